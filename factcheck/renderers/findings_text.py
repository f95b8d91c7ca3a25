"""Report -> what `check` objects to, for a terminal: a paragraph a finding, the word diff, and what settles it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.findings import Finding
from factcheck.quotes import Piece, Step
from factcheck.renderers import concise
from factcheck.renderers.escaping import visible
from factcheck.renderers.found import (
    MOST_READINGS,
    about,
    commands,
    findings,
    place,
    quoted,
    settled,
    shortened,
    title,
)
from factcheck.renderers.layout import Line, Span, paint, wrap
from factcheck.renderers.report import Look, Report
from factcheck.renderers.summary import summary
from factcheck.rules import Level

_INDENT = "    "
_LOCK = ".lock"
_LEVELS = {Level.ERROR: "refutes", Level.WARNING: "partial"}
# Signs as well as colours: a verdict or a change is never told by colour alone.
_STEPS = {Step.SAME: ("{}", ""), Step.GONE: ("[-{}-]", "refutes"), Step.CAME: ("{{+{}+}}", "supports")}


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the findings, gravest first, and the summary; when quiet, one line a finding."""
    if look.detail < 0:
        yield from concise.render(report, look)
    for line in _lines(report, look):
        yield paint(line, look)


def _lines(report: Report, look: Look) -> Iterator[Line]:
    for finding in findings(report) if look.detail >= 0 else ():
        for first, rest, line in _paragraph(finding, look):
            yield from wrap(_shown(line, look), look.width, first=first, rest=rest)
        yield from _settled(finding, look)
        yield ()
    if look.detail >= 0:
        yield from _commands(report, look)
    yield from summary(report, look)


def _settled(finding: Finding, look: Look) -> Iterator[Line]:
    """Yield what settles a finding; a command is never wrapped, for whoever copies it."""
    line = _shown((("to settle it: ", "faint"), (settled(finding), "")), look)
    if finding.by_command:
        yield ((_INDENT, ""), *line)
    else:
        yield from wrap(line, look.width, first=_INDENT, rest=_INDENT * 2)


def _commands(report: Report, look: Look) -> Iterator[Line]:
    """Yield what settles the findings once more, to be pasted as it stands: never wrapped, never indented."""
    if lines := commands(report):
        yield from wrap((("What settles them, once you have read them:", "faint"),), look.width)
        for line in lines:
            yield _shown(((line, ""),), look)
        yield ()


def _shown(line: Line, look: Look) -> Line:
    return tuple((visible(text, look.encoding), style) for text, style in line)


def _paragraph(finding: Finding, look: Look) -> Iterator[tuple[str, str, Line]]:
    """Yield what stands before the first line and before the others, and the text."""
    where = f" in {finding.source}" if finding.claim and finding.source else ""
    head = ((f"{title(finding)} ", _LEVELS[Level(finding.level)]), (about(finding), "strong"), (where, "strong"))
    yield "", _INDENT, head
    if finding.sentence:
        yield _INDENT, _INDENT, ((quoted(finding), ""),)
    yield _INDENT, _INDENT, ((f"{finding.level}: {finding.message}", ""),)
    most = len(finding.passages) if look.detail > 0 else MOST_READINGS
    yield _INDENT, _INDENT * 2, ((f"{_named(finding)}: {place(finding)}", "faint"),)
    for spot in finding.passages[:most]:
        yield _INDENT, _INDENT * 2, ((f"{spot.label}: {spot.place}", "faint"),)
    readings = finding.readings if look.detail > 0 else finding.readings[:MOST_READINGS]
    for reading in readings:
        pieces = reading.diff if look.detail > 0 else shortened(reading.diff)
        yield _INDENT + "| ", _INDENT + "| ", diff_spans(pieces)
    if len(readings) < len(finding.readings):
        yield _INDENT + "| ", _INDENT, ((f"and {len(finding.readings) - len(readings)} more", "faint"),)


def _named(finding: Finding) -> str:
    """Return what stands where a finding points to: only what is gone is told from the lock alone."""
    if finding.sentence:
        return "claim"
    return "source" if finding.in_source else "lock" if finding.path.endswith(_LOCK) else "claims file"


def diff_spans(pieces: tuple[Piece, ...]) -> Line:
    """Return a word diff as a line: what went and what came have signs around them, and colours."""
    spans: list[Span] = []
    for piece in pieces:
        form, style = _STEPS[piece.step]
        spans += [(" ", "")] * bool(spans) + [(form.format(piece.text), style)]
    return tuple(spans)
