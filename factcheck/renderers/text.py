"""Report -> the agreement matrix as a table for a terminal: claims down, sources across.

The first layout that fits the width is taken: source ids as heads, numbers as heads and a legend, sources down and
claims across, and at last counts. Which it is, is said above the table wherever it is not plain to see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from factcheck.model import Cell, Claim, Verdict
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Head, Line, paint, table, widths, wrap
from factcheck.renderers.report import Look, Report, count, disputed
from factcheck.renderers.summary import key, shown, summary

#: Columns. An id narrower than this is hard to read; a claim narrower than that is mostly line breaks.
_LEAST_ID, _LEAST_CLAIM = 16, 36
#: Columns between two columns; the tight one where the other does not fit.
_GAP, _TIGHT = 2, 1
#: Columns: what there is room for in any terminal.
_LEAST = 8

Rows = Sequence[tuple[Claim, tuple[Cell, ...]]]


@dataclass(frozen=True, slots=True)
class _Page:
    """A layout: what stands above the table, and the table."""

    heads: tuple[Head, ...]
    rows: list[list[Line]]
    gap: int = _GAP
    notes: tuple[str, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the lines of the table, its key and the summary; when quiet, the summary only."""
    if look.detail >= 0:
        if report.title:
            yield from _painted(wrap(((visible(report.title, look.encoding), "strong"),), look.width), look)
            yield ""
        if report.claims:
            yield from _painted(_table(report, look), look)
            yield ""
        yield from _painted(shown(report, look), look)
        yield from _painted(key(look, agreement=True), look)
    yield from _painted(summary(report, look), look)


def _painted(lines: Iterator[Line], look: Look) -> Iterator[str]:
    for line in lines:
        yield paint(line, look)


def _table(report: Report, look: Look) -> Iterator[Line]:
    rows = list(report.rows())
    for layout in _LAYOUTS:
        page = layout(report, rows, look)
        columns = widths(page.heads, page.rows, look.width, page.gap) if page else None
        if page and columns:
            yield from _laid_out(page, columns, look)
            return


def _laid_out(page: _Page, columns: Sequence[int], look: Look) -> Iterator[Line]:
    for note in page.notes:
        yield from wrap(((note, "faint"),), look.width)
    room = len(str(len(page.legend)))
    for number, (name, more) in enumerate(page.legend, 1):
        first = f"{number:>{room}}  "
        yield from wrap(((name, "strong"), (more, "faint")), look.width, first=first, rest=" " * len(first))
    if page.notes or page.legend:
        yield ()
    yield from table(page.heads, page.rows, columns, page.gap)


def _verbose(report: Report, rows: Rows, look: Look) -> _Page | None:
    """Tell the claims in full, at the price of several lines a row."""
    if look.detail <= 0:
        return None
    return _across(report, rows, look, texts=True, least=_LEAST_ID)


def _ids_and_texts(report: Report, rows: Rows, look: Look) -> _Page | None:
    return _across(report, rows, look, heads=_ids(report, look), texts=True)


def _ids_only(report: Report, rows: Rows, look: Look) -> _Page | None:
    return _across(report, rows, look, heads=_ids(report, look))


def _numbers_and_texts(report: Report, rows: Rows, look: Look) -> _Page | None:
    return _across(report, rows, look, texts=True)


def _numbers_only(report: Report, rows: Rows, look: Look) -> _Page | None:
    return _across(report, rows, look, least=_LEAST_ID)


def _tight(report: Report, rows: Rows, look: Look) -> _Page | None:
    return _across(report, rows, look, gap=_TIGHT, least=_LEAST_ID)


