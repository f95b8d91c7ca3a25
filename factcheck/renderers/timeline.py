"""Timelines -> lines of signs and dates for a terminal, or rows for everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from factcheck.model import Verdict
from factcheck.renderers import listing
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Line, Span, paint, wrap
from factcheck.renderers.listing import Listing
from factcheck.renderers.report import Look
from factcheck.renderers.summary import key
from factcheck.timeline import Event, Timeline

UNDATED, UNSPOKEN = "undated", "No source speaks of"
_SIGNS = "Each sign is what one source of that day says:"
_INDENT = "    "
_DAY, _VERDICT = len("2024-06-19"), len("supports")  # columns
HEADS = ("claim", "date", "source", "publisher", "verdict", "first", "before")

Timelines = Sequence[Timeline]
Row = tuple[str | None, ...]


def text(timelines: Timelines, look: Look) -> Iterator[str]:
    """Yield a claim with an event a line where there is one claim, else a line of signs and dates a claim."""
    for line in _lines(timelines, look):
        yield paint(line, look)


def rows(timelines: Timelines) -> Listing:
    """Return the events as rows; what is not known is None. One without a source stands for a claim that is in none."""
    return Listing(
        "timeline",
        HEADS,
        tuple(row for one in timelines for row in (_events(one) if one.events else (_nothing(one),))),
        summary=_summary(timelines),
    )


def _events(one: Timeline) -> Iterator[Row]:
    for event in one.events:
        yield (
            *(one.claim.id, event.date or None, event.cell.source, event.publisher or None),
            *(event.cell.verdict.value, " and ".join(event.first) or None),
            event.before.value if event.before else None,
        )


def _nothing(one: Timeline) -> Row:
    return (one.claim.id, None, None, None, Verdict.SILENT.value, None, None)


def _lines(timelines: Timelines, look: Look) -> Iterator[Line]:
    if look.detail >= 0:
        for one in timelines:
            if len(timelines) == 1:
                yield from _told(one, look)
            elif one.events:
                yield from _row(one, look)
        yield from _unspoken(timelines, look)
        yield ()
        if len(timelines) > 1:
            yield from wrap(((_SIGNS, "faint"),), look.width)
        yield from key(look)
    yield from wrap(((_summary(timelines), ""),), look.width)


def _row(one: Timeline, look: Look) -> Iterator[Line]:
    spans: list[Span] = [(one.claim.id, "strong")]
    for date, events in groupby(one.events, lambda event: event.date or UNDATED):
        # A blank that holds together what it parts, where the terminal has one.
        spans.append((f"  {date}{chr(0xA0) if look.unicode else ' '}", "faint"))
        spans += [(look.glyph(event.cell.verdict), event.cell.verdict.value) for event in events]
    yield from wrap(tuple(spans), look.width, rest=_INDENT)


def _unspoken(timelines: Timelines, look: Look) -> Iterator[Line]:
    names = [one.claim.id for one in timelines if not one.events]
    if names:
        yield from () if len(names) == len(timelines) else ((),)
        yield from wrap(((f"{UNSPOKEN}: ", "faint"), (", ".join(names), "strong")), look.width, rest=_INDENT)


def _told(one: Timeline, look: Look) -> Iterator[Line]:
    yield from wrap(((one.claim.id, "strong"),), look.width)
    yield from wrap(((visible(one.claim.text.text, look.encoding), ""),), look.width)
    yield ()
    for event in one.events:
        verdict = event.cell.verdict
        line: list[Span] = [
            (f"{event.date or UNDATED:<{_DAY}}  ", "faint"),
            (f"{look.glyph(verdict)} {verdict.value:<{_VERDICT}}", verdict.value),
            (f"  {visible(event.cell.source, look.encoding)}", "strong"),
            *[(f"  {visible(said, look.encoding)}", "") for said in (event.publisher, told(event)) if said],
        ]
        yield from wrap(tuple(line), look.width, rest=_INDENT)


def told(event: Event) -> str:
    """Return what a source was the first to do, and what its publisher said before."""
    said = [*event.first, *([f"changed, was {event.before.value}"] if event.before else [])]
    return ", ".join(said)


def _summary(timelines: Timelines) -> str:
    dated = sum(len(one.dated) for one in timelines)
    undated = sum(len(one.undated) for one in timelines)
    claims, unspoken = len(timelines), sum(not one.events for one in timelines)
    said = f"{claims} claim{'' if claims == 1 else 's'}: {dated} times said on a known day, {undated} undated"
    return f"{said}; of {unspoken} no source speaks" if unspoken else said


#: When what was said.
TIMELINES: Mapping[str, Callable[[Timelines, Look], Iterator[str]]] = {
    "text": text,
    "json": lambda timelines, look: listing.json(rows(timelines), look),
    "csv": lambda timelines, look: listing.csv(rows(timelines), look),
    "markdown": lambda timelines, look: listing.markdown(rows(timelines), look),
}
