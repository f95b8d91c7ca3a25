"""Columns -> JSON Lines: a line for each cell that is not silent, as soon as it is known, and a last one that counts.

The lines of a source follow one another, in the order of the claims. Where the last line is missing, the work was not
finished. `matrix_lines_schema` says what is in a line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from factcheck.errors import Problem, SourceError
from factcheck.model import Cell, Claim, Judged, Verdict
from factcheck.renderers import escaping
from factcheck.renderers.json import SCHEMA_VERSION, told_cell, told_claim
from factcheck.renderers.report import Look, Report


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the lines of a matrix that is known as a whole: the same bytes as those of its columns."""
    by_source: dict[str, list[Cell]] = {}
    for cell in report.matrix.cells:
        by_source.setdefault(cell.source, []).append(cell)
    columns = (Judged(column, tuple(by_source.get(column.id, ()))) for column in report.matrix.sources)
    return lines(report.claims, columns, report.verdicts)


def lines(claims: Sequence[Claim], columns: Iterable[Judged], verdicts: Set[Verdict] = frozenset()) -> Iterator[str]:
    """Yield the lines of columns as they come; `verdicts`, where not empty, are those of the cells to be told.

    The last line has, then, only the claims that have such a cell.

    Raises:
        SourceError: at the end, with all sources that could not be read.
    """
    counts: dict[str, Counter[Verdict]] = {claim.id: Counter() for claim in claims}
    sources = 0
    problems: list[Problem] = []
    for judged in columns:
        sources += 1
        problems += judged.problems
        if judged.column is None:
            continue
        for cell in judged.cells:
            if cell.claim in counts:
                counts[cell.claim][cell.verdict] += 1
                if not verdicts or cell.verdict in verdicts:
                    yield escaping.json({**told_cell(cell), "path": judged.column.path})
    if problems:
        raise SourceError(problems)
    for counted in counts.values():
        counted[Verdict.SILENT] = sources - counted.total()
    shown = (claim for claim in claims if not verdicts or any(counts[claim.id][verdict] for verdict in verdicts))
    told = [told_claim(claim, counts[claim.id]) for claim in shown]
    yield escaping.json({"schema_version": SCHEMA_VERSION, "summary": {"sources": sources, "claims": told}})
