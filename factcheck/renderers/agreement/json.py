"""Agreement -> JSON, one item a line. `agreement_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.agreement import Agreement, Alpha, Pair
from factcheck.copies import Copy, Place, Shared
from factcheck.renderers import escaping
from factcheck.renderers.json import SCHEMA_VERSION, document
from factcheck.renderers.report import Look


def render(agreement: Agreement, look: Look) -> Iterator[str]:
    """Yield alpha of the sources and of the origins, the origins, the pairs, the copies, and who stands alone."""
    lines = document(
        {
            "origins": [{"sources": group} for group in agreement.origins.groups],
            "pairs": map(_pair, agreement.pairs),
            "copies": map(_copy, agreement.copies),
            "alone": [{"source": source, "claims": claims} for source, claims in agreement.outliers],
        }
    )
    yield next(lines)
    yield f' "alpha": {escaping.json(_alpha(agreement.alpha))},'
    yield f' "alpha_of_origins": {escaping.json(_alpha(agreement.voices))},'
    yield from lines


def _alpha(alpha: Alpha) -> dict[str, object]:
    return {"value": None if alpha.value is None else round(alpha.value, 6), "claims": alpha.claims}


def _pair(pair: Pair) -> dict[str, object]:
    return {"sources": (pair.first, pair.second), "both": pair.both, "agree": pair.agree, "disputed": pair.disputed}


def _copy(copy: Copy) -> dict[str, object]:
    return {
        "sources": (copy.first, copy.second),
        "words": copy.words,
        "share": round(copy.share, 6),
        "one_origin": copy.one_voice,
        "passages": [_shared(passage) for passage in copy.passages],
    }


def _shared(passage: Shared) -> dict[str, object]:
    return {"words": passage.words, "places": [_place(passage.first), _place(passage.second)]}


def _place(place: Place) -> dict[str, object]:
    return {
        "quote": place.quote,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
    }


def agreement_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft-07), always with the same order of keys.

    >>> agreement_schema()["required"]
    ['schema_version', 'alpha', 'alpha_of_origins', 'origins', 'pairs', 'copies', 'alone']
    """
    text, name = {"type": "string"}, {"type": "string", "minLength": 1}
    count, one = {"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}
    names = {"type": "array", "items": name}
    two = {**names, "minItems": 2, "maxItems": 2}
    place = _object({"quote": text, "start": count, "end": count, "line": one, "column": one})
    passage = _object({"words": one, "places": {"type": "array", "items": place, "minItems": 2, "maxItems": 2}})
    share = {"type": "number", "minimum": 0, "maximum": 1}
    alpha = {"type": ["number", "null"], "maximum": 1, "description": "null where it is not defined"}
    lists: dict[str, dict[str, Any]] = {
        "origins": {"sources": names},
        "pairs": {"sources": two, "both": count, "agree": count, "disputed": names},
        "copies": {
            "sources": two,
            "words": one,
            "share": share,
            "one_origin": {"type": "boolean"},
            "passages": {"type": "array", "items": passage},
        },
        "alone": {"source": name, "claims": names},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Who agrees with whom, by factcheck",
        **_object(
            {
                "schema_version": {"const": SCHEMA_VERSION},
                "alpha": _object({"value": alpha, "claims": count}),
                "alpha_of_origins": _object({"value": alpha, "claims": count}),
                **{key: {"type": "array", "items": _object(item)} for key, item in lists.items()},
            }
        ),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "required": list(properties), "properties": properties}
