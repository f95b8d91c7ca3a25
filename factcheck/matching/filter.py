"""Claims, passages -> the pairs of a passage and a phrasing that are worth reading; it never loses one.

The phrasings are indexed and not the documents: what a run has read of one document serves the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

from factcheck.matching.asked import Asked, read_asked
from factcheck.matching.needs import DOUBT, read_needs
from factcheck.matching.pieces import HYPHEN, Piece, Pieces
from factcheck.matching.planes import Planes
from factcheck.model import Claim, Passage


@dataclass(frozen=True, slots=True)
class Likely:
    """A phrasing that a passage may say. `doubtful`: a word of the passage may be a misspelling of one of it."""

    asked: Asked
    doubtful: bool


class Filter:
    """All phrasings of some claims, for documents in one language. Use `filter_for`: to make one takes a while."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        """Index the phrasings by what a passage must have for each."""
        self._asked = asked
        self._needs = [read_needs(one.query) for one in asked]
        self._planes = Planes(self._needs)
        codes = (one.query.sentence.code for one in asked)
        self._pieces = Pieces(tuple(zip(codes, self._needs, strict=True)), self._planes)

    def likely(
        self, text: str, passages: Iterable[Passage], title: str | None
    ) -> Iterator[tuple[int, tuple[Likely, ...]]]:
        """Yield the place of each passage that may say something, and the phrasings that it may say, in their order.

        A name may be carried by the sentence before, in one paragraph, or by what stands above: `title`, a heading.
        """
        titled = self._read(title or "")
        above: dict[tuple[int, int], Sequence[Piece]] = {}
        before: Sequence[Piece] = ()
        paragraph = None
        for place, passage in enumerate(passages):
            pieces = self._read(text[passage.start : passage.end])
            spans = [span for span in (passage.heading, passage.lead) if span is not None]
            for span in spans:
                if span not in above:
                    above[span] = self._read(text[slice(*span)])
            around = [titled, *(above[span] for span in spans)]
            if passage.paragraph == paragraph:
                around.append(before)
            found = tuple(self._met(pieces, [piece for row in around for piece in row]))
            if found:
                yield place, found
            before, paragraph = pieces, passage.paragraph

    def _read(self, text: str) -> list[Piece]:
        """Return what a text may have: a piece for each of its pieces, those that can be nothing left out."""
        pieces = [piece for piece in map(self._pieces.__getitem__, text.split()) if piece is not HYPHEN]
        for one, two in pairwise(pieces[:]):
            if one.last and two.first and (joined := self._pieces.joined(one, two)):
                pieces.append(joined)
        return [piece for piece in pieces if piece.bits]

    def _met(self, pieces: Sequence[Piece], around: Sequence[Piece]) -> Iterator[Likely]:
        planes = reduce(or_, (piece.planes for piece in pieces), 0)
        carried = reduce(or_, (piece.planes for piece in around), 0) & self._planes.named
        for number in self._planes.met(planes | carried):
            have = reduce(or_, (piece.bits.get(number, 0) for piece in pieces), 0)
            else_named = reduce(or_, (piece.bits.get(number, 0) for piece in around), 0)
            if self._needs[number].met(have, else_named):
                yield Likely(self._asked[number], bool(have & DOUBT))


@lru_cache(maxsize=64)
def filter_for(claims: tuple[Claim, ...], language: str) -> Filter:
    """Return the filter of some claims for documents in a language."""
    return Filter(read_asked(claims, language))
