"""Suggestions -> JSON, a cell a line."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.renderers import json as json_format
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
