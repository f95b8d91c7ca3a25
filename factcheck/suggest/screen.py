"""Session -> the screen of the passage that waits: the quote in its context, what it has in common, and the keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat

from factcheck.renderers.escaping import visible
from factcheck.renderers.keys import explained, named
from factcheck.renderers.layout import Line, Span, paint, wrap
from factcheck.renderers.report import Look
from factcheck.suggest.session import Session
from factcheck.suggest.suggestion import Proposal

_INDENT = "    "
#: Columns: labels stand in a column of their own.
_LABELS = 11
#: Characters of a quote that are shown: a "sentence" may be a whole file.
_LONGEST_QUOTE = 2_000
_LEFT_OUT = " (...)"


def screen(session: Session, look: Look) -> Iterator[str]:
    """Yield the lines of the passage that waits."""
    for first, rest, line in _lines(session, look):
        shown = tuple((visible(text, look.encoding), style) for text, style in line)
        for one in wrap(shown, look.width, first=first, rest=rest) if shown else [()]:
            yield paint(one, look)


def _lines(session: Session, look: Look) -> Iterator[tuple[str, str, Line]]:
    """Yield what stands before the first and the other lines of each line, and the line."""
    if session.done:
        yield "", "", (("Nothing is left to look at.", ""),)
    else:
        yield from _passage(session, session.passages[0], look)
    for said in session.said:
        yield "", "", ()
        yield "", "", ((said, "strong"),)
    yield "", "", ()
    for line in explained(session.keys, look.width) if session.helping else named(session.keys, look.width):
        yield "", "", line


def _passage(session: Session, one: Proposal, look: Look) -> Iterator[tuple[str, str, Line]]:
    source, claim = session.source, session.claim
    if source is None or claim is None:
        return
    number = len(session.sources) - len(session.later)
    cells = len(session.waiting) + 1
    where = f"source {number} of {len(session.sources)}, {cells} cell{'s' * (cells > 1)} of it to look at"
    yield "", "", ((where, "faint"),)
    yield "", "", ()
    verdict = (f"{look.glyph(session.cell.verdict)} {session.cell.verdict}", session.cell.verdict.value)
    yield "", _INDENT, (verdict, ("  ", ""), (claim.id, "strong"), (" in ", ""), (source.id, "strong"))
    yield _INDENT, _INDENT, ((claim.text.text, ""),)
    yield "", "", ()
    yield _INDENT, _INDENT, ((f"{source.path}:{one.line}:{one.column}, score {one.score:.2f}", "faint"),)
    bar = f"{_INDENT}{look.sign('bar')} "
    for line in (((one.before.strip(), "faint"),), _quote(one, look), ((one.after.strip(), "faint"),)):
        if "".join(text for text, _ in line).strip():
            yield bar, bar, line
    yield "", "", ()
    for label, said in _gates(one):
        yield from _labelled(label, said, "")
    refutes = session.refutes
    yield from _labelled("a", f"the cell would read {one.would_be}", one.would_be.value)
    yield from _labelled("r", f"the cell would read {refutes}", refutes.value)
    if session.wording:
        yield from _labelled("to write", session.wording, "strong")


def _gates(one: Proposal) -> Iterator[tuple[str, str]]:
    """Yield what each gate has against the passage, and the gates that have nothing on one line."""
    against = [f"{gate}: {why}" for gate, why in one.gates if why]
    yield from zip(chain(("now",), repeat("")), against or [one.why or "nothing stops it"], strict=False)
    if nothing := [gate for gate, why in one.gates if not why]:
        yield "", f"nothing against it: {', '.join(nothing)}"


def _labelled(label: str, text: str, style: str) -> Iterator[tuple[str, str, Line]]:
    first = f"{_INDENT}{label:<{_LABELS}}"
    yield first, " " * len(first), ((text, style),)


def _quote(one: Proposal, look: Look) -> Line:
    """Return the passage with what it has in common with the claim marked."""
    spans: list[Span] = []
    end = one.start + min(len(one.quote), _LONGEST_QUOTE)
    at = one.start
    for start, stop in (mark for mark in one.marks if mark[1] <= end):
        spans.append((one.quote[at - one.start : start - one.start], ""))
        marked = one.quote[start - one.start : stop - one.start]
        spans += [(marked, "match")] if look.color else [("[", ""), (marked, ""), ("]", "")]
        at = stop
    spans.append((one.quote[at - one.start : end - one.start], ""))
    return (*spans, (_LEFT_OUT, "faint")) if end < one.end else tuple(spans)
