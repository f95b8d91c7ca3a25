"""Report -> every evidence as a W3C Web Annotation, in JSON-LD, one annotation a line.

Each passage is named by its words (TextQuoteSelector) and by its place (TextPositionSelector: Unicode code points in
the text below the front matter). Its address is the path of the source, relative to the claims file.
After https://www.w3.org/TR/annotation-model/.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from factcheck.model import Cell, Claim, Evidence, Side
from factcheck.renderers import escaping
from factcheck.renderers.report import Look, Report

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_TAGS = {Side.FOR: "supports", Side.AGAINST: "refutes", Side.PART: "partial"}


def render(report: Report, look: Look) -> Iterator[str]:
    """Yield a page of annotations, in claim, then source, then text order; what is hidden is left out."""
    items = [escaping.json(item) for item in _items(report)]
    yield f'{{"@context": "{CONTEXT}",'
    yield ' "id": "#", "type": "AnnotationPage", "startIndex": 0,'
    yield ' "items": ['
    yield from (f"  {item}," for item in items[:-1])
    yield from (f"  {item}" for item in items[-1:])
    yield " ]}"


def _items(report: Report) -> Iterator[dict[str, object]]:
    paths = {source.id: source.path for source in report.matrix.sources}
    claims = {claim.id: claim for claim in report.claims}
    for cell in report.cells():
        for number, one in enumerate(cell.evidence, 1):
            yield _annotation(claims[cell.claim], cell, number, one, paths[cell.source])


def _annotation(claim: Claim, cell: Cell, number: int, one: Evidence, path: str) -> dict[str, object]:
    return {
        "id": f"#{claim.id}/{quote(cell.source, safe='', errors='backslashreplace')}/{number}",
        "type": "Annotation",
        "motivation": "assessing",
        "body": [
            {"type": "TextualBody", "purpose": "assessing", "value": claim.text.text, "format": "text/plain"},
            {"type": "TextualBody", "purpose": "tagging", "value": _TAGS[one.side]},
            {"type": "TextualBody", "purpose": "commenting", "value": one.why, "format": "text/plain"},
        ],
        "target": {
            "source": quote(path, safe="/", errors="backslashreplace"),
            "selector": [
                {"type": "TextQuoteSelector", "exact": one.quote, "prefix": one.prefix, "suffix": one.suffix},
                {"type": "TextPositionSelector", "start": one.start, "end": one.end},
            ],
        },
    }
