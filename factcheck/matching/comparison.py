"""Sentence -> what something is compared with: the places behind "than"."""

from __future__ import annotations

from factcheck.parsing.comparing import compares
from factcheck.parsing.sentence import Sentence

_FOLLOWS = 3  # tokens from "than" to what it leads: "than in the year"


def compared(sentence: Sentence) -> frozenset[int]:
    """Return the places of the first noun phrase behind each "than" of a sentence."""
    found: set[int] = set()
    for place in range(len(sentence.tokens)):
        if compares(sentence.tokens, place, sentence.lexicon.language):
            ends = (one.last for one in sentence.phrases if one.last > place and one.first <= place + _FOLLOWS)
            found.update(range(place + 1, min(ends, default=place) + 1))
    return frozenset(found)
