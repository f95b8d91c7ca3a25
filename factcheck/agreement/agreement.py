"""Agreement: what a matrix and the copies among its sources tell of the sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.agreement.alpha import Alpha, alpha
from factcheck.agreement.pairs import Pair, alone, pairs_of
from factcheck.copies import Copy, Origins, origins_of
from factcheck.model import Column, Matrix, Verdict

#: The ranks of alpha. Silence is no rank: it is a missing value.
_RANKS: Mapping[Verdict, int] = {Verdict.REFUTES: 0, Verdict.MIXED: 1, Verdict.PARTIAL: 2, Verdict.SUPPORTS: 3}


@dataclass(frozen=True)
class Agreement:
    """Who agrees with whom. `alone` are the claims on which a source stands against all others, by its id.

    `alpha` takes every source for an observer, `voices` every origin: copies agree because they are copies.
    """

    sources: tuple[Column, ...]
    copies: tuple[Copy, ...]
    origins: Origins
    pairs: tuple[Pair, ...]
    alpha: Alpha
    voices: Alpha
    alone: Mapping[str, tuple[str, ...]]

    @cached_property
    def _by_names(self) -> Mapping[tuple[str, str], Pair]:
        return {(pair.first, pair.second): pair for pair in self.pairs}

    def pair(self, one: str, other: str) -> Pair:
        """Return what there is of two sources, in either order."""
        found = self._by_names.get((one, other))
        return found if found is not None else self._by_names[other, one]

    @property
    def outliers(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The sources that stand alone on any claim, most often first."""
        found = [(source, claims) for source, claims in self.alone.items() if claims]
        return tuple(sorted(found, key=lambda pair: -len(pair[1])))


def agreement_of(matrix: Matrix, copies: Sequence[Copy]) -> Agreement:
    """Return who agrees with whom; `copies` are those among the sources of the matrix."""
    ids = [column.id for column in matrix.sources]
    origins = origins_of(copies, ids)
    return Agreement(
        sources=matrix.sources,
        copies=tuple(copies),
        origins=origins,
        pairs=tuple(pairs_of(matrix)),
        alpha=alpha(_units(matrix, [(id,) for id in ids])),
        voices=alpha(_units(matrix, origins.groups)),
        alone=alone(matrix, origins),
    )


def _units(matrix: Matrix, observers: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Yield for each claim the ranks that observers give it, groups of sources; one that is of two minds gives none."""
    for claim in matrix.claims:
        said = [
            {_RANKS[verdict] for id in group if (verdict := matrix.cell(claim.id, id).verdict) in _RANKS}
            for group in observers
        ]
        yield [rank for ranks in said if len(ranks) == 1 for rank in ranks]
