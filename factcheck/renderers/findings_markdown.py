"""Report -> what `check` objects to as a table, for a pull request or the summary of a build."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.findings import Finding
from factcheck.quotes import Piece, Step
from factcheck.renderers.escaping import markdown, visible
from factcheck.renderers.found import MOST_READINGS, counted, findings, place, shortened, title
from factcheck.renderers.markdown import linked, table
from factcheck.renderers.report import Look, Report
from factcheck.renderers.summary import summary_text

_STEPS = {Step.SAME: "{}", Step.GONE: "~~{}~~", Step.CAME: "**{}**"}
_HEADS = ("Finding", "Claim", "Source", "What happened", "Quote", "To settle it")


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield the title, the totals, and a row a finding, gravest first."""
    found = findings(report)
    yield f"# {markdown(f'factcheck: {counted(report)}')}"
    yield ""
    yield markdown(summary_text(report, look))
    if found:
        yield ""
        yield from table(_HEADS, map(_row, found), "<" * len(_HEADS))


def _row(finding: Finding) -> Sequence[str]:
    name = [markdown(finding.sentence)] * bool(finding.sentence) + [code(finding.claim)] * bool(finding.claim)
    diffs = [_diff(shortened(reading.diff)) for reading in finding.readings[:MOST_READINGS]]
    if len(finding.readings) > MOST_READINGS:
        diffs.append(f"and {len(finding.readings) - MOST_READINGS} more")
    spots = [linked(spot.place, spot.link) for spot in finding.passages[:MOST_READINGS]]
    return (
        f"**{title(finding)}** ({finding.level})",
        "<br>".join((*name, markdown(place(finding)))),
        "<br>".join(spots or [markdown(finding.source)]),
        markdown(finding.message),
        "<br>".join(diffs),
        code(finding.accept),
    )


def _diff(pieces: tuple[Piece, ...]) -> str:
    return " ".join(_STEPS[piece.step].format(markdown(piece.text)) for piece in pieces)


def code(text: str) -> str:
    r"""Return a text as code, or as plain text where it has what would end the code or the cell.

    >>> code("lock --claim a"), code("a|b")
    ('`lock --claim a`', 'a\\|b')
    """
    shown = visible(text)
    return markdown(text) if not shown or set("`|") & set(shown) else f"`{shown}`"
