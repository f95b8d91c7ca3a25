"""Match, two values -> Standing: how surely the one of the passage stands in the other's place."""

from __future__ import annotations

from enum import IntEnum

from factcheck.matching.finding import Match
from factcheck.matching.neighbours import beside, heads, is_whole
from factcheck.matching.segments import ANY
from factcheck.matching.value import Kind, Value, alike_units

_NEAR = 4  # tokens beyond the matched stretch within which a value still stands in it
_NEAR_SUM = 14  # a price comes last: "bought the firm, a maker of sensors, for 74 million"
_OPENS = 3  # tokens between a date and the clause that it dates
_NEAR_DATE = 8  # dates and years stand more freely: "in May 2020, after long talks, they signed"
_HEAD = 3  # tokens within which a number's noun follows it
# Kinds whose place is told by the noun they count or number.
_COUNTING = frozenset((Kind.NUMBER, Kind.ORDINAL))
_SUMS = frozenset((Kind.PERCENT, Kind.MONEY, Kind.POINTS))
_TIED = frozenset((Kind.LABEL,))
_FREE = frozenset((Kind.DATE, Kind.WEEKDAY, Kind.TIME))


class Standing(IntEnum):
    """How surely a value of the passage stands where the phrasing's value would."""

    OTHER = -1
    ELSEWHERE = 0
    NEAR = 1
    SAME = 2


