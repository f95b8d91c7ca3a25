"""Suggestions -> lines for a terminal: each passage as the line of the claims file that accepts it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.editing.scalars import one_line, scalar
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Line, paint, wrap
from factcheck.renderers.report import Look
from factcheck.suggest.proposals import Proposals, place
from factcheck.suggest.suggestion import Proposal, Suggestion

_INDENT = "  "


def render(found: Proposals, look: Look) -> Iterator[str]:
    """Yield the cells that have a passage worth a look; when quiet, the lines for the claims file only."""
    for line in _lines(found, look):
        yield paint(line, look)


def _lines(found: Proposals, look: Look) -> Iterator[Line]:
    for claim, cells in found.rows():
        if look.detail < 0:
            yield from _said(f"# {claim.id}", look, "strong")
        else:
            yield from _said(claim.id, look, "strong")
            yield from _said(claim.text.text, look)
            yield ()
        said = set[str]()  # What two sources say in the same words is one line of the claims file.
        for cell in cells:
            yield from _cell(cell, look, said)
        yield ()
    yield from _said(found.summary, look)


def _cell(cell: Suggestion, look: Look, said: set[str]) -> Iterator[Line]:
    if look.detail >= 0:
        verdict = (f"{look.glyph(cell.verdict)} {cell.verdict.value}", cell.verdict.value)
        name = visible(cell.source, look.encoding)
        yield from wrap((verdict, ("  ", ""), (name, "strong")), look.width, rest=_INDENT)
    for passage in cell.worth:
        if look.detail >= 0:
            yield from _about(cell, passage, look)
        line = scalar(one_line(passage.quote))
        if look.detail < 0 and line in said:
            continue
        said.add(line)
        # A text that goes on in lines that are indented further is one text to YAML.
        yield from _said(line, look, first=f"{_INDENT * 3}- ", rest=_INDENT * 4)


def _about(cell: Suggestion, passage: Proposal, look: Look) -> Iterator[Line]:
    head = f"{_INDENT * 2}# "
    yield from _said(f"{place(cell, passage)}, score {passage.score:.2f}", look, "faint", first=head, rest=head)
    then = f"as a phrasing: {passage.would_be.value}"
    stopped = f"; stopped now: {passage.why}" if passage.why else ""
    yield from _said(then + stopped, look, "faint", first=head, rest=head)


def _said(text: str, look: Look, style: str = "", *, first: str = "", rest: str | None = None) -> Iterator[Line]:
    yield from wrap(((visible(text, look.encoding), style),), look.width, first=first, rest=rest)
