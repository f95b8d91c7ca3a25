"""Values: a number, date, sum or code of the phrasing must stand in its place, and be equal."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome
from factcheck.matching.gates.outcome import Relation as Says
from factcheck.matching.placed import Placed
from factcheck.matching.placing import place_values
from factcheck.matching.query import Query
from factcheck.parsing.quantities import Kind, Quantity, Relation

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
    differing = [one for one in placed if one.relation is Relation.DIFFERS and not _is_another(one, alignment.query)]
    if not equal and (len(placed) > 1 or not differing):
        return Outcome(Says.BLOCKS, f"value: {_wanted(placed)}", places)
    if differing:
        return Outcome(Says.DIFFERS, f"value: {_wanted(differing)}", places)
    absent = [one for one in placed if one not in equal]
    if absent:
        return Outcome(Says.LESS, f"value: {_wanted(absent)}", places)
    return Outcome(Says.AGREES, "", places)


def _is_another(placed: Placed, query: Query) -> bool:
    """Whether a value belongs to the name of what does something: what Orion 4.1 did says nothing of Orion 4.2.

    What something is it is alone: "Debian 10 is buster" contradicts "Debian 9 is buster".
    """
    value, ours = placed.wanted, query.sentence
    if Kind.LABEL not in value.kinds or value.first - 1 not in query.named:
        return False
    said = [clause for clause in ours.clauses if ours.phrase_of[value.first] in clause.subject]
    being = (
        ours.tokens[one.predicate].norm in ours.lexicon.language.be or one.predicate in query.light for one in said
    )
    return bool(said) and not any(being)


def _wanted(placed: list[Placed] | tuple[Placed, ...]) -> str:
    return "; ".join(
        f"{one.wanted.text} wanted, " + (f"{one.found.text} found" if one.found is not None else "not found here")
        for one in placed
    )
