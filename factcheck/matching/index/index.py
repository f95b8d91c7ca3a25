"""passages -> Index: which passages have which words, for the questions that are asked of one document only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from factcheck.matching.words.alike import TYPO_LETTERS
from factcheck.model import Passage
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.spelling import sound
from factcheck.parsing.tokens import CODE, NUMBER, WORD, normal, tokenize

_INDEXED = frozenset((WORD, CODE, NUMBER))
_HYPHENED = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011][^\W\d_]+)+")
_END = 3  # letters at the beginning or the end that one edit leaves alone in a long word
BLOCK = 4_000_000
"""Characters of a document indexed at a time: what bounds memory on a large source."""


class Index:
    """The words of a block of passages. Places are positions in `passages`."""

    def __init__(self, text: str, passages: Sequence[Passage], own: Lexicon) -> None:
        """Index the passages of a text by the stems of their words."""
        self._own = own
        self._postings: dict[str, list[int]] = {}
        self._forms: dict[str, set[str]] = {}
        self._ends: dict[str, list[str]] = {}
        self._near: dict[str, tuple[str, ...]] = {}
        for place, passage in enumerate(passages):
            for stem in _stems(text[passage.start : passage.end], own):
                self._postings.setdefault(stem, []).append(place)
        self._sounds: dict[str, list[str]] = {}
        for stem in self._postings:
            self._sounds.setdefault(_key(stem), []).append(stem)
            if len(stem) >= _END:
                self._ends.setdefault("<" + stem[:_END], []).append(stem)
                self._ends.setdefault(">" + stem[-_END:], []).append(stem)

    def places(self, norm: str) -> Iterable[int]:
        """Return the passages that have a word in any form, misspelt or in a compound."""
        stem = self._own.stem(norm)
        near = self._near.get(stem)
        if near is None:
            near = self._near[stem] = self._look_alikes(stem)
        if len(near) == 1:
            return self._postings[near[0]]
        return {place for other in near for place in self._postings[other]}

    def _look_alikes(self, stem: str) -> tuple[str, ...]:
        found = [stem] if stem in self._postings else []
        # Stems are shorter than the words that typos are counted in.
        if len(stem) >= TYPO_LETTERS - 2:
            pool = {*self._ends.get("<" + stem[:_END], ()), *self._ends.get(">" + stem[-_END:], ())}
            close = process.extract(stem, sorted(pool), scorer=OSA.distance, score_cutoff=2, limit=None)
            found.extend(other for other, _, _ in close if other != stem)
            if self._own.language.compounding:
                tails = self._ends.get(">" + stem[-_END:], ())
                found.extend(other for other in tails if other.endswith(stem) or stem.endswith(other))
        return tuple(dict.fromkeys(found))

    def named(self, words: Iterable[str]) -> set[int]:
        """Return the passages that may have a name beginning with one of some words, however transliterated."""
        found: set[int] = set()
        for word in words:
            for stem in self._sounds.get(_key(self._own.stem(word)), ()):
                found.update(self._postings[stem])
        return found


class Heard:
    """How the words of a block of passages begin to sound, worked out as far as it is asked: most names stand early."""

    def __init__(self, text: str, passages: Sequence[Passage], own: Lexicon) -> None:
        """Take the passages of a text; none is read yet."""
        self._text, self._passages, self._own = text, passages, own
        self._keys: list[frozenset[str]] = []

    def named(self, words: Iterable[str]) -> Iterator[int]:
        """Yield the passages that may have a name beginning with one of some words, in their order."""
        wanted = {_key(self._own.stem(word)) for word in words}
        for place, passage in enumerate(self._passages):
            if place == len(self._keys):
                stems = _stems(self._text[passage.start : passage.end], self._own)
                self._keys.append(frozenset(map(_key, stems)))
            if not self._keys[place].isdisjoint(wanted):
                yield place


def _stems(sentence: str, own: Lexicon) -> set[str]:
    found = {token.norm for token in tokenize(sentence, own.language) if token.kind in _INDEXED}
    if "-" in sentence or "\u2010" in sentence or "\u2011" in sentence:
        found.update(normal(re.sub("[-\u2010\u2011]", "", word)) for word in _HYPHENED.findall(sentence))
    return {own.stem(norm) for norm in found}


def _key(stem: str) -> str:
    return sound(stem)[:_END]


def blocks(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    """Part passages into blocks of about `BLOCK` characters; a block ends only where a paragraph does."""
    block: list[Passage] = []
    for passage in passages:
        if block and passage.end - block[0].start > BLOCK and passage.paragraph != block[-1].paragraph:
            yield block
            block = []
        block.append(passage)
    if block:
        yield block
