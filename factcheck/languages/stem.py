"""Language -> the function that brings the forms of a word to one stem, without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

Stem = Callable[[str], str]
_NO_CACHE = 0  # words that Stemmer remembers; a Lexicon remembers them itself
_NONE: Mapping[str, str] = MappingProxyType({})


def stemmer(
    algorithm: str,
    spelling: Sequence[Sequence[str]],
    unstemmed: str,
    irregular: Mapping[str, str] = _NONE,
    joined: Mapping[str, str] = _NONE,
) -> Stem:
    """Return the stems of a language: irregular forms first, then spelling, Snowball, and the stems that are one."""
    rules = tuple((re.compile(pattern), new) for pattern, new in spelling)
    # No rule fits most words, which is told at once: a tenth of the time that all rules take one by one.
    fits = re.compile("|".join(f"(?:{pattern})" for pattern, _ in spelling) or "(?!)").search
    keeps = re.compile(unstemmed).search if unstemmed else None
    snowball = _snowball(algorithm)

    def stem(norm: str) -> str:
        word = irregular.get(norm, norm)
        for pattern, new in rules if fits(word) else ():
            word = pattern.sub(new, word)
        own = bare(word if keeps and keeps(word) else snowball(word)) or norm
        return joined.get(own, own)

    return stem


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """Return a word without its accents."""
    if word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _snowball(name: str) -> Stem:
    if not name:
        return str
    import Stemmer

    stem: Stem = Stemmer.Stemmer(name, _NO_CACHE).stemWord
    return stem
