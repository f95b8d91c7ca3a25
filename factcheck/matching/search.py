"""Document, passages, claims -> Evidence: every passage that counts for or against a claim."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck.matching.align import align
from factcheck.matching.alignment import Alignment
from factcheck.matching.context import Context
from factcheck.matching.decide import Ruling, decide
from factcheck.matching.gates.words import needed
from factcheck.matching.index import Index, blocks
from factcheck.matching.query import Query, query_language, read_query
from factcheck.matching.refers import refers_back
from factcheck.model import Claim, Document, Evidence, Passage, Side
from factcheck.parsing.lexicon import lexicon
from factcheck.parsing.mentions import Name, find_name, first_words
from factcheck.parsing.parse import parse
from factcheck.parsing.sentence import NOWHERE, Sentence

CONTEXT = 32
"""Characters on either side of a quote that say where it stands, as in a W3C TextQuoteSelector."""
_WINDOW = 2048  # passages that all claims are laid upon before the next ones are read
_SENTENCES_KEPT = 2 * _WINDOW  # those of a window in one language, or in two

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
    for block in blocks(passages):
        reader = Reader(document, visible, block)
        for first in range(0, len(block), _WINDOW):
            for claim in claims:
                for evidence in reader.evidence(claim, position, range(first, first + _WINDOW)):
                    yield claim, evidence


class Reader:
    """A block of passages of one document, each parsed once, when it is needed."""

    def __init__(self, document: Document, visible: str, passages: Sequence[Passage]) -> None:
        """Index a block of passages; `visible` is the text to be matched, as long as the document's."""
        self.document, self.visible, self.passages = document, visible, passages
        self.index = Index(visible, passages, lexicon(document.language))
        self.candidates = cache(self._candidates)
        self.first_seen = cache(self._first_seen)
        self.sentence = lru_cache(maxsize=_SENTENCES_KEPT)(self._parse)
        self.title = parse(document.title, document.language) if document.title else None
        self.heading = cache(lambda span: parse(visible[slice(*span)], document.language))
        self.keys: dict[str, frozenset[str]] = {}
        self.under: dict[tuple[int, int], list[int]] = {}
        for place, passage in enumerate(passages):
            for span in _above(passage):
                self.under.setdefault(span, []).append(place)

    def _parse(self, place: int, code: str) -> Sentence:
        passage = self.passages[place]
        return parse(self.visible[passage.start : passage.end], code)

    def evidence(self, claim: Claim, position: Position, window: range) -> Iterator[Evidence]:
        """Yield what counts in a window of places, at most one piece a passage and side: whose words fit best."""
        best: dict[tuple[int, Side], tuple[Hit, Side]] = {}
        for hit, side in self._sided(claim, window):
            key = (hit.start, side)
            if key not in best or hit.alignment.score > best[key][0].alignment.score:
                best[key] = (hit, side)
        for hit, side in best.values():
            yield self._quoted(hit, side, position)

    def _sided(self, claim: Claim, window: range) -> Iterator[tuple[Hit, Side]]:
        for phrasing in claim.supporting:
            for hit in self.hits(self.query(phrasing.text, claim), window):
                if hit.ruling.side is not None:
                    yield hit, hit.ruling.side
        for phrasing in claim.refuted_by:
            for hit in self.hits(self.query(phrasing.text, claim), window):
                if hit.ruling.side is Side.FOR:
                    yield hit, Side.AGAINST

    def query(self, text: str, claim: Claim) -> Query:
        """Read a phrasing for this document."""
        return read_query(text, claim.names, query_language(text, self.document.language))

    def hits(self, query: Query, window: range) -> Iterator[Hit]:
        """Yield what each passage of a window says of a phrasing, where it says anything."""
        places = self.candidates(query)
        for place in places[bisect_left(places, window.start) : bisect_left(places, window.stop)]:
            hit = self.look(query, place)
            if hit is not None and hit.ruling.side is not None:
                yield self._denied(hit, place)

    def look(self, query: Query, place: int) -> Hit | None:
        """Return the alignment of a phrasing with a passage that says most, or None where nothing fits."""
        sentence = self.sentence(place, query.sentence.code)
        best: Hit | None = None
        for alignment in align(query, sentence, self.context(place, query.sentence.code)):
            hit = Hit(query, self.passages[place].start, alignment, decide(alignment))
            if best is None or _PREFERENCE[hit.ruling.side] < _PREFERENCE[best.ruling.side]:
                best = hit
            if best.ruling.side in _SETTLED:
                break
        return best

    def context(self, place: int, code: str) -> Context:
        """Return what stands before a passage and above it."""
        before = self.sentence(place - 1, code) if self._continues(place) else None
        titles = (self.title,) if self.title is not None else ()
        above = (*titles, *map(self.heading, _above(self.passages[place])))
        return Context(before, above, lambda name: self.first_seen(name, code) < place)

    def _first_seen(self, name: Name, code: str) -> int:
        """Return the first passage that has a name in full; behind the last one where none has."""
        for place in sorted(self.index.named({name.spellings[0][0]})):
            sentence = self.sentence(place, code)
            if find_name(name, sentence.tokens, sentence.nations, (), sentence.lexicon):
                return place
        return len(self.passages)

    def _denied(self, hit: Hit, place: int) -> Hit:
        """Turn a ruling round where the next sentence only denies it: "The ministry denied the report"."""
        after = place + 1
        if hit.ruling.side is not Side.FOR or after >= len(self.passages) or not self._continues(after):
            return hit
        denial = refers_back(self.sentence(after, self.document.language))
        if not denial:
            return hit
        why = f'polarity: "{denial}" in the next sentence denies it'
        return replace(hit, ruling=replace(hit.ruling, side=Side.AGAINST, gate="polarity", why=why))

    def _candidates(self, query: Query) -> list[int]:
        """Return the places worth a look, in text order."""
        norms = query.sought
        if norms:
            places: Iterable[int] = self.index.candidates(norms, max(1, needed(len(norms)) - 1))
        else:
            places = range(len(self.passages))
        for name in query.names:
            places = self._with_name(name, query, places)
        return sorted(places)

    def _with_name(self, name: Name, query: Query, places: Iterable[int]) -> list[int]:
        """Keep the passages that may have a name, or stand behind one that does, or below a title that does."""
        words = {word for spelling in name.spellings for word in spelling}
        for country in name.nations:
            words.update(first_words(country, query.sentence.code))
        if self.title is not None and self._has(self.title, words):
            return list(places)
        having = self.index.named(words)
        for span, below in self.under.items():
            if self._has(self.heading(span), words):
                having.update(below)
        if len(name.spellings[0]) > 1 and not name.nations:
            having |= self.index.named({name.spellings[0][0]})
        return [place for place in places if place in having or (place - 1 in having and self._continues(place))]

    def _has(self, above: Sentence, words: Iterable[str]) -> bool:
        """Whether a title or a heading may have a name that begins with one of some words."""
        keys = self.keys.get(above.text)
        if keys is None:
            keys = self.keys[above.text] = frozenset(self.index.key(token.norm) for token in above.tokens)
        return not keys.isdisjoint(map(self.index.key, words))

    def _continues(self, place: int) -> bool:
        """Whether a passage stands in the same paragraph as the one before."""
        return place > 0 and self.passages[place - 1].paragraph == self.passages[place].paragraph

    def _quoted(self, hit: Hit, side: Side, position: Position) -> Evidence:
        places = quoted_places(hit)
        tokens = hit.alignment.sentence.tokens
        start, end = hit.start + tokens[places[0]].start, hit.start + tokens[places[-1]].end
        text = self.document.text
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


def _above(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return where the heading above a passage stands, and the sentence that introduces its list."""
    return tuple(span for span in (passage.heading, passage.lead) if span is not None)


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
