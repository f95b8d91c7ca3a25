"""Matrix -> Pairs: on how many claims two sources both speak, on how many they agree, and which are disputed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from factcheck.copies import Origins
from factcheck.model import Matrix, Verdict


class Stance(StrEnum):
    """Where a source that speaks of a claim stands."""

    FOR = "for"
    AGAINST = "against"
    BOTH = "both"


#: Who says a claim only in part does not say the contrary.
STANCES: Mapping[Verdict, Stance] = {
    Verdict.SUPPORTS: Stance.FOR,
    Verdict.PARTIAL: Stance.FOR,
    Verdict.MIXED: Stance.BOTH,
    Verdict.REFUTES: Stance.AGAINST,
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sources, in their order. `both` counts the claims on which neither is silent.

    Of those, they agree on all but the `disputed`, which are the ids of claims.
    """

    first: str
    second: str
    both: int
    disputed: tuple[str, ...]

    @property
    def agree(self) -> int:
        """On how many claims they stand on the same side."""
        return self.both - len(self.disputed)


def pairs_of(matrix: Matrix) -> Iterator[Pair]:
    """Yield every two sources, in their order."""
    spoken: dict[str, dict[str, Stance]] = {column.id: {} for column in matrix.sources}
    for cell in matrix.cells:
        spoken[cell.source][cell.claim] = STANCES[cell.verdict]
    for one, other in combinations(matrix.sources, 2):
        both = [claim for claim in spoken[one.id] if claim in spoken[other.id]]
        disputed = tuple(claim for claim in both if spoken[one.id][claim] is not spoken[other.id][claim])
        yield Pair(one.id, other.id, len(both), disputed)


def alone(matrix: Matrix, origins: Origins) -> dict[str, tuple[str, ...]]:
    """Return, by source id, the claims on which a source stands against all others that speak, two voices at least."""
    found: dict[str, list[str]] = {column.id: [] for column in matrix.sources}
    for claim, row in matrix.rows():
        stances = [(cell.source, STANCES[cell.verdict]) for cell in row if cell.verdict in STANCES]
        for source, stance in stances:
            others = {name: other for name, other in stances if name != source}
            held = set(others.values())
            if len(held) == 1 and stance not in held and origins.independent(others) > 1:
                found[source].append(claim.id)
    return {source: tuple(claims) for source, claims in found.items()}
