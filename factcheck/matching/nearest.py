"""Desk, Claim -> Miss: the passage that came nearest, and the gate that stopped it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.languages import language
from factcheck.matching.finding import Shortfall
from factcheck.matching.phrase import Phrase, phrase_language
from factcheck.matching.search import Desk, Hit, Position, quoted_places
from factcheck.matching.tokens import Token
from factcheck.model import Claim, Document, Miss, Passage, Side

_TRIED = 40
"""Passages looked at a phrasing: those with the most of its words."""


@dataclass(frozen=True, slots=True)
class _Try:
    """How far one phrasing got in one passage; `rank` orders tries, the nearest last."""

    rank: tuple[int, float, int]
    phrase: Phrase
    passage: Passage
    spans: tuple[tuple[int, int], ...]
    why: str


def nearest(desk: Desk, claim: Claim, position: Position) -> Miss:
    """Return the nearest miss of a claim in a document; `quote` is empty where no word was found."""
    document = desk.document
    tries = [
        attempt
        for refuting, phrasings in ((False, claim.supporting), (True, claim.refuted_by))
        for phrasing in phrasings
        for attempt in _tries(desk, desk.phrase(phrasing.text, claim), refuting)
    ]
    best = max(tries, key=lambda attempt: attempt.rank, default=None)
    if best is None or not best.spans:
        return Miss(claim.id, document.id, claim.text.text, "", 0, 0, 0, 0, _nothing(document, claim))
    start, end = best.spans[0][0], best.spans[-1][1]
    line, column = position(start)
    return Miss(
        claim=claim.id,
        source=document.id,
        phrase=best.phrase.text,
        quote=document.text[start:end],
        start=start,
        end=end,
        line=line,
        column=column,
        why=best.why,
        marks=best.spans,
        sentence=document.text[best.passage.start : best.passage.end],
        sentence_start=best.passage.start,
    )


def _nothing(document: Document, claim: Claim) -> str:
    """Say why a source has no word of a claim: most often the claim is not phrased in its language."""
    said = {phrase_language(phrasing.text, document.language) for phrasing in claim.supporting}
    if document.language in said:
        return "none of its words are in this source"
    languages = " or ".join(sorted(language(code).name for code in said))
    return f"phrased in {languages} only, and this source is in {language(document.language).name}"


def _tries(desk: Desk, phrase: Phrase, refuting: bool) -> list[_Try]:
    norms = phrase.sought
    counts = desk.index.candidates(norms, 1) if norms else dict.fromkeys(range(len(desk.passages)), 0)
    places = sorted(counts, key=lambda place: (-counts[place], place))[:_TRIED]
    found = (_try(desk, phrase, place, refuting) for place in places)
    return [attempt for attempt in found if attempt is not None]


def _try(desk: Desk, phrase: Phrase, place: int, refuting: bool) -> _Try | None:
    result, passage = desk.look(phrase, place), desk.passages[place]
    tokens = desk.reading(place, phrase.reading.code).tokens
    if isinstance(result, Hit):
        ruling = result.ruling
        if ruling.side is Side.FOR or (ruling.side is not None and not refuting):
            return None
        return _Try(
            (2, result.match.score, -place), phrase, passage, _spans(quoted_places(result), tokens, passage), ruling.why
        )
    share = result.found / result.words if result.words else 0.0
    rank = (int(bool(result.missing_names)), share, -place)
    return _Try(rank, phrase, passage, _spans(result.places, tokens, passage), _shortfall(result, tokens))


def _spans(places: Iterable[int], tokens: Sequence[Token], passage: Passage) -> tuple[tuple[int, int], ...]:
    return tuple(
        (passage.start + tokens[place].start, passage.start + tokens[place].end) for place in sorted(set(places))
    )


def _shortfall(short: Shortfall, tokens: Sequence[Token]) -> str:
    if short.elsewhere:
        return f"name: {', '.join(short.missing_names)} has another part in this sentence"
    if short.missing_names:
        return f"name: {', '.join(short.missing_names)} is not in it"
    if short.missing_verbs:
        return f"verb: {', '.join(short.missing_verbs)} is not in it; {short.found} of {short.words} words are"
    if short.scattered:
        return f"words: {short.found} of {short.words} are there, but not close together"
    words = ", ".join(dict.fromkeys(tokens[place].text for place in short.places))
    return f"only {short.found} of {short.words} words" + (f": {words}" if words else "")
