"""Language -> the function that brings the forms of a word to one stem, without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

Stem = Callable[[str], str]
_NO_CACHE = 0  # words that Stemmer remembers; a Lexicon remembers them itself
_KEPT = 200_000  # words
_GROUP = re.compile(r"\([^()]*\)")
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
    patterns = [pattern for pattern, _ in spelling]
    begins = _any([pattern for pattern in patterns if _is_anchored(pattern)]).match
    has = _any([pattern for pattern in patterns if not _is_anchored(pattern)]).search
    keeps = re.compile(unstemmed).search if unstemmed else None
    snowball = _snowball(algorithm)

    def stem(norm: str) -> str:
        word = irregular.get(norm, norm)
        for pattern, new in rules if begins(word) or has(word) else ():
            word = pattern.sub(new, word)
        own = bare(word if keeps and keeps(word) else snowball(word)) or norm
        return joined.get(own, own)

    return stem


class Stems(dict[str, str]):
    """The stems of all words that were asked for, up to many; a word of a text is asked for again and again."""

    def __init__(self, read: Stem) -> None:
        """Take what returns the stem of a word."""
        super().__init__()
        self._read = read

    def __missing__(self, norm: str) -> str:
        """Return the stem of a word that was not asked for so far."""
        stem = self._read(norm)
        if len(self) < _KEPT:
            self[norm] = stem
        return stem


def _is_anchored(pattern: str) -> bool:
    """Whether a rule looks at the beginning of a word only: it is tried there, and not at every letter."""
    return pattern.startswith("^") and "|" not in _GROUP.sub("", _GROUP.sub("", pattern))


def _any(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)")


def bare(word: str) -> str:
    """Return a word without its accents."""
    return word if word.isascii() else _bare(word)


@lru_cache(maxsize=16384)
def _bare(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def _snowball(name: str) -> Stem:
    if not name:
        return str
    import Stemmer

    stem: Stem = Stemmer.Stemmer(name, _NO_CACHE).stemWord
    return stem
