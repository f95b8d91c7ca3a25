"""What counts as copied, and which sources are one voice."""

from __future__ import annotations

import random

import pytest
from pages import document

from factcheck.copies import Copy, Origins, find_copies, origins_of
from factcheck.copies.words import spans

WIRE = (
    "The two leaders met at the palace on Wednesday and signed an agreement that provides for mutual help in case "
    "of an attack. Officials called the signing a turning point. The ceremony lasted for an hour and ended with a "
    "concert in the square, where thousands of people waved flags of both countries until late in the evening."
)
OTHER = (
    "A reporter of ours stood in the square all day. Rain fell, shops had been shut since noon, and nobody whom we "
    "asked could say what exactly was being celebrated. Buses took the crowd home before the guests had left."
)


def copies(*texts: str) -> tuple[Copy, ...]:
    return find_copies([document(f"s{number}", text) for number, text in enumerate(texts)])


def test_a_text_taken_over_is_one_passage_in_both() -> None:
    (copy,) = copies(WIRE, f"From our correspondent.\n\n{WIRE}\n")
    (passage,) = copy.passages
    assert copy.one_voice and copy.share == 1.0 and passage.words == len(spans(WIRE))
    assert passage.first.quote == passage.second.quote == WIRE.rstrip(".")
    assert (passage.second.line, passage.second.column) == (7, 1)


def test_places_are_verbatim() -> None:
    texts = [WIRE, f"{OTHER} {WIRE[:120]} {OTHER}"]
    documents = [document(f"s{number}", text) for number, text in enumerate(texts)]
    for copy in find_copies(documents):
        for passage in copy.passages:
            for text, place in zip(texts, (passage.first, passage.second), strict=True):
                assert text[place.start : place.end] == place.quote


def test_an_edited_copy_is_still_one() -> None:
    edited = WIRE.replace("Wednesday", "Thursday").replace("a turning point", "historic").replace("an hour", "long")
    (copy,) = copies(WIRE, edited)
    assert len(copy.passages) <= 2 and copy.share > 0.6 and copy.one_voice


def test_texts_of_their_own_share_nothing() -> None:
    assert copies(WIRE, OTHER) == ()


def test_a_name_of_office_is_no_passage() -> None:
    title = "the Minister for Foreign Affairs of the Democratic People's Republic of Korea"
    assert copies(f"{OTHER} So said {title}.", f"He is {title}, and {WIRE}") == ()


def test_a_quoted_sentence_does_not_make_one_voice_of_two() -> None:
    said = "We will stand by each other in war and in peace, whatever our enemies may say or do"
    (copy,) = copies(f"{WIRE} He said: {said}. {WIRE[::-1]}", f"{OTHER} {OTHER[::-1]} {said}")
    assert copy.words == len(spans(said)) and not copy.one_voice


def test_planted_copies_are_all_found() -> None:
    rng, known = random.Random(7), [f"word{number}" for number in range(4_000)]
    texts = [[rng.choice(known) for _ in range(400)] for _ in range(40)]
    planted = {(rng.randrange(20), 20 + number % 20) for number in range(30)}
    for one, other in sorted(planted):
        texts[other] += texts[one][:60]
    found = {(copy.first, copy.second) for copy in copies(*map(" ".join, texts))}
    assert {(f"s{one}", f"s{other}") for one, other in planted} <= found


def test_a_refrain_and_a_hundred_copies_are_no_burden() -> None:
    assert len(copies("all work and no play makes Jack a dull boy " * 300, WIRE)) == 0
    found = copies(*[WIRE] * 100)
    assert len(origins_of(found, [f"s{number}" for number in range(100)]).groups) == 1
    assert len(found) < 300


def test_a_script_without_blanks_has_a_word_a_character() -> None:
    text = "两国领导人星期三在平壤签署了全面战略伙伴关系条约并发表讲话"
    assert len(spans(text)) == len(text)
    (copy,) = copies(f"{text}。", f"据报道，{text}。")
    assert copy.one_voice


def test_small_texts_and_none() -> None:
    assert copies() == copies("", "a") == copies("one two three", "one two three") == ()


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_origins_join_what_is_joined_by_a_third(order: tuple[int, ...]) -> None:
    pairs = [Copy("a", "b", 60, 0.5, ()), Copy("b", "c", 60, 0.5, ()), Copy("d", "e", 60, 0.1, ())]
    made = origins_of([pairs[place] for place in order], list("abcde"))
    assert made == Origins((("a", "b", "c"), ("d",), ("e",)))
    assert made.independent("abcd") == 2 and made.independent("") == 0
