"""The nouns of a gate: how a passage stands to what a phrasing requires, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """What a gate finds: all that is required, less of it, the contrary, or something else altogether."""

    AGREES = "agrees"
    LESS = "less"
    DIFFERS = "differs"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one gate says of one alignment.

    `why` is one clause for people, "" where there is nothing to say; `places` are tokens of the passage it rests on.
    """

    relation: Relation
    why: str = ""
    places: tuple[int, ...] = ()


AGREES = Outcome(Relation.AGREES)
