"""Report -> Places: where on the page a claim, a cell and a mark stand, and what a place in a source is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from factcheck.model import Cell, Column, Document, Evidence, Miss, Verdict
from factcheck.renderers.report import Report

#: What ends a page in a text, as pdftotext writes it.
PAGE_END = "\f"


@dataclass(frozen=True, slots=True)
class Marked:
    """An evidence of a cell, and the name of the place in the text where it is marked."""

    mark: str
    cell: Cell
    evidence: Evidence


class Places:
    """Names of places, made of numbers from 0: `c3` is a claim, `s1` a source, `e3-1` a cell, `m1-7` a mark.

    Ids would not do: those of sources are other people's texts.
    """

    def __init__(self, report: Report) -> None:
        """Take the report whose claims and sources are counted."""
        self.report = report

    @cached_property
    def claims(self) -> dict[str, int]:
        """Claim id -> number, of the claims to be seen."""
        return {claim.id: number for number, claim in enumerate(self.report.claims)}

    @cached_property
    def sources(self) -> dict[str, int]:
        """Source id -> number."""
        return {source.id: number for number, source in enumerate(self.report.matrix.sources)}

    @cached_property
    def columns(self) -> dict[str, Column]:
        """Source id -> what the matrix knows of it."""
        return {source.id: source for source in self.report.matrix.sources}

    @cached_property
    def documents(self) -> dict[str, Document]:
        """Source id -> its text, where it is at hand."""
        background = self.report.background
        return {one.id: one for one in background.documents} if background else {}

    @cached_property
    def misses(self) -> dict[tuple[str, str], Miss]:
        """(claim id, source id) -> why the cell is silent, where that was looked for."""
        background = self.report.background
        return {(one.claim, one.source): one for one in background.misses} if background else {}

    @cached_property
    def before(self) -> Mapping[tuple[str, str], Verdict | None]:
        """(claim id, source id) -> what a cell read that reads something else now."""
        background = self.report.background
        return self.report.before or (background.before if background else {})

    @cached_property
    def unconfirmed(self) -> frozenset[tuple[str, str]] | None:
        """The cells that say what nobody has accepted; None where that is not known."""
        background = self.report.background
        return background.unconfirmed if background else None

    @cached_property
    def marked(self) -> dict[str, list[Marked]]:
        """Source id -> the evidence in it, in text order."""
        found: dict[str, list[tuple[Cell, Evidence]]] = {}
        for _, cells in self.report.rows():
            for cell in cells:
                found.setdefault(cell.source, []).extend((cell, one) for one in cell.evidence)
        return {name: list(self._marked(name, pairs)) for name, pairs in found.items()}

    def _marked(self, source: str, pairs: list[tuple[Cell, Evidence]]) -> Iterator[Marked]:
        pairs.sort(key=lambda pair: (pair[1].start, pair[1].end))
        for number, (cell, one) in enumerate(pairs):
            yield Marked(f"m{self.sources[source]}-{number}", cell, one)

    @cached_property
    def _marks(self) -> dict[tuple[str, str, int, int], str]:
        every = (one for marked in self.marked.values() for one in marked)
        return {(one.cell.claim, one.cell.source, one.evidence.start, one.evidence.end): one.mark for one in every}

    def claim(self, name: str) -> str:
        """Return where a claim stands; nothing where it is not to be seen."""
        return f"c{self.claims[name]}" if name in self.claims else ""

    def source(self, name: str) -> str:
        """Return where the text of a source stands; nothing where it is not at hand."""
        return f"s{self.sources[name]}" if name in self.documents and name in self.sources else ""

    def cell(self, claim: str, source: str) -> str:
        """Return where a cell is told; of one of which there is nothing to tell, where its row is."""
        told = self.report.matrix.cell(claim, source).evidence or (claim, source) in self.misses
        return f"e{self.claims[claim]}-{self.sources[source]}" if told else f"r{self.claims[claim]}"

    def mark(self, cell: Cell, one: Evidence) -> str:
        """Return where in the text of its source an evidence is marked; nothing where the text is not at hand."""
        known = self.source(cell.source)
        return self._marks[cell.claim, cell.source, one.start, one.end] if known else ""

    def named(self, one: Evidence | Miss) -> str:
        """Return what a place is called: `p. 7, line 120`."""
        return f"{one.mark}, line {one.line}" if one.mark else f"line {one.line}"

    def origin(self, source: str) -> str:
        """Return the address that a source comes from; nothing for what is no address of a page."""
        document = self.documents.get(source)
        url = (document.url or "").strip() if document else ""
        try:
            parts = urlsplit(url)
        except ValueError:
            return ""
        return url if parts.scheme in ("http", "https") and parts.netloc else ""
