"""Evidence -> Cell: the verdict of one source on one claim."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.model import Cell, Evidence, Side, Verdict


def decide(claim: str, source: str, evidence: Iterable[Evidence]) -> Cell:
    """Decide a cell from its evidence, in any order, and keep the pieces that count, in text order.

    An against that comes from a value is dropped where another passage is for: a text may well give
    this year's figure and last year's. Then for and against is mixed, for supports, against refutes,
    in part is partial, nothing is silent. What is only in part counts only where nothing else does.
    """
    pieces = tuple(evidence)
    sides = {piece.side for piece in pieces}
    if Side.FOR in sides:
        pieces = tuple(piece for piece in pieces if piece.side is not Side.AGAINST or piece.gate != "value")
        sides = {piece.side for piece in pieces}
    verdict = next(verdict for needed, verdict in _VERDICTS if needed <= sides)
    kept = (piece for piece in pieces if piece.side is not Side.PART or verdict is Verdict.PARTIAL)
    return Cell(claim, source, verdict, tuple(sorted(kept, key=_text_order)))


_VERDICTS: tuple[tuple[frozenset[Side], Verdict], ...] = (
    (frozenset((Side.FOR, Side.AGAINST)), Verdict.MIXED),
    (frozenset((Side.FOR,)), Verdict.SUPPORTS),
    (frozenset((Side.AGAINST,)), Verdict.REFUTES),
    (frozenset((Side.PART,)), Verdict.PARTIAL),
    (frozenset(), Verdict.SILENT),
)


def _text_order(piece: Evidence) -> tuple[int, int, str, str]:
    return piece.start, piece.end, piece.side, piece.phrase
