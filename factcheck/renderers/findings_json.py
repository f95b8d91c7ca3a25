"""Report -> the JSON of `check`, one finding a line. `findings_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.findings import Finding
from factcheck.model import Verdict
from factcheck.renderers import escaping
from factcheck.renderers.found import findings, levels, told
from factcheck.renderers.json import SCHEMA_VERSION
from factcheck.renderers.json_schema import COUNT, FROM_ONE, MAYBE, TEXT, Type, document, listed, record
from factcheck.renderers.report import Look, Report
from factcheck.rules import RULES, Level


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the findings, gravest first, and the totals; what is not there (a claim, a verdict) is null."""
    yield f'{{"schema_version": {SCHEMA_VERSION},'
    held = ' "findings": ['
    for place, finding in enumerate(findings(report)):
        yield held + ("," if place else "")
        held = "  " + escaping.json(_finding(finding))
    yield held + "],"
    yield f' "summary": {escaping.json(_summary(report))}}}'


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "claim": finding.claim or None,
        "source": finding.source or None,
        "was": finding.was or None,
        "now": finding.now or None,
        "message": told(finding),
        "accept": finding.accept,
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
    }


def _summary(report: Report) -> dict[str, int]:
    claims, sources = len(report.matrix.claims), len(report.matrix.sources)
    verdicts = {verdict.value: 0 for verdict in Verdict}
    for cell in report.matrix.cells:
        verdicts[cell.verdict.value] += 1
    verdicts[Verdict.SILENT.value] = claims * sources - sum(verdicts.values()) + verdicts[Verdict.SILENT.value]
    counts = levels(report)
    totals = {"findings": len(findings(report))} | {f"{level}s": counts[level] for level in Level}
    return {"claims": claims, "sources": sources, "cells": claims * sources, **verdicts, **totals}


def findings_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft-07), always with the same order of keys.

    >>> findings_schema()["required"]
    ['schema_version', 'findings', 'summary']
    """
    name = {**MAYBE, "minLength": 1}
    verdict = {"enum": [*(verdict.value for verdict in Verdict), None]}
    finding: dict[str, Type] = {
        "rule": {"enum": list(RULES)},
        "level": {"enum": [level.value for level in Level]},
        "claim": name,
        "source": name,
        "was": verdict,
        "now": verdict,
        "message": TEXT,
        "accept": {**TEXT, "description": "the command, or the line for the claims file, that settles it"},
        "path": TEXT,
        "line": FROM_ONE,
        "column": FROM_ONE,
    }
    totals = ("claims", "sources", "cells", *(verdict.value for verdict in Verdict), "findings")
    summary = record(dict.fromkeys((*totals, *(f"{level}s" for level in Level)), COUNT))
    return document("What a check of factcheck found", {"findings": listed(record(finding)), "summary": summary})
