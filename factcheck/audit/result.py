"""Audit: what was tried on the evidence, which mutations the claims let survive, and what alarmed them for nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from factcheck.quotes import Piece, word_diff


class Kind(StrEnum):
    """What an edit does to the evidence, mutations first."""

    NUMBER = "number"
    MONTH = "month"
    NAME = "name"
    NEGATION = "negation"
    REMOVAL = "removal"
    QUOTES = "quotes"
    CASE = "case"
    SPACE = "space"
    FILLER = "filler"
    TYPO = "typo"

    @property
    def falsifies(self) -> bool:
        """Whether it is a mutation, which a claim has to kill; the others are cosmetic and must change nothing."""
        return self in _FALSIFYING

    @property
    def label(self) -> str:
        """What the edit is, in a few words."""
        return _LABELS[self]


_FALSIFYING = frozenset((Kind.NUMBER, Kind.MONTH, Kind.NAME, Kind.NEGATION, Kind.REMOVAL))
_LABELS = {
    Kind.NUMBER: "another number",
    Kind.MONTH: "another month",
    Kind.NAME: "another name",
    Kind.NEGATION: "the contrary",
    Kind.REMOVAL: "sentence removed",
    Kind.QUOTES: "other quotation marks",
    Kind.CASE: "case of a word",
    Kind.SPACE: "white space",
    Kind.FILLER: "a filler word",
    Kind.TYPO: "a typo",
}


@dataclass(frozen=True, slots=True)
class Slip:
    """An edit that came out wrong: a mutation that survived, or a cosmetic edit that changed a verdict.

    `before` and `after` are the sentence as it is and as it was made, `was` and `now` the verdicts on
    them. `path`, `line` and `column` are where the evidence begins in the source on disk.
    """

    kind: Kind
    claim: str
    source: str
    path: str
    line: int
    column: int
    before: str
    after: str
    was: str
    now: str
    help: str

    @property
    def diff(self) -> tuple[Piece, ...]:
        """What stayed, went and came, word by word."""
        return word_diff(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Loose:
    """A number in a quote that no phrasing of the claim asks for: it could change and nobody would be told."""

    claim: str
    source: str
    path: str
    line: int
    column: int
    text: str
    quote: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How often one kind of edit was tried, how often it came out right, and where it could not be made."""

    kind: Kind
    tried: int = 0
    right: int = 0
    skipped: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.kind, self.tried + other.tried, self.right + other.right, self.skipped + other.skipped)


@dataclass(frozen=True)
class Audit:
    """What came of all edits, in claim, then source order.

    `survivors` are the mutations that changed no verdict, `alarms` the cosmetic edits that changed a verdict,
    `unclaimed` the numbers out of the claims' reach. `cells` is how many cells were audited, `untried` how
    many pieces of evidence could not be set apart from their document.
    """

    tallies: tuple[Tally, ...]
    survivors: tuple[Slip, ...] = ()
    alarms: tuple[Slip, ...] = ()
    unclaimed: tuple[Loose, ...] = ()
    cells: int = 0
    untried: int = 0
    seed: int = 0

    @cached_property
    def mutations(self) -> int:
        """Mutations tried."""
        return sum(tally.tried for tally in self.tallies if tally.kind.falsifies)

    @cached_property
    def killed(self) -> int:
        """Mutations that changed the verdict."""
        return sum(tally.right for tally in self.tallies if tally.kind.falsifies)

    @property
    def survived(self) -> int:
        """Mutations that did not."""
        return self.mutations - self.killed

    @cached_property
    def cosmetic(self) -> int:
        """Cosmetic edits tried."""
        return sum(tally.tried for tally in self.tallies if not tally.kind.falsifies)

    @property
    def score(self) -> float:
        """The mutation score: share of the mutations that were killed, in 0..1."""
        return self.killed / self.mutations if self.mutations else 1.0


def total(tallies: Iterable[Tally]) -> tuple[Tally, ...]:
    """Add up tallies kind by kind, every kind once."""
    sums = {kind: Tally(kind) for kind in Kind}
    for tally in tallies:
        sums[tally.kind] += tally
    return tuple(sums.values())
