"""Claim, quotes -> what the engine would say: the only place here that asks it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck import engine
from factcheck.languages import language
from factcheck.model import Cell, Claim, Document, Miss, Passage, Phrasing, Side, Source, Verdict
from factcheck.readers import read
from factcheck.suggest.terms import bare_words
from factcheck.suggest.vocabulary import language_of


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
    miss = explained(claim, source, passage.start)
    return Blocked(miss.gate, miss.why, miss.gates)


def explained(claim: Claim, source: Source, at: int | None = None) -> Miss:
    """Return the nearest passage of a source, or the one that begins `at` an offset, and what stops a claim there.

    The matcher reads a short phrasing in the language of the source, unless its small words clearly say another one:
    where that misses its words, and all its words are of another language, this is what is to be said.
    """
    miss = engine.explain(claim, source, at)
    code = opened(source).language
    said = {language_of(bare_words(phrasing.text), code) for phrasing in claim.supporting}
    if miss.gate != "words" or not miss.quote or code in said:
        return miss
    names = " or ".join(sorted(language(one).name for one in said))
    why = f"phrased in {names} only, and this passage is in {language(code).name}"
    gates = tuple((gate, why if gate == "words" else told) for gate, told in miss.gates)
    return replace(miss, why=f"words: {why}", gates=gates)


@lru_cache(maxsize=8)
def opened(source: Source) -> Document:
    """Read a source once for all claims that are looked for in it."""
    return read(source)
