"""Background: what stands behind the cells of a matrix, for a report that is read without the project at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.agreement import Agreement
from factcheck.model import Document, Miss, Verdict
from factcheck.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Background:
    """The texts of the sources in their order, and what else a reader cannot look up.

    `misses` explain silent cells, not necessarily all. `before` is what cells read that read something else now, by
    claim and source id, as in a Report; a verdict of None is one that nobody had accepted. `unconfirmed` are the cells
    that say what nobody has accepted into the lock, None where that is not known. `agreement` is None where nobody
    looked for it; there are no `timelines` where no source has a date.
    """

    documents: tuple[Document, ...] = ()
    misses: tuple[Miss, ...] = ()
    before: Mapping[tuple[str, str], Verdict | None] = field(default_factory=dict)
    unconfirmed: frozenset[tuple[str, str]] | None = None
    agreement: Agreement | None = None
    timelines: tuple[Timeline, ...] = ()
