"""The JSON Schemas of listings: draft-07, one for each command that lists something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model import Verdict
from factcheck.renderers.json import SCHEMA_VERSION

_TEXT, _COUNT = {"type": "string"}, {"type": "integer", "minimum": 0}
_ID, _MAYBE = {"type": "string", "minLength": 1}, {"type": ["string", "null"]}
_SPOKEN = [verdict.value for verdict in Verdict if verdict is not Verdict.SILENT]

#: The name of a listing -> its title and its heads, each with what it holds.
_LISTINGS: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "sources": (
        "The sources, by factcheck",
        {
            "id": _ID,
            "path": _ID,
            "language": {"type": "string", "description": "ISO 639-1, or `und` where it could not be told"},
            "understood": {"type": "boolean", "description": "whether its negations are known"},
            "title": _MAYBE,
            **dict.fromkeys(("sentences", "words", "supports", "refutes"), _COUNT),
        },
    ),
    "timeline": (
        "Who said what when, by factcheck",
        {
            "claim": _ID,
            "date": {**_MAYBE, "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
            "source": _ID,
            "publisher": _MAYBE,
            "verdict": {"enum": _SPOKEN},
            "first": _MAYBE,
            "before": {"enum": [*_SPOKEN, None]},
        },
    ),
}


def listing_schema(name: str) -> dict[str, Any]:
    """Return the schema of a listing, always with the same order of keys.

    >>> listing_schema("sources")["required"]
    ['schema_version', 'sources']
    """
    title, heads = _LISTINGS[name]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": title,
        **_object(
            {"schema_version": {"const": SCHEMA_VERSION}, name: {"type": "array", "items": _object(dict(heads))}}
        ),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": list(properties), "properties": properties}
