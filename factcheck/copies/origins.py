"""Copies -> Origins: sources that took from one another count as one voice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.copies.copy import Copy


@dataclass(frozen=True)
class Origins:
    """Groups of source ids, in the order of the sources; a source that nobody copied is a group of its own."""

    groups: tuple[tuple[str, ...], ...]

    @cached_property
    def _group(self) -> Mapping[str, int]:
        return {source: number for number, group in enumerate(self.groups) for source in group}

    def independent(self, sources: Iterable[str]) -> int:
        """Return how many voices these sources are; one that is not known is a voice of its own.

        >>> Origins((("a", "b"), ("c",))).independent(["a", "b", "c", "d"])
        3
        """
        return len({self._group.get(source, source) for source in sources})


def origins_of(copies: Iterable[Copy], sources: Sequence[str]) -> Origins:
    """Group sources, so that any two of which one copied the other, or both a third, are in one group."""
    leads = {source: source for source in sources}
    for copy in copies:
        if copy.one_voice:
            one, other = _lead(leads, copy.first), _lead(leads, copy.second)
            leads[other] = one
    groups: dict[str, list[str]] = {}
    for source in sources:
        groups.setdefault(_lead(leads, source), []).append(source)
    return Origins(tuple(map(tuple, groups.values())))


def _lead(leads: Mapping[str, str], source: str) -> str:
    while leads[source] != source:
        source = leads[source]
    return source
