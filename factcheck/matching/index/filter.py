"""Claims, passages -> the pairs of a passage and a phrasing that are worth reading; it never loses one.

The phrasings are indexed and not the documents: what a run has read of one document serves the next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from factcheck.matching.around.context import BACK, runs_on
from factcheck.matching.index.glance import is_plain, words_of
from factcheck.matching.index.needs import DOUBT, read_needs
from factcheck.matching.index.pieces import HYPHEN, KEPT, Bits, Piece, Pieces
from factcheck.matching.index.planes import Planes
from factcheck.matching.query.asked import Asked, read_asked
from factcheck.model import Claim, Passage
from factcheck.parsing.tokens import APOSTROPHES


@dataclass(frozen=True, slots=True)
class Likely:
    """A phrasing that a passage may say. `doubtful`: a word of the passage may be a misspelling of one of it.

    `carried`: what stands around the passage has to name what the phrasing names.
    """

    asked: Asked
    doubtful: bool
    carried: bool


class Filter:
    """All phrasings of some claims, for documents in one language. Use `filter_for`: to make one takes a while."""

    def __init__(self, asked: Sequence[Asked]) -> None:
        """Index the phrasings by what a passage must have for each."""
        self._asked = asked
        self._needs = [read_needs(one.query) for one in asked]
        self._planes = Planes(self._needs)
        codes = (one.query.sentence.code for one in asked)
        self._is_plain = all(not one.life and all(is_plain(word.norm) for word, _ in one.words) for one in self._needs)
        self._void: set[str] = set()  # pieces of text that are nothing to any phrasing, which most are
        self._pieces = Pieces(tuple(zip(codes, self._needs, strict=True)), self._planes)

    def likely(
        self, text: str, passages: Iterable[Passage], title: str | None
    ) -> Iterator[tuple[int, tuple[Likely, ...]]]:
        """Yield the place of each passage that may say something, and the phrasings that it may say, in their order.

        A name may be carried by sentences before, in one section, or by what stands above: `title`, a heading.
        """
        titled, named = self._read(title or ""), self._planes.named
        above: dict[tuple[int, int], _Held] = {}
        before: deque[_Held] = deque(maxlen=BACK)
        last: Passage | None = None
        for place, passage in enumerate(passages):
            held = self._read(text[passage.start : passage.end])
            for span in (passage.heading, passage.lead):
                if span is not None and span not in above:
                    above[span] = self._read(text[slice(*span)])
            if last is None or not runs_on(last, passage):
                before.clear()
            around = [titled, *before, *(above[span] for span in (passage.heading, passage.lead) if span is not None)]
            planes = held.planes
            for one in around:
                planes |= one.planes & named
            if self._planes.all_met(planes) and (found := tuple(self._met(planes, held, around))):
                yield place, found
            before.append(held)
            last = passage

    def speaks(self, text: str, title: str | None) -> bool:
        """Whether a passage of a text may say anything, told of all of them at once; none of them may part a word."""
        parts = words_of(text) if self._is_plain else text.split()
        named = self._planes.named if self._is_plain else self._read(title or "").planes & self._planes.named
        left = set(parts) - self._void
        if self._is_plain and any(map(self._is_other, left)):
            parts = text.split()
            left = set(parts) - self._void
        found = {part: self._pieces.word(part) for part in left}
        if len(self._void) >= KEPT:
            self._void.clear()
        self._void.update(part for part, piece in found.items() if not piece.bits and not piece.last)
        planes = reduce(or_, (piece.planes for piece in found.values()), named)
        halves = {part for part, piece in found.items() if piece.last}
        if halves:
            planes |= self._joined(parts, halves)
        return next(self._planes.met(planes), None) is not None

    def _is_other(self, word: str) -> bool:
        """Whether a word may stand for something else in capitals: Qa'ida."""
        if APOSTROPHES.isdisjoint(word):
            return False
        small, capital = self._pieces[word], self._pieces[word.capitalize()]
        return (small.bits, small.last) != (capital.bits, capital.last)

    def _joined(self, parts: Sequence[str], halves: Set[str]) -> int:
        """Return the planes of what pairs of pieces may be together; `halves` are all that may be the first of one."""
        planes = 0
        for place in [place for place, part in enumerate(parts) if part in halves]:
            behind = place + 1
            while behind < len(parts) and self._pieces[parts[behind]] is HYPHEN:
                behind += 1
            for part in parts[behind : behind + 1]:
                spellings = (part,) if APOSTROPHES.isdisjoint(part) else (part, part.capitalize())
                for piece in map(self._pieces.__getitem__, spellings):
                    joined = self._pieces.joined(self._pieces[parts[place]], piece) if piece.first else None
                    planes |= joined.planes if joined is not None else 0
        return planes

    def _read(self, text: str) -> _Held:
        """Return what a text may have, by its pieces and by pairs of them that may be one word."""
        planes, rows = 0, []
        half: Piece | None = None
        for piece in map(self._pieces.__getitem__, text.split()):  # The innermost loop of all: nothing twice.
            bits, own, first, last = piece
            if bits:
                planes |= own
                rows.append(bits)
            if half is not None:
                if first:
                    if (joined := self._pieces.joined(half, piece)) is not None:
                        planes |= joined.planes
                        rows.append(joined.bits)
                elif piece is HYPHEN:
                    continue
            half = piece if last else None
        return _Held(planes, rows)

    def _met(self, planes: int, held: _Held, around: Sequence[_Held]) -> Iterator[Likely]:
        for number in self._planes.met(planes):
            have = held.of(number)
            carried = reduce(or_, (other.of(number) for other in around), 0)
            if self._needs[number].met(have, carried):
                yield Likely(self._asked[number], bool(have & DOUBT), bool(self._needs[number].named & ~have))


class _Held(NamedTuple):
    """What a text may have: the planes of all phrasings, and the bits that each of its pieces has of each."""

    planes: int
    rows: list[Bits]

    def of(self, number: int) -> int:
        """Return the bits of one phrasing."""
        return reduce(or_, (row[number] for row in self.rows if number in row), 0)


@lru_cache(maxsize=64)
def filter_for(claims: tuple[Claim, ...], language: str) -> Filter:
    """Return the filter of some claims for documents in a language."""
    return Filter(read_asked(claims, language))
