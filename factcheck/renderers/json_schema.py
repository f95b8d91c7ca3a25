"""Names and types -> JSON Schema (draft-07): the pieces that the schemas of all results are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.renderers.json import SCHEMA_VERSION

Type = Mapping[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
TEXT: Type = {"type": "string"}
MAYBE: Type = {"type": ["string", "null"]}
NAME: Type = {"type": "string", "minLength": 1}
COUNT: Type = {"type": "integer", "minimum": 0}
FROM_ONE: Type = {"type": "integer", "minimum": 1}
SHARE: Type = {"type": "number", "minimum": 0, "maximum": 1}


def document(title: str, properties: Mapping[str, Type]) -> dict[str, Any]:
    """Return the schema of a whole result, always with the same order of keys."""
    return {"$schema": DRAFT, "title": title, **result(properties)}


def result(properties: Mapping[str, Type]) -> dict[str, Any]:
    """Return the type of an object that says by which version of the schema it is to be read."""
    return record({"schema_version": {"const": SCHEMA_VERSION}, **properties})


def record(properties: Mapping[str, Type], optional: Mapping[str, Type] | None = None) -> dict[str, Any]:
    """Return the type of an object with these keys and no others."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": {**properties, **(optional or {})},
    }


def listed(items: Type, **bounds: int) -> dict[str, Any]:
    """Return the type of a list."""
    return {"type": "array", "items": items, **bounds}
