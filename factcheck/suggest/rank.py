"""Claim, Document -> Ranked: its passages, the one that most probably says the claim first.

A pure function of the two. It finds and certifies nothing: what counts is decided by the engine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model import Claim, Document, Passage
from factcheck.passages import split
from factcheck.suggest.embedder import Embedder
from factcheck.suggest.fuse import join
from factcheck.suggest.index import Index
from factcheck.suggest.suggestion import WORTH
from factcheck.suggest.terms import Term, Words, bare_words
from factcheck.suggest.vocabulary import language_of

#: The cosine that tells as much as a share of `WORTH`: texts on one subject have 0.5 and more with each other.
_LIKE = 0.65


@dataclass(frozen=True, slots=True)
class Ranked:
    """A passage, its score in 0..1, which falls from rank to rank, and how much it is like the claim, in 0..1."""

    passage: Passage
    score: float
    likeness: float


def rank(claim: Claim, document: Document, embedder: Embedder | None = None) -> tuple[Ranked, ...]:
    """Return all passages of a document that have anything of a claim, best first; ties in the order of the text.

    >>> from factcheck.model import Phrasing
    >>> document = Document("news", "news.txt", "Il tempo è bello. I due leader hanno firmato il patto.", "it", "")
    >>> found = rank(Claim("signed", Phrasing("The leaders signed a pact")), document)[0].passage
    >>> document.text[found.start : found.end]
    'I due leader hanno firmato il patto.'
    """
    index = indexed(document, claim.names)
    likeness = scores = lexical_scores(claim, index)
    if embedder is not None and index.passages:
        cosines = semantic_scores(claim, document, index, embedder)
        scores = join(likeness, cosines)
        likeness = [max(one, other * WORTH / _LIKE) for one, other in zip(likeness, cosines, strict=True)]
    order = sorted(range(len(scores)), key=lambda number: (-scores[number], number))
    found = (Ranked(index.passages[number], scores[number], likeness[number]) for number in order)
    return tuple(one for one in found if one.score > 0)


def lexical_scores(claim: Claim, index: Index) -> Sequence[float]:
    """Return for each passage the most that any phrasing of a claim has in common with it."""
    best = [0.0] * len(index.passages)
    for terms, same_language in _phrasings(claim, index):
        best = list(map(max, best, index.scores(terms, same_language=same_language)))
    return best


def semantic_scores(claim: Claim, document: Document, index: Index, embedder: Embedder) -> list[float]:
    """Return for each passage the greatest cosine that any phrasing of a claim has with it."""
    passages = embedder.embed([document.text[one.start : one.end] for one in index.passages])
    phrasings = embedder.embed([phrasing.text for phrasing in claim.supporting])
    found: list[float] = (passages @ phrasings.T).max(axis=1).tolist()
    return found


def common(claim: Claim, document: Document, pieces: Iterable[Passage]) -> list[tuple[tuple[int, int], ...]]:
    """Return for each passage the words that a claim has too, or something like them, as (start, end)."""
    index = indexed(document, claim.names)
    said = frozenset[Term]().union(
        *(index.alike(terms, same_language=same_language) for terms, same_language in _phrasings(claim, index))
    )
    words = Words.of(index.language, claim.names)
    return [
        tuple(
            (piece.start + left, piece.start + right)
            for term, left, right in words.spans(document.text[piece.start : piece.end])
            if term in said
        )
        for piece in pieces
    ]


@lru_cache(maxsize=8)
def indexed(document: Document, names: tuple[tuple[str, ...], ...]) -> Index:
    """Read a document once for all claims that are looked for in it."""
    return Index.of(document, tuple(split(document)), names)


def _phrasings(claim: Claim, index: Index) -> Iterator[tuple[list[Term], bool]]:
    """Yield the terms of each phrasing that says the claim, and whether it is in the document's language."""
    for phrasing in claim.supporting:
        code = language_of(bare_words(phrasing.text), index.language)
        yield Words.of(code, claim.names).terms(phrasing.text), code == index.language
