"""Text -> Lock, without a YAML parser, for exactly what `dump` wrote; None for any other text.

A lock of 300,000 cells has more than five million values: the parser takes minutes and a gigabyte for what splitting
lines does in seconds. Nothing is trusted: what was read is written again, and only the same bytes count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from factcheck.lock.dump import UNLOCKED, dump
from factcheck.lock.locked import Lock, LockedCell
from factcheck.model import Quote, Side, Verdict

_ESCAPE = re.compile(r"\\(?:x(..)|u(.{4})|U(.{8})|(.))")
_SHORT = {'"': '"', "\\": "\\", "n": "\n", "t": "\t", "r": "\r", "0": "\0"}
_HEAD = 3  # lines: the comment, the version and the head of the sources


def read_written(text: str) -> Lock | None:
    """Return the lock that was written as this text."""
    lines = text.split("\n")
    try:
        lock = _lock(lines)
        return lock if _orderly(lock) and dump(lock) == text else None
    except (IndexError, KeyError, OverflowError, TypeError, ValueError):  # not as `dump` writes it
        return None


def _lock(lines: Sequence[str]) -> Lock:
    places: dict[tuple[str, str], int] = {}
    sources, claims = [], []
    at = _HEAD
    while lines[at].startswith("- id: "):
        source = _value(lines[at])
        places["source", source] = at + 1
        sources.append((source, _value(lines[at + 1])))
        at += 2
    at += 1
    while lines[at].startswith("- "):
        claims.append(_text(lines[at][2:]))
        places["claim", claims[-1]] = at + 1
        at += 1
    return Lock(tuple(claims), tuple(sources), tuple(_cells(lines, at + 1)), MappingProxyType(places))


def _cells(lines: Sequence[str], at: int) -> Iterator[LockedCell]:
    while lines[at].startswith("- claim: "):
        claim, source, verdict = map(_value, lines[at : at + 3])
        at += 3
        quotes: list[Quote] = []
        at += lines[at] == "  quotes:"
        while lines[at].startswith("  - side: "):
            side, *texts = map(_value, lines[at : at + 4])
            quotes.append(Quote(Side(side), *texts))
            at += 4
        yield LockedCell(claim, source, None if verdict == UNLOCKED else Verdict(verdict), tuple(quotes))


def _orderly(lock: Lock) -> bool:
    """Tell whether everything is sorted, once each, and of what is listed; where not, the strict reader says why."""
    cells = [(cell.claim, cell.source) for cell in lock.cells]
    listed = all(claim in lock.claim_ids and source in lock.sha256 for claim, source in cells)
    spoken = all(cell.verdict is not Verdict.SILENT for cell in lock.cells)
    return listed and spoken and all(map(_rising, (lock.claims, [source for source, _ in lock.sources], cells)))


def _rising(values: Iterable[Any]) -> bool:
    return all(one < other for one, other in pairwise(values))


def _value(line: str) -> str:
    return _text(line.partition(": ")[2])


def _text(scalar: str) -> str:
    text = scalar[1:-1] if scalar.startswith('"') else scalar
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


def _unescaped(found: re.Match[str]) -> str:
    short = found[4]
    return _SHORT[short] if short else chr(int(found[1] or found[2] or found[3], 16))
