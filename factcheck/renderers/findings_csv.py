"""Report -> what `check` objects to as CSV, one row a finding, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.quotes import plain_diff
from factcheck.renderers.csv import row
from factcheck.renderers.found import findings
from factcheck.renderers.report import Look, Report

#: `diff` is the first quote that reads differently; `passage` is where today's evidence begins, `mark` its page.
HEADS = (
    "rule", "level", "claim", "sentence", "source", "was", "now", "message", "accept", "path", "line", "column",
    "passage", "diff", "mark",
)  # fmt: skip


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a row of heads and one row a finding, gravest first."""
    yield row(HEADS)
    for one in findings(report):
        passage = next((f"{spot.path}:{spot.line}:{spot.column}" for spot in one.passages), "")
        mark = next((spot.mark for spot in one.passages), "")
        diff = next((plain_diff(reading.diff) for reading in one.readings), "")
        cell = (one.rule, one.level, one.claim, one.sentence, one.source, one.was, one.now, one.message, one.accept)
        yield row((*cell, one.path, one.line, one.column, passage, diff, mark))
