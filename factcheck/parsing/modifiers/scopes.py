"""A cue of a modifier, clauses -> the places that it governs, one way of governing a scope.

A scope follows the clauses: the one a cue stands in, and those that depend on it; never one that only stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from factcheck.parsing.kinds import NOWHERE, Category, Kind, Tag, Voice
from factcheck.parsing.modifiers.exception import exception
from factcheck.parsing.modifiers.excess import excess
from factcheck.parsing.modifiers.ideas import doing, idea
from factcheck.parsing.modifiers.occasions import case, occasion
from factcheck.parsing.modifiers.reach import DEPENDENT, Reach
from factcheck.parsing.modifiers.stories import story
from factcheck.parsing.sentence import Clause
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tokens import WORD

_NONFINITE = frozenset((Kind.INFINITIVE, Kind.PARTICIPLE))
_OWN = {one.__name__: one for one in (case, doing, exception, excess, idea, occasion, story)}
_TELLING = frozenset((Tag.PREPOSITION, Tag.OTHER, Tag.ADVERB))
"""What may stand between a noun and the clause that tells what it says: "pruebas de que"."""
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
            "clause": self.whole,
            "noun": self.noun,
            "verb": self.verbal,
        }
        #: Those that hold whatever a cue's category is, and wherever it stands.
        self.own = {"said": reach.said} | {name: partial(govern, reach) for name, govern in _OWN.items()}
        self.of = {Category.CONDITION: self.supposed, Category.DENIAL: self.denied, Category.HEDGE: self.hedged}

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

    def whole(self, first: int, last: int) -> set[int]:
        """Govern the whole clause, on both sides; "pay 9 euros and children nothing" is two."""
        number = self.clause_of[first]
        whole = set(self.clauses[number].places) | self.reach.below(number, first)
        return self.reach.second_of_pair(first) or whole

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
                return self.whole(first, last)  # "..., dass er unterzeichnen könnte."
            if helps or self.text.tags[first] is Tag.AUXILIARY:
                return self.reach.after(number, last) | self.reach.below(number, last, _NONFINITE)
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
        below |= self.told(first, last) if first < last else set()
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

    def told(self, first: int, last: int) -> set[int]:
        """Govern the clause that tells what is denied, which may read as a relative one: "no proof that he lied"."""
        number = self.clause_of[first]
        for place in range(first + 1, len(self.text.tokens)):
            clause = self.clauses[self.clause_of[place]]
            if self.clause_of[place] != number:
                told = clause.places[0] == place and bool(clause.subject)
                return set(clause.places) | self.reach.below(self.clause_of[place], last) if told else set()
            if place > last and self.text.tags[place] not in _TELLING:
                break
        return set()

    def hedged(self, first: int, last: int) -> set[int]:
        """Govern what is only planned or supposed: what depends on a verb or a noun, the whole clause of an adverb."""
        number, clause = self.clause_of[first], self.clauses[self.clause_of[first]]
        inside = self.text.phrase_of[first]
        if inside != NOWHERE and self.text.own.statuses.at(self.text.tokens, first) is not None:
            return set(range(self.text.phrases[inside].first, self.text.phrases[inside].last + 1))
        verbal = first in clause.verbs or first in clause.auxiliaries
        if verbal and self.reach.ends_cluster(first):
            return self.whole(first, last)
        below = self.reach.below(number, last)
        if self.text.own.language.nouns_capitalised and self.reach.is_bare_noun(first, last):
            return below | (self.reach.next_phrase(last) if self.reach.governs_noun(last) else set())
        behind = self.reach.after(number, last) | (
            below or (self.told(first, last) if self.reach.tells(last) else set())
        )
        others = {self.clause_of[place] for place in range(first, last + 1)} - {number}
        behind.update(*(self.clauses[other].places for other in others))
        tokens = self.text.tokens
        if others and not verbal and self.text.tags[first] is Tag.OTHER:
            return behind  # "It is not impossible that it will close."
        if first == clause.places[0] and last + 1 < len(tokens) and tokens[last + 1].text == ",":
            return behind  # "According to some, it was built in 1210"
        above = self.clauses[clause.parent] if clause.parent != NOWHERE else clause
        bare = above.predicate > last and not above.auxiliaries and above.verbs and above is not clause
        if bare and clause.kind in _NONFINITE and self.text.own.is_bare_participle(tokens[above.predicate].norm):
            return behind | self.reach.after(clause.parent, last)  # Swedish "begärdes häktad": that is no past.
        if verbal and clause.voice is not Voice.ACTIVE and not self.reach.below(number, last):
            return behind | {place for place in clause.places if place < first}
        if self.text.tags[first] is Tag.NOUN and clause.predicate > last:
            if below and min(below) == last + 1:  # "The decision to close it was made by Berg": that was done.
                return below
            # "Julián, acusado de robo, fue absuelto"
            commas = [place for place in range(last + 1, clause.predicate) if self.text.tokens[place].text == ","]
            return {place for place in behind if not commas or place < commas[0]}
        if not verbal and self.text.tags[first] in (Tag.ADVERB, Tag.OTHER, Tag.PREPOSITION):
            return set(clause.places) | self.reach.below(number, first) if clause.predicate != NOWHERE else behind
        return behind
