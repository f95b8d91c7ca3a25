"""Change, verdicts -> what a finding says, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.findings.finding import Reading
from factcheck.model import Cell, Change, Verdict
from factcheck.quotes import Step

_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SAYS = {
    Verdict.SUPPORTS: "supports the claim",
    Verdict.PARTIAL: "supports the claim only in part",
    Verdict.MIXED: "both supports and refutes the claim",
    Verdict.REFUTES: "refutes the claim",
}
_UNEDITED = "the source has not changed since it was locked: the claims file or factcheck has"


def said_of(change: Change, readings: Sequence[Reading]) -> str:
    """Say what a source says now and what it said before."""
    now, was = change.now or Verdict.SILENT, change.was
    if now is Verdict.SILENT:
        return f"{change.source} no longer mentions it (was: {was})"
    if was is now:
        return f"{change.source} still {_SAYS[now]}, but {_reworded(readings)}"
    before = f"was: {was}" if was else "not locked yet"
    return f"{change.source} now {_SAYS[now]} ({before})"


def reasons(change: Change, gate: str) -> Iterator[str]:
    """Yield why: `gate` is what the gate says that decided; then, whether the source is what changed."""
    if change.now is not Verdict.SILENT and change.was is not change.now and change.gone and not change.came:
        yield f"the passage that made it {change.was} is gone"
    elif gate:
        yield gate
    if not change.edited and change.was is not None:
        yield _UNEDITED


def orphaned(kind: str, name: str) -> str:
    """Say that the lock is stale: what it names is gone."""
    return f"the lock is stale: it names the {kind} {name}, which is gone"


def renamed(old: str, new: str) -> str:
    """Say that a source has another id."""
    return f"the source {old} is now called {new}; its text is the same"


def disputed(pair: Iterable[Cell]) -> str:
    """Say of two sources what each says."""
    return ", ".join(f"{cell.source} {_SAYS[cell.verdict]}" for cell in pair)


def unsupported(found: int, asked: int, sources: int, voices: int) -> str:
    """Say how many sources support the claim, how many voices those are, and how many there have to be."""
    verb = "supports" if 1 in (found, sources) else "support"
    counted = "" if voices == found else f" ({voices} independent)"
    return f"{found} of {_number(sources)} {verb} the claim{counted}, but `min_support` asks for {_number(asked)}"


def _number(sources: int) -> str:
    return f"{sources} source" if sources == 1 else f"{sources} sources"


def _reworded(readings: Sequence[Reading]) -> str:
    """Say what reads differently: a number that changed is more than other words."""
    gone, came = ([*_numbers(readings, step)] for step in (Step.GONE, Step.CAME))
    if sorted(gone) == sorted(came):
        return "its quote reads differently now"
    if len(gone) == len(came) == 1:
        return f"a number in its quote has changed: {gone[0]} is now {came[0]}"
    return "numbers in its quote have changed"


def _numbers(readings: Sequence[Reading], step: Step) -> Iterator[str]:
    pieces = (piece for reading in readings if reading.old and reading.new for piece in reading.diff)
    yield from (number for piece in pieces if piece.step is step for number in _NUMBER.findall(piece.text))
