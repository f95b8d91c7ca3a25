"""Audit -> Markdown for a pull request: the summary, the edits by kind, and what went wrong as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.audit.result import Audit, Slip, Tally
from factcheck.audit.words import place, summary, verdicts
from factcheck.quotes import Step
from factcheck.renderers.escaping import markdown
from factcheck.renderers.found import shortened
from factcheck.renderers.markdown import table
from factcheck.renderers.report import Look

_STEPS = {Step.SAME: "{}", Step.GONE: "~~{}~~", Step.CAME: "**{}**"}


def render(audit: Audit, look: Look) -> Iterator[str]:
    """Yield the title, the summary, the edits by kind and a row a slip."""
    yield "# Audit of the claims"
    yield ""
    yield markdown(summary(audit))
    yield ""
    yield from table(("Edit", "Tried", "Right", "Wrong", "Skipped"), map(_tally, audit.tallies), "<>>>>")
    slips = (*audit.survivors, *audit.alarms)
    if slips:
        yield ""
        yield from table(("What", "Claim", "Source", "Verdict", "Edit", "What would help"), map(_slip, slips), "<<<<<<")
    if audit.unclaimed:
        yield ""
        yield "Numbers in the quotes that no phrasing asks for:"
        yield ""
        rows = ((f"`{one.claim}`", markdown(place(one)), markdown(one.text)) for one in audit.unclaimed)
        yield from table(("Claim", "Source", "Number"), rows, "<<<")


def _tally(tally: Tally) -> Sequence[str]:
    return (
        tally.kind.label,
        str(tally.tried),
        str(tally.right),
        str(tally.tried - tally.right),
        str(tally.skipped or ""),
    )


def _slip(slip: Slip) -> Sequence[str]:
    return (
        f"{'not noticed' if slip.kind.falsifies else 'false alarm'}: {slip.kind.label}",
        f"`{slip.claim}`",
        markdown(place(slip)),
        verdicts(slip),
        " ".join(_STEPS[piece.step].format(markdown(piece.text)) for piece in shortened(slip.diff)),
        markdown(slip.help),
    )
