"""Query, Sentence -> Hit: a phrasing laid upon a passage, and what the gates make of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.languages import language
from factcheck.matching.align.align import align
from factcheck.matching.alignment import Alignment
from factcheck.matching.around.context import Context
from factcheck.matching.around.refers import refers_back
from factcheck.matching.decide import Ruling, decide
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.lives import is_signed, read_life
from factcheck.model import Side
from factcheck.parsing.sentence import Sentence

# Alignments come likeliest first; one that says something outright settles the passage.
_PREFERENCE = {Side.FOR: 0, Side.AGAINST: 1, Side.PART: 2, None: 3}
_SETTLED = frozenset((Side.FOR, Side.AGAINST))


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrasing laid upon a passage, and what the gates make of it. `start` is the passage's offset."""

    query: Query
    start: int
    alignment: Alignment
    ruling: Ruling


def lay(query: Query, sentence: Sentence, context: Context, start: int) -> Hit | None:
    """Lay a phrasing upon a passage that begins at `start`: the alignment that says most, or None where none fits."""
    best, signed = _best(query, sentence, context, start), is_signed(sentence)
    if best is not None and (best.alignment.whole or (best.ruling.side in _SETTLED and not signed)):
        return best
    life = read_life(query, sentence)
    if signed and life is None:
        return best
    told = _best(query, life, context, start) if life is not None else None
    return told if signed or (told is not None and told.ruling.side in _SETTLED) else best


def _best(query: Query, sentence: Sentence, context: Context, start: int) -> Hit | None:
    best: Hit | None = None
    for alignment in align(query, sentence, context):
        hit = Hit(query, start, alignment, decide(alignment))
        if best is None or _PREFERENCE[hit.ruling.side] < _PREFERENCE[best.ruling.side]:
            best = hit
        if best.ruling.side in _SETTLED:
            break
    return best


def denied(hit: Hit, after: Sentence) -> Hit:
    """Turn a ruling round where the next sentence only denies it: "The ministry denied the report"."""
    denial = refers_back(after)
    if not denial:
        return hit
    why = f'polarity: "{denial}" in the next sentence denies it'
    return replace(hit, ruling=replace(hit.ruling, side=Side.AGAINST, gate="polarity", why=why))


def unread(hit: Hit) -> Hit:
    """Take back what a passage in another language than the phrasing's seems to say, unless it says it to the letter.

    Words that are alike ("stable") find it; what negates, plans or turns round its statement is not read.
    """
    if hit.ruling.side is None or hit.alignment.verbatim:
        return hit
    why = f"words: phrased in {language(hit.query.sentence.code).name}, which is not the language of this passage"
    return replace(hit, ruling=replace(hit.ruling, side=None, gate="words", why=why))


def side_of(hit: Hit, refuting: bool) -> Side | None:
    """Return the side on which a hit counts: one on a refuting phrasing is against, and only where it is in full."""
    side = hit.ruling.side
    if hit.query.more and hit.ruling.gate == "polarity":
        return None  # Who did not win the cup may have been awarded it.
    if not refuting:
        return side
    return Side.AGAINST if side is Side.FOR else None
