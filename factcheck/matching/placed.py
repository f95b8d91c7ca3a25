"""The noun of placing: a value of a phrasing with what stands in its place, and whether two of them traded places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.neighbours import opposite, preposition
from factcheck.parsing.quantities import Kind, Quantity, Relation, compare


@dataclass(frozen=True, slots=True)
class Placed:
    """One value of the phrasing, what was found for it, and how the two relate (None: absent)."""

    wanted: Quantity
    found: Quantity | None
    relation: Relation | None


def unswapped(placed: Placed, others: Iterable[Placed], alignment: Alignment) -> Placed:
    """Trade nothing: "from 10 to 20" is not "from 20 to 10": two equal values that trade prepositions differ."""
    if placed.relation is not Relation.EQUAL or placed.found is None:
        return placed
    ours, theirs = alignment.query.sentence, alignment.sentence
    mine, its = preposition(ours, placed.wanted), preposition(theirs, placed.found)
    if not mine or not its or mine == its:
        return placed
    if opposite(mine, its, theirs):
        return _opposed(placed, mine, alignment)
    for other in others:
        if other is placed or other.found is None or not other.wanted.kinds & placed.wanted.kinds:
            continue
        swapped = (preposition(ours, other.wanted), preposition(theirs, other.found)) == (its, mine)
        if swapped and compare(placed.wanted, other.found) is Relation.DIFFERS:
            return Placed(placed.wanted, other.found, Relation.DIFFERS)
    return placed


def _opposed(placed: Placed, lead: str, alignment: Alignment) -> Placed:
    """Return what stands behind the phrasing's own preposition: in "fell to 1.2 billion from 1.5", to is 1.2."""
    theirs = alignment.sentence
    for found in theirs.quantities:
        if compare(placed.wanted, found) is Relation.DIFFERS and preposition(theirs, found) == lead:
            return Placed(placed.wanted, found, Relation.DIFFERS)
    if placed.found is not None and Kind.DATE in placed.found.kinds:
        return Placed(placed.wanted, placed.found, Relation.DIFFERS)
    return Placed(placed.wanted, None, None)  # What fell by 5 may have fallen to 5.
