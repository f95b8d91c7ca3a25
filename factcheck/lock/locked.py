"""Lock: what every source said about every claim when it was last accepted."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from factcheck.model import Cell, Quote, Verdict

#: A selection of ids; None is all of them, also those that only the lock knows.
Ids = Collection[str] | None


@dataclass(frozen=True, slots=True)
class LockedCell:
    """One claim in one source. `verdict` is None where the cell said something that nobody has accepted yet.

    `quotes` are sorted by side and text, each once: where in the source they stand is no part of a lock.
    """

    claim: str
    source: str
    verdict: Verdict | None
    quotes: tuple[Quote, ...] = ()

    @classmethod
    def of(cls, cell: Cell) -> LockedCell:
        """Return a cell as the lock remembers it."""
        quotes: dict[tuple[str, str], Quote] = {}
        for found in cell.evidence:
            quote = Quote(found.side, found.quote, found.prefix, found.suffix)
            quotes.setdefault((quote.side, quote.exact), quote)
        return cls(cell.claim, cell.source, cell.verdict, tuple(quotes[key] for key in sorted(quotes)))

    def named(self, source: str) -> LockedCell:
        """Return the same cell of the same source under another id."""
        return LockedCell(self.claim, source, self.verdict, self.quotes)


def _no_lines() -> Mapping[tuple[str, str], int]:  # Before Python 3.12 a dataclass takes no mapping as a default.
    return MappingProxyType({})


@dataclass(frozen=True)
class Lock:
    """What was accepted: ids of claims, ids of sources with the SHA-256 of each, and the cells, all sorted.

    A cell that is absent was silent if both its claim and its source are here, and unknown if not. `lines` is
    where the ids stand in the file, (kind, id) -> line, with kind "claim" or "source"; a new lock has none.
    """

    claims: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    cells: tuple[LockedCell, ...] = ()
    lines: Mapping[tuple[str, str], int] = field(default_factory=_no_lines, compare=False)

    @cached_property
    def claim_ids(self) -> frozenset[str]:
        """The ids of the claims."""
        return frozenset(self.claims)

    @cached_property
    def sha256(self) -> Mapping[str, str]:
        """Source id -> SHA-256 of the text of which all its cells here are true."""
        return MappingProxyType(dict(self.sources))

    @cached_property
    def by_place(self) -> Mapping[tuple[str, str], LockedCell]:
        """(claim id, source id) -> cell, for the cells that were not silent."""
        return MappingProxyType({(cell.claim, cell.source): cell for cell in self.cells})

    def cell(self, claim: str, source: str) -> LockedCell:
        """Return a cell: silent where it was locked as such, without a verdict where it is not known yet."""
        found = self.by_place.get((claim, source))
        if found is not None:
            return found
        known = claim in self.claim_ids and source in self.sha256
        return LockedCell(claim, source, Verdict.SILENT if known else None)
