"""Report -> schema.org ClaimReview, for the claims whose review is published at an address.

The rating is in words, how many sources support the claim: a number from 1 to 5 would be an opinion, and a person's.
After https://schema.org/ClaimReview.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.model import Cell, Claim, Document, Verdict
from factcheck.renderers import escaping
from factcheck.renderers.report import Look, Report, count, disputed


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a graph of reviews, one a line, in the order of the claims; claims without an address are left out."""
    documents = {one.id: one for one in report.background.documents} if report.background else {}
    reviews = [escaping.json(_review(report, claim, cells, documents)) for claim, cells in report.rows() if claim.url]
    yield '{"@context": "https://schema.org",'
    yield ' "@graph": ['
    yield from (f"  {review}," for review in reviews[:-1])
    yield from (f"  {review}" for review in reviews[-1:])
    yield " ]}"


def _review(report: Report, claim: Claim, cells: tuple[Cell, ...], documents: dict[str, Document]) -> dict[str, Any]:
    speaking = [documents[cell.source] for cell in cells if cell.evidence and cell.source in documents]
    saying = [documents[cell.source] for cell in cells if _says(cell) and cell.source in documents]
    item: dict[str, Any] = {"@type": "Claim", "text": claim.text.text}
    if saying:
        item["appearance"] = [_work(document) for document in saying]
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "url": claim.url,
        "claimReviewed": claim.text.text,
        "reviewRating": {"@type": "Rating", "alternateName": _rating(report, cells)},
        "itemReviewed": item,
    }
    if speaking:
        review["citation"] = [_work(document) for document in speaking]
    return review


def _says(cell: Cell) -> bool:
    return cell.verdict in (Verdict.SUPPORTS, Verdict.MIXED)


def _rating(report: Report, cells: tuple[Cell, ...]) -> str:
    refuting = count(cells)[Verdict.REFUTES]
    said = f"{report.agreement(cells)} sources support it"
    if refuting:
        said += f", {refuting} {'refutes' if refuting == 1 else 'refute'} it"
    return f"{said}: disputed" if disputed(count(cells)) else said


def _work(document: Document) -> dict[str, Any]:
    known = {"url": document.url, "datePublished": document.published, "author": document.author}
    work: dict[str, Any] = {"@type": "CreativeWork", "name": document.title or document.id}
    work |= {key: value for key, value in known.items() if value}
    if document.publisher:
        work["publisher"] = {"@type": "Organization", "name": document.publisher}
    return work
