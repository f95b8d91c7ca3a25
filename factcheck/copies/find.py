"""Documents -> Copies, by an inverted index of runs of five words.

A run that two texts share is a seed; seeds that follow one another in both are a passage, also where a few words were
changed between them (Broder 1997, "On the resemblance and containment of documents", for the runs).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise

from factcheck.copies.copy import Copy, Place, Shared
from factcheck.copies.words import RUN, Numbers, runs, shared_runs, spans
from factcheck.lines import Lines
from factcheck.model import Document

#: Words of a passage: fewer are a name of office, an idiom or the title of a treaty.
LEAST = 16
#: Words that may have been changed, added or left out between two seeds of one passage.
_GAP = 5
#: Places of one run in one text that are looked at: tables and refrains repeat it without end.
_MOST = 8

#: Texts that hold one run up to which every two of them are compared: all of 100 copies would be 4,950 pairs. Of more,
#: each is compared with the first and with the one before, which tells as well that they are one voice.
_FEW = 16

#: A seed is where a run begins in either text, counted in words.
_Seed = tuple[int, int]


def find_copies(documents: Sequence[Document]) -> tuple[Copy, ...]:
    """Return every two documents that share a passage, in the order of the documents."""
    if len(documents) < 2:
        return ()
    numbers = Numbers()
    texts = [numbers.of(document.text) for document in documents]
    spread = cache(lambda number: spans(documents[number].text))
    found = []
    for (one, other), seeds in sorted(_seeds(texts).items()):
        passages = tuple(
            Shared(count, _place(documents[one], spread(one), first), _place(documents[other], spread(other), second))
            for count, first, second in sorted(_passages(sorted(seeds)), key=lambda passage: passage[1].start)
        )
        if passages:
            total = sum(passage.words for passage in passages)
            share = min(total / min(len(texts[one]), len(texts[other])), 1.0)
            found.append(Copy(documents[one].id, documents[other].id, total, share, passages))
    return tuple(found)


def _seeds(texts: Sequence[Sequence[int]]) -> dict[tuple[int, int], list[_Seed]]:
    """Return the seeds of every two texts that have any, by the numbers of the two."""
    shared = shared_runs(texts)
    index: defaultdict[tuple[int, ...], list[tuple[int, int]]] = defaultdict(list)
    for number, text in enumerate(texts):
        seen: defaultdict[int, int] = defaultdict(int)
        for place, run in enumerate(runs(text)):
            if run in shared:
                seen[run] += 1
                if seen[run] <= _MOST:
                    index[tuple(text[place : place + RUN])].append((number, place))
    seeds: defaultdict[tuple[int, int], list[_Seed]] = defaultdict(list)
    for places in index.values():
        for (one, here), (other, there) in _compared(places):
            if one != other:
                seeds[one, other].append((here, there))
    return seeds


def _compared(places: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    if len(places) <= _FEW:
        yield from combinations(places, 2)
        return
    yield from pairwise(places)
    yield from ((places[0], place) for place in places[2:])


def _passages(seeds: Sequence[_Seed]) -> Iterator[tuple[int, range, range]]:
    """Yield how many words each passage has, and which words those are in either text; none overlaps another."""
    chains: list[list[_Seed]] = []
    for seed in seeds:
        chain = next((chain for chain in reversed(chains[-_MOST:]) if _follows(chain[-1], seed)), None)
        if chain is None:
            chains.append([seed])
        else:
            chain.append(seed)
    taken: tuple[set[int], set[int]] = set(), set()
    for chain in sorted(chains, key=len, reverse=True):
        sides = [{place + step for place in side for step in range(RUN)} for side in zip(*chain, strict=True)]
        if min(map(len, sides)) >= LEAST and all(map(set.isdisjoint, sides, taken)):
            first, second = (range(min(side), max(side) + 1) for side in sides)
            for used, span in zip(taken, (first, second), strict=True):
                used.update(span)
            yield min(map(len, sides)), first, second


def _follows(last: _Seed, seed: _Seed) -> bool:
    return all(0 < there - here <= RUN + _GAP for here, there in zip(last, seed, strict=True))


def _place(document: Document, spread: Sequence[tuple[int, int]], span: range) -> Place:
    start, end = spread[span.start][0], spread[span.stop - 1][1]
    return Place(document.text[start:end], start, end, *Lines.of(document).position(start))
