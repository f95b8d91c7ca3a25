"""Alignment, two quantities -> Closeness: how surely the one of the passage stands in the other's place."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise

from factcheck.matching.alignment import Alignment
from factcheck.matching.values.codes import part_of
from factcheck.matching.values.neighbours import (
    amount_of,
    beside,
    change,
    heads,
    is_difference,
    is_taken,
    is_whole,
    preposition,
    whole_of,
)
from factcheck.parsing.dimensions import counts, dimensions
from factcheck.parsing.persons import is_person
from factcheck.parsing.quantities import Kind, Quantity
from factcheck.parsing.sentence import NOWHERE, Tag
from factcheck.parsing.sentence import Kind as ClauseKind

_NEAR = 4  # tokens beyond the matched stretch within which a value still stands in it
_NEAR_SUM = 14  # a price comes last: "bought the firm, a maker of sensors, for 74 million"
_NEAR_DATE = 8  # dates and years stand more freely: "in May 2020, after long talks, they signed"
_OPENS = 3  # tokens between a date and the clause that it dates
_SUMS = frozenset((Kind.MONEY, Kind.PERCENT))
_PEOPLE = "person"  # the unit of what counts anybody


class Closeness(IntEnum):
    """How surely a quantity of the passage stands where the phrasing's would."""

    OTHER = -1
    ELSEWHERE = 0
    NEAR = 1
    SAME = 2


