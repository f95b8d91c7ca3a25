"""Suggestions -> JSON, a cell a line. `suggestions_schema` says what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model import Verdict
from factcheck.renderers import json as json_format
from factcheck.renderers import json_schema
from factcheck.renderers.json_schema import COUNT, FROM_ONE, MAYBE, NAME, SHARE, TEXT, listed, record
from factcheck.renderers.report import Look
from factcheck.suggest.proposals import Proposals
from factcheck.suggest.suggestion import Proposal


def render(found: Proposals, look: Look) -> Iterator[str]:
    """Yield an object with all proposals of each cell, those too that are not worth a look."""
    cells = (
        {
            "claim": one.claim,
            "source": one.source,
            "verdict": one.verdict.value,
            "passages": [_proposal(passage) for passage in one.passages],
        }
        for one in found.suggestions
    )
    yield from json_format.document({"suggestions": cells})


def _proposal(one: Proposal) -> dict[str, object]:
    return {
        "rank": one.rank,
        "score": one.score,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "line": one.line,
        "column": one.column,
        "would_be": one.would_be.value,
        "blocked_by": one.gate or None,
        "why": one.why,
    }


def suggestions_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft-07), always with the same order of keys.

    >>> suggestions_schema()["required"]
    ['schema_version', 'suggestions']
    """
    verdict = {"enum": [verdict.value for verdict in Verdict]}
    place = {"quote": TEXT, "start": COUNT, "end": COUNT, "line": FROM_ONE, "column": FROM_ONE}
    passage = {"rank": FROM_ONE, "score": SHARE, **place, "would_be": verdict, "blocked_by": MAYBE, "why": TEXT}
    cell = {"claim": NAME, "source": NAME, "verdict": verdict, "passages": listed(record(passage))}
    return json_schema.document("Passages that may say a claim, by factcheck", {"suggestions": listed(record(cell))})
