"""Reader, Claim -> Miss: the passage that says most of a claim, and the gate that stopped it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.languages import language
from factcheck.matching.gates import GATES, Relation, test
from factcheck.matching.hit import Hit
from factcheck.matching.query.asked import query_for
from factcheck.matching.query.query import Query
from factcheck.matching.query.spoken import query_language
from factcheck.matching.quoting import Position, quoted_places
from factcheck.matching.search import Reader
from factcheck.model import Claim, Document, Miss, Side
from factcheck.parsing.quantities import are_equal
from factcheck.parsing.sentence import NOWHERE

_TRIED = 60
"""Passages looked at a phrasing: those with the most of its words, names and quantities."""
_FOREIGN = 0.5  # what a phrasing in another language counts beside one in that of the passage
_VALUE = 2  # what a quantity or a name counts beside a word: they tell an event more surely


@dataclass(frozen=True, slots=True)
class _Try:
    """How far one phrasing got in one passage: how much of it that says, from 0 up; ties go to the earlier one."""

    share: float
    passed: int
    hit: Hit
    why: str


def explain(reader: Reader, claim: Claim, position: Position) -> Miss:
    """Return the nearest miss of a claim in a document; `quote` is empty where nothing of it was found."""
    document = reader.document
    best: _Try | None = None
    for refuting, phrasings in ((False, claim.supporting), (True, claim.refuted_by)):
        for phrasing in phrasings:
            for attempt in _tries(reader, query_for(phrasing.text, claim, document.language), refuting):
                if best is None or (attempt.share, attempt.passed) > (best.share, best.passed):
                    best = attempt
    if best is None:
        return Miss(claim.id, document.id, claim.text.text, "", 0, 0, 0, 0, _nothing(document, claim))
    hit = best.hit
    tokens = hit.alignment.sentence.tokens
    places = quoted_places(hit, _valued(hit))
    marks = tuple((hit.start + tokens[place].start, hit.start + tokens[place].end) for place in places)
    start, end = marks[0][0], marks[-1][1]
    line, column = position(start)
    length = len(hit.alignment.sentence.text)
    return Miss(
        claim=claim.id,
        source=document.id,
        phrase=hit.query.text,
        quote=document.text[start:end],
        start=start,
        end=end,
        line=line,
        column=column,
        why=best.why,
        gate=hit.ruling.gate,
        marks=marks,
        sentence=document.text[hit.start : hit.start + length],
        sentence_start=hit.start,
        gates=tuple((name, test(name, hit.alignment).why.removeprefix(f"{name}: ")) for name in GATES),
    )


def _nothing(document: Document, claim: Claim) -> str:
    """Say why a source has nothing of a claim: most often the claim is not phrased in its language."""
    said = {query_language(phrasing.text, document.language) for phrasing in claim.supporting}
    if document.language in said:
        return "no word, name or value of the claim is in this source"
    languages = " or ".join(sorted(language(code).name for code in said))
    return f"phrased in {languages} only, and this source is in {language(document.language).name}"


def _tries(reader: Reader, query: Query, refuting: bool) -> Iterable[_Try]:
    for place in _likeliest(reader, query):
        hit = reader.look(query, place)
        if hit is None:
            continue
        share = _share(hit) * (_FOREIGN if reader.is_foreign(query, place) else 1)
        if share <= 0 or hit.ruling.side is (Side.FOR if refuting else hit.ruling.side or Side.FOR):
            continue
        passed = sum(one.relation is not Relation.BLOCKS for _, one in hit.ruling.outcomes)
        why = (
            hit.ruling.why if hit.ruling.side is None else f"a refuting phrasing counts only in full: {hit.ruling.why}"
        )
        yield _Try(share, passed, hit, why)


def _likeliest(reader: Reader, query: Query) -> list[int]:
    """Return the passages that have the most of a phrasing, names and quantities counted, best first."""
    counts: dict[int, float] = {}
    for norm in query.sought:
        for place in reader.index.places(norm):
            counts[place] = counts.get(place, 0) + 1
    for name in query.names:
        for place in reader.index.named({word for spelling in name.spellings for word in spelling}):
            counts[place] = counts.get(place, 0) + 1
    for one in query.sentence.quantities:
        for token in query.sentence.tokens[one.first : one.last + 1]:
            for place in reader.index.places(token.norm) if token.norm.isalnum() else ():
                counts[place] = counts.get(place, 0) + 1
    return sorted(counts, key=lambda place: (-counts[place], place))[:_TRIED]


def _share(hit: Hit) -> float:
    """Return what share of a phrasing a passage says: words, names and quantities, wherever they stand in it."""
    query, alignment = hit.query, hit.alignment
    found = alignment.sentence.quantities
    values = sum(any(are_equal(one, other) for other in found) for one in query.sentence.quantities)
    names = sum(where.first != NOWHERE for where in alignment.placements)
    whole = len(query.words) + _VALUE * (len(query.sentence.quantities) + len(query.names))
    return (len(alignment.pairs) + _VALUE * (values + names)) / max(1, whole)


def _valued(hit: Hit) -> set[int]:
    """Return the token places of the values of a passage that a phrasing has too."""
    wanted = hit.query.sentence.quantities
    found = (other for other in hit.alignment.sentence.quantities if any(are_equal(one, other) for one in wanted))
    return {place for one in found for place in range(one.first, one.last + 1)}
