"""Hit, Document -> Evidence: the words that a verdict rests on, where they stand and why they count."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from factcheck.matching.hit import Hit
from factcheck.model import Document, Evidence, Side
from factcheck.parsing.sentence import NOWHERE

CONTEXT = 32
"""Characters on either side of a quote that say where it stands, as in a W3C TextQuoteSelector."""

Position = Callable[[int], tuple[int, int]]
"""Turns an offset into (line, column) on disk."""


def evidence_of(hit: Hit, side: Side, document: Document, position: Position) -> Evidence:
    """Return a hit as evidence: quoted from the document, with where it stands and why it counts on this side."""
    places = quoted_places(hit)
    tokens = hit.alignment.sentence.tokens
    start, end = hit.start + tokens[places[0]].start, hit.start + tokens[places[-1]].end
    text = document.text
    line, column = position(start)
    refuting = side is Side.AGAINST and hit.ruling.side is Side.FOR
    why = f"says a refuting phrasing: {hit.ruling.why.removeprefix('agrees: ')}" if refuting else hit.ruling.why
    sentence_end = hit.start + len(hit.alignment.sentence.text)
    return Evidence(
        side=side,
        quote=text[start:end],
        start=start,
        end=end,
        line=line,
        column=column,
        phrase=hit.query.text,
        score=hit.alignment.score,
        why=why,
        gate="refuted_by" if refuting else hit.ruling.gate,
        marks=tuple((max(first, start), min(last, end)) for first, last in marks_of(hit, places)),
        sentence=text[hit.start : sentence_end],
        sentence_start=hit.start,
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def marks_of(hit: Hit, places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return token places as spans of the document; those of a quantity cover it whole: "at most 60 euros".

    There are as many as places: what is between two of one quantity belongs to the first of them.
    """
    sentence, found = hit.alignment.sentence, sorted(places)
    spans = {place: [sentence.tokens[place].start, sentence.tokens[place].end] for place in found}
    for one in sentence.quantities:
        inside = [place for place in found if one.first <= place <= one.end]
        if inside:
            spans[inside[0]][0] = sentence.tokens[one.first].start
            spans[inside[-1]][1] = sentence.tokens[one.end].end
            for place, after in pairwise(inside):
                spans[place][1] = spans[after][0]
    return tuple((hit.start + start, hit.start + end) for start, end in spans.values())


def quoted_places(hit: Hit, otherwise: Iterable[int] = ()) -> tuple[int, ...]:
    """Return the token places a quote rests on: words, names, quantities, negations; in text order.

    Where it rests on none of these, those are returned that it rests on otherwise; else the first word.
    """
    alignment = hit.alignment
    places = {*alignment.matched, *(place for place in hit.ruling.places if place != NOWHERE)}
    tokens = alignment.sentence.tokens
    return (
        tuple(sorted(places))
        or tuple(sorted(otherwise))
        or tuple(place for place in range(len(tokens)) if alignment.sentence.is_word(place))[:1]
        or (0,)
    )
