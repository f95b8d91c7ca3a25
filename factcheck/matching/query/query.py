"""Phrasing -> Query: a phrasing, parsed, and what of it has to be found in a passage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import MappingProxyType

from factcheck.matching.query.light import light_words
from factcheck.parsing.mentions import Group, Name, compile_groups, read_names
from factcheck.parsing.parse import parse
from factcheck.parsing.quantities import NAMING, Quantity
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Category, Kind, Modifier, Sentence, Tag

GAP = "\u2026"  # any words between the two halves of a phrasing
_OF_OTHERS = frozenset((Category.DENIAL, Category.DOUBT, Category.STORY))
_STATING = frozenset((Kind.MAIN, Kind.COORDINATE, Kind.COMPLEMENT, Kind.UNKNOWN))


@dataclass(frozen=True, eq=False)
class Query:
    """A phrasing read in a language. Places are token places of `sentence`.

    `words` are to be found, `verbs` among them without exception; `light` ones may be missing. Names and
    quantities are for their gates. `more`: it says more than the phrasing that it stands for, `stating`: that states.
    """

    text: str
    sentence: Sentence
    groups: tuple[Group, ...]
    more: bool = False
    stating: bool = False

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names in the phrasing."""
        sentence = self.sentence
        return read_names(sentence.tokens, sentence.lexicon, self.groups, sentence.in_measures)

    @cached_property
    def named(self) -> frozenset[int]:
        """The places of names."""
        return frozenset(place for name in self.names for place in name.places)

    @cached_property
    def words(self) -> tuple[int, ...]:
        """The content words to be found: no names, no quantities, no word that only negates or plans another one."""
        sentence = self.sentence
        inside = {place for name in self.names for place in range(name.places[0], name.places[-1])}  # "Lula da Silva"
        skipped = inside | self.named | sentence.in_measures | self.governing | self._occasions
        return tuple(
            place for place in sorted(sentence.content) if place not in skipped and place not in self._particles
        )

    @cached_property
    def topic(self) -> tuple[int, ...]:
        """The words of what a statement is about, its head first, where that is no name: a pronoun may stand for it."""
        subject = self.sentence.clauses[0].subject
        return self._headed(subject[0]) if len(subject) == 1 else ()

    @cached_property
    def codes(self) -> tuple[Quantity, ...]:
        """The codes and labels that tell what a statement is about, as a name does: "The F-16 has one engine"."""
        subject = self.sentence.clauses[0].subject
        codes = (one for one in self.sentence.quantities if one.kinds & NAMING and one.first not in self.named)
        return tuple(one for one in codes if self.sentence.phrase_of[one.first] in subject)

    @cached_property
    def ones(self) -> tuple[Quantity, ...]:
        """The values that an article may stand for: "one person"."""
        sentence, own = self.sentence, self.sentence.lexicon.language
        return tuple(one for one in sentence.quantities if sentence.tokens[one.first].norm in own.one)

    @cached_property
    def object(self) -> tuple[int, ...]:
        """The words of what is done something to, its head first, where that is no name."""
        sentence = self.sentence
        clause = next((one for one in sentence.clauses if one.verbs), None)
        if clause is None or len(clause.objects) != 1 or clause.verbs[0] not in self.verbs:
            return ()
        return self._headed(clause.objects[0])

    @cached_property
    def beside(self) -> Mapping[int, tuple[int, ...]]:
        """For each name the words beside it in its noun phrase: "the ferry Tordis"."""
        numbers = [self.sentence.phrase_of[name.places[-1]] for name in self.names]
        return MappingProxyType(
            {index: self._within(number) for index, number in enumerate(numbers) if number != NOWHERE}
        )

    def _headed(self, number: int) -> tuple[int, ...]:
        words = self._within(number)
        return words if self.sentence.phrases[number].head in words else ()

    def _within(self, number: int) -> tuple[int, ...]:
        """Return the words of a noun phrase, its head first."""
        phrase = self.sentence.phrases[number]
        words = (place for place in self.words if phrase.first <= place <= phrase.last)
        return tuple(sorted(words, key=lambda place: place != phrase.head))

    @cached_property
    def light(self) -> frozenset[int]:
        """The words that a passage may do without, as long as two other things are asked: "located", "called"."""
        light = light_words(self.sentence).intersection(self.words)
        others = len(self.words) - len(light) + len(self.names) + len(self.sentence.quantities)
        return light if others > 1 and not self._only_happens(light) else frozenset()

    def _only_happens(self, light: frozenset[int]) -> bool:
        """Whether light words are all that is said of a certain thing: "the second concert took place"."""
        sentence, first = self.sentence, self.sentence.clauses[0]
        if len(first.subject) != 1 or first.predicate not in light:
            return False
        phrase = sentence.phrases[first.subject[0]]
        inside = frozenset(range(phrase.first, phrase.last + 1))
        said = {*self.words, *self.named, *(one.first for one in sentence.quantities)} - light
        return said <= inside and sentence.tokens[phrase.first].norm in sentence.lexicon.language.definites

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The verbs that state something; without them nothing is found."""
        sentence = self.sentence
        stating = [clause for clause in sentence.clauses if clause.kind in _STATING and clause.predicate != NOWHERE]
        places = {place for clause in stating for place in clause.verbs} if stating else sentence.verbs
        if places and places <= self.governing:
            places = sentence.verbs  # "Is trying to seize": what is planned is what has to be found.
        return frozenset(places).intersection(self.words) - self.light

    @cached_property
    def statements(self) -> int:
        """How many verbs state something; 1 only where no other clause has one, 0 where a noun does."""
        others = sum(bool(clause.verbs) for clause in self.sentence.clauses) - 1
        return len(self.verbs) if len(self.verbs) != 1 or not others else 0

    @cached_property
    def states(self) -> bool:
        """Whether the phrasing has a verb at all, auxiliaries included."""
        return self.stating or any(tag in (Tag.VERB, Tag.AUXILIARY) for tag in self.sentence.tags)

    @property
    def reworded(self) -> bool:
        """Whether it says in other words what the phrasing does."""
        return self.text.replace("...", GAP) != self.sentence.text

    @property
    def single(self) -> bool:
        """Whether the phrasing has one predicate, auxiliaries included."""
        return sum(clause.predicate != NOWHERE for clause in self.sentence.clauses) == 1

    @cached_property
    def parallel(self) -> bool:
        """Whether the phrasing tells of two things, each with its own subject: "two men sit and a dog barks"."""
        beside = (one for one in self.sentence.clauses if one.kind is Kind.COORDINATE and one.predicate != NOWHERE)
        return any(one.subject and one.subject != self.sentence.clauses[one.parent].subject for one in beside)

    @cached_property
    def gapped(self) -> tuple[int, ...]:
        """The number of the stretch between `...` that each token belongs to."""
        numbers, part = [], 0
        for token in self.sentence.tokens:
            part += token.text == GAP
            numbers.append(part)
        return tuple(numbers)

    @cached_property
    def sought(self) -> tuple[str, ...]:
        """The words to look up in an index: those in two parts (lehnte ... ab) cannot be, and are left out."""
        sentence = self.sentence
        own = sentence.lexicon
        return tuple(
            sentence.tokens[place].norm
            for place in self.words
            if place not in self.light and sentence.stems[place] == own.stem(sentence.tokens[place].norm)
        )

    @cached_property
    def governing(self) -> frozenset[int]:
        """The places of negators and hedges that govern a verb: their gates weigh them, they need not be found.

        A hedge that is itself negated states something of its own: "could not believe that".
        """
        sentence = self.sentence
        negated = {place for one in sentence.modifiers if one.category is Category.NEGATION for place in one.governs}
        return frozenset(
            place
            for modifier in sentence.modifiers
            if modifier.category not in _OF_OTHERS and modifier.governs & self._governable(modifier)
            for place in range(modifier.first, modifier.last + 1)
            if modifier.category is not Category.HEDGE or modifier.first not in negated
        )

    def _governable(self, modifier: Modifier) -> frozenset[int]:
        """Return the verbs that a modifier may govern: not the auxiliaries of its own clause."""
        own = self.sentence.clauses[modifier.clause].auxiliaries
        return (self.sentence.verbs | self._auxiliaries).difference(own)

    @cached_property
    def _auxiliaries(self) -> frozenset[int]:
        return frozenset(place for clause in self.sentence.clauses for place in clause.auxiliaries)

    @cached_property
    def _particles(self) -> frozenset[int]:
        sentence, particles = self.sentence, self.sentence.lexicon.language.particles
        if not sentence.verbs:
            return frozenset()  # "De brug is klaar"
        return frozenset(place for place in sentence.content if sentence.tokens[place].norm in particles)

    @cached_property
    def _occasions(self) -> frozenset[int]:
        """The words that only count occasions: "the first time" says no more than "first", "two times" than "twice"."""
        occasions = self.sentence.lexicon.language.occasions
        return frozenset(
            one.last + 1
            for one in self.sentence.quantities
            if one.kinds & {Measure.ORDINAL, Measure.NUMBER}
            and one.last + 1 < len(self.sentence.tokens)
            and self.sentence.tokens[one.last + 1].norm in occasions
        )


@lru_cache(maxsize=65536)
def read_query(text: str, names: tuple[tuple[str, ...], ...], code: str) -> Query:
    """Read a phrasing in a language, with the claim's groups of names."""
    return Query(text, parse(text.replace("...", GAP), code), compile_groups(names, code))
