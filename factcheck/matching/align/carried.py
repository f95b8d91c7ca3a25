"""Query, clause -> the names that a statement need not say: its heading or the sentence before carries them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from itertools import chain

from factcheck.matching.around.context import Context
from factcheck.matching.around.number import may_mean, stands_for_all
from factcheck.matching.around.referents import (
    codes_of,
    equal_codes,
    goes_on,
    is_main,
    is_subject,
    pronoun_of,
)
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.described import is_definite, teller
from factcheck.matching.words.named import find_in
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Role, Sentence, Tag, Voice

GOING_ON = frozenset((Kind.COORDINATE, Kind.ADVERBIAL))


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause of a sentence and its region.

    `hits` and `named` are the places at which words and names of the query may stand, `used` those that its names
    have taken so far.
    """

    query: Query
    sentence: Sentence
    context: Context
    hits: AbstractSet[int]
    named: AbstractSet[int]
    clause: Clause
    region: AbstractSet[int]
    used: AbstractSet[int]

    def carrier(self, index: int) -> Sentence | None:
        """Return what tells that the sentence goes on about a name: a heading, or the one before with it as subject."""
        noun = self.described(index)
        if self.has_rival(index):
            return None
        if noun != NOWHERE:
            return self._teller(partial(self._find, index), noun)
        if self.has_subject() or self.is_played(index) or self.is_told(index) or self.undergoes(index):
            return None
        found = self._told_of(partial(self._find, index), self.is_adverbial(index))
        return None if found is not None and self.may_be_object(index, found) else found

    def told(self) -> tuple[frozenset[int], frozenset[int]]:
        """Return the places of the query's codes that the sentence goes on about, and of those it has another one for.

        "It has one engine" behind "The F-16 is old" is said of the F-16, and not of the F-15.
        """
        codes = [code for code in self.query.codes if not equal_codes(code, self.sentence)]
        places = frozenset(code.first for code in codes)
        if codes and len(self.clause.subject) == 1:
            noun = self.sentence.phrases[self.clause.subject[0]].head
            if is_definite(self.sentence, noun) and all(self._teller(partial(equal_codes, one), noun) for one in codes):
                return places, frozenset()
        if not codes or self.has_subject():
            return frozenset(), places
        told = frozenset(code.first for code in codes if self._told_of(partial(equal_codes, code), False))
        return told, places - told if told != places and self._told_of(codes_of, False) else frozenset()

    def _find(self, index: int, sentence: Sentence) -> list[int]:
        return [last for _, last in find_in(sentence, self.query.names[index], self.query.groups)]

    def _teller(self, find: Callable[[Sentence], Sequence[int]], noun: int) -> Sentence | None:
        """Return what says of a name what a noun here means: "The A320 is a plane. The plane ..."."""
        around = chain(self.preceding(True), self.context.above())
        return teller(find, around, self.sentence.tokens[noun].norm)

    def _told_of(self, find: Callable[[Sentence], Sequence[int]], here: bool) -> Sentence | None:
        """Return the heading that has what is sought, or unless that is told `here` the sentence that is about it."""
        for heading in self.context.above():
            if find(heading):
                return heading
        pronoun = pronoun_of(self.sentence, self.clause)
        for before in () if here else self.preceding():
            found = find(before)
            subjects = [before.phrase_of[where] for where in found if is_subject(before, where)]
            if subjects:
                fits = any(may_mean(self.sentence, self.clause, before, number) for number in subjects)
                return before if fits else None
            if found or pronoun is None or not goes_on(before, pronoun):
                return None  # Another one may have come in between.
        return None

    def preceding(self, anywhere: bool = False) -> Iterator[Sentence]:
        """Yield the sentences before this one, the nearest first: behind a pronoun also those of another paragraph."""
        yield from self.context.before()
        pronoun = pronoun_of(self.sentence, self.clause)
        drops = self.sentence.lexicon.language.pro_drop and self.clause.predicate != NOWHERE
        left_out = drops and is_main(self.sentence, self.clause)
        if anywhere or pronoun or (pronoun == "" and left_out):
            yield from self.context.earlier()

    def described(self, index: int) -> int:
        """Return the noun in a name's part that may mean it, "the film", or NOWHERE."""
        heads = [head for head in self.players(index) if self.is_other(head)]
        return heads[0] if len(heads) == 1 and is_definite(self.sentence, heads[0]) else NOWHERE

    def players(self, index: int) -> list[int]:
        """Return the heads that play the part here that a name of the query plays."""
        ours, theirs, place = self.query.sentence, self.sentence, self.query.names[index].places[-1]
        role = ours.role(place, ours.clauses[ours.clause_of[place]])
        numbers = dict.fromkeys((*self.clause.subject, *self.clause.objects, *self.clause.agent))
        heads = [theirs.phrases[one].head for one in numbers]
        return [head for head in heads if theirs.role(head, self.clause) is role]

    def has_subject(self) -> bool:
        """Whether the statement has a subject of its own that is neither a pronoun nor matched."""
        theirs, clause = self.sentence, self.clause
        while not clause.subject and clause.kind is Kind.PARTICIPLE and clause.parent != NOWHERE:
            clause = theirs.clauses[clause.parent]
        if not clause.subject and clause.kind is Kind.MAIN:  # "El alcalde no acudió: critica el plan"
            clause = next((one for one in theirs.clauses if one.kind is Kind.MAIN and one.subject), clause)
        if clause.kind is Kind.COORDINATE and clause.predicate == NOWHERE:  # "Ihr Bruder war Maler, der Onkel Arzt."
            phrases = (theirs.phrases[number] for number in clause.objects[:1])
            places = (place for one in phrases for place in range(one.first, one.last + 1))
            return any(self.is_other(place) for place in places)
        return any(self.is_other(theirs.phrases[number].head) for number in clause.subject)

    def has_rival(self, index: int) -> bool:
        """Whether another name stands where this one would: "Tanaka's visit", "to Lima", "the Norwegian delegation"."""
        theirs, ours = self.sentence, self.query.sentence
        name = self.query.names[index]
        mine = ours.phrase_of[name.places[-1]]
        lead = ours.phrases[mine].preposition if mine != NOWHERE else NOWHERE
        for phrase in theirs.phrases:
            if (
                phrase.last not in self.region
                or not self.sentence.is_named(phrase.last)
                or not self.is_other(phrase.last)
            ):
                continue
            if phrase.of != NOWHERE and (phrase.of in self.used or phrase.of in self.hits):
                return True
            if NOWHERE not in (lead, phrase.preposition):
                if ours.tokens[lead].norm == theirs.tokens[phrase.preposition].norm:
                    return True
        headed = {number for number, phrase in enumerate(theirs.phrases) if phrase.head in self.hits}
        return bool(name.nations) and any(
            self.is_other(place) and theirs.phrase_of[place] in headed
            for nation in theirs.nations
            for place in range(nation.first, nation.last + 1)
        )

    def is_played(self, index: int) -> bool:
        """Whether another one plays a name's part here: nobody praised Bo in "Ann praised the crew"."""
        ours, place = self.query.sentence, self.query.names[index].places[-1]
        number = ours.phrase_of[place]
        if number == NOWHERE or ours.phrases[number].head != place or self.clause.kind is Kind.PARTICIPLE:
            return False
        return any(self.is_other(head) for head in self.players(index))

    def undergoes(self, index: int) -> bool:
        """Whether it is told of what is done, not of who does it as in the phrasing: "the rules were approved"."""
        ours, theirs, place = self.query.sentence, self.sentence, self.query.names[index].places[-1]
        if ours.role(place, ours.clauses[ours.clause_of[place]]) is not Role.ACTOR or self.clause.voice is Voice.ACTIVE:
            return False
        heads = [theirs.phrases[number].head for number in (*self.clause.subject, *self.clause.agent)]
        return bool(heads) and not any(theirs.tags[head] is Tag.PRONOUN for head in heads)

    def is_told(self, index: int) -> bool:
        """Whether another one says or wants it here than in the phrasing: "the club demands that it be closed"."""
        ours, theirs, place = self.query.sentence, self.sentence, self.query.names[index].places[-1]
        clause, above = ours.clauses[ours.clause_of[place]], self.clause.parent
        verb = next((verb for verb in clause.verbs if verb in self.query.governing), NOWHERE)
        if verb == NOWHERE or ours.phrase_of[place] not in clause.subject or above == NOWHERE:
            return False
        parent = theirs.clauses[above]
        return any(self.is_other(theirs.phrases[number].head) for number in parent.subject)

    def may_be_object(self, index: int, before: Sentence) -> bool:
        """Whether the pronoun in a name's part may stand for the object of a sentence: French "l'a reprise"."""
        ours, theirs, place = self.query.sentence, self.sentence, self.query.names[index].places[-1]
        heads = (theirs.phrases[number].head for number in self.clause.objects)
        stands = any(theirs.tags[head] is Tag.PRONOUN for head in heads)
        if ours.role(place, ours.clauses[ours.clause_of[place]]) is not Role.PATIENT or not stands:
            return False
        nouns = (before.tags[before.phrases[one].head] is Tag.NOUN for one in before.clauses[0].objects)
        return theirs.lexicon.language.head_first and any(nouns)

    def is_adverbial(self, index: int) -> bool:
        """Whether a name tells where or when, which a sentence has to say itself: "Ann moved to Rome"."""
        ours, place = self.query.sentence, self.query.names[index].places[-1]
        clause, number = ours.clauses[ours.clause_of[place]], ours.phrase_of[place]
        return number in clause.adjuncts and ours.phrases[number].of == NOWHERE and bool(clause.verbs)

    def is_other(self, place: int) -> bool:
        """Whether a noun is neither a pronoun nor anything that the query has."""
        number = self.sentence.phrase_of[place]
        if self.sentence.tags[place] is Tag.PRONOUN or (number != NOWHERE and stands_for_all(self.sentence, number)):
            return False
        return place not in self.named and place not in self.hits
