"""Finding -> the words that several formats say it in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.findings import Finding
from factcheck.quotes import Piece, Step, plain_diff
from factcheck.renderers.escaping import visible
from factcheck.renderers.report import Report
from factcheck.rules import RULES, Level

#: Readings of one finding that are shown where room is short: the most telling stand first.
MOST_READINGS = 3
#: Characters on either side of what changed, and of a reading that went or came as a whole.
_AROUND, _LONGEST = 120, 600
_LEFT_OUT = "(...)"


def findings(report: Report) -> tuple[Finding, ...]:
    """Return what was found; nothing where nobody looked."""
    return report.findings or ()


def about(finding: Finding) -> str:
    """Return what a finding is about: the claim, or the source that is gone."""
    return finding.claim or finding.source


def title(finding: Finding) -> str:
    """Return the id and the name of the rule: `FC101 lost`."""
    return RULES[finding.rule].title


def place(finding: Finding) -> str:
    """Return `path:line:column` of the claim."""
    return f"{finding.path}:{finding.line}:{finding.column}"


def sentences(finding: Finding) -> Iterator[str]:
    """Yield message, passages, word diffs and what settles it, a line each and safe to show; texts may be long."""
    yield visible(finding.message)
    for spot in finding.passages[:MOST_READINGS]:
        yield visible(f"{spot.label}: {spot.path}:{spot.line}:{spot.column}")
    for reading in finding.readings[:MOST_READINGS]:
        yield visible(plain_diff(shortened(reading.diff)))
    if len(finding.readings) > MOST_READINGS:
        yield f"and {len(finding.readings) - MOST_READINGS} more"
    yield visible(f"to settle it: {finding.accept}")


def shortened(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return a word diff in which what stayed is cut down to what stands beside a change."""
    last = len(pieces) - 1
    return tuple(_short(piece, first=not place, last=place == last) for place, piece in enumerate(pieces))


def _short(piece: Piece, *, first: bool, last: bool) -> Piece:
    text = piece.text
    if piece.step is not Step.SAME:
        return Piece(piece.step, cut(text))
    if len(text) <= 2 * _AROUND:
        return piece
    head = "" if first else f"{text[:_AROUND]} "
    tail = "" if last else f" {text[-_AROUND:]}"
    return Piece(piece.step, f"{head}{_LEFT_OUT}{tail}")


def cut(text: str) -> str:
    """Return a text, without its end where it is too long for a message."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} {_LEFT_OUT}"


def levels(report: Report) -> Counter[str]:
    """Count the findings of each level."""
    return Counter(finding.level for finding in findings(report))


def counted(report: Report) -> str:
    """Return `2 errors, 1 warning`, or that there is nothing."""
    counts = levels(report)
    parts = [f"{counts[level]} {level}{'' if counts[level] == 1 else 's'}" for level in Level if counts[level]]
    return ", ".join(parts) or "no findings"
