"""Text, Quote -> where it stood: its own words first, then what stood around it, and no look-alike."""

from __future__ import annotations

import pytest

from factcheck.anchors import stood
from factcheck.model import Quote, Side

SIGNED = "The pact was signed in May."
QUOTE = Quote(Side.FOR, SIGNED, "the talks ended late on Monday. ", " Nobody spoke of it afterwards, n")
BEFORE, AFTER = "And so the talks ended late on Monday.", "Nobody spoke of it afterwards, not once."
TALK = "Something else altogether was said here, at great length and without any use. " * 8

CASES = {
    "it is there": (f"{BEFORE} The pact was signed in May. {AFTER}", "The pact was signed in May."),
    "without anything around it": (f"{TALK} {SIGNED} {TALK}", SIGNED),
    "with other white space": (f"{BEFORE}\n\nThe pact  was\nsigned in May.\n{AFTER}", "The pact  was\nsigned in May."),
    "there twice": (f"The pact was signed in May. {TALK} {BEFORE} The pact was signed in May. {AFTER}", None),
    "another text in its place": (f"{BEFORE} The pact was signed in spring. {AFTER}", "The pact was signed in spring."),
    "in its place, over lines": (f"{BEFORE}\n  It was signed.\n\n{AFTER}", "It was signed."),
    "removed": (f"{BEFORE} {AFTER}", ""),
    "only what stood before": (f"{BEFORE} And this. {TALK}", ""),
    "only what stood behind": (f"{TALK} And this. {AFTER}", ""),
    "half of what stood before": (f"{TALK} and this ended late on Monday. It was signed. {AFTER}", "It was signed."),
    "the far half of it": (f"{TALK} And so the talks ended at noon. It was. {AFTER}", "at noon. It was."),
    "half of what stood behind": (f"{BEFORE} It was signed. Nobody spoke of me.", "It was signed."),
    "too far apart": (f"{BEFORE} {TALK} {AFTER}", ""),
}


@pytest.mark.parametrize("name", CASES)
def test_where_a_quote_stood(name: str) -> None:
    text, expected = CASES[name]
    span = stood(text, QUOTE)
    assert span is not None
    start, end = span
    if expected is None:
        assert start == text.rindex(QUOTE.exact)
    else:
        assert text[start:end] == expected


TWICE = {
    "the second, with both sides": (f"{SIGNED} {TALK} {BEFORE} {SIGNED} {AFTER}", 1),
    "the second, with what stood before": (f"{SIGNED} {TALK} {BEFORE} {SIGNED} {TALK}", 1),
    "the second, with what stood behind": (f"{SIGNED} {TALK} {SIGNED} {AFTER}", 1),
    "the first, with both sides": (f"{BEFORE} {SIGNED} {AFTER} {TALK} {SIGNED}", 0),
    "the first, with what stood before": (f"{BEFORE} {SIGNED} {TALK} {SIGNED}", 0),
    "the first, with what stood behind": (f"{SIGNED} {AFTER} {TALK} {SIGNED}", 0),
    "the first, with nothing": (f"{SIGNED} {TALK} {SIGNED}", 0),
}


@pytest.mark.parametrize("name", TWICE)
def test_of_two_places_it_is_the_one_with_what_stood_around_it(name: str) -> None:
    text, number = TWICE[name]
    start = (text.index(SIGNED), text.rindex(SIGNED))[number]
    assert stood(text, QUOTE) == (start, start + len(SIGNED))


def test_what_stands_in_its_place_is_not_much_longer() -> None:
    most = 3 * len(SIGNED) + 200
    within, beyond = (f"{BEFORE}{'x' * length}{AFTER}" for length in (most, most + 1))
    assert stood(within, QUOTE) == (len(BEFORE), len(BEFORE) + most)
    assert stood(beyond, QUOTE) == (len(BEFORE), len(BEFORE))


def test_what_stands_in_its_place_is_the_shortest() -> None:
    text = f"{BEFORE} One and two. {BEFORE} It was. {AFTER}"
    start, end = stood(text, QUOTE) or (0, 0)
    assert text[start:end] == "It was."
    text = f"{BEFORE} It was. {AFTER} One and two. {AFTER}"
    start, end = stood(text, QUOTE) or (0, 0)
    assert text[start:end] == "It was."


