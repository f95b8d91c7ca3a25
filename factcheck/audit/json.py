"""Audit -> JSON, one kind of edit, slip or number a line. `audit_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from factcheck.audit.result import Audit, Kind, Loose, Slip, Tally
from factcheck.model import Verdict
from factcheck.renderers import escaping, json_schema
from factcheck.renderers.json import document
from factcheck.renderers.json_schema import COUNT, FROM_ONE, NAME, SHARE, TEXT, Type, listed, record
from factcheck.renderers.report import Look

_DIGITS = 4  # of the score: more than there are mutations


def render(audit: Audit, look: Look) -> Iterator[str]:
    """Yield the summary, the edits by kind, the survivors, the false alarms and the numbers out of reach."""
    first, *rest = document(
        {
            "edits": map(_tally, audit.tallies),
            "survivors": map(_slip, audit.survivors),
            "alarms": map(_slip, audit.alarms),
            "unclaimed": map(_loose, audit.unclaimed),
        }
    )
    yield first
    yield f' "summary": {escaping.json(_summary(audit))},'
    yield from rest


def _summary(audit: Audit) -> dict[str, object]:
    return {
        "score": round(audit.score, _DIGITS),
        "mutations": audit.mutations,
        "killed": audit.killed,
        "survived": audit.survived,
        "cosmetic": audit.cosmetic,
        "alarms": len(audit.alarms),
        "cells": audit.cells,
        "untried": audit.untried,
        "seed": audit.seed,
    }


def _tally(tally: Tally) -> dict[str, object]:
    return {
        "kind": tally.kind.value,
        "mutation": tally.kind.falsifies,
        "tried": tally.tried,
        "right": tally.right,
        "skipped": tally.skipped,
    }


def _slip(slip: Slip) -> dict[str, object]:
    return asdict(slip)


def _loose(loose: Loose) -> dict[str, object]:
    return asdict(loose)


def audit_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft-07), always with the same order of keys.

    >>> audit_schema()["required"]
    ['schema_version', 'summary', 'edits', 'survivors', 'alarms', 'unclaimed']
    """
    kind, verdict = {"enum": [kind.value for kind in Kind]}, {"enum": [verdict.value for verdict in Verdict]}
    place = {"claim": NAME, "source": NAME, "path": TEXT, "line": FROM_ONE, "column": FROM_ONE}
    counts = ("mutations", "killed", "survived", "cosmetic", "alarms", "cells", "untried")
    tally: dict[str, Type] = {
        "kind": kind,
        "mutation": {"type": "boolean"},
        "tried": COUNT,
        "right": COUNT,
        "skipped": COUNT,
    }
    slip = {"kind": kind, **place, "before": TEXT, "after": TEXT, "was": verdict, "now": verdict, "help": TEXT}
    return json_schema.document(
        "What an audit of factcheck tried",
        {
            "summary": record({"score": SHARE, **dict.fromkeys(counts, COUNT), "seed": {"type": "integer"}}),
            "edits": listed(record(tally)),
            "survivors": listed(record(slip)),
            "alarms": listed(record(slip)),
            "unclaimed": listed(record({**place, "text": TEXT, "quote": TEXT})),
        },
    )
