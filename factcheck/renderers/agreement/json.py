"""Agreement -> JSON, one item a line. `agreement_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.agreement import Agreement, Alpha, Pair
from factcheck.copies import Copy, Place, Shared
from factcheck.renderers import escaping, json_schema
from factcheck.renderers.json import document
from factcheck.renderers.json_schema import COUNT, FROM_ONE, NAME, SHARE, TEXT, listed, record
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
    two = {"minItems": 2, "maxItems": 2}
    place = record({"quote": TEXT, "start": COUNT, "end": COUNT, "line": FROM_ONE, "column": FROM_ONE})
    passage = record({"words": FROM_ONE, "places": listed(place, **two)})
    value = {"type": ["number", "null"], "maximum": 1, "description": "null where it is not defined"}
    alpha = record({"value": value, "claims": COUNT})
    pair = {"sources": listed(NAME, **two), "both": COUNT, "agree": COUNT, "disputed": listed(NAME)}
    copy = {
        "sources": listed(NAME, **two),
        "words": FROM_ONE,
        "share": SHARE,
        "one_origin": {"type": "boolean"},
        "passages": listed(passage),
    }
    return json_schema.document(
        "Who agrees with whom, by factcheck",
        {
            "alpha": alpha,
            "alpha_of_origins": alpha,
            "origins": listed(record({"sources": listed(NAME)})),
            "pairs": listed(record(pair)),
            "copies": listed(record(copy)),
            "alone": listed(record({"source": NAME, "claims": listed(NAME)})),
        },
    )
