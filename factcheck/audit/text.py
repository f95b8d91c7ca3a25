"""Audit -> which mutations survived, for a terminal: a table of the edits, a paragraph a slip, the summary."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.audit.result import Audit, Loose, Slip
from factcheck.audit.words import place, summary, verdicts
from factcheck.renderers.escaping import visible
from factcheck.renderers.findings_text import diff_spans
from factcheck.renderers.found import cut, shortened
from factcheck.renderers.layout import GAP, Head, Line, paint, table, widths, wrap
from factcheck.renderers.report import Look

_INDENT = "    "
#: Columns between two columns where the usual gap does not fit, and the least of the first: its longest word.
_TIGHT, _LEAST = 1, 9
_HEADS = (Head("edit", least=_LEAST), Head("tried", ">"), Head("right", ">"), Head("wrong", ">"), Head("skipped", ">"))


def render(audit: Audit, look: Look) -> Iterator[str]:
    """Yield the table, what went wrong, with `-v` the numbers out of reach, and the summary; when quiet, less."""
    for line in _lines(audit, look):
        yield paint(line, look)


def _lines(audit: Audit, look: Look) -> Iterator[Line]:
    if look.detail < 0:
        for slip in (*audit.survivors, *audit.alarms):
            yield ((visible(f"{place(slip)}: {slip.kind.label}: {slip.claim}: {verdicts(slip)}", look.encoding), ""),)
    else:
        yield from _tallies(audit, look)
        yield ()
        for slip in (*audit.survivors, *audit.alarms):
            yield from _wrapped(_slip(slip), look)
            yield ()
        yield from _unclaimed(audit, look)
        if audit.untried:
            noun = "statement" if audit.untried == 1 else "statements"
            yield from _wrapped([("", ((f"{audit.untried} {noun} could not be set apart and tried.", "faint"),))], look)
    yield from wrap(((summary(audit), "strong" if audit.survivors or audit.alarms else ""),), look.width)


def _tallies(audit: Audit, look: Look) -> Iterator[Line]:
    rows = [
        tuple(
            ((text, ""),)
            for text in (
                tally.kind.label,
                str(tally.tried),
                str(tally.right),
                str(tally.tried - tally.right),
                str(tally.skipped or ""),
            )
        )
        for tally in audit.tallies
    ]
    for gap in (GAP, _TIGHT):
        if columns := widths(_HEADS, rows, look.width, gap):
            yield from table(_HEADS, rows, columns, gap)
            return


def _slip(slip: Slip) -> list[tuple[str, Line]]:
    what = "not noticed" if slip.kind.falsifies else "false alarm"
    return [
        ("", ((f"{what}: {slip.kind.label} ", "refutes"), (slip.claim, "strong"), (f" in {slip.source}", "strong"))),
        (_INDENT, ((f"{place(slip)}: {verdicts(slip)}", "faint"),)),
        (f"{_INDENT}| ", diff_spans(shortened(slip.diff))),
        (_INDENT, (("what would help: ", "faint"), (slip.help, ""))),
    ]


def _unclaimed(audit: Audit, look: Look) -> Iterator[Line]:
    if not audit.unclaimed:
        return
    count = len(audit.unclaimed)
    numbers = f"{count} number{'' if count == 1 else 's'}"
    said = f"{numbers} in the quotes that no phrasing asks for: a tighter one could hold them"
    hint = "." if look.detail > 0 else " (-v lists them)."
    yield from _wrapped([("", ((said + hint, "faint"),))], look)
    for loose in audit.unclaimed if look.detail > 0 else ():
        yield from _wrapped([(_INDENT, _loose(loose))], look)
    yield ()


def _loose(loose: Loose) -> Line:
    quote = f": {cut(loose.quote)}"
    return ((f"{loose.claim} in {loose.source}: ", ""), (loose.text, "match"), (quote, "faint"))


def _wrapped(parts: list[tuple[str, Line]], look: Look) -> Iterator[Line]:
    for indent, line in parts:
        shown = tuple((visible(text, look.encoding), style) for text, style in line)
        yield from wrap(shown, look.width, first=indent, rest=indent if indent.endswith("| ") else indent + _INDENT)
