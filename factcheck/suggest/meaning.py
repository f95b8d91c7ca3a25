"""Document, Embedder -> Meaning: vectors of its passages, of parts of them and of its words.

A word is near one of another language where their vectors are, so that no dictionary is needed. A passage counts by
its nearest part: a long sentence says what one of its clauses says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.model import Document
from factcheck.suggest.embedder import Embedder
from factcheck.suggest.index import Index
from factcheck.suggest.terms import Term

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Where a part of a passage may end, and the fewest words of a part.
_BREAK = re.compile(r"(?<=[,;:.!?])\s+|\s[–—-]\s")
_FEWEST = 6
#: The cosine from which on two words may mean the same, and what that is worth at most: as much as the same idea.
_NEAR, _MOST = 0.6, 0.9
#: How many passages a passage is compared with to see how common it is: the nearest of so many.
_NEIGHBOURS, _COMPARED = 10, 1_000


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """What an encoder makes of a document.

    `parts` are vectors of the passages and of their parts, and `owners` the passage of each. `common` says how near a
    passage is to its neighbours: a short sentence about nothing in particular is near to any claim.
    """

    embedder: Embedder = field(repr=False)
    parts: NDArray[Any] = field(repr=False)
    owners: NDArray[Any] = field(repr=False)
    common: NDArray[Any] = field(repr=False)
    terms: tuple[Term, ...] = field(repr=False)
    words: NDArray[Any] = field(repr=False)

    @classmethod
    def of(cls, document: Document, index: Index, embedder: Embedder) -> Meaning:
        """Read the passages and the words of a document once."""
        import numpy

        texts = [document.text[one.start : one.end] for one in index.passages]
        pieces = [(piece, number) for number, text in enumerate(texts) for piece in parts(text)]
        terms = tuple(term for term in index.places if not term.is_number and not term.is_name)
        whole = embedder.embed(texts)
        return cls(
            embedder,
            embedder.embed([piece for piece, _ in pieces]),
            numpy.array([number for _, number in pieces]),
            _common(whole),
            terms,
            embedder.embed([index.forms[term] for term in terms]),
        )

    def cosines(self, texts: Sequence[str]) -> list[float]:
        """Return for each passage the greatest cosine of a text with a part of it, less what is common to any claim."""
        import numpy

        best = (self.parts @ self.embedder.embed(texts).T).max(axis=1)
        found = numpy.full(len(self.common), -1.0)
        numpy.maximum.at(found, self.owners, best)
        return [float(cosine) for cosine in found - (self.common - self.common.mean()) / 2]

    def near(self, said: Mapping[Term, str]) -> dict[Term, dict[Term, float]]:
        """Return for terms, given as they are written, the terms of the document that mean the same, and how surely."""
        words = said_words(said)
        if not words or not self.terms:
            return {}
        asked = tuple(words)
        cosines = self.words @ self.embedder.embed(tuple(words.values())).T
        found: dict[Term, dict[Term, float]] = {}
        for place, number in zip(*(cosines >= _NEAR).nonzero(), strict=True):
            found.setdefault(asked[number], {})[self.terms[place]] = min(float(cosines[place, number]), _MOST)
        return found


@lru_cache(maxsize=8)
def meaning(document: Document, index: Index, embedder: Embedder) -> Meaning:
    """Read a document once for all claims that are looked for in it."""
    return Meaning.of(document, index, embedder)


def said_words(said: Mapping[Term, str]) -> dict[Term, str]:
    """Return the terms that may have others near them, with how they are written: a number or a name means itself."""
    return {term: text for term, text in said.items() if not term.is_number and not term.is_name}


def parts(text: str) -> Iterator[str]:
    """Yield a text, and its parts between commas and the like where it has several.

    >>> for part in parts("He says, and nobody doubts it here, that the bridge will be closed"): print(part)
    He says, and nobody doubts it here, that the bridge will be closed
    He says, and nobody doubts it here,
    that the bridge will be closed
    """
    yield text
    found: list[str] = []
    waiting: list[str] = []
    for piece in _BREAK.split(text):
        waiting.append(piece)
        if sum(len(one.split()) for one in waiting) >= _FEWEST:
            found.append(" ".join(waiting))
            waiting = []
    if waiting and found:
        found[-1] = " ".join((found[-1], *waiting))
    if len(found) > 1:
        yield from found


def _common(whole: NDArray[Any]) -> NDArray[Any]:
    """Return how near each passage is to the nearest others of its document, on the mean."""
    import numpy

    count = len(whole)
    step = -(-count // _COMPARED)
    others = whole[::step]
    nearest = min(_NEIGHBOURS, len(others) - 1)
    if nearest < 1:
        return numpy.zeros(count)
    found = [numpy.zeros(0)]
    for start in range(0, count, _COMPARED):
        cosines = whole[start : start + _COMPARED] @ others.T
        for number, row in enumerate(cosines, start):
            if not number % step:  # It is one of the others itself.
                row[number // step] = -1
        found.append(numpy.sort(cosines, axis=1)[:, -nearest:].mean(axis=1))
    return numpy.concatenate(found)
