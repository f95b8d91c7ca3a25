"""Report -> every cell with its quotes, for a terminal: the sentence, the words that matched, and why.

One claim in all sources is told by source; one source and several claims by claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factcheck.languages import language
from factcheck.model import Cell, Claim, Column, Evidence, Miss, Side
from factcheck.renderers.escaping import visible
from factcheck.renderers.excerpt import excerpt
from factcheck.renderers.layout import Line, Span, paint, wrap
from factcheck.renderers.report import Look, Report
from factcheck.renderers.summary import shown, summary

_INDENT = "    "
#: Columns: labels stand in a column of their own.
_LABELS = 9
_SIDES = {Side.FOR: "for", Side.AGAINST: "against", Side.PART: "in part"}
_LEFT_OUT = "(...)"


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the cells and the summary; when quiet, one line a cell."""
    for line in _lines(report, look):
        yield paint(line, look)


def _lines(report: Report, look: Look) -> Iterator[Line]:
    sources = {source.id: source for source in report.matrix.sources}
    one_source = len(sources) == 1 and len(report.matrix.claims) > 1
    if one_source:
        yield from _source_head(report.matrix.sources[0], look)
    for claim, cells in report.rows():
        if not one_source:
            yield from _claim_head(claim, look)
        for cell in cells:
            if not report.verdicts or cell.verdict in report.verdicts:
                yield from _cell(report, cell, sources[cell.source], look, told=claim if one_source else None)
        if look.detail < 0 and not one_source:
            yield ()
    if look.detail < 0 and one_source:
        yield ()
    if not report.claims:
        yield from shown(report, look)
    elif not look.color and look.detail >= 0:
        yield from wrap((("[Words in brackets] are those that matched.", "faint"),), look.width)
    yield from summary(report, look)


def _claim_head(claim: Claim, look: Look) -> Iterator[Line]:
    yield from wrap(((claim.id, "strong"),), look.width)
    if look.detail >= 0:
        yield from wrap(((visible(claim.text.text, look.encoding), ""),), look.width)
    yield ()


def _source_head(source: Column, look: Look) -> Iterator[Line]:
    yield from wrap(((visible(source.id, look.encoding), "strong"),), look.width)
    if look.detail >= 0:
        about = visible(f"{source.path}, {source.language}", look.encoding)
        yield from wrap(((about, "faint"),), look.width)
        if source.title:
            yield from wrap(((visible(source.title, look.encoding), ""),), look.width)
        yield from _not_understood(source, look, "")
    yield ()


def _cell(report: Report, cell: Cell, source: Column, look: Look, *, told: Claim | None = None) -> Iterator[Line]:
    """Yield a cell; `told` is its claim where the source stands in the head."""
    verdict = (f"{look.glyph(cell.verdict)} {cell.verdict.value}", cell.verdict.value)
    name = told.id if told else visible(source.id, look.encoding)
    yield from wrap((verdict, ("  ", ""), (name, "strong")), look.width, rest=_INDENT)
    if look.detail < 0:
        return
    if told:
        yield from _indented(((visible(told.text.text, look.encoding), ""),), look)
    else:
        yield from _not_understood(source, look, _INDENT)
    for one in cell.evidence:
        yield from _evidence(one, source, look)
    if miss := report.miss(cell):
        yield from _nearest(miss, source, look)
    yield ()


def _evidence(one: Evidence, source: Column, look: Look) -> Iterator[Line]:
    yield from _labelled(_SIDES[one.side], _place(source, one), look)
    yield from _quote(one, look)
    phrase = one.phrase + (f"  (score {one.score:.2f})" if look.detail > 0 else "")
    yield from _labelled("phrasing", phrase, look)
    yield from _labelled("why", one.why, look)


def _nearest(miss: Miss, source: Column, look: Look) -> Iterator[Line]:
    if miss.quote:
        yield from _labelled("nearest", _place(source, miss), look)
        yield from _quote(miss, look)
        yield from _labelled("phrasing", miss.phrase, look)
    yield from _labelled("why not", miss.why, look)


def _place(source: Column, one: Evidence | Miss) -> str:
    return f"{source.path}:{one.line}:{one.column}" + (f", {one.mark}" if one.mark else "")


def _not_understood(source: Column, look: Look, indent: str) -> Iterator[Line]:
    if not source.understood:
        note = f"Negations in {language(source.language).name} are not understood."
        yield from wrap(((visible(note, look.encoding), "faint"),), look.width, first=indent)


def _labelled(label: str, text: str, look: Look) -> Iterator[Line]:
    first = f"{_INDENT}{label:<{_LABELS}} "
    yield from wrap(((visible(text, look.encoding), ""),), look.width, first=first, rest=" " * len(first))


def _indented(line: Line, look: Look) -> Iterator[Line]:
    yield from wrap(line, look.width, first=_INDENT)


def _quote(one: Evidence | Miss, look: Look) -> Iterator[Line]:
    """Yield the passage behind a bar."""
    passage = excerpt(one)
    spans: list[Span] = [(f"{_LEFT_OUT} ", "faint")] if passage.cut_before else []
    for matched, stretches in groupby(passage.stretches, lambda stretch: stretch.matched):
        text = "".join(stretch.text for stretch in stretches)
        spans += _mark(text, look) if matched else [(visible(text, look.encoding), "")]
    if passage.cut_after:
        spans.append((f" {_LEFT_OUT}", "faint"))
    yield from wrap(tuple(spans), look.width, first=f"{_INDENT}{look.sign('bar')} ")


def _mark(text: str, look: Look) -> tuple[Span, ...]:
    shown = visible(text, look.encoding)
    return ((shown, "match"),) if look.color else (("[", ""), (shown, ""), ("]", ""))
