"""A cue of a modifier, clauses -> the places that it governs, one way of governing a scope.

A scope follows the clauses: the one a cue stands in, and those that depend on it; never one that only stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from factcheck.parsing.kinds import NOWHERE, Category, Kind, Tag, Voice
from factcheck.parsing.modifiers.exception import exception
from factcheck.parsing.modifiers.excess import excess
from factcheck.parsing.modifiers.hedged import hedged
from factcheck.parsing.modifiers.ideas import doing, idea
from factcheck.parsing.modifiers.occasions import case, occasion
from factcheck.parsing.modifiers.reach import DEPENDENT, Reach
from factcheck.parsing.modifiers.stories import story
from factcheck.parsing.sentence import Clause
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tokens import WORD

_NONFINITE = frozenset((Kind.INFINITIVE, Kind.PARTICIPLE))
_WILLED = _NONFINITE | {Kind.COMPLEMENT}  # German "will, dass er unterzeichnet"
_OWN = {one.__name__: one for one in (case, doing, exception, excess, idea, occasion, story)}
_NEAR = 3  # tokens between a preposition that negates and the verb it negates: "without ever having signed"
_BEFORE_VERB = frozenset((Tag.PRONOUN, Tag.OTHER, Tag.ADVERB))


class Scopes:
    """The clauses of a sentence, asked what a cue at places `first..last` governs."""

    def __init__(self, reach: Reach) -> None:
        """Take the clauses, and name the scopes as the tables of languages do."""
        self.reach = reach
        self.text, self.clauses, self.clause_of = reach.text, reach.clauses, reach.clause_of
        self.named: Mapping[str, Callable[[int, int], set[int]]] = {
            "forward": self.forward,
            "preverbal": self.preverbal,
            "complement": self.complement,
            "clause": self.reach.whole,
            "noun": self.noun,
            "verb": self.verbal,
        }
        #: Those that hold whatever a cue's category is, and wherever it stands.
        self.own = {"said": reach.said} | {name: partial(govern, reach) for name, govern in _OWN.items()}
        self.of: Mapping[Category, Callable[[int, int], set[int]]] = {
            Category.CONDITION: self.supposed,
            Category.DENIAL: self.denied,
            Category.HEDGE: partial(hedged, reach),
        }

    def forward(self, first: int, last: int) -> set[int]:
        """Govern what follows in the clause and what depends on it; an aside only itself."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        if self.is_aside(first, last, clause):
            return self.reach.next_phrase(last)
        return self.reach.after(number, last) | self.reach.below(number, last)

    def preverbal(self, first: int, last: int) -> set[int]:
        """Govern a verb behind the cue and what follows; where none is, the next word alone: "caratteri non ISO".

        Behind the verb a preposition leads all that is denied: "aperto non nel 2018 ma nel 2021".
        """
        for place in range(last + 1, len(self.text.tokens)):
            if self.text.tags[place] in VERBAL:
                return self.forward(first, last)
            if self.text.tags[place] not in _BEFORE_VERB:
                break
        clause = self.clauses[self.clause_of[first]]
        led = self.text.tags[last + 1 : last + 2] == (Tag.PREPOSITION,)
        if clause.predicate == NOWHERE or clause.predicate > last or led:
            return self.forward(first, last)
        return set(range(last + 1, min(last + 2, len(self.text.tokens))))

    def is_aside(self, first: int, last: int, clause: Clause) -> bool:
        """Whether a cue stands in an aside of its own: "Rome, not Paris, won"."""
        if (
            not first
            or self.text.tokens[first - 1].text != ","
            or clause.predicate == NOWHERE
            or clause.predicate < first
        ):
            return False
        for place in range(last + 1, clause.predicate):
            if self.text.tags[place] in (Tag.VERB, Tag.AUXILIARY):
                return False
            if self.text.tokens[place].text == ",":
                return True
        return False

    def complement(self, first: int, last: int) -> set[int]:
        """Govern the complement of a preposition: the verb behind it and what belongs to that, or a noun phrase."""
        number = self.clause_of[last]
        if self.clauses[number].kind is Kind.INFINITIVE and self.clauses[number].places[0] == first:
            return self.reach.after(number, last) | self.reach.below(number, last)  # "ohne den Pakt zu unterzeichnen"
        for place in range(last + 1, min(last + 1 + _NEAR, len(self.text.tokens))):
            inner = self.clause_of[place]
            if inner != number and self.clauses[inner].kind in DEPENDENT:
                return set(self.clauses[inner].places) | self.reach.below(inner, last)
            if self.text.own.language.verb_second and not self.text.is_infinitive(place):
                continue  # "Statt Anna sang Bo"
            bare = self.text.is_infinitive(place) or self.text.own.is_gerund(self.text.tokens[place].norm)
            if place in self.clauses[number].verbs and (bare or not self.reach.next_phrase(last)):
                return self.reach.after(number, last) | self.reach.below(number, last)
        for child in self.reach.children.get(number, ()):
            clause = self.clauses[child]
            if clause.kind is Kind.INFINITIVE and clause.places[0] > last and self.text.own.language.verb_last:
                return set(clause.places) | self.reach.next_phrase(last)
        return self.reach.next_phrase(last)

    def noun(self, first: int, last: int) -> set[int]:
        """Govern a negated noun and with it the predicate: "signed no pact"; behind a preposition the noun alone."""
        number = self.clause_of[first]
        inside = self.text.phrase_of[first]
        if inside != NOWHERE and self.text.phrases[inside].preposition != NOWHERE:
            return self.reach.next_phrase(last) | set(range(first, self.text.phrases[inside].last + 1))
        clause = self.clauses[number]
        if inside != NOWHERE and any(
            self.text.phrases[inside].head == self.text.phrases[other].of for other in clause.subject
        ):
            return self.reach.next_phrase(last)
        behind = self.reach.after(number, first) | self.reach.below(number, first)
        return behind | {*clause.verbs, *clause.auxiliaries}

    def verbal(self, first: int, last: int) -> set[int]:
        """Govern the verb that depends on a cue, and what follows a preposition at its end; never its object."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        if self.text.tags[first] is Tag.AUXILIARY or first not in clause.verbs:
            helps = [place for place in clause.verbs if place > last]
            verbal = clause.verbs or len(clause.auxiliaries) > 1  # "Der Chef werden will", Dutch "die baas wil worden"
            if verbal and not helps and self.text.own.language.verb_last:
                return self.reach.whole(first, last)  # "..., dass er unterzeichnen könnte."
            if helps or self.text.tags[first] is Tag.AUXILIARY:
                kinds = _NONFINITE if clause.verbs else _WILLED
                return self.reach.after(number, last) | self.reach.below(number, last, kinds)
        governed = self.reach.below(number, last, _NONFINITE)
        for place in range(first, last + 1):
            if self.clause_of[place] != number:
                inner = self.clause_of[place]
                governed |= set(self.clauses[inner].places) | self.reach.below(inner, last)
        if self.text.tags[last] is Tag.PREPOSITION or self.text.tokens[last].norm in self.text.own.language.determiners:
            governed |= self.reach.after(number, last)
        if self.text.own.language.verb_last or not governed:
            governed |= self.reach.infinitive_of(number, last)
        return governed

    def supposed(self, first: int, last: int) -> set[int]:
        """Govern what a condition begins, and what would follow from it."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        governed = self.reach.after(number, first) | self.reach.below(number, first)
        front = not any(token.kind == WORD for token in self.text.tokens[:first])
        supposes = clause.kind is Kind.CONDITION or (
            clause.kind is Kind.COMPLEMENT and (front or not self.reach.asks(clause.parent))
        )
        led = first < last and self.text.tags[first] is not Tag.PRONOUN  # "Sells it on condition that"
        around = clause.parent if supposes or clause.predicate >= first else number
        if (supposes or led) and around != NOWHERE:
            governed |= set(self.clauses[around].places) | self.reach.below(around, first)
        return governed

    def denied(self, first: int, last: int) -> set[int]:
        """Govern what is denied: a clause or a noun behind the cue; what a passive or a relative clause refers to."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        below = self.reach.below(number, last, coordinated=False)
        below |= self.reach.told(first, last) if first < last else set()
        if self.reach.is_bare_noun(first, last):
            return below | (self.reach.next_phrase(last) if self.reach.governs_noun(last) else set())
        behind = self.reach.after(number, last) | below
        if self.text.phrase_of[last] in clause.subject and first not in (*clause.verbs, *clause.auxiliaries):
            return behind - {*clause.verbs, *clause.auxiliaries}  # "Unfounded fears emptied the shelves."
        if clause.kind is Kind.RELATIVE and clause.parent != NOWHERE:
            refers = any(self.text.phrases[other].first < clause.places[0] for other in clause.objects)
            words = {place for place in behind if self.text.tags[place] is not Tag.MARK}
            if not (refers and first == last) and (
                words or self.text.tokens[last].norm in self.text.own.language.prepositions
            ):
                return behind
            end = clause.places[0] - 1
            nearest = self.clause_of[end - 1 if self.text.tokens[end].text == "," else end]
            above = set(self.clauses[nearest].places) | self.reach.below(nearest, NOWHERE)
            return {place for place in above if place < clause.places[0]}
        predicate = first in clause.verbs or first in clause.auxiliaries
        passive = predicate and (clause.voice is not Voice.ACTIVE or first in clause.auxiliaries)
        if passive or (predicate and not self.reach.has_object(clause, last) and not self.reach.below(number, last)):
            before = {place for place in clause.places if place < first}
            for child in self.reach.children.get(number, ()):
                if self.clauses[child].places[0] < first:
                    before |= set(self.clauses[child].places)
            if not passive and clause.parent != NOWHERE and self.reach.at_end(last):
                before |= set(self.clauses[clause.parent].places)
            elif not passive and self.reach.at_end(last):
                before |= set(range(first))
            return before | behind
        return behind
