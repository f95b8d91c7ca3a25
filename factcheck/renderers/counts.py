"""Report -> rows that count their verdicts, where sources do not fit; of those disputed, some sources are named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Cell, Claim, Verdict
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Head, Line, Page
from factcheck.renderers.report import Look, Report, count, disputed

#: Sources that are named for a disputed claim below a table of counts.
_MOST_NAMED = 5
#: Columns. An id narrower than this is hard to read; the other there is room for in any terminal.
_LEAST_ID, _LEAST = 16, 8

Rows = Sequence[tuple[Claim, tuple[Cell, ...]]]


def counted(report: Report, rows: Rows, look: Look) -> Page:
    """Count the verdicts of each row below their signs."""
    made: list[list[Line]] = []
    for claim, cells in rows:
        counts = report.matrix.counts(claim.id)
        totals = [_total(str(counts[verdict]), verdict, counts) for verdict in Verdict]
        made.append([((claim.id, ""),), *totals, agreement(report, cells)])
    heads = (Head(look.glyph(verdict), ">") for verdict in Verdict)
    return Page(
        heads=(Head("claim", least=_LEAST_ID), *heads, Head("agreement", least=least_agreement(report, rows))),
        rows=made,
        notes=_counting(report, look),
        more=tuple(_disputed(report, rows, look)),
    )


def listed(report: Report, rows: Rows, look: Look) -> Page:
    """Count them in a single column, which can be wrapped: it fits into any width."""
    made: list[list[Line]] = []
    for claim, cells in rows:
        counts = report.matrix.counts(claim.id)
        totals = [_total(f"{look.glyph(verdict)}{counts[verdict]} ", verdict, counts) for verdict in Verdict]
        made.append([((claim.id, ""),), (*(span for total in totals for span in total), *agreement(report, cells))])
    heads = (Head("claim", least=_LEAST), Head("agreement", least=_LEAST))
    return Page(heads=heads, rows=made, notes=_counting(report, look), more=tuple(_disputed(report, rows, look)))


def _total(text: str, verdict: Verdict, counts: Mapping[Verdict, int]) -> Line:
    return ((text, verdict.value if counts[verdict] else "faint"),)


def _disputed(report: Report, rows: Rows, look: Look) -> Iterator[Line]:
    """Name, for each disputed claim, sources of the side that has fewer, and those that say both."""
    for claim, cells in rows:
        counts = report.matrix.counts(claim.id)
        if not disputed(counts):
            continue
        sides = (Verdict.REFUTES, Verdict.SUPPORTS)
        few = min((side for side in sides if counts[side]), key=lambda side: counts[side], default=Verdict.MIXED)
        yield ((claim.id, "strong"), (" is disputed: ", "disputed"), *_named(cells, few, look))
        if counts[Verdict.MIXED] and few is not Verdict.MIXED:
            yield (("  and ", ""), *_named(cells, Verdict.MIXED, look))


def _named(cells: Sequence[Cell], verdict: Verdict, look: Look) -> Iterator[tuple[str, str]]:
    names = [visible(cell.source, look.encoding) for cell in cells if cell.verdict is verdict]
    yield f"{look.glyph(verdict)} ", verdict.value
    yield ", ".join(names[:_MOST_NAMED]), ""
    if len(names) > _MOST_NAMED:
        yield f" and {len(names) - _MOST_NAMED} more", "faint"


def _counting(report: Report, look: Look) -> tuple[str]:
    how = (
        "each row counts its verdicts. `factcheck show CLAIM --verdict supports` names the sources, with their quotes."
    )
    return (f"{too_many(report, look)}: {how}",)


def agreement(report: Report, cells: Sequence[Cell]) -> Line:
    """Return how many sources support a claim, and whether others say the contrary."""
    said = report.agreement(cells)
    return ((said, ""), ("  disputed", "disputed")) if disputed(count(cells)) else ((said, ""),)


def least_agreement(report: Report, rows: Rows) -> int:
    """Return the width at which `disputed` is on a line of its own, and nothing else."""
    return max(len("agreement"), *(len(report.agreement(cells)) for _, cells in rows))


def too_many(report: Report, look: Look) -> str:
    """Say why the sources do not stand across."""
    return f"{len(report.matrix.sources)} sources do not fit across {look.width} columns"
