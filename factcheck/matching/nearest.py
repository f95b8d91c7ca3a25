"""Document, passages, Claim -> Miss: the passage that came nearest, and the gate that stopped it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.matching.finding import Shortfall
from factcheck.matching.phrase import Phrase
from factcheck.matching.search import Desk, Hit, Position, quoted_places
from factcheck.model import Claim, Document, Miss, Passage, Side

_TRIED = 40
"""Passages looked at a phrasing: those with the most of its words."""


@dataclass(frozen=True, slots=True)
class _Try:
    """How far one phrasing got in one passage; `rank` orders tries, the nearest last."""

    rank: tuple[int, float, int]
    phrase: Phrase
    start: int
    spans: tuple[tuple[int, int], ...]
    why: str


def nearest(document: Document, passages: Sequence[Passage], claim: Claim, position: Position) -> Miss:
    """Return the nearest miss of a claim in a document; `quote` is empty where no word was found."""
    desk = Desk(document, passages)
    tries = [
        attempt
        for refuting, phrasings in ((False, claim.supporting), (True, claim.refuted_by))
        for phrasing in phrasings
        for attempt in _tries(desk, desk.phrase(phrasing.text, claim), refuting)
    ]
    best = max(tries, key=lambda attempt: attempt.rank, default=None)
    if best is None or not best.spans:
        return Miss(claim.id, document.id, claim.text.text, "", 0, 0, 0, 0, "none of its words are in this source")
    start, end = best.spans[0][0], best.spans[-1][1]
    line, column = position(start)
    quote = document.text[start:end]
    return Miss(claim.id, document.id, best.phrase.text, quote, start, end, line, column, best.why, best.spans)


def _tries(desk: Desk, phrase: Phrase, refuting: bool) -> list[_Try]:
    norms = phrase.sought
    counts = desk.index.candidates(norms, 1) if norms else dict.fromkeys(range(len(desk.passages)), 0)
    places = sorted(counts, key=lambda place: (-counts[place], place))[:_TRIED]
    found = (_try(desk, phrase, place, refuting) for place in places)
    return [attempt for attempt in found if attempt is not None]


def _try(desk: Desk, phrase: Phrase, place: int, refuting: bool) -> _Try | None:
    result = desk.look(phrase, place)
    start = desk.passages[place].start
    tokens = desk.reading(place, phrase.reading.code).tokens
    if isinstance(result, Hit):
        if result.ruling.side is Side.FOR or (result.ruling.side is not None and not refuting):
            return None
        spans = tuple((start + tokens[one].start, start + tokens[one].end) for one in quoted_places(result))
        return _Try((2, result.match.score, -start), phrase, start, spans, result.ruling.why)
    spans = tuple((start + tokens[one].start, start + tokens[one].end) for one in sorted(set(result.places)))
    share = result.found / result.words if result.words else 0.0
    return _Try(
        (int(bool(result.missing_names)), share, -start), phrase, start, spans, _shortfall(result, phrase, tokens)
    )


def _shortfall(short: Shortfall, phrase: Phrase, tokens: Sequence[object]) -> str:
    if short.missing_names:
        return f"name: {', '.join(short.missing_names)} is not in it"
    if short.missing_verbs:
        return f"verb: {', '.join(short.missing_verbs)} is not in it; {short.found} of {short.words} words are"
    if short.scattered:
        return f"words: {short.found} of {short.words} are there, but not close together"
    words = ", ".join(dict.fromkeys(getattr(tokens[place], "text", "") for place in short.places))
    return f"only {short.found} of {short.words} words" + (f": {words}" if words else "")
