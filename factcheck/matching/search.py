"""Document, passages, claims -> Evidence: every passage that counts for or against a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.matching.finding import Match, Shortfall, find
from factcheck.matching.gates import Ruling, rule
from factcheck.matching.governing import refers_back
from factcheck.matching.index import Index, blocks
from factcheck.matching.lexicon import lexicon
from factcheck.matching.names import Name
from factcheck.matching.nations import first_words
from factcheck.matching.phrase import Phrase, phrase_language, read_phrase
from factcheck.matching.reading import Reading, read
from factcheck.matching.tokens import CODE, WORD
from factcheck.matching.window import needed
from factcheck.model import Claim, Document, Evidence, Passage, Side

CONTEXT = 32
"""Characters on either side of a quote that say where it stands, as in a W3C TextQuoteSelector."""
_READINGS_KEPT = 4096

Position = Callable[[int], tuple[int, int]]
"""Turns an offset into (line, column) on disk."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrasing that a passage, or two neighbouring ones, have something to say about."""

    phrase: Phrase
    start: int
    match: Match
    ruling: Ruling


def search(
    document: Document, passages: Iterable[Passage], claims: Sequence[Claim], position: Position
) -> Iterator[tuple[Claim, Evidence]]:
    """Yield the evidence of every claim in a document, in no particular order.

    `position` turns an offset into (line, column) on disk. What a passage says depends on the claim
    and on this document alone.
    """
    for block in blocks(passages):
        desk = Desk(document, block)
        for claim in claims:
            for evidence in desk.evidence(claim, position):
                yield claim, evidence


