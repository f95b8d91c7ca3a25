"""Phrase, Reading -> hits: for each word of a phrasing, where the passage has it and how alike."""

from __future__ import annotations

from factcheck.matching.phrase import Phrase
from factcheck.matching.reading import HYPHENS, Reading
from factcheck.matching.tokens import WORD
from factcheck.matching.words import likeness

Hits = dict[int, list[tuple[int, float]]]
"""Token place of the phrasing -> (token place of the passage, likeness in 0..1), in text order."""


def find_hits(phrase: Phrase, reading: Reading, *, near: bool = False) -> Hits:
    """Return where the passage has each content word of the phrasing.

    With `near` also where it has what may be a misspelling, although the word itself stands elsewhere.
    """
    hits: Hits = {}
    for place in phrase.words:
        norm = phrase.reading.tokens[place].norm
        same = reading.by_stem.get(phrase.reading.stems[place])
        exact = [(where, 1.0) for where in same or ()]
        found = exact or _alike(norm, reading) or _joined(norm, phrase, place, reading)
        hits[place] = sorted({*found, *_alike(norm, reading)}) if near and exact else found
    return hits


def _alike(norm: str, reading: Reading) -> list[tuple[int, float]]:
    likes = ((place, likeness(norm, reading.tokens[place].norm, reading.own)) for place in reading.content)
    return [(place, like) for place, like in likes if like]


def _joined(norm: str, phrase: Phrase, place: int, reading: Reading) -> list[tuple[int, float]]:
    """Find a word that one side writes as two: ceasefire, cease-fire, cease fire."""
    own, theirs = reading.own, phrase.reading.tokens
    apart = reading.joined.get(own.stem(norm))
    if apart is not None:
        return [(apart, 1.0)]
    for step in (1, 2, -1, -2):
        other = place + step
        between = theirs[min(place, other) + 1 : max(place, other)]
        if 0 <= other < len(theirs) and theirs[other].kind == WORD and all(mark.text in HYPHENS for mark in between):
            word = norm + theirs[other].norm if step > 0 else theirs[other].norm + norm
            same = reading.by_stem.get(own.stem(word))
            if same:
                return [(where, 1.0) for where in same]
    return []
