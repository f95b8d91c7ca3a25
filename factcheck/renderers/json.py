"""Report -> JSON, one claim, source or cell a line. `matrix_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from factcheck.model import Cell, Claim, Column, Evidence, Miss, Verdict
from factcheck.renderers import escaping
from factcheck.renderers.report import Look, Report

SCHEMA_VERSION = 1


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the JSON of `matrix`, and of `show` and `ask`: there a silent cell has its nearest miss.

    What is hidden is left out: claims that are not shown, and cells of other verdicts than are asked for.
    """

    def cells() -> Iterator[dict[str, object]]:
        for cell in report.cells():
            known = told_cell(cell)
            if miss := report.miss(cell):
                known["nearest"] = _nearest(miss)
            yield known

    claims = (told_claim(claim, report.matrix.counts(claim.id)) for claim in report.claims)
    yield from document({"claims": claims, "sources": map(_source, report.matrix.sources), "cells": cells()})


def document(lists: dict[str, Iterable[object]]) -> Iterator[str]:
    """Yield a JSON object of named lists, an item a line, below the version of the schema."""
    yield f'{{"schema_version": {SCHEMA_VERSION},'
    for left, (name, items) in zip(range(len(lists) - 1, -1, -1), lists.items(), strict=True):
        end = "]," if left else "]}"
        held = None
        for item in items:
            if held is None:
                yield f' "{name}": ['
            else:
                yield f"  {held},"
            held = escaping.json(item)
        yield f' "{name}": [{end}' if held is None else f"  {held}{end}"


def told_claim(claim: Claim, counts: Mapping[Verdict, int]) -> dict[str, object]:
    """Return what is told of a claim; `counts` has every verdict that a source has on it."""
    return {
        "id": claim.id,
        "claim": claim.text.text,
        "tags": claim.tags,
        "counts": {verdict.value: counts.get(verdict, 0) for verdict in Verdict},
    }


def _source(source: Column) -> dict[str, object]:
    return {
        "id": source.id,
        "path": source.path,
        "language": source.language,
        "title": source.title,
        "sha256": source.sha256,
    }


def told_cell(cell: Cell) -> dict[str, object]:
    """Return what is told of a cell."""
    return {
        "claim": cell.claim,
        "source": cell.source,
        "verdict": cell.verdict.value,
        "evidence": [_evidence(one) for one in cell.evidence],
    }


def _evidence(one: Evidence) -> dict[str, object]:
    return {
        "side": one.side.value,
        **_where(one),
        **({"mark": one.mark} if one.mark else {}),
        "phrase": one.phrase,
        "score": one.score,
        "why": one.why,
    }


def _where(one: Evidence | Miss) -> dict[str, object]:
    return {
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "line": one.line,
        "column": one.column,
    }


def _nearest(miss: Miss) -> dict[str, object]:
    return {
        **_where(miss),
        **({"mark": miss.mark} if miss.mark else {}),
        "phrase": miss.phrase,
        "why": miss.why,
    }
