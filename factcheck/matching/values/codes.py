"""Alignment, two codes -> whether they play one part: the A320 of "the A320, based on the A310, has two engines"."""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import NAMING, Quantity, Relation, compare
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Role, Sentence

_DESCRIBING = frozenset((Kind.PARTICIPLE, Kind.RELATIVE, Kind.VERBLESS))
_PLAYED = frozenset((Role.ACTOR, Role.PATIENT))


def part_of(alignment: Alignment, wanted: Quantity, found: Quantity) -> bool | None:
    """Tell whether a code or label plays the part of the wanted one, as a name would; None where none is played.

    It does not where another one plays that part.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    if not (wanted.kinds & NAMING and found.kinds & NAMING) or NOWHERE in (
        alignment.clause,
        ours.clause_of[wanted.first],
    ):
        return None
    part = ours.role(wanted.first, ours.clauses[ours.clause_of[wanted.first]])
    clause = theirs.clauses[alignment.clause]
    if part not in _PLAYED:
        return None
    if theirs.role(found.first, clause) is part:
        return True
    return False if _is_taken(theirs, clause, part) else None


@lru_cache(maxsize=64)
def _is_taken(sentence: Sentence, clause: Clause, part: Role) -> bool:
    """Whether a code or label plays a part in a clause, or a number right behind a noun: "gate 4 is locked"."""
    heads = {phrase.head for phrase in sentence.phrases}
    return any(
        (one.kinds & NAMING or one.first - 1 in heads) and sentence.role(one.first, clause) is part
        for one in sentence.quantities
    )


def is_aside(sentence: Sentence, value: Quantity) -> bool:
    """Whether a code or label is told of in what only describes a noun, which tells nothing of it.

    The A310 of "the A320, which replaced the A310, has two engines".
    """
    equal = (one for one in sentence.quantities if compare(value, one) is Relation.EQUAL)
    return any(sentence.clauses[sentence.clause_of[one.first]].kind in _DESCRIBING for one in equal)
