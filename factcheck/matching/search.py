"""Document, passages, claims -> Evidence: every passage that counts for or against a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import NamedTuple, Never

from factcheck.matching.align.verbatim import find_verbatim
from factcheck.matching.around.context import BACK, Context, runs_on
from factcheck.matching.hit import Hit, denied, lay, side_of, unread
from factcheck.matching.index.filter import Likely, filter_for
from factcheck.matching.index.index import BLOCK, Heard, Index, blocks
from factcheck.matching.index.needs import may_have
from factcheck.matching.query.query import Query
from factcheck.matching.query.spoken import spoken
from factcheck.matching.quoting import Position, evidence_of
from factcheck.matching.words.named import find_in
from factcheck.model import Claim, Document, Evidence, Passage, Side
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.mentions import Name
from factcheck.parsing.parse import parse, read_figures
from factcheck.parsing.sentence import Sentence

_SENTENCES_KEPT = 64  # a passage and those around it, of 10 to 50 KB each; what a title names may be asked of many
_HITS_KEPT = 4096  # pairs of a phrasing and a passage, the most of which are silent and take 200 bytes


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


def may_speak(document: Document, visible: str, claims: Sequence[Claim]) -> bool:
    """Whether a document may say anything of some claims; none of its passages may begin or end in a word."""
    return len(visible) > BLOCK or filter_for(tuple(claims), document.language).speaks(visible, document.title)


class Reader:
    """A block of passages of one document, each parsed when it is needed."""

    def __init__(self, document: Document, visible: str, passages: Sequence[Passage]) -> None:
        """Take a block of passages; `visible` is the text to be matched, as long as the document's."""
        self.document, self.visible, self.passages = document, visible, passages
        self._first: dict[tuple[Name, str], int] = {}

    @cached_property
    def index(self) -> Index:
        """Which passages have which words."""
        return Index(self.visible, self.passages, lexicon(self.document.language))

    @cached_property
    def _heard(self) -> Heard:
        return Heard(self.visible, self.passages, lexicon(self.document.language))

    def _text(self, place: int) -> str:
        passage = self.passages[place]
        return self.visible[passage.start : passage.end]

    def sentence(self, place: int, code: str) -> Sentence:
        """Return a passage, read in a language."""
        return _sentence(self._text(place), code)

    def evidence(self, place: int, likely: Iterable[Likely], position: Position) -> Iterator[tuple[Claim, Evidence]]:
        """Yield what a passage says of each claim, at most one piece a side: whose words fit best."""
        best: dict[tuple[int, Side], tuple[Claim, Hit]] = {}
        hits = [(one.asked, hit) for one in likely if (hit := self.hit(one, place)) is not None]
        whole = {(asked.number, hit.query.text) for asked, hit in hits if hit.alignment.whole}
        for asked, hit in hits:
            side = side_of(hit, asked.refuting)
            other = not hit.alignment.whole and (asked.number, hit.query.text) in whole
            if side is None or other:
                continue  # Where the passage is a phrasing to the letter, no other way to say that counts.
            key = asked.number, side
            if key not in best or hit.alignment.score > best[key][1].alignment.score:
                best[key] = asked.claim, hit
        for (_, side), (claim, hit) in best.items():
            yield claim, evidence_of(hit, side, self.document, position)

    def hit(self, likely: Likely, place: int) -> Hit | None:
        """Return what a passage says of a phrasing that it may say, or None."""
        query, text = likely.asked.query, self._text(place)
        foreign = self.is_foreign(query, place)
        # What stands around most passages differs from one to the next, and few ask for it: where a name is carried.
        around = self._around(place) if likely.carried or not self._has_around(place) else None
        told, hit = _said(query, text, likely.doubtful, foreign, around)
        if not told and around is None:
            told, hit = _said(query, text, likely.doubtful, foreign, self._around(place))
        if not told:
            hit = self.look(query, place)
        elif hit is not None:
            hit = replace(hit, start=self.passages[place].start)
        return self._denied(hit, place) if hit is not None else None

    def look(self, query: Query, place: int) -> Hit | None:
        """Return the alignment of a phrasing with a passage that says most, or None where nothing fits."""
        code = query.sentence.code
        hit = lay(query, self.sentence(place, code), self.context(place, code), self.passages[place].start)
        return unread(hit) if hit is not None and self.is_foreign(query, place) else hit

    def is_foreign(self, query: Query, place: int) -> bool:
        """Whether a phrasing is read in a language in which neither the document nor this passage is written."""
        code, own = query.sentence.code, self.document.language
        return code not in (own, spoken(self._text(place), own) if code != own else own)

    def context(self, place: int, code: str) -> Context:
        """Return what stands before a passage and above it."""
        return self._around(place).context(code, lambda name: self.first_seen(name, code) < place)

    def _around(self, place: int) -> _Around:
        """Return the texts that stand around a passage."""
        document, passage = self.document, self.passages[place]
        spans = (self.visible[slice(*span)] for span in (passage.heading, passage.lead) if span is not None)
        above = (document.title, *spans) if document.title else tuple(spans)
        before = tuple(self._before(place))
        return _Around(before, tuple(self._earlier(place, len(before))), above, document.language)

    def _has_around(self, place: int) -> bool:
        """Whether anything stands before a passage that it may go on about, or above it."""
        passage = self.passages[place]
        above = bool(self.document.title) or passage.heading is not None or passage.lead is not None
        return above or (place > 0 and runs_on(self.passages[place - 1], passage))

    def _before(self, place: int) -> Iterator[str]:
        """Yield the passages before one in its paragraph, the nearest first."""
        for other in range(place, max(place - BACK, 0), -1):
            if not self._continues(other):
                return
            yield self._text(other - 1)

    def _earlier(self, place: int, near: int) -> Iterator[str]:
        """Yield the passages before the paragraph of one, of which `near` stand before it, the nearest first."""
        for other in range(place - near, max(place - BACK, 0), -1):
            if not runs_on(self.passages[other - 1], self.passages[other]):
                return
            yield self._text(other - 1)

    def first_seen(self, name: Name, code: str) -> int:
        """Return the first passage that has a name in full; behind the last one where none has."""
        if (name, code) not in self._first:
            self._first[name, code] = self._look_for(name, code)
        return self._first[name, code]

    def _look_for(self, name: Name, code: str) -> int:
        for place in self._heard.named({spelling[0] for spelling in name.spellings}):
            sentence = self.sentence(place, code)
            if find_in(sentence, name, ()):
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


