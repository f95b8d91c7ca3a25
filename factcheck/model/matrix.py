"""What all sources say about all claims, and what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.errors import Problem
from factcheck.model.claim import Claim
from factcheck.model.evidence import Evidence, Side, Verdict


@dataclass(frozen=True, slots=True)
class Cell:
    """One claim in one source: the verdict and every passage that counts, in text order."""

    claim: str
    source: str
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """What a matrix knows of one source. `sentences` and `words` are counts.

    `understood` is false where the language's negations are not known to factcheck. `origin` is where
    the document can be opened that it was made of: an address, or a path as `path` is.
    """

    id: str
    path: str
    language: str
    title: str | None
    sha256: str
    sentences: int
    words: int
    understood: bool = True
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """What one source says of all claims: its column and the cells that are not silent, in the order of the claims.

    Or what keeps the source from being read: then there is no column.
    """

    column: Column | None
    cells: tuple[Cell, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Matrix:
    """Claims down, sources across. `cells` holds what is not silent, in claim, then source order.

    What is absent is silent; `cell` and `rows` fill it in.
    """

    claims: tuple[Claim, ...]
    sources: tuple[Column, ...]
    cells: tuple[Cell, ...]

    @cached_property
    def _by_place(self) -> dict[tuple[str, str], Cell]:
        return {(cell.claim, cell.source): cell for cell in self.cells}

    def cell(self, claim: str, source: str) -> Cell:
        """Return the cell of a claim id and a source id; an absent one is silent."""
        found = self._by_place.get((claim, source))
        return found if found is not None else Cell(claim, source, Verdict.SILENT)

    @cached_property
    def _by_claim(self) -> dict[str, list[Cell]]:
        rows: dict[str, list[Cell]] = {}
        for cell in self.cells:
            rows.setdefault(cell.claim, []).append(cell)
        return rows

    def spoken(self, claim: str) -> tuple[Cell, ...]:
        """Return the cells of one claim that are not silent, in source order."""
        return tuple(self._by_claim.get(claim, ()))

    def counts(self, claim: str) -> Counter[Verdict]:
        """Count the verdicts of all sources on one claim."""
        counts = Counter(cell.verdict for cell in self.spoken(claim))
        counts[Verdict.SILENT] = len(self.sources) - counts.total()
        return counts

    def row(self, claim: str) -> tuple[Cell, ...]:
        """Return the cells of one claim in source order, silent ones included."""
        return tuple(self.cell(claim, column.id) for column in self.sources)

    def rows(self) -> Iterator[tuple[Claim, tuple[Cell, ...]]]:
        """Iterate over the claims with their cells, silent ones included."""
        for claim in self.claims:
            yield claim, self.row(claim.id)


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as the lock remembers it: a W3C TextQuoteSelector and the side the passage took.

    `prefix` and `suffix` are up to 32 characters on either side of `exact`.
    """

    side: Side
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A cell that is not as it was locked, or a claim or a source that the lock names and that is gone.

    `was` is None where the lock does not know the cell yet; a locked cell without a verdict was
    silent. `now` is None where the claim or the source is gone: then one of `claim` and `source` is
    named, the other is empty, and `line` is the line of the lock that names it; where a source's text is there under
    another id, `renamed` is that one. `gone` are the locked quotes that no evidence gives any more, `came` the
    evidence that the lock does not have. `edited` is true where the source is not, to the letter, the locked one.
    """

    claim: str
    source: str
    was: Verdict | None
    now: Verdict | None
    gone: tuple[Quote, ...] = ()
    came: tuple[Evidence, ...] = ()
    edited: bool = False
    line: int = 0
    renamed: str = ""
