"""Matrix -> Listing of its sources: what each is, and how many claims it supports and refutes."""

from __future__ import annotations

from collections import Counter

from factcheck.languages import language
from factcheck.model import Matrix, Verdict
from factcheck.renderers.listing import Listing

_HEADS = ("id", "path", "language", "understood", "title", "sentences", "words", "supports", "refutes")


def listing_of(matrix: Matrix) -> Listing:
    """Return what is to be told of the sources of a matrix."""
    said = Counter((cell.source, cell.verdict) for cell in matrix.cells)
    rows = tuple(
        (
            *(one.id, one.path, one.language, one.understood, one.title, one.sentences, one.words),
            *(said[one.id, verdict] for verdict in (Verdict.SUPPORTS, Verdict.REFUTES)),
        )
        for one in matrix.sources
    )
    foreign = sorted({one.language for one in matrix.sources if not one.understood})
    sizes = (
        (len(matrix.sources), "source"),
        (sum(one.sentences for one in matrix.sources), "sentence"),
        (sum(one.words for one in matrix.sources), "word"),
        (len(matrix.claims), "claim"),
    )
    return Listing(
        name="sources",
        heads=_HEADS,
        rows=rows,
        hidden=frozenset(("path", "understood")),
        notes=tuple(
            f"Negation is not understood in {language(code).name}: a denial may be read as support." for code in foreign
        ),
        summary=", ".join(f"{number} {noun}" if number == 1 else f"{number} {noun}s" for number, noun in sizes),
    )
