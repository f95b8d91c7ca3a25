"""The nouns of parsing, frozen: a sentence, its clauses, its noun phrases, its modifiers.

All places are token places of the sentence; a range of places is (first, last), both included. The kinds of `kinds`
come along with the nouns, for whoever reads a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from factcheck.languages.casing import is_noun
from factcheck.parsing.clause import Clause, Modifier, Phrase
from factcheck.parsing.kinds import CONTRARY, LESSENING, NOWHERE, Category, Kind, Role, Tag, Voice
from factcheck.parsing.lexicon.lexicon import Lexicon, lexicon
from factcheck.parsing.mentions.nations import Nation
from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sorts import sorts
from factcheck.parsing.tokens import CODE, WORD, Token

__all__ = [
    "CONTRARY",
    "LESSENING",
    "NOWHERE",
    "Category",
    "Clause",
    "Kind",
    "Modifier",
    "Phrase",
    "Role",
    "Sentence",
    "Tag",
    "Voice",
]


@dataclass(frozen=True, eq=False)  # one is compared with itself alone: by its tokens it would be slow
class Sentence:
    """A phrasing or a passage, read in one language.

    `tags`, `stems` and `clause_of` have one entry a token; the stem of what is no word is "". `phrase_of` is the
    number of the noun phrase that a token belongs to, or NOWHERE. `seam` is the offset at which a second sentence
    begins, where two are read together; else 0.
    """

    text: str
    code: str
    tokens: tuple[Token, ...]
    tags: tuple[Tag, ...]
    stems: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    phrase_of: tuple[int, ...]
    clauses: tuple[Clause, ...]
    clause_of: tuple[int, ...]
    modifiers: tuple[Modifier, ...]
    quantities: tuple[Quantity, ...]
    nations: tuple[Nation, ...]
    seam: int = 0

    @cached_property
    def lexicon(self) -> Lexicon:
        """The tables of the sentence's language."""
        return lexicon(self.code)

    @cached_property
    def content(self) -> frozenset[int]:
        """The places of the words that carry content: no function word, figure or mark."""
        own = self.lexicon
        return frozenset(
            place
            for place, token in enumerate(self.tokens)
            if token.kind == WORD
            and (self.tags[place] is Tag.VERB or not own.is_stop(token.norm) or self._is_gold(place))
            and self.tags[place] is not Tag.AUXILIARY
        )

    def _is_gold(self, place: int) -> bool:
        """Whether a function word is a noun here: French "l'or", Portuguese "o Estado", Swedish "en man"."""
        token, own = self.tokens[place], self.lexicon.language
        named = place > 0 and token.capital and token.norm in own.auxiliaries
        joins = token.norm in own.subordinators and token.norm not in own.prepositions
        return self.tags[place] is Tag.NOUN and (named or joins or token.norm in own.subject_pronouns)

    @cached_property
    def by_stem(self) -> dict[str, tuple[int, ...]]:
        """The places of each stem."""
        places: dict[str, tuple[int, ...]] = {}
        for place, stem in enumerate(self.stems):
            if stem:
                places[stem] = (*places.get(stem, ()), place)
        return places

    @cached_property
    def by_norm(self) -> dict[str, list[int]]:
        """The places of the words that carry content, by what they are compared by, in text order."""
        places: dict[str, list[int]] = {}
        for place in sorted(self.content):
            places.setdefault(self.tokens[place].norm, []).append(place)
        return places

    @cached_property
    def children(self) -> dict[int, tuple[int, ...]]:
        """The numbers of the clauses right below each one, in their order."""
        return _by_place(clause.parent for clause in self.clauses)

    @cached_property
    def of_kind(self) -> dict[Kind, tuple[int, ...]]:
        """The numbers of the clauses of each kind, in their order."""
        numbers: dict[Kind, tuple[int, ...]] = {}
        for number, clause in enumerate(self.clauses):
            numbers[clause.kind] = (*numbers.get(clause.kind, ()), number)
        return numbers

    @cached_property
    def dependants(self) -> dict[int, tuple[int, ...]]:
        """The numbers of the noun phrases that depend on the head at a place."""
        return _by_place(phrase.of for phrase in self.phrases)

    @cached_property
    def above(self) -> tuple[int, ...]:
        """The number of the noun phrase that each one depends on, or right behind which its preposition stands."""
        heads = (one.of if one.of != NOWHERE else one.preposition - 1 for one in self.phrases)
        return tuple(self.phrase_of[place] if place >= 0 else NOWHERE for place in heads)

    @cached_property
    def led(self) -> dict[int, tuple[int, ...]]:
        """The numbers of the noun phrases that the preposition at a place leads."""
        return _by_place(phrase.preposition for phrase in self.phrases)

    @cached_property
    def in_quantities(self) -> frozenset[int]:
        """The places that belong to a quantity."""
        return frozenset(place for one in self.quantities for place in range(one.first, one.last + 1))

    @cached_property
    def in_measures(self) -> frozenset[int]:
        """The places that belong to a quantity or name its unit."""
        return frozenset(place for one in self.quantities for place in range(one.first, one.end + 1))

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The places of content verbs."""
        return frozenset(place for place, tag in enumerate(self.tags) if tag is Tag.VERB)

    @cached_property
    def denied(self) -> frozenset[int]:
        """The places of what is negated or denied."""
        return frozenset(place for one in self.modifiers if one.category in CONTRARY for place in one.governs)

    @cached_property
    def narrowed(self) -> frozenset[int]:
        """The places where a narrower description says less: what is negated, and what follows "all" or "few"."""
        places, levels = set(self.denied), self.lexicon.quantifiers
        counting = {place for place, token in enumerate(self.tokens) if token.norm in levels}
        counting = {place for place in counting if self.level(place) in _NARROWING}
        for phrase in self.phrases if counting else ():
            counts = range(max(0, phrase.first - 1), phrase.last + 1)  # "Few visitors": the word stands before.
            if not counting.isdisjoint(counts):
                places.update(range(phrase.first, phrase.last + 1))
        return frozenset(places)

    @cached_property
    def chunk_of(self) -> tuple[int, ...]:
        """The number of the stretch between marks and conjunctions that each token belongs to."""
        numbers, number = [], 0
        for place, tag in enumerate(self.tags):
            parts = tag is Tag.COORDINATOR or ((tag is Tag.MARK or tag in _BOUNDARIES) and self.is_boundary(place))
            if parts and place and self.tokens[place].text != ":":
                number += 1
            numbers.append(number)
        return tuple(numbers)

    def level(self, place: int) -> str:
        """Return the level of a quantifier, or "": "little" is none where it describes, as in "the little boys"."""
        level = self.lexicon.quantifiers.get(self.tokens[place].norm, "")
        if level != _FEW or self.phrase_of[place] == NOWHERE or self.stems[place] not in sorts(self.code).things:
            return level
        phrase, plural = self.phrases[self.phrase_of[place]], self.lexicon.language.plural
        counted = place > phrase.first or (place and place - 1 in self.in_quantities)
        many = bool(plural) and self.tokens[phrase.head].norm.endswith(plural)
        return "" if phrase.head != place and (counted or many) else level

    def is_content(self, place: int) -> bool:
        """Whether a token carries content."""
        return place in self.content

    def is_named(self, place: int) -> bool:
        """Whether a word is a name by its capital, and where nouns have capitals too, no noun."""
        token, own = self.tokens[place], self.lexicon.language
        return token.capital and not (own.nouns_capitalised and is_noun(token.norm, own.code))

    def is_boundary(self, place: int) -> bool:
        """Whether a token parts clauses: a conjunction, a relative, a mark that is tied to no word."""
        if self.tags[place] is not Tag.MARK:
            return self.tags[place] in _BOUNDARIES
        token = self.tokens[place]
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        return token.text in _PARTING and not (token.glued and after is not None and after.glued)

    def is_word(self, place: int) -> bool:
        """Whether a token is a word or a code."""
        return self.tokens[place].kind in (WORD, CODE)

    def role(self, place: int, clause: Clause) -> Role:
        """Return what the noun phrase at a place is to a clause's predicate.

        PART is a phrase that only belongs to another one of the clause ("the adviser of Putin").
        """
        number = self.phrase_of[place]
        if number == NOWHERE:
            return Role.UNKNOWN
        phrase = self.phrases[number]
        if number in clause.agent:
            return Role.ACTOR
        if number in clause.subject:
            return _SUBJECT[clause.voice]
        if number in clause.objects:
            return _OBJECT[clause.voice]
        if phrase.of != NOWHERE:
            return Role.PART
        return Role.ADJUNCT if number in clause.adjuncts else Role.UNKNOWN


_FEW = "few"
_NARROWING = frozenset(("all", _FEW))
_BOUNDARIES = frozenset((Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTISER))
_PARTING = frozenset(",;:()[].!?-\u2010\u2011\u2013\u2014\u3002")
_SUBJECT = {Voice.ACTIVE: Role.ACTOR, Voice.PASSIVE: Role.PATIENT, Voice.UNKNOWN: Role.UNKNOWN}
_OBJECT = {Voice.ACTIVE: Role.PATIENT, Voice.PASSIVE: Role.UNKNOWN, Voice.UNKNOWN: Role.UNKNOWN}


def _by_place(places: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Return the numbers of those that have a place, by place."""
    found: dict[int, tuple[int, ...]] = {}
    for number, place in enumerate(places):
        if place != NOWHERE:
            found[place] = (*found.get(place, ()), number)
    return found
