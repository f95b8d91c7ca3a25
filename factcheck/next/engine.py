"""Claims, Sources -> Matrix: the steps of `factcheck.engine` with the next matcher, one column a source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck import readers, verdicts
from factcheck.model import Cell, Claim, Column, Document, Evidence, Matrix, Miss, Passage, Source, Verdict
from factcheck.next import matching
from factcheck.next.languages import language
from factcheck.passages import Lines, split

_WORD = re.compile(r"[^\W_]+")


def check(claims: Iterable[Claim], sources: Iterable[Source]) -> Matrix:
    """Judge every claim in every source and return the matrix; `not_evidence` is left to `factcheck.engine`.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("signed", Phrasing("The leaders signed a pact"))
    >>> source = Source("news", "news.txt", b"On Tuesday both leaders signed the pact in Oslo.")
    >>> check([claim], [source]).cell("signed", "news").verdict.value
    'supports'

    Raises:
        SourceError: a source that cannot be read.

    """
    asked = tuple(claims)
    columns: list[Column] = []
    by_claim: dict[str, list[Cell]] = {claim.id: [] for claim in asked}
    for source in sources:
        document = readers.read(source)
        passages = tuple(split(document))
        columns.append(_column(document, passages))
        for cell in _cells(asked, document, passages):
            by_claim[cell.claim].append(cell)
    return Matrix(asked, tuple(columns), tuple(cell for row in by_claim.values() for cell in row))


def explain(claim: Claim, source: Source) -> Miss:
    """Return the nearest passage of a source that is silent on a claim, and the gate that stopped it.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("first", Phrasing("first visit to the island in 24 years"))
    >>> source = Source("news", "news.txt", b"It was a visit of two days.")
    >>> explain(claim, source).quote
    'visit'
    """
    document = readers.read(source)
    return matching.explain(matching.Reader(document, tuple(split(document))), claim, Lines.of(document).position)


def _cells(claims: Sequence[Claim], document: Document, passages: Iterable[Passage]) -> Iterable[Cell]:
    """Yield the cells of a document that are not silent, in the order of the claims."""
    found: dict[str, list[Evidence]] = {}
    for claim, evidence in matching.search(document, passages, claims, Lines.of(document).position):
        found.setdefault(claim.id, []).append(evidence)
    cells = (verdicts.decide(claim.id, document.id, found[claim.id]) for claim in claims if claim.id in found)
    return (cell for cell in cells if cell.verdict is not Verdict.SILENT)


def _column(document: Document, passages: Sequence[Passage]) -> Column:
    return Column(
        id=document.id,
        path=document.path,
        language=document.language,
        title=document.title,
        sha256=document.sha256,
        sentences=len(passages),
        words=sum(1 for one in passages for _ in _WORD.finditer(document.text, one.start, one.end)),
        understood=language(document.language).understood,
    )
