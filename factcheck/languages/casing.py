"""word -> Casing: how a dictionary of the language writes it, from compiled/<code>.words.

The file is made by `pack.py` of simplemma's dictionary, which takes 0.3 to 2 s to load; this takes 5 ms, and half of
one for a word that stands near no other one asked. Its first line is JSON: the first word of each block, the length
of each block. Then come the blocks, each zlib of three rows, with one item for each of its words in alphabetical
order: the letters that it does not share with the word before (lines, up to a zero byte), how many it shares, flags.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_right
from enum import Enum
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from pathlib import Path

from factcheck.languages import dictionary
from factcheck.languages.dictionary import BASE, CAPITAL, COMMON, NOUN
from factcheck.languages.load import COMPILED


class Casing(Enum):
    """How a dictionary has a word: as a common word only, (also) with a capital, or not at all."""

    COMMON = "common"
    EITHER = "either"
    CAPITAL = "capital"
    UNKNOWN = "unknown"


_CASINGS = (Casing.UNKNOWN, Casing.COMMON, Casing.CAPITAL, Casing.EITHER)


def casing(norm: str, code: str) -> Casing:
    """Return how the dictionary of a language writes a lower-case word; unknown where there is no dictionary."""
    return _CASINGS[flags(norm, code) & (COMMON | CAPITAL)]


def is_noun(norm: str, code: str) -> bool:
    """Whether a word has the forms of a common noun, where nouns are capitalised."""
    return bool(flags(norm, code) & NOUN)


def is_base(norm: str, code: str) -> bool:
    """Whether a word is its own dictionary form."""
    return bool(flags(norm, code) & BASE)


@lru_cache(maxsize=65536)
def flags(norm: str, code: str) -> int:
    """Return what holds of a lower-case word."""
    words = _dictionary(code)
    return words.flags(norm) if words else dictionary.flags(norm, code)


class _Dictionary:
    """The file of one language."""

    def __init__(self, content: bytes) -> None:
        self._content, line = content, content.index(b"\n")
        self._first, lengths = json.loads(content[:line])
        self._places = list(pairwise(accumulate(lengths, initial=line + 1)))
        self._read: dict[int, dict[str, int]] = {}

    def flags(self, norm: str) -> int:
        """Return what holds of a word."""
        number = max(0, bisect_right(self._first, norm) - 1)
        if number not in self._read:
            start, end = self._places[number]
            self._read[number] = _words(zlib.decompress(self._content[start:end]))
        return self._read[number].get(norm, BASE)


def _words(block: bytes) -> dict[str, int]:
    letters, _, rows = block.partition(b"\0")
    rests, found, word = letters.decode().split("\n"), dict[str, int](), ""
    for rest, shared, held in zip(rests, rows[: len(rests)], rows[len(rests) :], strict=True):
        word = word[:shared] + rest
        found[word] = held
    return found


def place(code: str) -> Path:
    """Return where the file of a language is."""
    return COMPILED / f"{code}.words"


@cache
def _dictionary(code: str) -> _Dictionary | None:
    known = code.isalpha() and place(code).exists()
    return _Dictionary(place(code).read_bytes()) if known else None
