"""A row of words -> where it stands in a passage, close transliterations included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from factcheck.matching.lexicon import Lexicon, bare
from factcheck.matching.tokens import CODE, WORD, Token

_HYPHENS = "-\u2010\u2011"
_CONNECTING = 2  # small words between two parts of a name: "de la"
_LONG_NAME = 8  # letters from which on two transliterations may differ in one
_ACRONYM = 4  # letters up to which a name that is also a common word must have its capital


def occurrences(row: Sequence[str], tokens: Sequence[Token], own: Lexicon) -> list[tuple[int, int]]:
    """Return every (first, last) at which a row of words stands, hyphens aside, close spellings included."""
    found: list[tuple[int, int]] = []
    for first, token in enumerate(tokens):
        if token.kind not in (WORD, CODE) or not alike_names(row[0], token.norm):
            continue
        last = _follow(row, tokens, first, own)
        if last is not None and _proper_case(row, tokens[first], own):
            found.append((first, last))
    return found


def _proper_case(row: Sequence[str], token: Token, own: Lexicon) -> bool:
    """A short name that is also a common word must be written as a name: UN is not the Italian "un"."""
    if len(row) > 1 or len(token.norm) > _ACRONYM or token.capital:
        return True
    return not (own.is_stop(token.norm) or own.is_verb(token.norm))


def _follow(row: Sequence[str], tokens: Sequence[Token], first: int, own: Lexicon) -> int | None:
    place = first
    for word in row[1:]:
        place += 1
        while place < len(tokens) and tokens[place].glued and tokens[place].text in (*_HYPHENS, "."):
            place += 1
        # A row has no connectors: "Bank of England" is looked up as Bank, England.
        skipped = 0
        while place < len(tokens) and skipped < _CONNECTING and tokens[place].norm in own.language.connectors:
            if alike_names(word, tokens[place].norm):
                break
            place, skipped = place + 1, skipped + 1
        if place >= len(tokens) or tokens[place].kind not in (WORD, CODE) or not alike_names(word, tokens[place].norm):
            return None
    return place


@lru_cache(maxsize=131072)
def alike_names(one: str, other: str) -> bool:
    """Whether two words are one name: the same letters, or close transliterations of each other.

    One letter may differ where both are long; a different name of the same length is not alike.
    """
    if one == other:
        return True
    first, second = sound(one), sound(other)
    if first == second:
        return True
    shorter = min(len(first), len(second))
    if one.rstrip("s") == other or other.rstrip("s") == one:
        return shorter >= _ACRONYM
    return shorter >= _LONG_NAME and OSA.distance(first, second, score_cutoff=1) <= 1


_SOUNDS = (
    ("sch", "sh"), ("tsh", "ch"), ("kh", "h"), ("ck", "k"), ("ph", "f"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("z", "s"), ("c", "k"), ("kh", "h"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("x", "ks"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """Fold what transliterations differ in: y/i/j, z/s, w/v, doubled letters, accents."""
    text = bare(word).replace(".", "")
    for letters, sound in _SOUNDS:
        text = text.replace(letters, sound)
    return _DOUBLED.sub(r"\1", text)
