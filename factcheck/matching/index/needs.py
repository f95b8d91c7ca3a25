"""Query -> Needs: what a passage must have at the very least for a phrasing to be found in it: words, names, values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.matching.align.naming import code_of
from factcheck.matching.gates.words import may_narrow, needed, require
from factcheck.matching.index.vocabulary import Wanted
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.lives import asks_life
from factcheck.matching.values.dated import leaves_year
from factcheck.matching.values.placed import counts_row
from factcheck.matching.values.placing import is_tied
from factcheck.parsing.mentions import Name
from factcheck.parsing.quantities import Quantity, Relation, compare

DOUBT = 1
"""The bit that says that a word of a passage may be a misspelling of one of the phrasing."""


@dataclass(frozen=True, slots=True)
class Needs:
    """The words and names of one phrasing, a bit for each.

    No verb and no name may be missing; `verbs`, `others` and `named` are the bits of each kind. Of the other words
    `spare` may be missing; those that may always be are left out: a word that only describes another one, where the
    phrasing is negated or holds of all. `topic` are the bits of what a pronoun may stand for, `life`
    is the one of a verb that a bracket may stand for: "(3 May 1921 - 4 June 2003)".
    """

    words: tuple[tuple[Wanted, int], ...]
    names: tuple[tuple[Name, int], ...]
    verbs: int
    others: int
    named: int
    spare: int
    topic: int
    life: int

    def met(self, have: int, carried: int) -> bool:
        """Whether a passage with these bits may say the phrasing; `carried` is what it need not name itself."""
        missing = self.others & ~(have | carried & self.topic)
        return not self.verbs & ~have and missing.bit_count() <= self.spare and not self.named & ~(have | carried)


def read_needs(query: Query) -> Needs:
    """Read what a phrasing needs."""
    asked = require(query)
    places = [place for place in asked.words if not may_narrow(place, query.sentence)]
    bits = iter(DOUBT << number for number in range(1, 1 + len(places) + len(query.names)))
    words = {place: next(bits) for place in places}
    told = {*query.topic, *query.object, *(place for places in query.beside.values() for place in places)}
    names = tuple((name, next(bits)) for name in query.names if code_of(query, name) is None)
    return Needs(
        words=tuple((_wanted(query, place), bit) for place, bit in words.items()),
        names=names,
        verbs=sum(bit for place, bit in words.items() if place in asked.verbs),
        others=sum(bit for place, bit in words.items() if place not in asked.verbs),
        named=sum(bit for _, bit in names),
        spare=len(asked.words) - needed(len(asked.words)),
        topic=sum(words.get(place, 0) for place in told if place not in asked.verbs),
        life=words.get(min(query.verbs or query.words), 0) if asks_life(query) else 0,
    )


def _wanted(query: Query, place: int) -> Wanted:
    return Wanted(query.sentence.tokens[place].norm, query.sentence.stems[place])


def may_have(query: Query, found: Sequence[Quantity]) -> bool:
    """Whether a passage with these quantities may have those of a phrasing, in it or in what stands above it."""
    wanted = query.sentence.quantities
    if (
        (len(wanted) == 1 and counts_row(wanted[0]))
        or asks_life(query)
        or query.codes
        or query.ones
        or any(leaves_year(one) for one in found)
        or any(is_tied(one, name) for one in wanted for name in query.names)
    ):
        return True
    enough = (Relation.EQUAL,) if len(wanted) > 1 else (Relation.EQUAL, Relation.DIFFERS)
    return not wanted or any(compare(one, other) in enough for one in wanted for other in found)
