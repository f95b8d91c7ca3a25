"""Report -> the last line of it, and the line above that says what the signs mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.cells import cell_len

from factcheck.model import Verdict
from factcheck.renderers.found import counted
from factcheck.renderers.layout import Line, Span, wrap
from factcheck.renderers.report import Look, Report

#: Columns. Longer lines are broken by mail programs and build logs.
LONGEST = 80


def summary(report: Report, look: Look) -> Iterator[Line]:
    """Yield the totals of the whole matrix, on one line unless there are millions of cells.

    Counts are left out from the front where they do not fit.
    """
    room = min(look.width, LONGEST)
    totals = _totals(report, look)
    text = "".join(text for text, _ in totals)
    head = next((head for head in _heads(report, look) if cell_len(head + text) <= room), "")
    yield from wrap(((head, ""), *totals), room)


def summary_text(report: Report, look: Look) -> str:
    """Return the totals as plain text, all of them."""
    return _heads(report, look)[0] + "".join(text for text, _ in _totals(report, look))


def key(look: Look, *, agreement: bool = False) -> Iterator[Line]:
    """Yield what the signs mean, and with `agreement` what `2 of 5` counts."""
    spans: list[Span] = []
    for verdict in Verdict:
        spans += [(f"{look.glyph(verdict)} {verdict.value}", verdict.value), ("  ", "")]
    if agreement:
        spans.append(("agreement: how many support", "faint"))
    yield from wrap(tuple(spans), look.width)


def shown(report: Report, look: Look) -> Iterator[Line]:
    """Yield what is hidden, if anything is."""
    if report.shown is None:
        return
    yield from wrap(((hidden(report), "faint"),), look.width)


def hidden(report: Report) -> str:
    """Say which claims are seen and which are not."""
    seen, every = len(report.claims), len(report.matrix.claims)
    if not seen:
        return f"No claim has {report.reason}: nothing to show."
    return f"Shown: {seen} of {_number(every, 'claim')}, with {report.reason}."


def _heads(report: Report, look: Look) -> tuple[str, ...]:
    """Return what may stand before the totals, longest first."""
    claims, sources = len(report.matrix.claims), len(report.matrix.sources)
    sizes = f"{_number(claims, 'claim')} {look.sign('times')} {_number(sources, 'source')}"
    cells = _number(claims * sources, "cell")
    return f"{sizes} = {cells}: ", f"{sizes}: ", f"{cells}: "


def _totals(report: Report, look: Look) -> Line:
    counts = Counter(cell.verdict for cell in report.matrix.cells)
    counts[Verdict.SILENT] = len(report.matrix.claims) * len(report.matrix.sources) - len(report.matrix.cells)
    spans: list[Span] = []
    for verdict in Verdict:
        spans += [(f"{look.glyph(verdict)} {counts[verdict]}", verdict.value), (" ", "")]
    spans.pop()
    if report.findings is not None:
        spans.append((f"; {counted(report)}", "strong" if report.findings else ""))
    return tuple(spans)


def _number(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