class Ground:
    """The matched stretch of a passage, on which values of both sides are placed."""

    def __init__(self, match: Match) -> None:
        """Measure the stretch of the passage that was matched, names near it included."""
        self.match = match
        self.back = {where: place for place, where in match.pairs.items()}
        places = sorted(match.pairs.values())
        self.low, self.high = (places[0], places[-1]) if places else (match.first, match.last)
        for where in sorted((where for where in match.named.values() if where), key=self._gap):
            if self._gap(where) <= _NEAR_DATE:
                self.low, self.high = min(self.low, where[0]), max(self.high, where[1])

    def foreign_clause(self, found: Value) -> bool:
        """Whether a value stands in a clause with a verb of its own, other than those of the match."""
        segments = self.match.reading.segments.segments
        own = segments[found.first]
        verbs = {self.match.pairs[place] for place in self.match.phrase.verbs if place in self.match.pairs}
        if not verbs or own == ANY:
            return False
        foreign = all(segments[verb] not in (own, ANY) for verb in verbs)
        return foreign and not (found.kinds & _FREE and self._opens(found, verbs))

    def _opens(self, found: Value, verbs: set[int]) -> bool:
        """Whether the clause of a verb tells what happened on a date right before it: "in 2023, when Kim came"."""
        segments = self.match.reading.segments.segments
        return any(
            segments[place] == segments[verb]
            for verb in verbs
            for place in range(found.last + 1, min(found.last + 1 + _OPENS, len(segments)))
        )

    def chunk(self, place: int) -> int:
        """Return the chunk of a token of the passage."""
        return self.match.reading.segments.chunks[place]

    def _gap(self, where: tuple[int, int]) -> int:
        return max(where[0] - self.high, self.low - where[1], 0)

    def distance(self, found: Value) -> int:
        """Return how many tokens lie between a value and the matched stretch, other values aside."""
        if self.low <= found.first <= self.high:
            return 0
        between = range(self.high + 1, found.first) if found.first > self.high else range(found.last + 1, self.low)
        return 1 + sum(place not in self.match.reading.in_measures for place in between)

    def standing(self, value: Value, found: Value) -> Standing:
        """Judge the place of a found value, by what tells the place of its kind."""
        if found.kinds & _TIED and value.kinds & _TIED:
            return self._tied(value, found)
        if value.kinds & _FREE:
            return self._free(value, found)
        return self._counting(value, found)

    def _tied(self, value: Value, found: Value) -> Standing:
        """A numeral belongs to the word before it: Article, Chapter."""
        label = self._partner(value.first - 1)
        behind = found.first - 1
        if behind > 0 and self.match.reading.tokens[behind].text == ".":
            behind -= 1
        if label is not None:
            return Standing.SAME if label == behind else Standing.ELSEWHERE
        return Standing.NEAR if self.distance(found) <= _NEAR else Standing.ELSEWHERE

    def _free(self, value: Value, found: Value) -> Standing:
        """A date stands anywhere near the match, but not in a clause of its own."""
        if self._neighboured(value, found):
            return Standing.SAME
        far = self.distance(found) > _NEAR_DATE or (self.distance(found) > 0 and self._parted(found))
        return Standing.ELSEWHERE if far or self._foreign(found) else Standing.NEAR

    def _counting(self, value: Value, found: Value) -> Standing:
        if is_whole(self.match.reading, found) and not is_whole(self.match.phrase.reading, value):
            return Standing.OTHER
        return self._counted(value, found)

    def _counted(self, value: Value, found: Value) -> Standing:
        """A number belongs to the noun it counts; where that is not matched, to its neighbours."""
        nouns, own = heads(self.match.phrase.reading, value), heads(self.match.reading, found)
        if value.measured and found.measured and not alike_units(value.unit, found.unit):
            return Standing.OTHER
        if value.measured != found.measured:
            return Standing.OTHER
        if value.measured and value.unit == found.unit:
            near = self._neighboured(value, found) or self.distance(found) <= _NEAR
            return Standing.SAME if near and not self._foreign(found) else Standing.ELSEWHERE
        targets = {self._partner(noun) for noun in nouns} - {None}
        if value.kinds & _SUMS:
            return self._summed(value, found)
        if targets:
            if targets.intersection(own):
                return Standing.SAME
            if not own:
                return Standing.NEAR if self.distance(found) <= _NEAR else Standing.ELSEWHERE
            return Standing.OTHER
        if nouns and any(noun in self.back for noun in own):
            return Standing.OTHER
        if self._neighboured(value, found):
            return Standing.SAME
        near = self.distance(found) <= _NEAR and not self._parted(found) and not self._foreign(found)
        return Standing.NEAR if near else Standing.ELSEWHERE

    def _summed(self, value: Value, found: Value) -> Standing:
        """A sum or a share stands more freely than a count: "sold the brand, its oldest, for 6.5 million"."""
        if self._neighboured(value, found):
            return Standing.SAME
        near = self.distance(found) <= _NEAR_SUM and not self._parted(found) and not self._foreign(found)
        return Standing.NEAR if near else Standing.ELSEWHERE

    def _foreign(self, found: Value) -> bool:
        """Whether a value belongs to a clause with a verb of its own and nothing of the match."""
        clauses, reading = self.match.reading.clauses, self.match.reading
        number = clauses.numbers[found.first]
        members = [place for place in range(len(reading.tokens)) if clauses.numbers[place] == number]
        if any(place in self.back for place in members):
            return False
        return any(place in clauses.verbs for place in members) and bool(self.match.phrase.verbs)

    def _partner(self, place: int | None) -> int | None:
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

    def _neighboured(self, value: Value, found: Value) -> bool:
        """Whether the same matched word stands right before or right behind both."""
        ours, theirs = self.match.phrase.reading, self.match.reading
        for step, one, other in ((-1, value.first, found.first), (1, value.last, found.last)):
            neighbour, theirs_neighbour = beside(ours, one, step), beside(theirs, other, step)
            partner = self._partner(neighbour)
            if partner is not None and partner == theirs_neighbour:
                return True
        return False

    def _parted(self, found: Value) -> bool:
        """Whether a clause begins between the match and a value outside it."""
        clauses = self.match.reading.clauses
        if found.first > self.high:
            between = range(self.high + 1, found.first)
        else:
            between = range(found.last + 1, self.low)
        opens = (
            clauses.relatives
            | clauses.starts
            | {place for place in clauses.walls if self.match.reading.tokens[place].text != ":"}
        )
        return any(place in opens for place in between) or any(
            place in clauses.verbs and place not in self.back for place in between
        )
