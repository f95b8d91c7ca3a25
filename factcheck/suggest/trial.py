"""Claim, quotes -> what the engine would say: the only place here that asks it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck import engine
from factcheck.model import Cell, Claim, Document, Passage, Phrasing, Side, Source, Verdict

_NOTHING = "no phrasing of the claim has anything in this passage"


@dataclass(frozen=True, slots=True)
class Blocked:
    """The gate that stops a claim's phrasings in a passage, and why in words; both "" where nothing does.

    `gates` is what each gate has against the passage, as in `Miss`.
    """

    gate: str
    why: str
    gates: tuple[tuple[str, str], ...] = ()


def would_be(tried: Sequence[tuple[Claim, str]], source: Source) -> list[Verdict]:
    """Return for each claim and quote what the cell would read if the quote were a supporting phrasing too."""
    claims = [
        replace(claim, id=str(number), supported_by=(*claim.supported_by, Phrasing(quote)))
        for number, (claim, quote) in enumerate(tried)
    ]
    matrix = engine.check(claims, [source])
    return [matrix.cell(one.id, source.id).verdict for one in claims]


def blocked(claim: Claim, cell: Cell, document: Document, passage: Passage) -> Blocked:
    """Say what stops the phrasings of a claim in one passage of a document."""
    for piece in cell.evidence:
        if passage.start < piece.end and piece.start < passage.end:
            return Blocked(piece.gate, piece.why) if piece.side is Side.PART else Blocked("", "")
    miss = engine.explain(claim, alone(document, passage))
    return Blocked(miss.gate, miss.why if miss.quote else _NOTHING, miss.gates)


def alone(document: Document, passage: Passage) -> Source:
    """Return a source that holds one passage, under the title and in the language of its document."""
    front = [f"language: {json.dumps(document.language)}"]
    if document.title:
        front.append(f"title: {json.dumps(document.title)}")
    text = "\n".join(("---", *front, "---", document.text[passage.start : passage.end]))
    path = f"{document.path}.txt" if document.row else document.path
    return Source(document.id, path, text.encode())
