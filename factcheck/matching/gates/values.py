"""Values: a number, date, sum or code of the phrasing must stand in its place, and be equal."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome
from factcheck.matching.gates.outcome import Relation as Says
from factcheck.matching.placing import Placed, is_tied, place_values
from factcheck.matching.query import Query
from factcheck.parsing.quantities import Quantity, Relation, compare

Requirement = tuple[Quantity, ...]


def require(query: Query) -> Requirement:
    """Return the quantities that a phrasing asks for."""
    return query.sentence.quantities


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Compare each with what stands in its place; none equal of several, or a single one absent, is another event."""
    if not requirement:
        return AGREES
    placed = place_values(alignment)
    found = [one.found for one in placed if one.found is not None]
    places = tuple(place for one in found for place in (one.first, one.end))
    equal = [one for one in placed if one.relation is Relation.EQUAL]
    differing = [one for one in placed if one.relation is Relation.DIFFERS]
    if not equal and (len(placed) > 1 or not differing):
        return Outcome(Says.BLOCKS, f"value: {_wanted(placed)}", places)
    if differing:
        return Outcome(Says.DIFFERS, f"value: {_differences(differing)}", places)
    if len(equal) < len(placed):
        return Outcome(Says.LESS, f"value: {_wanted([one for one in placed if one not in equal])}", places)
    return Outcome(Says.AGREES, "", places)


def may_pass(query: Query, found: Sequence[Quantity]) -> bool:
    """Whether a passage with these quantities may say a phrasing, wherever they stand in it, or in what is above it."""
    requirement = query.sentence.quantities
    if any(is_tied(one, name) for one in requirement for name in query.names):
        return True
    enough = (Relation.EQUAL,) if len(requirement) > 1 else (Relation.EQUAL, Relation.DIFFERS)
    return not requirement or any(compare(one, other) in enough for one in requirement for other in found)


def _wanted(placed: list[Placed] | tuple[Placed, ...]) -> str:
    return "; ".join(
        f"{one.wanted.text} wanted, " + (f"{one.found.text} found" if one.found is not None else "not found here")
        for one in placed
    )


def _differences(placed: list[Placed]) -> str:
    return "; ".join(f"{one.wanted.text} wanted, {one.found.text} found" for one in placed if one.found is not None)
