"""Claim, quotes -> what the engine would say: the only place here that asks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck import engine
from factcheck.model import Cell, Claim, Passage, Phrasing, Side, Source, Verdict


@dataclass(frozen=True, slots=True)
class Blocked:
    """The gate that stops a claim's phrasings in a passage, and why in words; both "" where nothing does.

    `gates` is what each gate has against the passage, as in `Miss`.
    """

    gate: str
    why: str
    gates: tuple[tuple[str, str], ...] = ()


def would_be(tried: Sequence[tuple[Claim, str]], source: Source, *, refuting: bool = False) -> list[Verdict]:
    """Return for each claim and quote what the cell would read if the quote were a phrasing too, on either side."""
    claims = [
        replace(claim, id=str(number), refuted_by=(*claim.refuted_by, Phrasing(quote)))
        if refuting
        else replace(claim, id=str(number), supported_by=(*claim.supported_by, Phrasing(quote)))
        for number, (claim, quote) in enumerate(tried)
    ]
    matrix = engine.check(claims, [source])
    return [matrix.cell(one.id, source.id).verdict for one in claims]


def blocked(claim: Claim, cell: Cell, source: Source, passage: Passage) -> Blocked:
    """Say what stops the phrasings of a claim in one passage of a source."""
    for piece in cell.evidence:
        if passage.start < piece.end and piece.start < passage.end:
            return Blocked(piece.gate, piece.why) if piece.side is Side.PART else Blocked("", "")
    miss = engine.explain(claim, source, passage.start)
    return Blocked(miss.gate, miss.why, miss.gates)
