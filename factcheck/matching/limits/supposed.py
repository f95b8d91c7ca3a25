"""Alignment -> what says that somebody only supposes what a passage says that can be: "suggested that X can"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import Category, Kind


def supposed(alignment: Alignment, kernel: frozenset[int]) -> str:
    """Return what says that somebody only supposes what can be, and the phrasing has not: "suggested that X can"."""
    theirs, clauses = alignment.sentence, alignment.sentence.clauses
    if any(one.category is Category.HEDGE for one in alignment.query.sentence.modifiers):
        return ""
    said = [clauses[theirs.clause_of[place]] for place in kernel]
    for one in theirs.modifiers:
        told = (clause for clause in said if clause.parent == one.clause and one.category is Category.HEDGE)
        if any(clause.kind is Kind.COMPLEMENT or clause.places[0] == one.last + 1 for clause in told):
            return one.text
    return ""
