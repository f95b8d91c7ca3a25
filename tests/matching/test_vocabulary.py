"""Which wanted words a word of a text may stand for: all that likeness finds, and words in two parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.matching.index.vocabulary import Vocabulary, Wanted
from factcheck.matching.words.alike import TYPO, likeness, may_be_misspelling
from factcheck.parsing.lexicon.lexicon import lexicon

WANTED = {
    "en": "agreement signed ceasefire increase theatre reorganised visit legal",
    "de": "friedensabkommen abkommen unterzeichnete ablehnen häuser strasse",
    "es": "golpeó económico acuerdo firmaron",
    "nl": "aannemen besluit grote handelsverdrag",
}


def vocabulary(code: str) -> tuple[list[str], Vocabulary]:
    """Return the wanted words of a language, and the vocabulary of them."""
    own = lexicon(code)
    words = WANTED[code].split()
    return words, Vocabulary([Wanted(word, own.stem(word)) for word in words], own)


@pytest.mark.parametrize(
    ("code", "word", "found"),
    [
        ("en", "signing", {"signed": False}),
        ("en", "agrement", {"agreement": True}),
        ("en", "theater", {"theatre": False}),
        ("en", "illegal", {}),
        ("en", "decrease", {}),
        ("de", "abkommens", {"friedensabkommen": False, "abkommen": False}),
        ("de", "lehnte", {"ablehnen": False}),
        ("de", "hauser", {"häuser": False}),
        ("es", "golpeado", {"golpeó": False}),
        ("nl", "nam", {"aannemen": False}),
        ("nl", "x" * 3000, {}),
    ],
)
def test_a_word_is_found_and_a_misspelling_is_told(code: str, word: str, found: dict[str, bool]) -> None:
    words, index = vocabulary(code)
    assert {words[number]: misspelt for number, misspelt in index.find(word).items()} == found


def test_a_word_in_two_parts_is_found() -> None:
    words, index = vocabulary("en")
    assert [words[number] for number in index.joined("cease", "fire")] == ["ceasefire"]
    assert index.joined("fire", "cease") == ()
    assert index.opens("cease")
    assert not index.opens("fire")


@given(st.data(), st.sampled_from(sorted(WANTED)))
def test_it_loses_nothing_that_likeness_finds(data: st.DataObject, code: str) -> None:
    words, index = vocabulary(code)
    word = data.draw(st.sampled_from(words))
    cut = data.draw(st.integers(0, len(word)))
    found = (
        word[:cut]
        + data.draw(st.sampled_from(["", "s", "x", "en", "e", "ado", word[cut : cut + 2][::-1]]))
        + word[cut + data.draw(st.integers(0, 2)) :]
    )
    for number, wanted in enumerate(words):
        like = likeness(wanted, found, lexicon(code))
        if like and (like != TYPO or may_be_misspelling(wanted, found, code, like)):
            assert number in index.find(found)