def test_what_stands_in_its_place_begins_and_ends_with_a_word() -> None:
    prefix, suffix = "members and a history of things. The ", " in Rome. Afterwards nobody was there"
    quote = Quote(Side.FOR, "mayor opened it", prefix, suffix)
    text = f"{TALK} members and a history of other things. Nothing was said before. Afterwards nobody was there."
    start, end = stood(text, quote) or (0, 0)
    assert text[start:end] == "of other things. Nothing was said before. Afterwards"
    text = f"{TALK} members and a history of things. The mayor left. Afterwards everybody nobody was there {TALK}"
    start, end = stood(text, quote) or (0, 0)
    assert text[start:end] == "mayor left. Afterwards everybody"


@pytest.mark.parametrize(("around", "place"), [("abcdefghij ", 0), ("abcdefghijk ", 16)])
def test_how_short_is_short(around: str, place: int) -> None:
    text = f"And {around}here and so on, no end of it."
    assert stood(text, Quote(Side.FOR, "gone", around, " no such words at all")) == (place and 4 + 11, place and 4 + 11)


@pytest.mark.parametrize(("around", "found"), [(" abcdefghij", False), (" abcdefghijk", True)])
def test_how_short_is_short_behind(around: str, found: bool) -> None:
    text = f"No end of it here,{around} and so on."
    end = text.index("abc") if found else len(text)
    assert stood(text, Quote(Side.FOR, "gone", "no such words at all ", around)) == (end, end)


@pytest.mark.parametrize(("length", "found"), [(22, False), (24, True)])
def test_how_short_half_is_too_short(length: int, found: bool) -> None:
    prefix = "abcdefghijklmnopqrstuvwx"[:length]
    text = f"And {prefix[length // 2 :]} and so on."
    assert (stood(text, Quote(Side.FOR, "gone", prefix, " no such words at all")) is not None) is found


def test_a_removed_quote_stood_where_the_next_words_begin() -> None:
    text = f"{BEFORE} {AFTER}"
    assert stood(text, QUOTE) == (text.index("Nobody"),) * 2


def test_with_only_one_side_it_stood_beside_it() -> None:
    assert stood(f"{BEFORE} {TALK}", QUOTE) == (len(BEFORE), len(BEFORE))
    text = f"{TALK} {AFTER}"
    assert stood(text, QUOTE) == (text.index("Nobody"),) * 2


NOWHERE = {
    "a look-alike somewhere else": f"{TALK} The pact was signed in May, they say. {TALK}".replace("in May", "in June"),
    "nothing of it": TALK,
    "nothing": "",
    "two places before": f"{BEFORE} One. {TALK} {BEFORE} Two. {TALK}",
    "two places behind": f"{TALK} {AFTER} {TALK} {AFTER}",
}


@pytest.mark.parametrize("name", NOWHERE)
def test_what_has_no_place(name: str) -> None:
    assert stood(NOWHERE[name], QUOTE) is None


def test_a_quote_at_an_edge_of_the_text() -> None:
    first = Quote(Side.FOR, "It began.", "", " Then it went on.")
    last = Quote(Side.FOR, "It ended.", "It went on. ", "")
    text = " It started. Then it went on. It went on. It stopped.\n"
    start, end = stood(text, first) or (0, 0)
    assert text[start:end] == "It started."
    start, end = stood(text, last) or (0, 0)
    assert text[start:end] == "It stopped."


def test_a_short_context_belongs_to_the_edge_and_to_no_other_place() -> None:
    first = Quote(Side.FOR, "bridge opened", "Il ", " after three years of work.")
    text = "Nothing. Il ponte reopened after three years of work. Il ponte."
    start, end = stood(text, first) or (0, 0)
    assert text[start:end] == "Nothing. Il ponte reopened"
    start, end = stood(text.removeprefix("Nothing. "), first) or (0, 0)
    assert (start, end) == (3, 17)
    assert stood("Il ponte was closed.", first) == (2, 2)
    last = Quote(Side.FOR, "it closed", "after three years of work ", " so.")
    text = "Then, after three years of work it is so. No, it is so.\n"
    start, end = stood(text, last) or (0, 0)
    assert text[start:end] == "it is so. No, it is"
    assert stood("So so. It is not", last) == (16, 16)


def test_half_a_context_is_no_context_where_it_is_short() -> None:
    quote = Quote(Side.FOR, "May 2023", "by the way out ", " and by the way in")
    assert stood("by the  and yet by the way", quote) is None
