"""Suggestions -> Markdown for an issue or a pull request: a table of passages a claim."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.renderers.escaping import markdown
from factcheck.renderers.markdown import table
from factcheck.renderers.report import Look
from factcheck.suggest.proposals import Proposals, place
from factcheck.suggest.suggestion import Proposal, Suggestion

_HEADS = ("Cell", "Passage", "Score", "As a phrasing", "Stopped by")
#: Characters of a quote and of a reason.
_LONGEST = 600


def render(found: Proposals, look: Look) -> Iterator[str]:
    """Yield the cells that have a passage worth a look."""
    yield "# Suggestions"
    yield ""
    yield markdown(found.summary)
    for claim, cells in found.rows():
        yield ""
        yield f"## `{claim.id}`"
        yield ""
        yield markdown(claim.text.text)
        yield ""
        yield from table(_HEADS, (_row(cell, one, look) for cell in cells for one in cell.worth), "<<><<")


def _row(cell: Suggestion, one: Proposal, look: Look) -> list[str]:
    left_out = " (...)" if len(one.quote) > _LONGEST else ""
    return [
        f"{look.glyph(cell.verdict)} {markdown(place(cell, one))}",
        markdown(one.quote[:_LONGEST]) + left_out,
        f"{one.score:.2f}",
        one.would_be.value,
        markdown(one.why[:_LONGEST]),
    ]