def _across(
    report: Report,
    rows: Rows,
    look: Look,
    *,
    heads: Sequence[str] = (),
    texts: bool = False,
    gap: int = _GAP,
    least: int = 0,
) -> _Page | None:
    """Set claims down and a column for each source, under `heads` or numbers; ids may be wrapped down to `least`."""
    sources = report.matrix.sources
    ids, languages = _ids(report, look), [visible(f"  {source.language}", look.encoding) for source in sources]
    legend = () if heads else tuple(zip(ids, languages, strict=True))
    heads = heads or [str(number) for number in range(1, len(sources) + 1)]
    if sum(cell_len(head) + gap for head in heads) + (least or _LEAST_ID) + texts * _LEAST_CLAIM > look.width:
        return None  # Before thousands of rows are made for nothing.
    made = []
    for claim, cells in rows:
        label: list[Line] = [((claim.id, ""),)]
        if texts:
            label.append(((visible(claim.text.text, look.encoding), "faint"),))
        made.append([*label, *(report.signs(cell, look) for cell in cells), _agreement(report, cells)])
    return _Page(
        heads=(
            Head("claim", least=least),
            *([Head("", least=_LEAST_CLAIM)] if texts else []),
            *(Head(head, "^") for head in heads),
            Head("agreement", least=_least_agreement(report, rows)),
        ),
        rows=made,
        gap=gap,
        legend=legend,
    )


def _transposed(report: Report, rows: Rows, look: Look) -> _Page | None:
    """Set few claims across and many sources down. A claim's agreement stands in the legend."""
    if len(rows) * 3 + _LEAST_ID > look.width:
        return None
    agreements = ["".join(text for text, _ in _agreement(report, cells)) for _, cells in rows]
    across = zip(*(cells for _, cells in rows), strict=True)
    return _Page(
        heads=(Head("source", least=_LEAST_ID), *(Head(str(number), "^") for number in range(1, len(rows) + 1))),
        rows=[
            [((visible(source.id, look.encoding), ""),), *(report.signs(cell, look) for cell in cells)]
            for source, cells in zip(report.matrix.sources, across, strict=True)
        ],
        notes=(f"{_too_many(report, look)}: sources down, claims across.",),
        legend=tuple((claim.id, f"  {said}") for (claim, _), said in zip(rows, agreements, strict=True)),
    )


def _counted(report: Report, rows: Rows, look: Look) -> _Page:
    """Count the verdicts of each row below their signs."""
    made: list[list[Line]] = []
    for claim, cells in rows:
        counts = count(cells)
        totals = [_total(str(counts[verdict]), verdict, counts) for verdict in Verdict]
        made.append([((claim.id, ""),), *totals, _agreement(report, cells)])
    heads = (Head(look.glyph(verdict), ">") for verdict in Verdict)
    return _Page(
        heads=(Head("claim", least=_LEAST_ID), *heads, Head("agreement", least=_least_agreement(report, rows))),
        rows=made,
        notes=_counting(report, look),
    )


def _listed(report: Report, rows: Rows, look: Look) -> _Page:
    """Count them in a single column, which can be wrapped: it fits into any width."""
    made: list[list[Line]] = []
    for claim, cells in rows:
        counts = count(cells)
        totals = [_total(f"{look.glyph(verdict)}{counts[verdict]} ", verdict, counts) for verdict in Verdict]
        made.append([((claim.id, ""),), (*(span for total in totals for span in total), *_agreement(report, cells))])
    heads = (Head("claim", least=_LEAST), Head("agreement", least=_LEAST))
    return _Page(heads=heads, rows=made, notes=_counting(report, look))


def _total(text: str, verdict: Verdict, counts: Mapping[Verdict, int]) -> Line:
    return ((text, verdict.value if counts[verdict] else "faint"),)


def _counting(report: Report, look: Look) -> tuple[str]:
    how = "each row counts its verdicts. `factcheck show CLAIM` names the sources."
    return (f"{_too_many(report, look)}: {how}",)


_LAYOUTS: tuple[Callable[[Report, Rows, Look], _Page | None], ...] = (
    _verbose,
    _ids_and_texts,
    _ids_only,
    _numbers_and_texts,
    _numbers_only,
    _tight,
    _transposed,
    _counted,
    _listed,
)


def _ids(report: Report, look: Look) -> list[str]:
    return [visible(source.id, look.encoding) for source in report.matrix.sources]


def _agreement(report: Report, cells: Sequence[Cell]) -> Line:
    said = report.agreement(cells)
    return ((said, ""), ("  disputed", "disputed")) if disputed(count(cells)) else ((said, ""),)


def _least_agreement(report: Report, rows: Rows) -> int:
    """Return the width at which `disputed` is on a line of its own, and nothing else."""
    return max(len("agreement"), *(len(report.agreement(cells)) for _, cells in rows))


def _too_many(report: Report, look: Look) -> str:
    return f"{len(report.matrix.sources)} sources do not fit across {look.width} columns"
