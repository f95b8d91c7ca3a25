"""Piece of text between spaces -> which words and names of which phrasings it may be, looked up once a run.

No word goes over a space, so that a passage has what its pieces have. Only a wanted word may be written as two
(cease fire), for which pairs of pieces are asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.matching.naming import Naming
from factcheck.matching.needs import DOUBT, Needs
from factcheck.matching.planes import Planes
from factcheck.matching.vocabulary import Vocabulary
from factcheck.parsing.lexicon import lexicon
from factcheck.parsing.tokens import CODE, MARK, WORD, Token, tokenize

_KEPT = 100_000  # pieces of 0.2 to 1 KB each; a million words of running text have fewer
_HYPHENS = "-\u2010\u2011"

Bits = dict[int, int]
"""Number of a phrasing -> its words and names that a text may have; a phrasing of which it has none is left out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What a piece of text may be; `opens` says that it may be the first half of a word."""

    bits: Mapping[int, int]
    planes: int
    opens: bool


class Pieces(dict[str, Piece]):
    """Every piece that was asked for, for phrasings of one or more languages."""

    def __init__(self, needs: Sequence[tuple[str, Needs]], planes: Planes) -> None:
        """Take what each phrasing needs, with the language in which it is read."""
        super().__init__()
        self._planes = planes
        self._readers = [_Reader(code, needs) for code in dict.fromkeys(code for code, _ in needs)]
        self._pairs: dict[tuple[str, str], Piece] = {}

    def __missing__(self, text: str) -> Piece:
        """Look a piece up that was not asked for so far."""
        if len(self) >= _KEPT:
            self.clear()
        bits: Bits = {}
        opens = False
        for reader in self._readers:
            opens = reader.read(text, bits) or opens
        found = self[text] = Piece(bits, self._planes.of(bits), opens)
        return found

    def pair(self, one: str, two: str) -> Piece:
        """Return what the last word of a piece and the first one of the next may be together."""
        found = self._pairs.get((one, two))
        if found is None:
            if len(self._pairs) >= _KEPT:
                self._pairs.clear()
            bits: Bits = {}
            for reader in self._readers:
                reader.join(one, two, bits)
            found = self._pairs[one, two] = Piece(bits, self._planes.of(bits), False)
        return found


class _Reader:
    """The words and names of the phrasings that are read in one language."""

    def __init__(self, code: str, needs: Sequence[tuple[str, Needs]]) -> None:
        own = lexicon(code)
        self._language = own.language
        mine = [(number, one) for number, (other, one) in enumerate(needs) if other == code]
        words = [(word, (number, bit)) for number, one in mine for word, bit in one.words]
        names = [(name, (number, bit)) for number, one in mine for name, bit in one.names]
        self._numbers = {word: number for number, word in enumerate(dict.fromkeys(word for word, _ in words))}
        self._vocabulary = Vocabulary(tuple(self._numbers), own)
        self._of_word: list[list[tuple[int, int]]] = [[] for _ in self._numbers]
        for word, where in words:
            self._of_word[self._numbers[word]].append(where)
        self._naming = Naming([name for name, _ in names], own)
        self._of_name = [where for _, where in names]

    def read(self, text: str, bits: Bits) -> bool:
        """Add what a piece may be to `bits`, and tell whether it may be the first half of a word."""
        tokens = tokenize(text, self._language)
        for token in tokens:
            if token.kind not in (WORD, CODE):
                continue
            for number, doubtful in self._vocabulary.find(token.norm).items():
                for phrasing, bit in self._of_word[number]:
                    bits[phrasing] = bits.get(phrasing, 0) | bit | DOUBT * doubtful
            for number in self._naming.find(token.norm):
                phrasing, bit = self._of_name[number]
                bits[phrasing] = bits.get(phrasing, 0) | bit
        halves = tuple(_halves(tokens))
        for one, two in pairwise(halves):
            self._join(one, two, bits)
        return bool(halves) and bool(halves[-1]) and self._vocabulary.opens(halves[-1])

    def join(self, one: str, two: str, bits: Bits) -> None:
        """Add to `bits` what a piece and the next one may be together."""
        before = tuple(_halves(tokenize(one, self._language)))
        after = tuple(_halves(tokenize(two, self._language)))
        if before and after:
            self._join(before[-1], after[0], bits)

    def _join(self, one: str, two: str, bits: Bits) -> None:
        for number in self._vocabulary.joined(one, two) if one and two else ():
            for phrasing, bit in self._of_word[number]:
                bits[phrasing] = bits.get(phrasing, 0) | bit


def _halves(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield the words of a piece, hyphens aside, and "" for what parts them: a figure, another mark."""
    for token in tokens:
        if token.kind == WORD:
            yield token.norm
        elif token.kind != MARK or token.text not in _HYPHENS:
            yield ""


def is_hyphen(text: str) -> bool:
    """Whether a piece parts the words around it no more than a space does."""
    return all(sign in _HYPHENS for sign in text)