class Desk:
    """A block of passages of one document, and the readings of them that were needed."""

    def __init__(self, document: Document, passages: Sequence[Passage]) -> None:
        """Index a block of passages."""
        self.document, self.passages = document, passages
        self.index = Index(document.text, passages, lexicon(document.language))
        self.reading = lru_cache(maxsize=_READINGS_KEPT)(self._read)
        self.pair = lru_cache(maxsize=_READINGS_KEPT)(self._read_pair)
        self.look = lru_cache(maxsize=_READINGS_KEPT)(self._look)

    def _read(self, place: int, code: str) -> Reading:
        passage = self.passages[place]
        return read(self.document.text[passage.start : passage.end], code)

    def _read_pair(self, place: int, code: str) -> Reading:
        start, second = self.passages[place - 1].start, self.passages[place].start
        return read(self.document.text[start : self.passages[place].end], code, second - start)

    def evidence(self, claim: Claim, position: Position) -> Iterator[Evidence]:
        """Yield what counts, at most one piece a passage and side: the one whose words fit best."""
        best: dict[tuple[int, Side], tuple[Hit, Side]] = {}
        for hit, side in self._sided(claim):
            key = (hit.start, side)
            if key not in best or hit.match.score > best[key][0].match.score:
                best[key] = (hit, side)
        for hit, side in best.values():
            yield self._quoted(hit, side, claim, position)

    def _sided(self, claim: Claim) -> Iterator[tuple[Hit, Side]]:
        for phrasing in claim.supporting:
            for hit in self.hits(self.phrase(phrasing.text, claim)):
                if hit.ruling.side is not None:
                    yield hit, hit.ruling.side
        for phrasing in claim.refuted_by:
            for hit in self.hits(self.phrase(phrasing.text, claim)):
                if hit.ruling.side is Side.FOR:
                    yield hit, Side.AGAINST

    def phrase(self, text: str, claim: Claim) -> Phrase:
        """Read a phrasing for this document."""
        return read_phrase(text, claim.names, phrase_language(text, self.document.language))

    def hits(self, phrase: Phrase) -> Iterator[Hit]:
        """Yield where a phrasing is found, each with the ruling of the gates."""
        for place in self.candidates(phrase):
            alone = self.look(phrase, place)
            if isinstance(alone, Hit):
                yield self._denied(alone, place)
            elif self._before(place) is not None and not self._found(phrase, place - 1):
                both = self.look(phrase, place, True)
                if isinstance(both, Hit):
                    yield both

    def _denied(self, hit: Hit, place: int) -> Hit:
        """Turn a ruling round where the next sentence only denies it: "The ministry denied the report"."""
        after = place + 1
        if hit.ruling.side is not Side.FOR or after >= len(self.passages) or self._before(after) is None:
            return hit
        denial = refers_back(self.reading(after, self.document.language))
        if not denial:
            return hit
        return replace(
            hit, ruling=Ruling(Side.AGAINST, "polarity", f'polarity: "{denial}" in the next sentence denies it')
        )

    def candidates(self, phrase: Phrase) -> list[int]:
        """Return the places worth a look, in text order."""
        norms = phrase.sought
        if norms:
            places: Iterable[int] = self.index.candidates(norms, max(1, needed(len(norms)) - 1))
        else:
            places = range(len(self.passages))
        for name in phrase.names:
            places = self._with_name(name, phrase, places)
        return sorted(places)

    def _with_name(self, name: Name, phrase: Phrase, places: Iterable[int]) -> list[int]:
        """Keep the passages that may have a name, or stand behind one that does."""
        words = {word for spelling in name.spellings for word in spelling}
        for country in name.nations:
            words.update(first_words(country, phrase.reading.code))
        having = self.index.named(words)
        return [
            place for place in places if place in having or (place - 1 in having and self._before(place) is not None)
        ]

    def _found(self, phrase: Phrase, place: int) -> bool:
        return isinstance(self.look(phrase, place), Hit)

    def _before(self, place: int) -> int | None:
        same = place > 0 and self.passages[place - 1].paragraph == self.passages[place].paragraph
        return place - 1 if same else None

    def _look(self, phrase: Phrase, place: int, together: bool = False) -> Hit | Shortfall:
        """Look for a phrasing in a passage, alone or together with the one before it."""
        code = phrase.reading.code
        previous = self._before(place)
        if together and previous is not None:
            start, reading, before = self.passages[previous].start, self.pair(place, code), None
        else:
            start, reading = self.passages[place].start, self.reading(place, code)
            before = self.reading(previous, code) if previous is not None else None
        found = find(phrase, reading, before)
        if isinstance(found, Shortfall):
            return found
        if reading.seam and not _spans(found, reading.seam):
            return Shortfall(len(found.pairs), len(phrase.words), scattered=True)
        return Hit(phrase, start, found, rule(found))

    def _quoted(self, hit: Hit, side: Side, claim: Claim, position: Position) -> Evidence:
        places = quoted_places(hit)
        tokens = hit.match.reading.tokens
        start, end = hit.start + tokens[places[0]].start, hit.start + tokens[places[-1]].end
        text = self.document.text
        line, column = position(start)
        refuting = side is Side.AGAINST and hit.ruling.side is Side.FOR
        why = f"says a refuting phrasing: {hit.ruling.why.removeprefix('agrees: ')}" if refuting else hit.ruling.why
        sentence_end = hit.start + len(hit.match.reading.text)
        return Evidence(
            side=side,
            quote=text[start:end],
            start=start,
            end=end,
            line=line,
            column=column,
            phrase=hit.phrase.text,
            score=hit.match.score,
            why=why,
            gate="refuted_by" if refuting else hit.ruling.gate,
            marks=tuple((hit.start + tokens[place].start, hit.start + tokens[place].end) for place in places),
            sentence=text[hit.start : sentence_end],
            sentence_start=hit.start,
            prefix=text[max(0, start - CONTEXT) : start],
            suffix=text[end : end + CONTEXT],
        )


def quoted_places(hit: Hit) -> tuple[int, ...]:
    """Return the token places a quote rests on: words, names, values, negations; in text order."""
    places = set(hit.match.pairs.values())
    for where in hit.match.named.values():
        if where:
            places.update(range(where[0], where[1] + 1))
    places.update(hit.ruling.places)
    kinds = hit.match.reading.tokens
    kept = tuple(sorted(places))
    return kept or tuple(place for place in range(len(kinds)) if kinds[place].kind in (WORD, CODE))[:1] or (0,)


def _spans(match: Match, second: int) -> bool:
    """Whether a match over two sentences has words in both, the verb or half of them in the second.

    Every name must stand in the second, or be the subject of the first: before its first verb.
    """
    tokens, reading = match.reading.tokens, match.reading
    if match.verbatim:
        return tokens[match.first].start < second <= tokens[match.last].start
    inside = [place for place in match.pairs.values() if tokens[place].start >= second]
    if not inside or len(inside) == len(match.pairs) or 2 * len(inside) < len(match.pairs):
        return False
    verbs = sorted(reading.clauses.verbs | reading.clauses.helpers)
    limit = verbs[0] if verbs else 0
    return all(where is None or tokens[where[0]].start >= second or where[0] < limit for where in match.named.values())
