"""Claim, Source, Cell -> Suggestion: rank, then let the engine say what each of the best would do."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from factcheck.model import Cell, Claim, Document, Matrix, Source, Verdict
from factcheck.passages import Lines
from factcheck.quotes import quote_within
from factcheck.suggest.embedder import Embedder
from factcheck.suggest.rank import Ranked, common, prepare, rank
from factcheck.suggest.suggestion import WORTH, Proposal, Suggestion
from factcheck.suggest.trial import blocked, opened, would_be

#: What is proposed for where nothing else is asked for.
OPEN = frozenset((Verdict.SILENT, Verdict.PARTIAL))
#: Proposals a cell.
TOP = 3
#: Characters of the document on either side of a quote.
_CONTEXT = 200
_LEFT_OUT = "(...)"
_DIGITS = 3
#: What marks the quote itself as an item of a list or as a heading.
_MARKER = re.compile(r"(?:^|\n)[ \t]*(?:[-*+\u2022]|\d+[.)]|#+)[ \t]+$")


def suggest(
    claims: Sequence[Claim],
    sources: Iterable[Source],
    matrix: Matrix,
    *,
    verdicts: Collection[Verdict] = OPEN,
    top: int = TOP,
    least: float = 0.0,
    embedder: Embedder | None = None,
) -> list[Suggestion]:
    """Return what is proposed for the cells that read one of `verdicts`, claim by claim, source by source."""
    order = {claim.id: number for number, claim in enumerate(claims)}
    found: list[Suggestion] = []
    for source in sources:  # Each is read once.
        asked = [(claim, matrix.cell(claim.id, source.id)) for claim in claims]
        still = [(claim, cell) for claim, cell in asked if cell.verdict in verdicts]
        found += propose_all(still, source, top=top, least=least, embedder=embedder)
    return sorted(found, key=lambda one: order[one.claim])


def propose(
    claim: Claim,
    source: Source,
    cell: Cell,
    *,
    top: int = TOP,
    least: float = 0.0,
    embedder: Embedder | None = None,
) -> Suggestion:
    """Return the passages of a source that most probably say a claim; those less like it than `least` are left out.

    >>> from factcheck.model import Phrasing
    >>> claim = Claim("signed", Phrasing("The leaders signed a pact"))
    >>> source = Source("news", "news.txt", "I due leader hanno firmato il patto.".encode())
    >>> found = propose(claim, source, Cell("signed", "news", Verdict.SILENT)).passages[0]
    >>> found.quote, found.would_be.value, found.gate
    ('I due leader hanno firmato il patto.', 'supports', 'words')
    """
    return propose_all([(claim, cell)], source, top=top, least=least, embedder=embedder)[0]


def propose_all(
    asked: Sequence[tuple[Claim, Cell]],
    source: Source,
    *,
    top: int = TOP,
    least: float = 0.0,
    embedder: Embedder | None = None,
) -> list[Suggestion]:
    """Return the same for several claims with their cells; the engine reads the source once for all of them."""
    document = opened(source)
    prepare([claim for claim, _ in asked], document, embedder)
    orders = (ranked(claim, document, embedder) for claim, _ in asked)
    best = [[one for one in some[:top] if one.likeness >= least] for some in orders]
    tried = [
        (claim, document.text[one.passage.start : one.passage.end])
        for (claim, _), some in zip(asked, best, strict=True)
        for one in some
    ]
    verdicts = iter(would_be(tried, source))
    return [
        _suggestion(claim, cell, source, some, list(islice(verdicts, len(some))), embedder)
        for (claim, cell), some in zip(asked, best, strict=True)
    ]


def _suggestion(
    claim: Claim,
    cell: Cell,
    source: Source,
    best: Sequence[Ranked],
    verdicts: Sequence[Verdict],
    embedder: Embedder | None,
) -> Suggestion:
    document = opened(source)
    marks = common(claim, document, [one.passage for one in best], embedder) if best else []
    passages = tuple(
        _proposal(claim, cell, source, number, one, verdict, marked)
        for number, (one, verdict, marked) in enumerate(zip(best, verdicts, marks, strict=True), 1)
    )
    return Suggestion(claim.id, document.id, document.path, cell.verdict, passages)


def best_likeness(claim: Claim, source: Source, embedder: Embedder | None = None) -> float:
    """Return how much the best passages of a source are like a claim, in 0..1; the engine is not asked."""
    return max((one.likeness for one in ranked(claim, opened(source), embedder)[:TOP]), default=0.0)


def ranked(claim: Claim, document: Document, embedder: Embedder | None = None) -> Sequence[Ranked]:
    """Return the passages, best first, but those of which somebody has said that they are no evidence."""
    found = rank(claim, document, embedder)
    if not claim.not_evidence:
        return found
    texts = (document.text[one.passage.start : one.passage.end] for one in found)
    return [one for one, text in zip(found, texts, strict=True) if not quote_within(text, claim.not_evidence)]


def _proposal(
    claim: Claim,
    cell: Cell,
    source: Source,
    number: int,
    found: Ranked,
    verdict: Verdict,
    marks: tuple[tuple[int, int], ...],
) -> Proposal:
    document, passage = opened(source), found.passage
    text = document.text
    stopped = blocked(claim, cell, source, passage)
    line, column = Lines.of(document).position(passage.start)
    return Proposal(
        rank=number,
        score=round(found.score, _DIGITS),
        quote=text[passage.start : passage.end],
        start=passage.start,
        end=passage.end,
        line=line,
        column=column,
        would_be=verdict,
        gate=stopped.gate,
        why=stopped.why,
        worth=found.likeness >= WORTH,
        gates=stopped.gates,
        marks=marks,
        before=_before(text, passage.start),
        after=_after(text, passage.end),
    )


def _before(text: str, end: int) -> str:
    """Return what stands in a paragraph before a place, from a whole word on."""
    piece = text[max(end - _CONTEXT, 0) : end].rpartition("\n\n")[2]
    before = f"{_LEFT_OUT} {piece.partition(' ')[2]}" if len(piece) == _CONTEXT else piece
    return _MARKER.sub("", before)


def _after(text: str, start: int) -> str:
    """Return what stands in a paragraph behind a place, up to a whole word."""
    piece = text[start : start + _CONTEXT].partition("\n\n")[0]
    return f"{piece.rpartition(' ')[0]} {_LEFT_OUT}" if len(piece) == _CONTEXT else piece
