"""Document, passages, claims -> Evidence: every passage that counts for or against a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from factcheck.matching.align import align
from factcheck.matching.alignment import Alignment
from factcheck.matching.context import Context
from factcheck.matching.decide import Ruling, decide
from factcheck.matching.filter import Likely, filter_for
from factcheck.matching.gates.values import may_pass
from factcheck.matching.index import Index, blocks
from factcheck.matching.query import Query
from factcheck.matching.refers import refers_back
from factcheck.matching.verbatim import find_verbatim
from factcheck.model import Claim, Document, Evidence, Passage, Side
from factcheck.parsing.lexicon import lexicon
from factcheck.parsing.mentions import Name, find_name
from factcheck.parsing.parse import parse, read_figures
from factcheck.parsing.sentence import NOWHERE, Sentence

CONTEXT = 32
"""Characters on either side of a quote that say where it stands, as in a W3C TextQuoteSelector."""
_SENTENCES_KEPT = 64  # of a passage and those around it; what a title names may be asked of many

Position = Callable[[int], tuple[int, int]]
"""Turns an offset into (line, column) on disk."""

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


def search(
    document: Document, visible: str, passages: Iterable[Passage], claims: Sequence[Claim], position: Position
) -> Iterator[tuple[Claim, Evidence]]:
    """Yield the evidence of every claim in a document, in no particular order.

    `visible` is the document's text with its marks blanked, code point for code point; `position` turns an offset
    into (line, column) on disk. What a passage says depends on the claim and on this document alone.
    """
    likely = filter_for(tuple(claims), document.language)
    for block in blocks(passages):
        reader = Reader(document, visible, block)
        for place, found in likely.likely(visible, block, document.title):
            yield from reader.evidence(place, found, position)


class Reader:
    """A block of passages of one document, each parsed when it is needed."""

    def __init__(self, document: Document, visible: str, passages: Sequence[Passage]) -> None:
        """Take a block of passages; `visible` is the text to be matched, as long as the document's."""
        self.document, self.visible, self.passages = document, visible, passages
        self.first_seen = cache(self._first_seen)
        self.sentence = lru_cache(maxsize=_SENTENCES_KEPT)(self._parse)
        self.heading = lru_cache(maxsize=_SENTENCES_KEPT)(self._parse_heading)

    @cached_property
    def index(self) -> Index:
        """Which passages have which words."""
        return Index(self.visible, self.passages, lexicon(self.document.language))

    @cached_property
    def title(self) -> tuple[Sentence, ...]:
        """The document's title, where it has one."""
        return (parse(self.document.title, self.document.language),) if self.document.title else ()

    def _text(self, place: int) -> str:
        passage = self.passages[place]
        return self.visible[passage.start : passage.end]

    def _parse(self, place: int, code: str) -> Sentence:
        return parse(self._text(place), code)

    def _parse_heading(self, span: tuple[int, int]) -> Sentence:
        return parse(self.visible[slice(*span)], self.document.language)

    def evidence(self, place: int, likely: Iterable[Likely], position: Position) -> Iterator[tuple[Claim, Evidence]]:
        """Yield what a passage says of each claim, at most one piece a side: whose words fit best."""
        best: dict[tuple[int, Side], tuple[Claim, Hit]] = {}
        for one in likely:
            hit = self.hit(one, place)
            side = side_of(hit, one.asked.refuting)
            if hit is None or side is None:
                continue
            key = one.asked.number, side
            if key not in best or hit.alignment.score > best[key][1].alignment.score:
                best[key] = one.asked.claim, hit
        for (_, side), (claim, hit) in best.items():
            yield claim, evidence_of(hit, side, self.document, position)

    def hit(self, likely: Likely, place: int) -> Hit | None:
        """Return what a passage says of a phrasing that it may say, or None."""
        query = likely.asked.query
        if not likely.doubtful and not self._may_pass(query, place):
            return None
        hit = self.look(query, place)
        return self._denied(hit, place) if hit is not None else None

    def _may_pass(self, query: Query, place: int) -> bool:
        """Whether the values of a passage, read as it is spelt, may be those of a phrasing; or it has it verbatim."""
        tokens, quantities = read_figures(self._text(place), query.sentence.code)
        return may_pass(query.sentence.quantities, quantities) or find_verbatim(query, tokens) is not None

    def look(self, query: Query, place: int) -> Hit | None:
        """Return the alignment of a phrasing with a passage that says most, or None where nothing fits."""
        code = query.sentence.code
        return lay(query, self.sentence(place, code), self.context(place, code), self.passages[place].start)

    def context(self, place: int, code: str) -> Context:
        """Return what stands before a passage and above it."""
        passage = self.passages[place]
        spans = [span for span in (passage.heading, passage.lead) if span is not None]
        return Context(
            before=lambda: self.sentence(place - 1, code) if self._continues(place) else None,
            above=lambda: (*self.title, *map(self.heading, spans)),
            seen=lambda name: self.first_seen(name, code) < place,
        )

    def _first_seen(self, name: Name, code: str) -> int:
        """Return the first passage that has a name in full; behind the last one where none has."""
        for place in sorted(self.index.named({name.spellings[0][0]})):
            sentence = self.sentence(place, code)
            if find_name(name, sentence.tokens, sentence.nations, (), sentence.lexicon):
                return place
        return len(self.passages)

    def _denied(self, hit: Hit, place: int) -> Hit:
        """Turn a ruling round where the next sentence of the paragraph only denies it."""
        after = place + 1
        if hit.ruling.side is not Side.FOR or after >= len(self.passages) or not self._continues(after):
            return hit
        return denied(hit, self.sentence(after, self.document.language))

    def _continues(self, place: int) -> bool:
        """Whether a passage stands in the same paragraph as the one before."""
        return place > 0 and self.passages[place - 1].paragraph == self.passages[place].paragraph


def lay(query: Query, sentence: Sentence, context: Context, start: int) -> Hit | None:
    """Lay a phrasing upon a passage that begins at `start`: the alignment that says most, or None where none fits."""
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
        marks=tuple((hit.start + tokens[place].start, hit.start + tokens[place].end) for place in places),
        sentence=text[hit.start : sentence_end],
        sentence_start=hit.start,
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def side_of(hit: Hit | None, refuting: bool) -> Side | None:
    """Return the side on which a hit counts: one on a refuting phrasing is against, and only where it is in full."""
    side = hit.ruling.side if hit is not None else None
    if not refuting:
        return side
    return Side.AGAINST if side is Side.FOR else None


def quoted_places(hit: Hit) -> tuple[int, ...]:
    """Return the token places a quote rests on: words, names, quantities, negations; in text order."""
    alignment = hit.alignment
    places = {*alignment.matched, *(place for place in hit.ruling.places if place != NOWHERE)}
    tokens = alignment.sentence.tokens
    return (
        tuple(sorted(places))
        or tuple(place for place in range(len(tokens)) if alignment.sentence.is_word(place))[:1]
        or (0,)
    )
