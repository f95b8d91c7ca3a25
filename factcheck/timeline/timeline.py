"""Timeline: the sources that speak of a claim, by the day on which they were published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass

from factcheck.model import Cell, Claim, Document, Matrix, Verdict
from factcheck.timeline.dates import day_of, surely_before

FIRST, DENIED = "first to say it", "first to deny it"
_SAYS, _DENIES = frozenset((Verdict.SUPPORTS, Verdict.MIXED)), frozenset((Verdict.REFUTES, Verdict.MIXED))


@dataclass(frozen=True, slots=True)
class Event:
    """A source that speaks of a claim. `date` is ISO 8601, a day, a month or a year; "" where it is not known.

    `first` says what the source was the first to do, where it was. `before` is what the same publisher said
    the time before, where that was something else.
    """

    cell: Cell
    date: str
    publisher: str
    first: tuple[str, ...] = ()
    before: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """A claim and what was said of it, the earliest first; of one day in the order of the sources. Undated apart."""

    claim: Claim
    dated: tuple[Event, ...]
    undated: tuple[Event, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """All that was said, the undated last; nothing where no source speaks of the claim."""
        return (*self.dated, *self.undated)


def timelines_of(matrix: Matrix, documents: Iterable[Document]) -> tuple[Timeline, ...]:
    """Return the timeline of every claim, in their order; silent sources are in none, so that one may be empty."""
    known = {document.id: (day_of(document.published), document.publisher or "") for document in documents}
    return tuple(
        _timeline(claim, [Event(cell, *known[cell.source]) for cell in cells if cell.verdict is not Verdict.SILENT])
        for claim, cells in matrix.rows()
    )


def _timeline(claim: Claim, events: Sequence[Event]) -> Timeline:
    dated = sorted((event for event in events if event.date), key=lambda event: event.date)
    undated = tuple(event for event in events if not event.date)
    return Timeline(claim, tuple(_told(event, dated) for event in dated), undated)


def _told(event: Event, dated: Sequence[Event]) -> Event:
    return Event(event.cell, event.date, event.publisher, tuple(_firsts(event, dated)), _before(event, dated))


def _firsts(event: Event, dated: Sequence[Event]) -> Iterator[str]:
    for what, verdicts in ((FIRST, _SAYS), (DENIED, _DENIES)):
        if event.cell.verdict in verdicts and not _earlier(event, dated, verdicts):
            yield what


def _earlier(event: Event, dated: Sequence[Event], verdicts: Set[Verdict]) -> bool:
    return any(other.cell.verdict in verdicts and surely_before(other.date, event.date) for other in dated)


def _before(event: Event, dated: Sequence[Event]) -> Verdict | None:
    """Return what the publisher said last before, where it is something else."""
    said = [
        other.cell.verdict
        for other in dated
        if other.publisher and other.publisher == event.publisher and surely_before(other.date, event.date)
    ]
    return said[-1] if said and said[-1] is not event.cell.verdict else None
