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
from factcheck.suggest.index import Index
from factcheck.suggest.meaning import Meaning, meaning, said_words
from factcheck.suggest.suggestion import WORTH
from factcheck.suggest.terms import Term, Words, bare_words
from factcheck.suggest.vocabulary import language_of

#: With an encoder, which finds more to go by in any passage: the share of the claim's words and the cosine that tell
#: as much as a share of `WORTH` without.
_SHARE, _LIKE = 0.45, 0.73


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
    known = _known(document, index, embedder)
    likeness = scores = lexical_scores(claim, index, known)
    if known is not None:
        cosines = semantic_scores(claim, index, known)
        scores = join(likeness, cosines)
        pairs = zip(likeness, cosines, strict=True)
        likeness = [WORTH * max(share / _SHARE, cosine / _LIKE) for share, cosine in pairs]
    order = sorted(range(len(scores)), key=lambda number: (-scores[number], number))
    found = (Ranked(index.passages[number], scores[number], likeness[number]) for number in order)
    return tuple(one for one in found if one.score > 0)


def prepare(claims: Iterable[Claim], document: Document, embedder: Embedder | None) -> None:
    """Let the encoder read at once all that claims will ask of it; phrasing by phrasing takes three times as long."""
    if embedder is None:
        return
    texts, words = list[str](), list[str]()
    for claim in claims:
        texts += [phrasing.text for phrasing in claim.supporting]
        if embedder.knows(document.language):
            for said, code in _phrasings(claim, indexed(document, claim.names)):
                words += said_words(said).values() if embedder.knows(code) else ()
    embedder.embed([*texts, *words])


def lexical_scores(claim: Claim, index: Index, known: Meaning | None = None) -> Sequence[float]:
    """Return for each passage the most that any phrasing of a claim has in common with it, word by word."""
    best = [0.0] * len(index.passages)
    for said, code in _phrasings(claim, index):
        near = known.near(said) if known is not None and known.embedder.knows(code) else {}
        best = list(map(max, best, index.scores(said, same_language=code == index.language, near=near)))
    return best


def semantic_scores(claim: Claim, index: Index, known: Meaning) -> list[float]:
    """Return for each passage how near any phrasing of a claim is to it as a whole; 0 where none can be read."""
    codes = (language_of(bare_words(one.text), index.language) for one in claim.supporting)
    texts = [one.text for one, code in zip(claim.supporting, codes, strict=True) if known.embedder.knows(code)]
    return known.cosines(texts) if texts else [0.0] * len(index.passages)


def join(lexical: Sequence[float], semantic: Sequence[float]) -> list[float]:
    """Return the joint score of each passage, in 0..1: the mean of its share of the claim's words and its cosine.

    Ranks would not say by how much a passage is ahead.

    >>> join([0.75, 0.25, 0.0], [0.25, 0.5, -0.5])
    [0.5, 0.375, 0.0]
    """
    return [min(max((one + other) / 2, 0.0), 1.0) for one, other in zip(lexical, semantic, strict=True)]


def _known(document: Document, index: Index, embedder: Embedder | None) -> Meaning | None:
    """Return what the encoder makes of a document; None without one, and of a language that it does not know."""
    if embedder is None or not index.passages or not embedder.knows(document.language):
        return None
    return meaning(document, index, embedder)


def common(
    claim: Claim, document: Document, pieces: Iterable[Passage], embedder: Embedder | None = None
) -> list[tuple[tuple[int, int], ...]]:
    """Return for each passage the words that a claim has too, or something like them, as (start, end)."""
    index = indexed(document, claim.names)
    known, shared = _known(document, index, embedder), set[Term]()
    for said, code in _phrasings(claim, index):
        near = known.near(said) if known is not None and known.embedder.knows(code) else {}
        shared |= index.alike(said, same_language=code == index.language, near=near)
    words = Words.of(index.language, claim.names)
    return [
        tuple(
            (piece.start + left, piece.start + right)
            for term, left, right in words.spans(document.text[piece.start : piece.end])
            if term in shared
        )
        for piece in pieces
    ]


@lru_cache(maxsize=8)
def indexed(document: Document, names: tuple[tuple[str, ...], ...]) -> Index:
    """Read a document once for all claims that are looked for in it."""
    return Index.of(document, tuple(split(document)), names)


def _phrasings(claim: Claim, index: Index) -> Iterator[tuple[dict[Term, str], str]]:
    """Yield the terms of each phrasing that says the claim, with how it writes them, and its language."""
    for phrasing in claim.supporting:
        code = language_of(bare_words(phrasing.text), index.language)
        spans = Words.of(code, claim.names).spans(phrasing.text)
        yield {term: phrasing.text[start:end] for term, start, end in spans}, code
