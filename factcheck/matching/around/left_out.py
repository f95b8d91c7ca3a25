"""Sentence -> the values that another one stands for: those of 2018 in "2019 instead of 2018", "2019 and not 2018"."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sentence import Category, Sentence

_KEPT = 64  # sentences of 10 to 50 KB


@lru_cache(maxsize=_KEPT)
def left_out(sentence: Sentence) -> frozenset[int]:
    """Return the places of the values that a negation takes back, and nothing else, beside one of their kind."""
    places: set[int] = set()
    for one in sentence.modifiers:
        governed = [value for value in sentence.quantities if value.first in one.governs]
        inside = {place for value in governed for place in range(value.first, value.end + 1)}
        if one.category is not Category.NEGATION or one.governs & (sentence.content - inside):
            continue
        others = (value for value in sentence.quantities if value not in governed)
        beside = (other for other in others if sentence.clause_of[other.first] == one.clause)
        if any(other.kinds & value.kinds for other in beside for value in governed):
            places |= inside
    return frozenset(places)


def alike_in(ours: Sentence, theirs: Sentence) -> Callable[[Quantity, Quantity], bool]:
    """Return what tells of a value of each of two sentences whether both are said, or both left out."""
    lost, left = left_out(ours), left_out(theirs)
    return lambda value, found: (value.first in lost) == (found.first in left)
