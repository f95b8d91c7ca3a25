"""Match -> list[Placed]: for every value of the phrasing, the value of the passage in its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from factcheck.matching.finding import Match
from factcheck.matching.neighbours import beside, head, preposition
from factcheck.matching.reading import HYPHENS
from factcheck.matching.tokens import MARK
from factcheck.matching.value import Kind, Relation, Value, alike_units, compare

_NEAR = 4  # tokens beyond the matched stretch within which a value still stands in it
_NEAR_DATE = 8  # dates and years stand more freely: "in May 2020, after long talks, they signed"
_HEAD = 3  # tokens within which a number's noun follows it
# Kinds whose place is told by the noun they count or number.
_COUNTING = frozenset((Kind.NUMBER, Kind.ORDINAL))
_TIED = frozenset((Kind.LABEL,))
_FREE = frozenset((Kind.DATE, Kind.WEEKDAY, Kind.TIME))


class Standing(IntEnum):
    """How surely a value of the passage stands where the phrasing's value would."""

    OTHER = -1
    ELSEWHERE = 0
    NEAR = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Placed:
    """One value of the phrasing, what was found for it, and how the two relate (None: absent)."""

    wanted: Value
    found: Value | None
    relation: Relation | None


def place_values(match: Match) -> tuple[Placed, ...]:
    """Pair each value of the phrasing with the value of the passage that stands in its place.

    Equal values are paired first, so that 2000 is not called another 2001 in "1961, 2000 and 2001".
    """
    if match.verbatim:
        wanted = match.phrase.reading.values
        return tuple(Placed(value, _moved(value, match), Relation.EQUAL) for value in wanted)
    return _Placer(match).placed()


def _moved(value: Value, match: Match) -> Value:
    tail = value.tail + match.first if value.tail >= 0 else -1
    return replace(value, first=value.first + match.first, last=value.last + match.first, tail=tail)


