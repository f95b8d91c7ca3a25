"""word -> whether a language has it, and its dictionary form. Loading that takes 0.1 to 1 s, so it is asked last."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages.casing import Casing, casing, is_base

_APOSTROPHES = frozenset("'\u2019")


@lru_cache(maxsize=65536)
def known_word(word: str, code: str) -> bool:
    """Whether a dictionary of the language has the word, in lower case or with a capital."""
    if _APOSTROPHES.isdisjoint(word):
        return casing(word.lower(), code) is not Casing.UNKNOWN
    import simplemma  # It knows which apostrophes stand for each other.

    try:
        return simplemma.is_known(word, lang=code)
    except ValueError:
        return False


def are_of_one(word: str, other: str, code: str) -> bool:
    """Whether two words that `known_word` knows have one dictionary form."""
    if word != other and _is_its_own(word, code) and _is_its_own(other, code):
        return False  # As that of most words is; the dictionary need not be loaded.
    return lemma(word, code) == lemma(other, code)


def _is_its_own(word: str, code: str) -> bool:
    """Whether a word is its own dictionary form, but for capitals; one that is a name too may have another."""
    return _APOSTROPHES.isdisjoint(word) and casing(word, code) is Casing.COMMON and is_base(word, code)


@lru_cache(maxsize=65536)
def lemma(word: str, code: str) -> str:
    """Return the dictionary form of a word that `known_word` knows."""
    import simplemma

    return simplemma.lemmatize(word, lang=code)
