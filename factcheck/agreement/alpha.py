"""Ratings -> Krippendorff's alpha for ordinal data: agreement beyond what chance would give.

After Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011). Claims are the units, sources the
observers; a source that is silent on a claim is a missing value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import permutations


@dataclass(frozen=True, slots=True)
class Alpha:
    """Alpha, at most 1 (all agree), 0 where chance would do as well; `claims` is how many it rests on.

    `value` is None where there is nothing to tell agreement from: fewer than two sources speak on any claim, or all
    say the same of all of them.
    """

    value: float | None
    claims: int


def alpha(units: Iterable[Sequence[int]]) -> Alpha:
    """Return the alpha of units, each with the ranks that were given to it, from 0 on.

    >>> alpha([[0, 0], [3, 3], [0, 3]]).claims
    3
    """
    pairable = [unit for unit in units if len(unit) > 1]
    weights: dict[tuple[int, int], float] = {}
    for unit in pairable:
        for pair in permutations(unit, 2):
            weights[pair] = weights.get(pair, 0.0) + 1 / (len(unit) - 1)
    totals = Counter(rank for unit in pairable for rank in unit)
    number = sum(totals.values())
    expected = sum(
        totals[one] * totals[other] * _distance(one, other, totals) for one, other in permutations(sorted(totals), 2)
    )
    if not expected:
        return Alpha(None, len(pairable))
    observed = sum(weight * _distance(one, other, totals) for (one, other), weight in sorted(weights.items()))
    return Alpha(1 - (number - 1) * observed / expected, len(pairable))


def _distance(one: int, other: int, totals: Counter[int]) -> float:
    """Return the squared ordinal distance of two ranks: how many values lie from the one to the other."""
    low, high = min(one, other), max(one, other)
    between = sum(count for rank, count in totals.items() if low <= rank <= high)
    return float((between - (totals[low] + totals[high]) / 2) ** 2)
