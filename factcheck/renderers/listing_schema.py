"""The JSON Schemas of listings: draft-07, one for each command that lists something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model import Verdict
from factcheck.renderers.json_schema import COUNT, MAYBE, NAME, Type, document, listed, record

_SPOKEN = [verdict.value for verdict in Verdict if verdict is not Verdict.SILENT]

#: The name of a listing -> its title and its heads, each with what it holds.
_LISTINGS: Mapping[str, tuple[str, Mapping[str, Type]]] = {
    "sources": (
        "The sources, by factcheck",
        {
            "id": NAME,
            "path": NAME,
            "language": {"type": "string", "description": "ISO 639-1, or `und` where it could not be told"},
            "understood": {"type": "boolean", "description": "whether its negations are known"},
            "title": MAYBE,
            **dict.fromkeys(("sentences", "words", "supports", "refutes"), COUNT),
        },
    ),
    "timeline": (
        "Who said what when, by factcheck",
        {
            "claim": NAME,
            "date": {**MAYBE, "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},
            "source": {**MAYBE, "description": "null where no source speaks of the claim: its only row, and silent"},
            "publisher": MAYBE,
            "verdict": {"enum": [*_SPOKEN, Verdict.SILENT.value]},
            "first": MAYBE,
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
    return document(title, {name: listed(record(heads))})
