"""Report -> CSV, one row a cell, silent ones included, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Cell
from factcheck.renderers import escaping
from factcheck.renderers.report import Look, Report, foremost

#: `quote` and what follows is the first evidence that bears the verdict out; `evidence` counts all of it.
HEADS = (
    "claim", "source", "verdict", "evidence", "side", "quote", "path", "line", "column", "phrase", "score", "why",
    "mark",
)  # fmt: skip


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a row of heads and one row a cell; what is hidden is left out."""
    paths = {source.id: source.path for source in report.matrix.sources}
    yield row(HEADS)
    for cell in report.cells():
        yield row(_fields(cell, paths[cell.source]))


def row(fields: Sequence[object]) -> str:
    """Return one line of CSV."""
    return ",".join(_field(str(value)) for value in fields)


def _fields(cell: Cell, path: str) -> Sequence[object]:
    head = (cell.claim, cell.source, cell.verdict.value, len(cell.evidence))
    one = foremost(cell)
    if one is None:
        return (*head, *[""] * (len(HEADS) - len(head)))
    return (*head, one.side.value, one.quote, path, one.line, one.column, one.phrase, one.score, one.why, one.mark)


def _field(text: str) -> str:
    text = escaping.csv(text)
    # Not `csv.writer`: it writes to a file, and a renderer yields lines.
    return '"' + text.replace('"', '""') + '"' if any(sign in text for sign in ',";') else text
