"""Finding -> the words that several formats say it in."""

from __future__ import annotations

import hashlib
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


def quoted(finding: Finding) -> str:
    """Return the claim's sentence in quotation marks; nothing where there is none."""
    return f"\u201c{finding.sentence}\u201d" if finding.sentence else ""


def told(finding: Finding) -> str:
    """Return the message with the claim's sentence behind it, for formats that have one text."""
    return f"{finding.message}; the claim: {quoted(finding)}" if finding.sentence else finding.message


def settled(finding: Finding) -> str:
    """Return what settles it: a command, or a line and the file that it belongs into."""
    return finding.accept if finding.by_command else f"in {finding.path}: {finding.accept}"


def commands(report: Report) -> tuple[str, ...]:
    """Return the commands that settle findings, each once, in the order of the findings."""
    return tuple(dict.fromkeys(finding.accept for finding in findings(report) if finding.by_command))


def sentences(finding: Finding) -> Iterator[str]:
    """Yield message, claim, passages, word diffs and what settles it, a line each and safe to show."""
    yield visible(finding.message)
    if finding.sentence:
        yield visible(f"the claim: {quoted(finding)}")
    for spot in finding.passages[:MOST_READINGS]:
        yield visible(f"{spot.label}: {spot.place}")
    for reading in finding.readings[:MOST_READINGS]:
        yield visible(plain_diff(shortened(reading.diff)))
    if len(finding.readings) > MOST_READINGS:
        yield f"and {len(finding.readings) - MOST_READINGS} more"
    yield visible(f"to settle it: {settled(finding)}")


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


def identity(finding: Finding) -> str:
    """Return what makes a finding the same from run to run, wherever its claim moves in the file: 64 hex digits."""
    what = "\0".join((finding.rule, finding.claim, finding.source))
    return hashlib.sha256(what.encode("utf-8", "backslashreplace")).hexdigest()


def levels(report: Report) -> Counter[str]:
    """Count the findings of each level."""
    return Counter(finding.level for finding in findings(report))


def counted(report: Report) -> str:
    """Return `2 errors, 1 warning`, or that there are no findings."""
    counts = levels(report)
    if not counts:
        return "0 findings"
    return ", ".join(f"{counts[level]} {level}{'' if counts[level] == 1 else 's'}" for level in Level)
