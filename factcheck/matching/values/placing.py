"""Alignment -> Placed: each quantity of a phrasing with the one that stands in its place."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.left_out import alike_in
from factcheck.matching.values.closeness import Closeness, Ground
from factcheck.matching.values.codes import is_aside
from factcheck.matching.values.placed import Placed, comparable, is_told, kept, to_the_letter, unswapped
from factcheck.matching.values.row_part import is_of_another_part
from factcheck.parsing.mentions import Name
from factcheck.parsing.quantities import NAMING, Kind, Quantity, Relation, compare
from factcheck.parsing.sentence import NOWHERE, Tag

_IDENTIFYING = frozenset((Kind.CODE, Kind.LABEL, Kind.ORDINAL))
"""Kinds that tell which thing is meant, and are told once: flight BA117, Elizabeth II."""


def place_values(alignment: Alignment) -> tuple[Placed, ...]:
    """Pair each value of the phrasing with the value of the passage that stands in its place.

    Equal values are paired first, so that 2000 is not called another 2001 in "1961, 2000 and 2001".
    """
    if alignment.verbatim:
        return tuple(to_the_letter(value, alignment) for value in alignment.query.sentence.quantities)
    return _Placer(alignment).placed()


def is_tied(value: Quantity, name: Name) -> bool:
    """Whether a value stands right behind a name, or is a part of it: "Debian 9", "Airbus A380"."""
    return value.first - 1 in name.places or value.first in name.places


class _Placer:
    def __init__(self, alignment: Alignment) -> None:
        self.alignment = alignment
        self.ground = Ground(alignment)
        self.wanted = alignment.query.sentence.quantities
        self.found = alignment.sentence.quantities
        self.alike = alike_in(alignment.query.sentence, alignment.sentence)

    def spans(self) -> list[tuple[int, int]]:
        """Return where the names stand."""
        return [(one.first, one.last) for one in self.alignment.placements if one.first != NOWHERE]

    def placed(self) -> tuple[Placed, ...]:
        taken: dict[int, int] = {}
        results: dict[int, Placed] = {}
        for index, value in enumerate(self.wanted):
            choice = self.equal(value, taken)
            if choice is not None:
                taken[choice] = index
                results[index] = Placed(value, self.found[choice], Relation.EQUAL)
        for index, value in enumerate(self.wanted):
            if index not in results and (self.carried(value) or is_told(value, self.alignment)):
                results[index] = Placed(value, None, Relation.EQUAL)
            elif index not in results:
                results[index] = self.other(value, taken)
                if results[index].found is not None:
                    taken[self.found.index(results[index].found)] = index
        paired = [self.paired(index, results) for index in range(len(self.wanted))]
        found = tuple(unswapped(one, self.alignment) for one in paired)
        return tuple(kept(one, self.alignment) for one in found)

    def paired(self, index: int, results: dict[int, Placed]) -> Placed:
        """Check that values that stand together in the phrasing do so here: not "5% in 2020 and 3% in 2021"."""
        mine = results[index]
        if mine.relation is not Relation.EQUAL or mine.found is None:
            return mine
        chunks = self.alignment.query.sentence.chunk_of
        for other in results.values():
            together = other is not mine and chunks[other.wanted.first] == chunks[mine.wanted.first]
            if not together or other.relation is not Relation.EQUAL or other.found is None:
                continue
            here, there = self.ground.chunk(mine.found.first), self.ground.chunk(other.found.first)
            rivals = [
                found
                for found in self.found
                if found.kinds & mine.wanted.kinds
                and self.ground.chunk(found.first) == there
                and compare(mine.wanted, found) is Relation.DIFFERS
            ]
            theirs = any(
                found.kinds & other.wanted.kinds and self.ground.chunk(found.first) == here for found in self.found
            )
            if here != there and theirs and rivals and not mine.found.kinds & other.found.kinds:
                return Placed(mine.wanted, rivals[0], Relation.DIFFERS)
        return mine

    def carried(self, value: Quantity) -> bool:
        """Whether a value is told before: behind a name in what carries that too ("Debian 9"), or as a code is."""
        if value.first in self.alignment.told:
            return True
        for name, where in zip(self.alignment.query.names, self.alignment.placements, strict=True):
            if where.carrier is not None and is_tied(value, name):
                return any(compare(value, other) is Relation.EQUAL for other in where.carrier.quantities)
        return False

    def equal(self, value: Quantity, taken: dict[int, int]) -> int | None:
        """Choose the equal value that stands best, unless another one clearly holds the place."""
        ranked = [
            (self.ground.closeness(value, found), -self.ground.distance(found), index)
            for index, found in enumerate(self.found)
            if index not in taken
            and self.alike(value, found)
            and comparable(value, found)
            and compare(value, found) is Relation.EQUAL
        ]
        if not ranked:
            return None
        closeness, _, index = max(ranked)
        found = self.found[index]
        if closeness is Closeness.OTHER or self.stolen(value, found, taken) or self.traded(value, found):
            return None
        if is_of_another_part(value, found, self.alignment):
            return None
        if value.bounded and closeness < Closeness.NEAR:
            return None
        if closeness <= Closeness.ELSEWHERE and not self.shares_chunk(index, taken):
            return None if self.rival(value, taken) is not None else index
        return index

    def in_row(self, one: Quantity, other: Quantity) -> bool:
        """Whether two values are joined, so that both stand in one place: "four and three years"."""
        between = self.alignment.sentence.tags[one.end + 1 : other.first]
        return between == (Tag.COORDINATOR,)

    def stolen(self, value: Quantity, found: Quantity, taken: dict[int, int]) -> bool:
        """Whether an equal value belongs to another statement of the sentence.

        Either it stands in a clause with a verb of its own, or its chunk has a rival of another part of the
        phrasing: "rose 3% in 2020 and 5% in 2021" gives 5% to 2021.
        """
        if found.kinds & _IDENTIFYING:
            return False
        foreign = self.ground.foreign_clause(found)
        if foreign or any(self.in_row(one, found) for one in self.found):
            return foreign
        chunk = self.ground.chunk(found.first)
        for other, index in self.settled(taken):
            partner = self.found[index]
            if partner.kinds & found.kinds or self.ground.chunk(partner.first) == chunk:
                continue
            if self.has_rival(other, chunk, taken) and self.has_rival(value, self.ground.chunk(partner.first), taken):
                return True
        predicate = self.alignment.sentence.clauses[self.alignment.clause].predicate
        if predicate in self.alignment.matched and self.ground.chunk(predicate) == chunk:
            return False  # "..., signed in Oslo in 1979": what the phrasing says of the value is said right there.
        return self.said_elsewhere(value, chunk, taken)

    def traded(self, value: Quantity, found: Quantity) -> bool:
        """Whether an equal value stands beside another name or noun of the phrasing, and its own beside another value.

        "Norway won nine medals, Sweden seven" has no seven for Norway.
        """
        chunk, ours = self.ground.chunk(found.first), self.alignment.query.sentence.chunk_of
        pairs = zip(self.alignment.query.names, self.alignment.placements, strict=True)
        where = [(ours[name.places[0]] == ours[value.first], one.first) for name, one in pairs if one.first != NOWHERE]
        words = (
            (here, there) for here, there in self.alignment.pairs.items() if here not in self.alignment.query.verbs
        )
        where += [(ours[here] == ours[value.first], there) for here, there in words]
        own = {self.ground.chunk(place) for mine, place in where if mine}
        others = {self.ground.chunk(place) for mine, place in where if not mine}
        return chunk in others and chunk not in own and any(self._counts(value, one) for one in own)

    def _counts(self, value: Quantity, chunk: int) -> bool:
        """Whether a chunk has another value of a kind."""
        here = (found for found in self.found if self.ground.chunk(found.first) == chunk and found.kinds & value.kinds)
        return any(compare(value, found) is Relation.DIFFERS for found in here)

    def settled(self, taken: dict[int, int]) -> list[tuple[Quantity, int]]:
        return [(self.wanted[mine], index) for index, mine in taken.items()]

    def has_rival(self, value: Quantity, chunk: int, taken: dict[int, int]) -> bool:
        """Whether a chunk has another value of a kind, which the phrasing does not ask for."""
        return any(
            self.ground.chunk(found.first) == chunk
            and found.kinds & value.kinds
            and compare(value, found) is not Relation.EQUAL
            and not self.wanted_elsewhere(found, value)
            for found in self.found
        )

    def said_elsewhere(self, value: Quantity, chunk: int, taken: dict[int, int]) -> bool:
        """Whether the chunk of a value speaks of another thing: "3.4m for schools and 1.2m for roads"."""
        pairs, reading = self.alignment.pairs, self.alignment.sentence
        things = [where for place, where in pairs.items() if place not in self.alignment.query.verbs]
        things.extend(where[0] for where in self.spans())
        if not things or any(self.ground.chunk(where) == chunk for where in things):
            return False
        told = reading.content | {place for place, tag in enumerate(reading.tags) if tag is Tag.PRONOUN}  # "without it"
        other = any(
            self.ground.chunk(place) == chunk and place not in reading.in_measures and place not in reading.verbs
            for place in told
        )
        last = things[-1]
        return other and self.has_rival(value, self.ground.chunk(last), taken)

    def shares_chunk(self, index: int, taken: dict[int, int]) -> bool:
        """Whether another value of the phrasing stands in the same chunk: "1,377 in 2023"."""
        chunk = self.ground.chunk(self.found[index].first)
        return any(self.ground.chunk(self.found[other].first) == chunk for other in taken if other != index)

    def rival(self, value: Quantity, taken: dict[int, int]) -> int | None:
        for index, found in enumerate(self.found):
            same_kind = bool(value.kinds & found.kinds) and self.alike(value, found)
            if index not in taken and same_kind and self.ground.closeness(value, found) is Closeness.SAME:
                if compare(value, found) is Relation.DIFFERS and not self.wanted_elsewhere(found, value):
                    return index
        return None

    def other(self, value: Quantity, taken: dict[int, int]) -> Placed:
        """Find what stands in the place of a value that has no equal: another one, an open one, none."""
        ranked = []
        if value.kinds & NAMING and is_aside(self.alignment.sentence, value):
            return Placed(value, None, None)
        for index, found in enumerate(self.found):
            alike = bool(value.kinds & found.kinds) and self.alike(value, found)
            if index in taken or not alike or self.wanted_elsewhere(found, value):
                continue
            closeness, relation = self.ground.closeness(value, found), compare(value, found)
            if closeness >= Closeness.NEAR and relation is not Relation.EQUAL:
                ranked.append((closeness, relation is Relation.OPEN, -self.ground.distance(found), index, relation))
        if not ranked:
            return Placed(value, None, None)
        _, _, _, index, relation = max(ranked)
        return Placed(value, self.found[index], relation)

    def wanted_elsewhere(self, found: Quantity, value: Quantity) -> bool:
        """Whether a value of the passage equals another value of the phrasing."""
        return any(
            other is not value and other.kinds & found.kinds and compare(other, found) is Relation.EQUAL
            for other in self.wanted
        )
