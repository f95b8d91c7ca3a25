"""The nouns, frozen, in the order in which the data meets them."""

from __future__ import annotations

from factcheck.model.claim import Claim, ClaimsFile, Phrasing
from factcheck.model.document import Document, FrontMatter, Location, Passage, Row, Source
from factcheck.model.evidence import Evidence, Miss, Side, Trace, Verdict
from factcheck.model.matrix import Cell, Change, Column, Judged, Matrix, Quote

__all__ = [
    "Cell",
    "Change",
    "Claim",
    "ClaimsFile",
    "Column",
    "Document",
    "Evidence",
    "FrontMatter",
    "Judged",
    "Location",
    "Matrix",
    "Miss",
    "Passage",
    "Phrasing",
    "Quote",
    "Row",
    "Side",
    "Source",
    "Trace",
    "Verdict",
]
