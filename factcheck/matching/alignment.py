"""The noun of matching: a query laid upon a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from factcheck.matching.links.joins import stated
from factcheck.matching.query.kernel import predications
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Clause, Sentence, Tag
from factcheck.parsing.sorts import sorts


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a name stands: at token places, in another statement (`elsewhere`), in a `carrier`, or nowhere.

    The carrier is the sentence before or a heading, which is about what has the name.
    """

    first: int = NOWHERE
    last: int = NOWHERE - 1
    carrier: Sentence | None = None
    elsewhere: bool = False

    @property
    def places(self) -> range:
        """The token places at which the name stands here."""
        return range(self.first, self.last + 1)

    @property
    def found(self) -> bool:
        """Whether the name counts as named."""
        return self.carrier is not None or self.first != NOWHERE


@dataclass(frozen=True, eq=False)
class Alignment:
    """One way in which a sentence may say a query, around one of its clauses.

    `pairs` maps token places of the query to those of the sentence; what is not in it was not found. `score` is in
    0..1 and only ranks. `clause` is the number of the clause that was matched, `region` are the places whose words may
    belong to it. `verbatim`: the sentence has the query to the letter, `shift` tokens further on; `whole`: and it has
    no more. `carried` are words of the query that a pronoun stands for here, `other` is what it stands for instead.
    `told` are the places of the query's codes that the sentence goes on about, `replaced` of those in whose place it is
    about something else.
    """

    query: Query
    sentence: Sentence
    pairs: dict[int, int]
    placements: tuple[Placement, ...]
    clause: int
    region: frozenset[int]
    score: float
    verbatim: bool = False
    whole: bool = False
    shift: int = 0
    carried: frozenset[int] = frozenset()
    other: str = ""
    told: frozenset[int] = frozenset()
    replaced: frozenset[int] = frozenset()

    @cached_property
    def back(self) -> dict[int, int]:
        """Token places of the sentence to those of the query."""
        return {there: here for here, there in self.pairs.items()}

    @cached_property
    def matched(self) -> frozenset[int]:
        """All places of the sentence that were matched, names included."""
        return frozenset(chain(self.pairs.values(), *(one.places for one in self.placements)))

    @property
    def first(self) -> int:
        """The first matched place."""
        return min(self.matched, default=0)

    @property
    def last(self) -> int:
        """The last matched place."""
        return max(self.matched, default=0)

    def partner(self, place: int) -> int:
        """Return where the sentence has what the query has at a place: a word or a name; or NOWHERE."""
        if place in self.pairs:
            return self.pairs[place]
        for name, where in zip(self.query.names, self.placements, strict=True):
            if place in name.places and where.first != NOWHERE:
                # A name of several words matches as a whole; its last word is the one that has a role.
                return where.last if place == name.places[-1] else where.first
        return NOWHERE

    def phrase(self, place: int) -> int:
        """Return the number of the noun phrase in which the sentence has what the query has at a place; or NOWHERE."""
        where = self.partner(place)
        return self.sentence.phrase_of[where] if where != NOWHERE else NOWHERE

    def verb(self, place: int) -> int:
        """Return where the sentence has a verb of the query; one that governs another is not looked for as a word."""
        if place in self.pairs or place not in self.query.governing:
            return self.pairs.get(place, NOWHERE)
        found = self.sentence.by_stem.get(self.query.sentence.stems[place], ())
        return found[0] if len(found) == 1 else NOWHERE

    @cached_property
    def apposition(self) -> range | None:
        """The stretch in which a passage puts beside each other what the phrasing says is the same; else None.

        "Anna, mayor of Oslo" and "Mayor Anna" say that she is the mayor, whatever else is planned or denied of her.
        """
        said, ours, sentence = predications(self.query), self.query.sentence, self.sentence
        if self.query.verbs:
            return self._beside_noun()
        if len(said) != 1:
            return None
        verb = ours.clauses[ours.clause_of[said[0][1]]].predicate
        led = ours.phrases[ours.phrase_of[said[0][1]]].preposition != NOWHERE
        first, second = (self.partner(place) for place in said[0])
        if led or NOWHERE in (first, second) or ours.tokens[verb].norm not in ours.lexicon.language.be:
            return None
        one, other = sentence.phrase_of[first], sentence.phrase_of[second]
        if NOWHERE in (one, other) or stated(sentence, one, other) or (one == other and first < second):
            return None
        places = [sentence.phrases[number] for number in sorted((one, other))]
        if one != other and places[-1].preposition > places[0].last:
            return None  # "wants Anna as mayor"
        clauses = {sentence.clause_of[first], sentence.clause_of[second]}
        if len(clauses) > 1 and all(sentence.clauses[number].predicate != NOWHERE for number in clauses):
            return None  # "If it were safe, the bridge would be open"
        return range(min(phrase.first for phrase in places), max(phrase.last for phrase in places) + 1)

    @cached_property
    def told_by_noun(self) -> bool:
        """Whether a noun says here what the verb of the phrasing does: "Anna, author of the book" for "wrote"."""
        verb = min(self.query.verbs, default=NOWHERE)
        noun, sentence = self.pairs.get(verb, NOWHERE), self.sentence
        if NOWHERE in (verb, noun) or sentence.tags[noun] is Tag.VERB:
            return False
        stem, known = self.query.sentence.stems[verb], sentence.lexicon.language
        if stem == sentence.stems[noun] and sentence.tokens[noun].norm not in known.deeds:
            return False  # "The murder of Bo" is no murderer.
        return any(stem in table.get(sentence.stems[noun], ()) for table in sorts(sentence.code).doers)

    def _beside_noun(self) -> range | None:
        """Return the stretch in which a noun says what a verb of the phrasing does: "Anna, author of the book"."""
        return range(self.first, self.last + 1) if self.told_by_noun else None

    def around(self) -> Clause:
        """Return the clause that was matched."""
        return self.sentence.clauses[self.clause]
