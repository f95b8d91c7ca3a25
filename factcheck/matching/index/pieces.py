"""Piece of text between spaces -> which words and names of which phrasings it may be, looked up once a run.

No word goes over a space, so that a passage has what its pieces have. Only a wanted word may be written as two
(cease fire), for which pairs of pieces are asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.matching.index.needs import DOUBT, Needs
from factcheck.matching.index.planes import Planes
from factcheck.matching.index.vocabulary import Vocabulary
from factcheck.matching.words.naming import Naming
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.tokens import CODE, HYPHENS, MARK, WORD, tokenize

KEPT = 100_000  # pieces of 0.2 to 1 KB each; a million words of running text have fewer
_MARKS = '.,;:()[]"\u201c\u201d'  # signs around a word that make nothing else of it
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 3  # letters of a word that is no initial and no part of a code or an abbreviation

Bits = Mapping[int, int]
"""Number of a phrasing -> its words and names that a text may have; a phrasing of which it has none is left out."""


class Piece(NamedTuple):
    """What a piece of text may be, and the words that it begins and ends with, one for each language it is read in.

    A word is "" where something else begins or ends the piece; there is none in `last` that may not be half a word.
    """

    bits: Bits
    planes: int
    first: tuple[str, ...] = ()
    last: tuple[str, ...] = ()


_NO_BITS: Bits = {}
"""What most pieces have: nothing, which is held once."""
NOTHING = Piece(_NO_BITS, 0)
HYPHEN = Piece(_NO_BITS, 0)
"""What parts the words around it no more than a space does."""


class Pieces(dict[str, Piece]):
    """Every piece that was asked for, for phrasings of one or more languages."""

    def __init__(self, needs: Sequence[tuple[str, Needs]], planes: Planes) -> None:
        """Take what each phrasing needs, with the language in which it is read."""
        super().__init__()
        self._planes = planes
        self._readers = [_Reader(code, needs) for code in dict.fromkeys(code for code, _ in needs)]
        self._lives = {number: one.life for number, (_, one) in enumerate(needs) if one.life}
        self._words: dict[str, Piece] = {}
        self._pairs: dict[tuple[tuple[str, ...], tuple[str, ...]], Piece | None] = {}

    def __missing__(self, text: str) -> Piece:
        """Look a piece up that was not asked for so far."""
        if len(self) >= KEPT:
            self.clear()
        found = self._plain(text) if _LETTER.search(text) else NOTHING if text.strip(HYPHENS) else HYPHEN
        if self._lives and "(" in text:
            bits = {**found.bits, **{number: found.bits.get(number, 0) | life for number, life in self._lives.items()}}
            found = Piece(bits, self._planes.of(bits), found.first, found.last)
        self[text] = found
        return found

    def word(self, text: str) -> Piece:
        """Look a piece up that is most likely a word in small letters with nothing around it."""
        known = self._words.get(text)
        if known is None and text.isalpha() and text.isascii() and text.islower() and len(text) >= _FEWEST:
            known = self._keep(text)
        return known if known is not None else self[text]

    def _plain(self, text: str) -> Piece:
        """Look up a piece that is one word, with or without marks around it, by the word; else by all its words."""
        word = text.strip(_MARKS)
        if not (word.isascii() and word.isalpha() and len(word) >= _FEWEST):
            return self._made([reader.read(text) for reader in self._readers])
        word = word.lower()
        known = self._words.get(word)
        if known is None:
            known = self._keep(word)
        if len(text) == len(word):
            return known
        first, last = (() if text[place] in _MARKS else words for words, place in ((known.first, 0), (known.last, -1)))
        return Piece(known.bits, known.planes, first, last)

    def _keep(self, word: str) -> Piece:
        if len(self._words) >= KEPT:
            self._words.clear()
        known = self._words[word] = self._of_word(word)
        return known

    def _of_word(self, word: str) -> Piece:
        """Return what one word may be."""
        bits: dict[int, int] = {}
        for reader in self._readers:
            reader.add_word(word, bits)
        last = [word if reader.opens(word) else "" for reader in self._readers]
        planes = self._planes.of(bits) if bits else 0
        return Piece(bits or _NO_BITS, planes, (word,) * len(last), tuple(last) if any(last) else ())

    def _made(self, rows: Sequence[Sequence[str]]) -> Piece:
        """Return what the words of a piece may be, one row of them for each language."""
        bits: dict[int, int] = {}
        first, last = list[str](), list[str]()
        for reader, words in zip(self._readers, rows, strict=True):
            reader.add(words, bits)
            first.append(words[0] if words else "")
            last.append(words[-1] if words and reader.opens(words[-1]) else "")
        ends = tuple(first) if any(first) else (), tuple(last) if any(last) else ()
        return Piece(bits, self._planes.of(bits), *ends) if bits else Piece(_NO_BITS, 0, *ends)

    def joined(self, one: Piece, two: Piece) -> Piece | None:
        """Return what the last word of a piece and the first one of the next may be together."""
        pair = one.last, two.first
        if pair not in self._pairs:
            bits: dict[int, int] = {}
            for reader, last, first in zip(self._readers, *pair, strict=True):
                reader.join(last, first, bits)
            if len(self._pairs) >= KEPT:
                self._pairs.clear()
            self._pairs[pair] = Piece(bits, self._planes.of(bits)) if bits else None
        return self._pairs[pair]


class _Reader:
    """The words and names of the phrasings that are read in one language."""

    def __init__(self, code: str, needs: Sequence[tuple[str, Needs]]) -> None:
        own = lexicon(code)
        self._language = own.language
        mine = [(number, one) for number, (other, one) in enumerate(needs) if other == code]
        words = [(word, (number, bit)) for number, one in mine for word, bit in one.words]
        names = [(name, (number, bit)) for number, one in mine for name, bit in one.names]
        numbers = {word: number for number, word in enumerate(dict.fromkeys(word for word, _ in words))}
        self._vocabulary = Vocabulary(tuple(numbers), own)
        self._of_word: list[list[tuple[int, int]]] = [[] for _ in numbers]
        for word, where in words:
            self._of_word[numbers[word]].append(where)
        self._naming = Naming([name for name, _ in names], own)
        self._of_name = [where for _, where in names]
        self.opens = self._vocabulary.opens

    def read(self, text: str) -> list[str]:
        """Return the words of a piece, hyphens aside, and "" for what parts them: a figure, another mark."""
        tokens = tokenize(text, self._language)
        return [
            token.norm if token.kind in (WORD, CODE) else ""
            for token in tokens
            if token.kind != MARK or token.text not in HYPHENS
        ]

    def add(self, words: Sequence[str], bits: dict[int, int]) -> None:
        """Add what a row of words may be to `bits`."""
        for norm in filter(None, words):
            self.add_word(norm, bits)
        for one, two in pairwise(words):
            self.join(one, two, bits)

    def add_word(self, norm: str, bits: dict[int, int]) -> None:
        """Add what one word may be to `bits`."""
        for number, doubtful in self._vocabulary.find(norm).items():
            for phrasing, bit in self._of_word[number]:
                bits[phrasing] = bits.get(phrasing, 0) | bit | DOUBT * doubtful
        for number in self._naming.find(norm):
            phrasing, bit = self._of_name[number]
            bits[phrasing] = bits.get(phrasing, 0) | bit

    def join(self, one: str, two: str, bits: dict[int, int]) -> None:
        """Add to `bits` what two neighbouring words may be together."""
        for number in self._vocabulary.joined(one, two) if one and two else ():
            for phrasing, bit in self._of_word[number]:
                bits[phrasing] = bits.get(phrasing, 0) | bit