class _Placer:
    def __init__(self, match: Match) -> None:
        self.match = match
        self.wanted = match.phrase.reading.values
        self.found = match.reading.values
        self.back = {where: place for place, where in match.pairs.items()}
        places = sorted(match.pairs.values())
        self.low, self.high = (places[0], places[-1]) if places else (match.first, match.last)
        for where in sorted((where for where in match.named.values() if where), key=self.gap):
            if self.gap(where) <= _NEAR_DATE:
                self.low, self.high = min(self.low, where[0]), max(self.high, where[1])

    def gap(self, where: tuple[int, int]) -> int:
        return max(where[0] - self.high, self.low - where[1], 0)

    def placed(self) -> tuple[Placed, ...]:
        taken: dict[int, int] = {}
        results: dict[int, Placed] = {}
        for index, value in enumerate(self.wanted):
            choice = self.equal(value, taken)
            if choice is not None:
                taken[choice] = index
                results[index] = Placed(value, self.found[choice], Relation.EQUAL)
        for index, value in enumerate(self.wanted):
            if index not in results:
                results[index] = self.other(value, taken)
                if results[index].found is not None:
                    taken[self.found.index(results[index].found)] = index
        return tuple(self.unswapped(results[index], results) for index in range(len(self.wanted)))

    def equal(self, value: Value, taken: dict[int, int]) -> int | None:
        """Choose the equal value that stands best, unless another one clearly holds the place."""
        ranked = [
            (self.standing(value, found), -self.distance(found), index)
            for index, found in enumerate(self.found)
            if index not in taken and self.comparable(value, found) and compare(value, found) is Relation.EQUAL
        ]
        if not ranked:
            return None
        standing, _, index = max(ranked)
        if standing is Standing.OTHER:
            return None
        if standing <= Standing.ELSEWHERE and self.rival(value, taken) is not None:
            return None
        return index

    def rival(self, value: Value, taken: dict[int, int]) -> int | None:
        for index, found in enumerate(self.found):
            same_kind = bool(value.kinds & found.kinds)
            if index not in taken and same_kind and self.standing(value, found) is Standing.SAME:
                if compare(value, found) is Relation.DIFFERS and not self.wanted_elsewhere(found, value):
                    return index
        return None

    def other(self, value: Value, taken: dict[int, int]) -> Placed:
        """Find what stands in the place of a value that has no equal: another one, an open one, none."""
        ranked = []
        for index, found in enumerate(self.found):
            if index in taken or not value.kinds & found.kinds or self.wanted_elsewhere(found, value):
                continue
            standing, relation = self.standing(value, found), compare(value, found)
            if standing >= Standing.NEAR and relation is not Relation.EQUAL:
                ranked.append((standing, relation is Relation.OPEN, -self.distance(found), index, relation))
        if not ranked:
            return Placed(value, None, None)
        _, _, _, index, relation = max(ranked)
        return Placed(value, self.found[index], relation)

    def wanted_elsewhere(self, found: Value, value: Value) -> bool:
        """Whether a value of the passage equals another value of the phrasing."""
        return any(
            other is not value and other.kinds & found.kinds and compare(other, found) is Relation.EQUAL
            for other in self.wanted
        )

    def comparable(self, value: Value, found: Value) -> bool:
        """A year and a bare number may be the same figure, though they never contradict each other."""
        figures = frozenset((Kind.NUMBER, Kind.DATE))
        return bool(value.kinds & found.kinds) or (
            value.kinds <= figures and found.kinds <= figures and bool(value.spans)
        )

    def distance(self, found: Value) -> int:
        if self.low <= found.first <= self.high:
            return 0
        return min(abs(found.first - self.low), abs(found.last - self.high))

    def standing(self, value: Value, found: Value) -> Standing:
        if found.kinds & _TIED and value.kinds & _TIED:
            return self.tied(value, found)
        if value.kinds & _FREE:
            return self.free(value, found)
        return self.counting(value, found)

    def tied(self, value: Value, found: Value) -> Standing:
        """A numeral belongs to the word before it: Article, Chapter."""
        label = self.partner(value.first - 1)
        behind = found.first - 1
        if behind > 0 and self.match.reading.tokens[behind].text == ".":
            behind -= 1
        if label is not None:
            return Standing.SAME if label == behind else Standing.ELSEWHERE
        return Standing.NEAR if self.distance(found) <= _NEAR else Standing.ELSEWHERE

    def free(self, value: Value, found: Value) -> Standing:
        """A date stands anywhere near the match, but not in a clause of its own."""
        if self.neighboured(value, found):
            return Standing.SAME
        far = self.distance(found) > _NEAR_DATE or (self.distance(found) > 0 and self.parted(found))
        return Standing.ELSEWHERE if far or self.foreign(found) else Standing.NEAR

    def counting(self, value: Value, found: Value) -> Standing:
        """A number belongs to the noun it counts; where that is not matched, to its neighbours."""
        noun, own = head(self.match.phrase.reading, value), head(self.match.reading, found)
        if value.unit and found.unit and Kind.MONEY not in value.kinds and not alike_units(value.unit, found.unit):
            return Standing.OTHER
        if bool(value.unit) != bool(found.unit) and own is not None and noun is not None:
            return Standing.OTHER
        if value.unit and value.unit == found.unit and Kind.MONEY not in value.kinds:
            near = self.neighboured(value, found) or self.distance(found) <= _NEAR
            return Standing.SAME if near and not self.foreign(found) else Standing.ELSEWHERE
        target = self.partner(noun) if noun is not None else None
        if target is not None:
            if own == target:
                return Standing.SAME
            if own is None or value.kinds & frozenset((Kind.PERCENT, Kind.MONEY, Kind.POINTS)):
                return Standing.NEAR if self.distance(found) <= _NEAR else Standing.ELSEWHERE
            between = range(min(found.last, target), max(found.last, target))
            near = abs(target - found.last) <= _HEAD and not any(
                self.match.reading.tokens[place].kind == MARK and self.match.reading.tokens[place].text not in HYPHENS
                for place in between
            )
            qualifies = near and own in range(found.last, target)
            return Standing.SAME if qualifies else Standing.OTHER
        if own is not None and own in self.back and noun is not None and not (value.unit and found.unit):
            return Standing.OTHER
        if self.neighboured(value, found):
            return Standing.SAME
        near = self.distance(found) <= _NEAR and not self.parted(found) and not self.foreign(found)
        return Standing.NEAR if near else Standing.ELSEWHERE

    def foreign(self, found: Value) -> bool:
        """Whether a value belongs to a clause with a verb of its own and nothing of the match."""
        clauses, reading = self.match.reading.clauses, self.match.reading
        number = clauses.numbers[found.first]
        members = [place for place in range(len(reading.tokens)) if clauses.numbers[place] == number]
        if any(place in self.back for place in members):
            return False
        return any(place in clauses.verbs for place in members) and bool(self.match.phrase.verbs)

    def partner(self, place: int | None) -> int | None:
        """Return where the passage has the word at a place of the phrasing; a label's own place too."""
        if place is None or place < 0:
            return None
        if place in self.match.pairs:
            return self.match.pairs[place]
        for index, name in enumerate(self.match.phrase.names):
            where = self.match.named.get(index)
            if place in name.places and where:
                return where[0]
        return None

    def neighboured(self, value: Value, found: Value) -> bool:
        """Whether the same matched word stands right before or right behind both."""
        ours, theirs = self.match.phrase.reading, self.match.reading
        for step, one, other in ((-1, value.first, found.first), (1, value.last, found.last)):
            neighbour, theirs_neighbour = beside(ours, one, step), beside(theirs, other, step)
            partner = self.partner(neighbour)
            if partner is not None and partner == theirs_neighbour:
                return True
        return False

    def parted(self, found: Value) -> bool:
        """Whether a clause begins between the match and a value outside it."""
        clauses = self.match.reading.clauses
        if found.first > self.high:
            between = range(self.high + 1, found.first)
        else:
            between = range(found.last + 1, self.low)
        return any(
            place in clauses.walls or place in clauses.relatives or place in clauses.starts for place in between
        ) or any(place in clauses.verbs and place not in self.back for place in between)

    def unswapped(self, placed: Placed, results: dict[int, Placed]) -> Placed:
        """Trade nothing: "from 10 to 20" is not "from 20 to 10": two equal values that trade prepositions differ."""
        if placed.relation is not Relation.EQUAL or placed.found is None:
            return placed
        ours, theirs = self.match.phrase.reading, self.match.reading
        mine, its = preposition(ours, placed.wanted), preposition(theirs, placed.found)
        if not mine or not its or mine == its:
            return placed
        for other in results.values():
            if other is placed or other.found is None or not other.wanted.kinds & placed.wanted.kinds:
                continue
            swapped = (preposition(ours, other.wanted), preposition(theirs, other.found)) == (its, mine)
            if swapped and compare(placed.wanted, other.found) is Relation.DIFFERS:
                return Placed(placed.wanted, other.found, Relation.DIFFERS)
        return placed