class Ground:
    """The matched stretch of a passage, on which quantities of both sides are placed."""

    def __init__(self, alignment: Alignment) -> None:
        """Measure the stretch of the passage that was matched, names included."""
        self.alignment = alignment
        self.ours, self.theirs = alignment.query.sentence, alignment.sentence
        self.low, self.high = alignment.first, alignment.last

    def foreign_clause(self, found: Quantity) -> bool:
        """Whether a quantity stands in a clause with a predicate of its own and no matched word."""
        theirs = self.theirs
        number = theirs.clause_of[found.first]
        clause = theirs.clauses[number]
        if number == self.alignment.clause or clause.predicate == NOWHERE:
            return False
        if Kind.DATE in found.kinds and self._opens(found):
            return False
        if found.first not in self.alignment.region or self._has_own(found):
            return True
        return not any(theirs.clause_of[place] == number for place in self.alignment.matched)

    def _has_own(self, found: Quantity) -> bool:
        """Whether the matched clause has a date of its own, beside that of the one that it shares its subject with."""
        theirs, clause = self.theirs, self.alignment.clause
        if (
            Kind.DATE not in found.kinds
            or theirs.clauses[theirs.clause_of[found.first]].predicate in self.alignment.matched
        ):
            return False
        return any(one.kinds & found.kinds and theirs.clause_of[one.first] == clause for one in theirs.quantities)

    def _opens(self, found: Quantity) -> bool:
        """Whether the matched clause tells what happened on a date right before it: "in 2023, when Kim came"."""
        around = self.alignment.around()
        if around.kind is ClauseKind.COORDINATE or around.parent != self.theirs.clause_of[found.first]:
            return False
        after = range(found.last + 1, min(found.last + 1 + _OPENS, len(self.theirs.tokens)))
        return any(self.theirs.clause_of[place] == self.alignment.clause for place in after)

    def chunk(self, place: int) -> int:
        """Return the number of the stretch between marks and conjunctions that a token belongs to."""
        return self.theirs.chunk_of[place]

    def distance(self, found: Quantity) -> int:
        """Return how many tokens a quantity lies from the matched stretch, other quantities aside; 1 within it."""
        between = self._between(found)
        return 1 + len(between) - len(self.theirs.in_measures.intersection(between))

    def _between(self, found: Quantity) -> range:
        """Return the places between the matched stretch and a quantity; none where it stands in the stretch."""
        if found.first > self.high:
            return range(self.high + 1, found.first)
        whole = whole_of(self.theirs, found)
        return range((whole or found).last + 1, self.low)

    def closeness(self, wanted: Quantity, found: Quantity) -> Closeness:
        """Judge the place of a found quantity, by what tells the place of its kind."""
        if (played := part_of(self.alignment, wanted, found)) is not None:
            return Closeness.SAME if played else Closeness.OTHER
        if Kind.DATE in wanted.kinds:
            return self._free(wanted, found)
        of = amount_of(self.theirs, found, preposition(self.ours, wanted))
        if self._tells_another(wanted, found) or (of != NOWHERE and of not in self.alignment.matched):
            return Closeness.OTHER
        if self._is_left(wanted, found):
            return Closeness.OTHER
        if is_whole(self.theirs, found) and not is_whole(self.ours, wanted) and self.alignment.query.verbs:
            return Closeness.OTHER  # What some did the others did not; but of "40 of the 120 on board" all were there.
        if is_taken(self.theirs, found) and self._is_had(wanted):
            return Closeness.OTHER
        if is_difference(self.theirs, found) != is_difference(self.ours, wanted):
            return Closeness.OTHER
        return self._counted(wanted, found)

    def _is_had(self, wanted: Quantity) -> bool:
        """Whether a phrasing says no more than that something has so many: not two where "two of the members left"."""
        ours, number = self.ours, self.ours.phrase_of[wanted.first]
        had = number in ours.clauses[ours.clause_of[wanted.first]].objects and not self.alignment.query.verbs
        return had and not is_taken(ours, wanted)

    def _is_left(self, wanted: Quantity, found: Quantity) -> bool:
        """Whether a number is what something is no more: what was raised from 30 to 60 was 30, and is 60."""
        changed = change(self.theirs, found)
        if changed is None or found != changed[0] or preposition(self.ours, wanted) == preposition(self.theirs, found):
            return False
        own = self.ours.clauses[self.ours.clause_of[wanted.first]].auxiliaries
        return not any(self.ours.tokens[place].norm in self.ours.lexicon.language.was for place in own)

    def _tells_another(self, wanted: Quantity, found: Quantity) -> bool:
        """Whether a value measures something else by what the words beside both say: the height, not the length."""
        ours, theirs = dimensions(self.ours), dimensions(self.theirs)
        mine = (self.alignment.partner(place) for place, measures in ours.items() if wanted in measures)
        its = [place for place, measures in theirs.items() if found in measures]
        return bool(its) and any(place in theirs and place not in its for place in mine)

    def _free(self, wanted: Quantity, found: Quantity) -> Closeness:
        """A date stands anywhere near the match, but not in a clause of its own."""
        if self._neighboured(wanted, found):
            return Closeness.SAME
        far = self.distance(found) > _NEAR_DATE and self.theirs.clause_of[found.first] != self.alignment.clause
        return Closeness.ELSEWHERE if far or self._parted(found) or self.foreign_clause(found) else Closeness.NEAR

    def _counted(self, wanted: Quantity, found: Quantity) -> Closeness:
        """A number belongs to the noun it counts; where that is not matched, to its neighbours."""
        nouns, own = heads(self.ours, wanted), heads(self.theirs, found)
        if wanted.measured != found.measured:
            return Closeness.OTHER
        if wanted.measured and wanted.unit == found.unit:
            near = self._neighboured(wanted, found) or self._led_alike(wanted, found) or self.distance(found) <= _NEAR
            near = near or change(self.theirs, found) is not None  # "Was raised by the board from 30 to 60 seconds"
            return Closeness.SAME if near and not self.foreign_clause(found) else Closeness.ELSEWHERE
        if wanted.unit == _PEOPLE != found.unit and (self._is_some(found) or self._counts_things(found)):
            return Closeness.OTHER
        if wanted.kinds & _SUMS:
            return self._near(wanted, found, _NEAR_SUM)
        targets = {self.alignment.partner(noun) for noun in nouns} - {NOWHERE}
        if targets:
            if targets.intersection(own):
                return Closeness.SAME
            if not own:
                return Closeness.NEAR if self.distance(found) <= _NEAR else Closeness.ELSEWHERE
            return Closeness.OTHER
        if nouns and any(noun in self.alignment.back for noun in own):
            return Closeness.OTHER
        return self._near(wanted, found, _NEAR)

    def _counts_things(self, found: Quantity) -> bool:
        """Whether a number counts what no table knows for people: "340 machines"; not "12 Danes", "12 injured"."""
        theirs, number = self.theirs, self.theirs.phrase_of[found.first]
        head = theirs.phrases[number].head if number != NOWHERE else NOWHERE
        if head <= found.last or theirs.tags[head] is not Tag.NOUN or head in self.alignment.matched:
            return False
        named = theirs.tokens[head].capital and not theirs.lexicon.language.nouns_capitalised
        return not (named or is_person(theirs, head) or theirs.lexicon.is_participle(theirs.tokens[head].norm))

    def _is_some(self, found: Quantity) -> bool:
        """Whether a number counts only some of those told of: "12 soldiers and 3 nurses" are not 12 people."""
        theirs = self.theirs
        counts = [one for one in theirs.quantities if found.kinds & one.kinds and not one.measured]
        return any(
            found in pair
            and theirs.clause_of[pair[0].first] == theirs.clause_of[pair[1].first]
            and (theirs.tags[pair[1].first - 1] is Tag.COORDINATOR or theirs.tokens[pair[1].first - 1].text == ",")
            for pair in pairwise(counts)
        )

    def _near(self, wanted: Quantity, found: Quantity, reach: int) -> Closeness:
        if self._neighboured(wanted, found):
            return Closeness.SAME
        near = self.distance(found) <= reach and not self._parted(found) and not self.foreign_clause(found)
        return Closeness.NEAR if near else Closeness.ELSEWHERE

    def _neighboured(self, wanted: Quantity, found: Quantity) -> bool:
        """Whether the same matched word stands right before or right behind both."""
        for step, one, other in ((-1, wanted.first, found.first), (1, wanted.last, found.last)):
            mine, its = beside(self.ours, one, step), beside(self.theirs, other, step)
            partner = self.alignment.partner(mine) if mine is not None else NOWHERE
            if partner != NOWHERE and partner == its:
                return True
        return False

    def _led_alike(self, wanted: Quantity, found: Quantity) -> bool:
        """Whether the same preposition leads both, in the clause that was matched: "sank from 310 tonnes to 95"."""
        lead = preposition(self.ours, wanted)
        here = self.theirs.clause_of[found.first] == self.alignment.clause
        return bool(lead) and here and preposition(self.theirs, found) == lead

    def _parted(self, found: Quantity) -> bool:
        """Whether a clause begins between the match and a quantity outside it."""
        theirs = self.theirs
        bracketed = found.first - 1 == self.high + 1
        return any(
            (theirs.is_boundary(place) and theirs.tokens[place].text not in (",:(" if bracketed else ",:"))
            or (theirs.tags[place] is Tag.VERB and place not in self.alignment.back and not counts(theirs, place))
            for place in self._between(found)
        )
