"""Agreement: what a matrix and the copies among its sources tell of the sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    """Who agrees with whom. `alone` are the claims on which a source stands against all others, by its id."""

    sources: tuple[Column, ...]
    copies: tuple[Copy, ...]
    origins: Origins
    pairs: tuple[Pair, ...]
    alpha: Alpha
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
    units = ([_RANKS[cell.verdict] for cell in row if cell.verdict in _RANKS] for _, row in matrix.rows())
    origins = origins_of(copies, ids)
    return Agreement(
        sources=matrix.sources,
        copies=tuple(copies),
        origins=origins,
        pairs=tuple(pairs_of(matrix)),
        alpha=alpha(units),
        alone=alone(matrix, origins),
    )
