"""Alignment -> whether what is in a place of a row is another thing here."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Quantity, are_equal
from factcheck.parsing.sentence import NOWHERE


def ranks_lower(one: int, rank: Quantity, alignment: Alignment) -> str:
    """Say that what is in a place of a row is another thing here: "Oslo is second, behind Bergen"; or ""."""
    theirs, place = alignment.sentence, alignment.partner(one)
    number = alignment.phrase(one)
    if number == NOWHERE:
        return ""
    if number and theirs.tokens[theirs.phrases[number].first - 1].text == ",":
        number -= theirs.phrases[number].preposition == NOWHERE  # "second, behind the leader, Lenz"
    led = theirs.phrases[number].preposition
    found = [other for other in theirs.quantities if are_equal(rank, other)]
    behind = any(other.last < led for other in found if theirs.clause_of[other.first] == theirs.clause_of[place])
    return f'nothing here says that "{theirs.tokens[place].text}" is "{rank.text}"' if behind else ""
