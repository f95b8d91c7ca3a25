"""Report -> the agreement matrix as a table for a terminal: claims down, sources across.

The first layout that fits the width is taken: source ids as heads, numbers as heads and a legend, sources down and
claims across, and at last counts with the disputed claims below. Which it is, is said above the table wherever it is
not plain to see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rich.cells import cell_len

from factcheck.renderers.counts import Rows, agreement, counted, least_agreement, listed, too_many
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import GAP, Head, Line, Page, paint, table, widths, wrap
from factcheck.renderers.report import Look, Report
from factcheck.renderers.summary import key, shown, summary

#: Columns. An id narrower than this is hard to read; a claim narrower than that is mostly line breaks.
_LEAST_ID, _LEAST_CLAIM = 16, 36
#: Columns between two columns where the usual gap does not fit.
_TIGHT = 1
#: Columns of a source set across, its gap included.
_LEAST_COLUMN = 2
#: Sources that are set down: two screens of lines. Of more, rows are counted.
_MOST_DOWN = 100


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
    sources = len(report.matrix.sources)
    whole = sources <= max(_MOST_DOWN, look.width // _LEAST_COLUMN)
    # Of rows that are only counted, what is silent is not made first: that may be millions of cells.
    rows = list(report.rows()) if whole else [(claim, report.matrix.spoken(claim.id)) for claim in report.claims]
    for layout in _LAYOUTS if whole else _COUNTS:
        page = layout(report, rows, look)
        columns = widths(page.heads, page.rows, look.width, page.gap) if page else None
        if page and columns:
            yield from _laid_out(page, columns, look)
            return


def _laid_out(page: Page, columns: Sequence[int], look: Look) -> Iterator[Line]:
    for note in page.notes:
        yield from wrap(((note, "faint"),), look.width)
    room = len(str(len(page.legend)))
    for number, (name, more) in enumerate(page.legend, 1):
        first = f"{number:>{room}}  "
        yield from wrap(((name, "strong"), (more, "faint")), look.width, first=first, rest=" " * len(first))
    if page.notes or page.legend:
        yield ()
    yield from table(page.heads, page.rows, columns, page.gap)
    if page.more:
        yield ()
    for line in page.more:
        yield from wrap(line, look.width, rest="  ")


def _verbose(report: Report, rows: Rows, look: Look) -> Page | None:
    """Tell the claims in full, at the price of several lines a row."""
    if look.detail <= 0:
        return None
    return _across(report, rows, look, texts=True, least=_LEAST_ID)


def _ids_and_texts(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look, heads=_ids(report, look), texts=True)


def _ids_only(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look, heads=_ids(report, look))


def _numbers_and_texts(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look, texts=True)


def _numbers_and_whole_ids(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look)


def _tight_and_whole_ids(report: Report, rows: Rows, look: Look) -> Page | None:
    """Set columns side by side before an id is wrapped: nobody can copy one that goes on in the next line."""
    return _across(report, rows, look, gap=_TIGHT)


def _numbers_only(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look, least=_LEAST_ID)


def _tight(report: Report, rows: Rows, look: Look) -> Page | None:
    return _across(report, rows, look, gap=_TIGHT, least=_LEAST_ID)


def _across(
    report: Report,
    rows: Rows,
    look: Look,
    *,
    heads: Sequence[str] = (),
    texts: bool = False,
    gap: int = GAP,
    least: int = 0,
) -> Page | None:
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
        made.append([*label, *(report.signs(cell, look) for cell in cells), agreement(report, cells)])
    return Page(
        heads=(
            Head("claim", least=least),
            *([Head("", least=_LEAST_CLAIM)] if texts else []),
            *(Head(head, "^") for head in heads),
            Head("agreement", least=least_agreement(report, rows)),
        ),
        rows=made,
        gap=gap,
        legend=legend,
    )


def _transposed(report: Report, rows: Rows, look: Look) -> Page | None:
    """Set few claims across and many sources down. A claim's agreement stands in the legend."""
    if len(rows) * 3 + _LEAST_ID > look.width or len(report.matrix.sources) > _MOST_DOWN:
        return None
    agreements = ["".join(text for text, _ in agreement(report, cells)) for _, cells in rows]
    across = zip(*(cells for _, cells in rows), strict=True)
    return Page(
        heads=(Head("source", least=_LEAST_ID), *(Head(str(number), "^") for number in range(1, len(rows) + 1))),
        rows=[
            [((visible(source.id, look.encoding), ""),), *(report.signs(cell, look) for cell in cells)]
            for source, cells in zip(report.matrix.sources, across, strict=True)
        ],
        notes=(f"{too_many(report, look)}: sources down, claims across.",),
        legend=tuple((claim.id, f"  {said}") for (claim, _), said in zip(rows, agreements, strict=True)),
    )


_COUNTS: tuple[Callable[[Report, Rows, Look], Page | None], ...] = (counted, listed)
_LAYOUTS: tuple[Callable[[Report, Rows, Look], Page | None], ...] = (
    _verbose,
    _ids_and_texts,
    _ids_only,
    _numbers_and_texts,
    _numbers_and_whole_ids,
    _tight_and_whole_ids,
    _numbers_only,
    _tight,
    _transposed,
    *_COUNTS,
)


def _ids(report: Report, look: Look) -> list[str]:
    return [visible(source.id, look.encoding) for source in report.matrix.sources]
