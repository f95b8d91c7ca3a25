"""Timelines -> DaysView: on which day which source said what, for the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.renderers.html.places import Places
from factcheck.renderers.timeline import UNDATED, told
from factcheck.timeline import Event


@dataclass(frozen=True, slots=True)
class EventView:
    """A source that speaks: `told` says what it was the first to do, and what its publisher said before."""

    date: str
    verdict: str
    glyph: str
    source: str
    publisher: str
    told: str
    cell: str


@dataclass(frozen=True, slots=True)
class DaysView:
    """A claim with its events, the earliest first and the undated last; `row` is where in the table it stands."""

    sentence: str
    claim: str
    row: str
    events: tuple[EventView, ...]


def days_of(places: Places) -> Iterator[DaysView]:
    """Yield the claims to be seen; one of which no source speaks has no events."""
    for one in places.report.background.timelines if places.report.background else ():
        if one.claim.id in places.claims:
            events = tuple(_event(places, event) for event in one.events)
            yield DaysView(one.claim.text.text, one.claim.id, places.claim(one.claim.id), events)


def _event(places: Places, event: Event) -> EventView:
    cell = event.cell
    return EventView(
        date=event.date or UNDATED,
        verdict=cell.verdict.value,
        glyph=cell.verdict.glyph,
        source=cell.source,
        publisher=event.publisher,
        told=told(event),
        cell=places.cell(cell.claim, cell.source),
    )
