"""Names: every one must stand in the sentence, be the subject of the one before, or head it."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.query.query import Query
from factcheck.parsing.mentions import Name

Requirement = tuple[Name, ...]


def require(query: Query) -> Requirement:
    """Return the names that a phrasing asks for."""
    return query.names


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Block a passage that does not name one of them."""
    pairs = tuple(zip(requirement, alignment.placements, strict=True))
    missing = [name.text for name, where in pairs if not where.found]
    if missing:
        return Outcome(Relation.BLOCKS, f"name: {', '.join(missing)} is not named here")
    elsewhere = [name.text for name, where in pairs if where.elsewhere]
    if elsewhere:
        return Outcome(Relation.BLOCKS, f"name: {', '.join(elsewhere)} stands in another statement of this sentence")
    return AGREES
