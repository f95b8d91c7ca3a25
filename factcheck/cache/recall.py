"""Claims, Source -> Recalled: what need not be judged again of one column, and which claims have to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.cache.cache import Cache
from factcheck.cache.row import Row, key_of
from factcheck.model import Claim, Column, Judged, Source


class Memory:
    """What a cache knows of some claims; without a cache, nothing."""

    def __init__(self, cache: Cache | None, claims: Sequence[Claim]) -> None:
        """Take the claims, which are the same for all sources."""
        self.cache, self.claims = cache, claims
        self.keys = tuple(map(key_of, claims)) if cache is not None else ()
        self._all = tuple(range(len(claims)))

    def recall(self, source: Source) -> Recalled:
        """Return what is known of a source."""
        if self.cache is None:
            return Recalled(self, source, Row(), self._all)
        row = self.cache.find(source)
        recalled = Recalled(self, source, row, row.missing(self.keys))
        self.cache.known += recalled.is_whole
        return recalled


@dataclass(frozen=True, slots=True)
class Recalled:
    """What is known of a source; `missing` are the places of the claims that have to be judged in it."""

    memory: Memory
    source: Source
    row: Row
    missing: tuple[int, ...]

    @property
    def column(self) -> Column | None:
        """What is known of the source beside its cells."""
        return self.row.column_of(self.source) if self.row.column else None

    @property
    def is_whole(self) -> bool:
        """Whether all that was asked is known."""
        return bool(self.row.column) and not self.missing

    @property
    def judged(self) -> Judged | None:
        """What the source says, where all of it is known."""
        if not self.is_whole:
            return None
        return self.row.judged(self.source, self.memory.claims, self.memory.keys)

    def completed(self, judged: Judged) -> Judged:
        """Return what the source says of all claims, given what it says of the missing ones, and remember it."""
        memory = self.memory
        if memory.cache is None or judged.column is None or self.is_whole:
            return judged
        claims, keys = [memory.claims[one] for one in self.missing], [memory.keys[one] for one in self.missing]
        row = self.row.with_judged(judged, claims, keys, memory.keys)
        memory.cache.keep(self.source, row)
        return row.judged(self.source, memory.claims, memory.keys)