_sentence = lru_cache(maxsize=_SENTENCES_KEPT)(parse)


class _Around(NamedTuple):
    """The texts before a passage, in its paragraph and before that, the nearest first, and what stands above it.

    What stands above is read in the `language` of the document.
    """

    before: tuple[str, ...]
    earlier: tuple[str, ...]
    above: tuple[str, ...]
    language: str

    def context(self, code: str, seen: Callable[[Name], bool]) -> Context:
        """Return them as they are read for a phrasing in a language."""
        return Context(
            before=lambda: (_sentence(text, code) for text in self.before),
            earlier=lambda: (_sentence(text, code) for text in self.earlier),
            above=lambda: tuple(_sentence(text, self.language) for text in self.above),
            seen=seen,
        )


class _AskedAround(Exception):
    """What stands around a passage was asked for: it does not speak for itself."""


def _ask(*_: Name) -> Never:
    raise _AskedAround


_ALONE = Context(before=_ask, earlier=_ask, above=_ask, seen=_ask)


@lru_cache(maxsize=_HITS_KEPT)
def _said(query: Query, text: str, doubtful: bool, foreign: bool, around: _Around | None) -> tuple[bool, Hit | None]:
    """Return whether a passage and what stands around it tell what it says of a phrasing, and what it says then.

    Without what stands around it: wherever it stands. A passage in a language that is `foreign` to the phrasing says
    it to the letter or not at all. Texts repeat themselves, and so do documents: a sentence is often met again.
    """
    code = query.sentence.code
    if foreign or not doubtful:
        tokens, quantities = read_figures(text, code)
        if (foreign or not may_have(query, quantities)) and find_verbatim(query, tokens) is None:
            return True, None
    try:
        hit = lay(query, _sentence(text, code), around.context(code, _ask) if around is not None else _ALONE, 0)
    except _AskedAround:
        return False, None
    return True, hit if hit is not None and hit.ruling.side is not None else None
