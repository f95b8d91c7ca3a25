"""The JSON Schema of `matrix --format json`, and of `show` and `ask`: draft-07, like that of the claims file."""

from __future__ import annotations

from typing import Any

from factcheck.model import Side, Verdict
from factcheck.renderers.json_schema import (
    COUNT,
    DRAFT,
    FROM_ONE,
    MAYBE,
    NAME,
    SHARE,
    TEXT,
    document,
    listed,
    record,
    result,
)

_PLACE = {"quote": TEXT, "start": COUNT, "end": COUNT, "line": FROM_ONE, "column": FROM_ONE}
_MARK = {"type": "string", "description": "the page of the document, where it has pages: `p. 7`, `pp. 7-8`"}


def matrix_schema() -> dict[str, Any]:
    """Return the schema, always with the same order of keys.

    >>> matrix_schema()["required"]
    ['schema_version', 'claims', 'sources', 'cells']
    """
    lists = {"claims": listed(_CLAIM), "sources": listed(_SOURCE), "cells": listed(_CELL)}
    return document("An agreement matrix of factcheck", lists)


def matrix_lines_schema() -> dict[str, Any]:
    """Return the schema of a line of `matrix --format jsonl`: a cell that is not silent, or the last one.

    >>> [kind["title"] for kind in matrix_lines_schema()["oneOf"]]
    ['A cell', 'The last line']
    """
    summary = record({"sources": COUNT, "claims": listed(_CLAIM)})
    return {
        "$schema": DRAFT,
        "title": "A line of an agreement matrix of factcheck",
        "oneOf": [
            {"title": "A cell", **record({**_SAID, "path": TEXT, "evidence": listed(_EVIDENCE)})},
            {"title": "The last line", **result({"summary": summary})},
        ],
    }


_CLAIM = record(
    {
        "id": NAME,
        "claim": TEXT,
        "tags": listed(TEXT),
        "counts": record({verdict.value: COUNT for verdict in Verdict}),
    }
)
_SOURCE = record(
    {
        "id": NAME,
        "path": TEXT,
        "language": {"type": "string", "description": "ISO 639-1, or `und` where it could not be told"},
        "title": MAYBE,
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }
)
_EVIDENCE = record(
    {
        "side": {"enum": [side.value for side in Side]},
        **_PLACE,
        "phrase": TEXT,
        "score": SHARE,
        "why": TEXT,
    },
    {"mark": _MARK},
)
_NEAREST = {
    **record({**_PLACE, "line": COUNT, "column": COUNT, "phrase": TEXT, "why": TEXT}, {"mark": _MARK}),
    "description": "`show` and `ask` only: the passage that came nearest, and what stopped it",
}
_SAID = {"claim": NAME, "source": NAME, "verdict": {"enum": [verdict.value for verdict in Verdict]}}
_CELL = record(
    {**_SAID, "evidence": listed(_EVIDENCE)},
    {"nearest": _NEAREST},
)
