"""Which words are forms, spellings or typos of each other, and which spellings are one name."""

import random
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import LANGUAGES, pack
from factcheck.matching.words.alike import is_misspelling, likeness
from factcheck.matching.words.dictionary import are_of_one, known_word, lemma
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.mentions.spelling import alike_names, key, opening_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("andrei", "andrey"),
        ("zelensky", "zelenskyy"),
        ("zelensky", "selenskyj"),
        ("müller", "mueller"),
        ("alexei", "aleksei"),
    ],
)
def test_transliterations_are_alike(one: Any, other: Any) -> None:
    assert alike_names(one, other)
    assert alike_names(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("iran", "iraq"), ("alpha", "beta"), ("austria", "australia"), ("jong", "john")]
)
def test_other_names_are_not(one: Any, other: Any) -> None:
    assert not alike_names(one, other)


@pytest.mark.parametrize(
    ("code", "one", "other", "alike"),
    [
        ("en", "defence", "defense", True),
        ("en", "bought", "buys", True),
        ("en", "agreement", "agrement", True),
        ("en", "increase", "decrease", False),
        ("en", "legal", "illegal", False),
        ("it", "firmato", "firmano", True),
        ("it", "acquistato", "venduto", False),
        ("de", "friedensabkommen", "abkommen", True),
    ],
)
def test_words_are_alike_in_form_not_in_meaning(code: Any, one: Any, other: Any, alike: Any) -> None:
    assert bool(likeness(one, other, lexicon(code))) is alike


def test_two_real_words_are_no_typo_of_each_other() -> None:
    assert not is_misspelling("contract", "contact", "en")
    assert is_misspelling("contract", "contrct", "en")


@given(st.text(st.sampled_from("aehijkopqrstuvwxyzcgbdß'8"), min_size=1, max_size=7))
def test_the_first_letter_tells_what_a_key_may_begin_with(word: str) -> None:
    assert key(word)[:1] in opening_of(word) or not word[0].isalpha() or not word.isascii()


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_of_one_where_their_dictionary_form_is_the_same(code: str) -> None:
    dice, known = random.Random(5), sorted(pack.words(code))
    start = dice.randrange(len(known) - 40)  # Forms of one word are neighbours.
    words = [word for word in (*known[start : start + 40], *dice.sample(known, 20)) if known_word(word, code)]
    for one, other in product(words, words):
        assert are_of_one(one, other, code) == (lemma(one, code) == lemma(other, code)), (one, other)
