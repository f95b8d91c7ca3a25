"""Report -> Page: what the template writes, all of it finished."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model import Cell, Claim, Column, Verdict
from factcheck.renderers.html.cells import Details, details_of, was
from factcheck.renderers.html.days import DaysView, days_of
from factcheck.renderers.html.findings import FindingView, findings_of
from factcheck.renderers.html.places import Places
from factcheck.renderers.html.texts import TextView, texts_of
from factcheck.renderers.html.voices import VoicesView, voices_of
from factcheck.renderers.report import Look, Report, count, disputed
from factcheck.renderers.summary import hidden, summary_text

#: With more sources than this the heads of the columns stand upright, and the squares have their sign alone.
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Square:
    """A cell as the table shows it. `was` is the sign and the word of what it read before, both empty else."""

    verdict: str
    glyph: str
    anchor: str
    was: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """A claim, `number` from 0. `flags` are what the filters ask for, `tags` numbers of the tags of the page.

    `unexplained` counts silent cells whose nearest passage nobody has looked for.
    """

    number: int
    claim: Claim
    squares: tuple[Square, ...]
    details: tuple[Details, ...]
    agreement: str
    counts: str
    supports: int
    flags: tuple[str, ...]
    tags: tuple[int, ...]
    unexplained: int


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page. `legend` is sign and word of every verdict; `flags` are value and label of the filters."""

    title: str
    summary: str
    hidden: str
    wide: bool
    legend: tuple[tuple[str, str], ...]
    sources: tuple[Column, ...]
    languages: tuple[str, ...]
    tags: tuple[str, ...]
    flags: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    texts: tuple[TextView, ...]
    voices: VoicesView | None
    days: tuple[DaysView, ...]
    findings: tuple[FindingView, ...] | None


def view_of(report: Report) -> Page:
    """Return what there is to be written of a report."""
    sources = report.matrix.sources
    tags = tuple(dict.fromkeys(tag for claim in report.claims for tag in claim.tags))
    places = Places(report)
    return Page(
        title=report.title or "Agreement matrix",
        summary=summary_text(report, Look()),  # a page has its signs, whatever the terminal can show
        hidden=hidden(report) if report.shown is not None else "",
        wide=len(sources) > _MOST_WORDS,
        legend=tuple((verdict.glyph, verdict.value) for verdict in Verdict),
        sources=sources,
        languages=tuple(sorted({source.language for source in sources})),
        tags=tags,
        flags=tuple(_filters(places)),
        rows=tuple(_rows(report, places, tags)),
        texts=tuple(texts_of(places)),
        voices=voices_of(places),
        days=tuple(days_of(places)),
        findings=findings_of(places) if report.findings is not None else None,
    )


def _filters(places: Places) -> Iterator[tuple[str, str]]:
    """Yield what the filters ask for, each with its label: of what is not known there is none."""
    yield "disputed", "disputed"
    yield "unsupported", "unsupported"
    if places.unconfirmed is not None:
        yield "unconfirmed", "unconfirmed"
    if places.before:
        yield "changed", "changed"


def _rows(report: Report, places: Places, tags: Sequence[str]) -> Iterator[Row]:
    for number, (claim, cells) in enumerate(report.rows()):
        counts, details = count(cells), tuple(details_of(places, cells))
        yield Row(
            number=number,
            claim=claim,
            squares=tuple(_square(places, cell) for cell in cells),
            details=details,
            agreement=report.agreement(cells),
            counts=" ".join(f"{verdict.glyph} {counts[verdict]}" for verdict in Verdict),
            supports=counts[Verdict.SUPPORTS],
            flags=tuple(_flags(places, cells, counts)),
            tags=tuple(tags.index(tag) for tag in claim.tags),
            unexplained=len(cells) - len(details),
        )


def _square(places: Places, cell: Cell) -> Square:
    return Square(cell.verdict.value, cell.verdict.glyph, places.cell(cell.claim, cell.source), was(places, cell))


def _flags(places: Places, cells: Sequence[Cell], counts: Counter[Verdict]) -> Iterator[str]:
    if disputed(counts):
        yield "disputed"
    if not counts[Verdict.SUPPORTS]:
        yield "unsupported"
    if any((cell.claim, cell.source) in (places.unconfirmed or ()) for cell in cells):
        yield "unconfirmed"
    if any((cell.claim, cell.source) in places.before for cell in cells):
        yield "changed"
