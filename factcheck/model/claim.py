"""What a curator writes: phrasings, claims, the file of claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way of saying a claim, or of saying its contrary, and where it stands in the claims file.

    `line` and `column` count from 1; both are 0 for a phrasing that does not come from a file.
    """

    text: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that sources may support or refute.

    `text` is the claim itself and always counts as a supporting phrasing. `names` are the groups
    of names of one and the same thing; the claim carries them, because a cell must depend on
    nothing but its claim and its source. `not_evidence` are quotes: a passage that contains one never
    counts for this claim. `min_support` is what holds for this claim after the file's policy has been applied.
    `url` is where the review of the claim is published; empty where it is not.
    """

    id: str
    text: Phrasing
    supported_by: tuple[Phrasing, ...] = ()
    refuted_by: tuple[Phrasing, ...] = ()
    tags: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    min_support: int = 0
    ignore: tuple[str, ...] = ()
    not_evidence: tuple[str, ...] = ()
    note: str = ""
    url: str = ""
    line: int = 0
    column: int = 0

    @property
    def supporting(self) -> tuple[Phrasing, ...]:
        """The phrasings that say the claim: the claim itself first, then `supported_by`."""
        return (self.text, *self.supported_by)


@dataclass(frozen=True, slots=True)
class ClaimsFile(Sequence[Claim]):
    """A claims file as loaded: a sequence of its claims, and what the file says about all of them.

    `path` is the file as the user named it, `sources` the folder as written there ("" when the
    file does not say) and `sources_at` its line and column, `exclude` globs below that folder. `independent` says that
    `min_support` counts sources that copied one another as one. `names_at` has the line and column of each line of
    `names`.
    """

    path: str
    claims: tuple[Claim, ...]
    title: str = ""
    sources: str = ""
    exclude: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    min_support: int = 0
    sources_at: tuple[int, int] = field(default=(0, 0), compare=False)
    independent: bool = False
    names_at: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        """Return the claim, or the claims, at a position in file order."""
        return self.claims[index]

    def __len__(self) -> int:
        """Return the number of claims."""
        return len(self.claims)

    def __iter__(self) -> Iterator[Claim]:
        """Iterate over the claims in file order."""
        return iter(self.claims)
