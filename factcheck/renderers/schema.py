"""The JSON Schema of `matrix --format json`, and of `show` and `ask`: draft-07, like that of the claims file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model import Side, Verdict
from factcheck.renderers.json import SCHEMA_VERSION

_TEXT = {"type": "string"}
_ID = {"type": "string", "minLength": 1}
_COUNT = {"type": "integer", "minimum": 0}
_FROM_ONE = {"type": "integer", "minimum": 1}
_PLACE = {"quote": _TEXT, "start": _COUNT, "end": _COUNT, "line": _FROM_ONE, "column": _FROM_ONE}

_MARK = {"type": "string", "description": "the page of the document, where it has pages: `p. 7`, `pp. 7-8`"}


def matrix_schema() -> dict[str, Any]:
    """Return the schema, always with the same order of keys.

    >>> matrix_schema()["required"]
    ['schema_version', 'claims', 'sources', 'cells']
    """
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "An agreement matrix of factcheck",
        **_object(
            {
                "schema_version": {"const": SCHEMA_VERSION},
                "claims": _list(_CLAIM),
                "sources": _list(_SOURCE),
                "cells": _list(_CELL),
            }
        ),
    }


def _object(properties: Mapping[str, object], optional: Mapping[str, object] | None = None) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": {**properties, **(optional or {})},
    }


def _list(items: object) -> dict[str, Any]:
    return {"type": "array", "items": items}


_CLAIM = _object(
    {
        "id": _ID,
        "claim": _TEXT,
        "tags": _list(_TEXT),
        "counts": _object({verdict.value: _COUNT for verdict in Verdict}),
    }
)
_SOURCE = _object(
    {
        "id": _ID,
        "path": _TEXT,
        "language": {"type": "string", "description": "ISO 639-1, or `und` where it could not be told"},
        "title": {"type": ["string", "null"]},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    }
)
_EVIDENCE = _object(
    {
        "side": {"enum": [side.value for side in Side]},
        **_PLACE,
        "phrase": _TEXT,
        "score": {"type": "number", "minimum": 0, "maximum": 1},
        "why": _TEXT,
    },
    {"mark": _MARK},
)
_NEAREST = {
    **_object({**_PLACE, "line": _COUNT, "column": _COUNT, "phrase": _TEXT, "why": _TEXT}, {"mark": _MARK}),
    "description": "`show` and `ask` only: the passage that came nearest, and what stopped it",
}
_CELL = _object(
    {
        "claim": _ID,
        "source": _ID,
        "verdict": {"enum": [verdict.value for verdict in Verdict]},
        "evidence": _list(_EVIDENCE),
    },
    {"nearest": _NEAREST},
)
