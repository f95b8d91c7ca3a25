"""What a renderer of suggestions gets: the cells with their proposals, and the claims that they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from factcheck.model import Claim
from factcheck.suggest.suggestion import Proposal, Suggestion


@dataclass(frozen=True, slots=True)
class Proposals:
    """Cells in the order of their claims; `asked` says in words what they read, "" where that was not asked.

    A passage is shown where it is worth a look.
    """

    claims: tuple[Claim, ...]
    suggestions: tuple[Suggestion, ...]
    asked: str = "silent or partial"

    def rows(self) -> Iterator[tuple[Claim, list[Suggestion]]]:
        """Iterate over the claims that have a cell with a passage worth a look, with those cells."""
        claims = {claim.id: claim for claim in self.claims}
        worth = (one for one in self.suggestions if one.worth)
        for name, cells in groupby(worth, key=lambda one: one.claim):
            yield claims[name], list(cells)

    @property
    def summary(self) -> str:
        """How many cells have what."""
        cells = len(self.suggestions)
        worth = sum(bool(one.worth) for one in self.suggestions)
        if not self.asked:
            noun = "cell that is" if cells == 1 else "cells that are"
            return f"{cells} {noun} asked about: {worth} with a passage worth a look"
        if not cells:
            return f"No cell reads {self.asked}: nothing to suggest."
        noun = "cell that reads" if cells == 1 else "cells that read"
        return f"{cells} {noun} {self.asked}: {worth} with a passage worth a look"


def place(suggestion: Suggestion, passage: Proposal) -> str:
    """Return `path:line:column` of a passage."""
    return f"{suggestion.path}:{passage.line}:{passage.column}"
