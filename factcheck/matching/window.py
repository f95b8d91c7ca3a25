"""Phrase, hits -> the narrowest stretch of a passage with the most of a phrasing's words."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from factcheck.matching.hits import Hits
from factcheck.matching.phrase import Phrase

SHARE = 0.75
"""Share of a phrasing's content words that must be found; of up to three, all."""
REACH_PER_WORD = 4
REACH = 20
"""The words found must stand within REACH + REACH_PER_WORD words for each, names and values aside."""
_BESIDE = 3  # tokens outside the stretch where a word may stand nearer to its neighbours

Window = dict[int, tuple[int, float]]
"""Token place of the phrasing -> (token place of the passage, likeness in 0..1)."""


def needed(words: int) -> int:
    """Return how many of so many content words must be found."""
    return ceil(SHARE * words)


def narrow(phrase: Phrase, hits: Hits, steps: Sequence[int]) -> Window | None:
    """Choose the narrowest stretch with the most words; stretches between `...` are free of each other.

    `steps` counts the words before each token of the passage.
    """
    chosen: Window = {}
    total = 0
    for part in sorted(set(phrase.parts)):
        words = [place for place in phrase.words if phrase.parts[place] == part]
        own = {place: hits[place] for place in words if hits[place]}
        best = _narrowest(own, phrase.verbs, steps)
        chosen.update(best)
        total += len(best)
    if total < needed(len(phrase.words)) or phrase.verbs - chosen.keys():
        return None
    return chosen


def _narrowest(hits: Hits, verbs: frozenset[int], steps: Sequence[int]) -> Window:
    events = sorted((where, place, like) for place, found in hits.items() for where, like in found)
    best: Window = {}
    best_rank: tuple[int, int, int] | None = None
    for index, (start, _, _) in enumerate(events):
        seen: Window = {}
        used: set[int] = set()
        for where, place, like in events[index:]:
            if steps[where] - steps[start] > REACH + REACH_PER_WORD * len(hits):
                break
            if place in seen or where in used:
                continue
            seen[place] = (where, like)
            used.add(where)
            spread = where - start
            rank = (len(verbs & seen.keys()), len(seen), -spread)
            if best_rank is None or rank > best_rank:
                best, best_rank = dict(seen), rank
            if len(seen) == len(hits):
                break
    return _settled(best, hits)


def _settled(chosen: Window, hits: Hits) -> Window:
    """Of a word that stands twice in the stretch, take the place nearest to its neighbours in the phrasing."""
    if not chosen:
        return chosen
    low, high = min(where for where, _ in chosen.values()), max(where for where, _ in chosen.values())
    order = sorted(chosen)
    settled = dict(chosen)
    for index, place in enumerate(order):
        beside = [settled[other][0] for other in order[max(0, index - 1) : index + 2] if other != place]
        taken = {where for other, (where, _) in settled.items() if other != place}
        reach = range(low - _BESIDE, high + _BESIDE + 1)
        inside = [(where, like) for where, like in hits[place] if where in reach and where not in taken]
        if beside and inside:
            settled[place] = _nearest(inside, beside)
    return settled


def _nearest(hits: list[tuple[int, float]], places: list[int]) -> tuple[int, float]:
    return min(hits, key=lambda hit: (sum(abs(hit[0] - place) for place in places), hit[0]))
