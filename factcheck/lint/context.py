"""Claims, Sources -> Context: every phrasing on its own in every source, which is what the rules look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import cached_property

from factcheck import readers
from factcheck.cache import Cache
from factcheck.engine import check
from factcheck.findings import Spot
from factcheck.languages import LANGUAGES
from factcheck.lint.phrasing_language import language_of
from factcheck.matching.query.query import Query, read_query
from factcheck.model import Cell, Claim, Document, Evidence, Phrasing, Source


@dataclass(frozen=True, slots=True)
class Weakness:
    """What a rule objects to: at a phrasing, at a claim, or (`claim` is empty) at a source.

    `accept` settles it where that is another line than `ignore:`.
    """

    claim: str
    message: str
    line: int
    column: int
    source: str = ""
    accept: str = ""
    passages: tuple[Spot, ...] = ()


@dataclass(frozen=True)
class Phrased:
    """One phrasing of a claim, the language it is in, and what it alone finds, source by source."""

    claim: Claim
    phrasing: Phrasing
    language: str
    found: tuple[Cell, ...] = ()
    refuting: bool = False

    @property
    def text(self) -> str:
        """The phrasing as the curator wrote it."""
        return self.phrasing.text

    @property
    def own(self) -> bool:
        """Whether it is the claim itself."""
        return self.phrasing == self.claim.text

    @cached_property
    def query(self) -> Query:
        """The phrasing as the matcher reads it."""
        return read_query(self.text, self.claim.names, self.language)

    def weakness(self, message: str, passages: Sequence[Spot] = ()) -> Weakness:
        """Return a weakness at this phrasing; one that is in no file stands where its claim does."""
        at = self.phrasing if self.phrasing.line else self.claim
        return Weakness(self.claim.id, message, at.line, at.column, passages=tuple(passages))


@dataclass(frozen=True)
class Context:
    """What the rules look at. `total` is how many sources the project has, also where only some are looked at."""

    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    phrased: tuple[Phrased, ...]
    total: int

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of the sources that factcheck understands, sorted."""
        return tuple(sorted({document.language for document in self.documents} & LANGUAGES.keys()))

    @cached_property
    def by_claim(self) -> dict[str, list[Phrased]]:
        """The phrasings of each claim, in file order."""
        rows: dict[str, list[Phrased]] = {claim.id: [] for claim in self.claims}
        for one in self.phrased:
            rows[one.claim.id].append(one)
        return rows

    def spot(self, source: str, evidence: Evidence) -> Spot:
        """Return where a piece of evidence stands."""
        path = next(document.path for document in self.documents if document.id == source)
        return Spot("found", source, path, evidence.line, evidence.column, evidence.quote)


def survey(
    claims: Sequence[Claim],
    sources: Sequence[Source],
    *,
    total: int,
    executor: Executor | None,
    cache: Cache | None,
    finished: Callable[[Source], object] | None,
) -> Context:
    """Judge every phrasing on its own and read every source.

    Raises:
        SourceError: sources that cannot be read, all of them at once.

    """
    rows = [
        (claim, phrasing, refuting)
        for claim in claims
        for refuting, phrasings in ((False, claim.supporting), (True, claim.refuted_by))
        for phrasing in phrasings
    ]
    alone = [
        Claim(str(number), phrasing, names=claim.names, not_evidence=claim.not_evidence)
        for number, (claim, phrasing, _) in enumerate(rows)
    ]
    matrix = check(alone, sources, executor=executor, cache=cache, finished=finished)
    found: dict[str, list[Cell]] = {}
    for cell in matrix.cells:
        found.setdefault(cell.claim, []).append(cell)
    documents = tuple(readers.read(source) for source in sources)
    context = Context(tuple(claims), documents, (), total)
    phrased = tuple(
        Phrased(
            claim, phrasing, language_of(phrasing.text, context.languages), tuple(found.get(str(number), ())), refuting
        )
        for number, (claim, phrasing, refuting) in enumerate(rows)
    )
    return replace(context, phrased=phrased)
