"""tokens, clauses -> modifiers: what negates, denies, plans or supposes, and what it governs.

A cue is a row of the language's table: words, category, scope (the idea of ConText: Harkema et al., 2009). Its scope
follows the clauses: the one it stands in, and those that depend on it; never one that only stands beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from factcheck.next.parsing.lexicon import Lexicon
from factcheck.next.parsing.sentence import NOWHERE, Category, Clause, Kind, Modifier, Phrase, Tag, Voice
from factcheck.next.parsing.tokens import MARK, NUMBER, WORD, Token

_DEPENDENT = frozenset((Kind.INFINITIVE, Kind.COMPLEMENT, Kind.PARTICIPLE, Kind.UNKNOWN))
_VERBAL = frozenset((Kind.INFINITIVE, Kind.PARTICIPLE))
_RESTRICTED = 6  # tokens from "ne" to its "que", both included
_NEAR = 3  # tokens between a preposition that negates and the verb it negates: "without ever having signed"
_SOUGHT = frozenset((WORD,))


def read_modifiers(
    tokens: Sequence[Token],
    tags: Sequence[Tag],
    phrases: Sequence[Phrase],
    phrase_of: Sequence[int],
    clauses: Sequence[Clause],
    clause_of: Sequence[int],
    own: Lexicon,
    taken: frozenset[int],
) -> tuple[Modifier, ...]:
    """Return every modifier in text order. `taken` are places inside quantities, where nothing negates."""
    return tuple(_Reader(tokens, tags, phrases, phrase_of, clauses, clause_of, own, taken).read())


class _Reader:
    def __init__(
        self, tokens: Sequence[Token], tags: Sequence[Tag], phrases: Sequence[Phrase], phrase_of: Sequence[int],
        clauses: Sequence[Clause], clause_of: Sequence[int], own: Lexicon, taken: frozenset[int],
    ) -> None:  # fmt: skip
        self.tokens, self.tags, self.phrases, self.phrase_of = tokens, tags, phrases, phrase_of
        self.clauses, self.clause_of, self.own, self.taken = clauses, clause_of, own, taken
        self.children: dict[int, list[int]] = {}
        for number, clause in enumerate(clauses):
            self.children.setdefault(clause.parent, []).append(number)
        self.scopes: Mapping[str, Callable[[int, int], set[int]]] = {
            "forward": self.forward,
            "complement": self.complement,
            "clause": self.whole,
            "noun": self.noun,
            "verb": self.verbal,
        }

    def read(self) -> list[Modifier]:
        found: list[Modifier] = []
        place = 0
        while place < len(self.tokens):
            row = self.row(place)
            if row is None:
                place += 1
                continue
            length, category, scope = row
            last = place + length - 1
            if category and not self.restricts(place, category):
                modifier = self.modifier(Category(category), scope, place, last)
                if modifier is not None:
                    found.append(modifier)
            place = last + 1
        if any(token.text in "?\uff1f" for token in self.tokens[-3:]):
            everything = frozenset(range(len(self.tokens)))
            last = len(self.tokens) - 1
            found.append(Modifier(Category.QUESTION, last, last, everything, self.clause_of[last], "?"))
        return found

    def row(self, place: int) -> tuple[int, str, str] | None:
        """Return (tokens, category, scope) of the longest cue at a place; no category for one that does nothing."""
        token = self.tokens[place]
        if token.kind not in _SOUGHT or place in self.taken or self.abbreviates(place):
            return None
        found = self.own.modifiers.at(self.tokens, place)
        if found is None:
            return None
        length, (category, scope) = found
        return length, "" if category == "none" else category, scope

    def abbreviates(self, place: int) -> bool:
        """Whether a word is an abbreviation before a number: "No. 4" negates nothing."""
        after = [token.text if token.kind == MARK else token.kind for token in self.tokens[place + 1 : place + 3]]
        return after == [".", NUMBER]

    def restricts(self, place: int, category: str) -> bool:
        """Whether a negation only restricts: French "n'a livré que 12" is "delivered only 12"."""
        language = self.own.language
        if category != Category.NEGATION or not language.restrictives:
            return False
        for other in range(place + 1, min(place + _RESTRICTED, len(self.tokens))):
            norm = self.tokens[other].norm
            if norm in language.restrictives:
                return self.tags[other - 1] in (Tag.VERB, Tag.AUXILIARY)
            if norm in language.negative_adverbs:
                return False
        return False

    def modifier(self, category: Category, scope: str, first: int, last: int) -> Modifier | None:
        number = self.clause_of[first]
        if not self.may_be(category, first, last):
            return None
        if category is Category.CONDITION:
            governs = self.supposed(first, number)
        elif category in (Category.DENIAL, Category.HEDGE):
            governs = self.denied(first, last) if category is Category.DENIAL else self.hedged(first, last)
        else:
            governs = self.scopes.get(scope, self.forward)(first, last)
        governs -= set(range(first, last + 1))
        text = " ".join(token.text for token in self.tokens[first : last + 1])
        return Modifier(category, first, last, frozenset(governs), number, text)

    def may_be(self, category: Category, first: int, last: int) -> bool:
        """Whether a single word is what its stem makes of it here, and no noun or auxiliary."""
        if first != last:
            return True
        tag = self.tags[first]
        if category is Category.MODAL:
            return tag not in (Tag.NOUN, Tag.DETERMINER)
        if category is Category.FAILURE:
            return tag is not Tag.NOUN or self.governs_noun(last)
        if category in (Category.HEDGE, Category.DENIAL):
            return tag is not Tag.AUXILIARY and not (self.tokens[first].capital and first > 0)
        return True

    def governs_noun(self, last: int) -> bool:
        after = last + 1
        return after < len(self.tokens) and (
            self.tags[after] is Tag.PARTICLE or self.tokens[after].norm in self.own.language.genitives
        )

    # Scopes

    def after(self, number: int, place: int) -> set[int]:
        """Return what stands behind a place in a clause."""
        return {other for other in self.clauses[number].places if other > place}

    def below(self, number: int, place: int, kinds: frozenset[Kind] = _DEPENDENT) -> set[int]:
        """Return all tokens of the clauses that depend on a clause and begin behind a place."""
        governed: set[int] = set()
        for child in self.children.get(number, ()):
            clause = self.clauses[child]
            if clause.kind in kinds and clause.places[0] > place:
                governed.update(clause.places)
                governed |= self.below(child, place)
            elif clause.kind is Kind.COORDINATE and self.alike(number, child):
                governed.update(clause.places)
                governed |= self.below(child, place)
        return governed

    def alike(self, number: int, child: int) -> bool:
        """Whether a coordinated verb shares the auxiliary of the one before: "did not attend or sign"."""
        one, other = self.clauses[number], self.clauses[child]
        if not one.auxiliaries or other.auxiliaries or not one.verbs or not other.verbs or other.subject != one.subject:
            return False
        first, second = self.tokens[one.verbs[0]].norm, self.tokens[other.verbs[0]].norm
        ending = self.own.has_verb_ending
        return ending(first) == ending(second) and not (second.endswith("s") and not first.endswith("s"))

    def forward(self, first: int, last: int) -> set[int]:
        """Govern what follows in the clause and what depends on it; an aside only itself."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        if self.is_aside(first, last, clause):
            return self.next_phrase(last)
        return self.after(number, last) | self.below(number, last)

    def is_aside(self, first: int, last: int, clause: Clause) -> bool:
        """Whether a cue stands in an aside of its own: "Rome, not Paris, won"."""
        before = self.tokens[first - 1].text if first else ""
        if before != "," or clause.predicate == NOWHERE or clause.predicate < first:
            return False
        for place in range(last + 1, clause.predicate):
            if self.tags[place] in (Tag.VERB, Tag.AUXILIARY):
                return False
            if self.tokens[place].text == ",":
                return True
        return False

    def next_phrase(self, last: int) -> set[int]:
        for place in range(last + 1, len(self.tokens)):
            number = self.phrase_of[place]
            if number != NOWHERE:
                return set(range(self.phrases[number].first, self.phrases[number].last + 1))
            if self.tags[place] in (Tag.MARK, Tag.VERB):
                break
        return set()

    def complement(self, first: int, last: int) -> set[int]:
        """Govern the complement of a preposition: the verb behind it and what belongs to that, or a noun phrase."""
        number = self.clause_of[last]
        for place in range(last + 1, min(last + 1 + _NEAR, len(self.tokens))):
            inner = self.clause_of[place]
            if inner != number and self.clauses[inner].kind in _DEPENDENT:
                return set(self.clauses[inner].places) | self.below(inner, last)
            if self.tags[place] is Tag.VERB and place in self.clauses[number].verbs:
                return self.after(number, last) | self.below(number, last)
        for child in self.children.get(number, ()):
            clause = self.clauses[child]
            if clause.kind is Kind.INFINITIVE and clause.places[0] > last and self.own.language.verb_last:
                return set(clause.places) | self.next_phrase(last)
        return self.next_phrase(last)

    def whole(self, first: int, last: int) -> set[int]:
        """Govern the whole clause, on both sides."""
        number = self.clause_of[first]
        return set(self.clauses[number].places) | self.below(number, first)

    def noun(self, first: int, last: int) -> set[int]:
        """Govern a negated noun and with it the predicate: "signed no pact"; behind a preposition the noun alone."""
        number = self.clause_of[first]
        inside = self.phrase_of[first]
        if inside != NOWHERE and self.phrases[inside].preposition != NOWHERE:
            return self.next_phrase(last) | set(range(first, self.phrases[inside].last + 1))
        clause = self.clauses[number]
        if inside != NOWHERE and any(self.phrases[inside].head == self.phrases[other].of for other in clause.subject):
            return self.next_phrase(last)
        return self.after(number, first) | self.below(number, first) | set(clause.verbs) | set(clause.auxiliaries)

    def verbal(self, first: int, last: int) -> set[int]:
        """Govern the verb that depends on a cue, and what follows a preposition at its end; never its object."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        if self.tags[first] is Tag.AUXILIARY or first not in clause.verbs:
            helps = [place for place in clause.verbs if place > last]
            if helps or self.tags[first] is Tag.AUXILIARY:
                return self.after(number, last) | self.below(number, last, _VERBAL)
        governed = self.below(number, last, _VERBAL)
        for place in range(first, last + 1):
            if self.clause_of[place] != number:
                governed |= set(self.clauses[self.clause_of[place]].places) | self.below(self.clause_of[place], last)
        if self.tags[last] is Tag.PREPOSITION or self.tokens[last].norm in self.own.language.determiners:
            governed |= self.after(number, last)
        if self.own.language.verb_last or not governed:
            governed |= self.infinitive_of(number, last)
        return governed

    def infinitive_of(self, number: int, last: int) -> set[int]:
        """Return an infinitive of the same clause behind a cue: "weigert sich zu unterzeichnen"."""
        clause = self.clauses[number]
        behind = [place for place in clause.verbs[1:] if place > last]
        return self.after(number, last) if behind else set()

    def supposed(self, first: int, number: int) -> set[int]:
        """Govern what a condition begins; in front of a sentence, also what would follow from it."""
        clause = self.clauses[number]
        governed = self.after(number, first) | self.below(number, first)
        front = not any(token.kind == WORD for token in self.tokens[:first])
        if front and clause.kind is Kind.CONDITION and clause.parent != NOWHERE:
            governed |= set(self.clauses[clause.parent].places) | self.below(clause.parent, first)
        return governed

    def denied(self, first: int, last: int) -> set[int]:
        """Govern what is denied: a clause or a noun behind the cue; what a passive or a relative clause refers to."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        behind = self.after(number, last) | self.below(number, last)
        if clause.kind is Kind.RELATIVE and clause.parent != NOWHERE:
            if self.tokens[last].norm in self.own.language.prepositions or behind - {
                place for place in behind if self.tags[place] is Tag.MARK
            }:
                return behind
            above = set(self.clauses[clause.parent].places) | self.below(clause.parent, NOWHERE)
            return {place for place in above if place < clause.places[0]}
        predicate = first in clause.verbs or first in clause.auxiliaries
        passive = predicate and (clause.voice is not Voice.ACTIVE or first in clause.auxiliaries)
        if passive or (predicate and not self.has_object(clause, last) and not self.below(number, last)):
            before = {place for place in clause.places if place < first}
            for child in self.children.get(number, ()):
                if self.clauses[child].places[0] < first:
                    before |= set(self.clauses[child].places)
            if not passive and clause.parent != NOWHERE and self.at_end(last):
                before |= set(self.clauses[clause.parent].places)
            elif not passive and self.at_end(last):
                before |= set(range(first))
            return before | behind
        return behind

    def has_object(self, clause: Clause, last: int) -> bool:
        return (
            any(self.phrases[number].first > last for number in (*clause.objects,)) and clause.kind is not Kind.RELATIVE
        )

    def at_end(self, last: int) -> bool:
        return all(token.kind == MARK for token in self.tokens[last + 1 :])

    def hedged(self, first: int, last: int) -> set[int]:
        """Govern what is only planned or supposed: what depends on a verb or a noun, the whole clause of an adverb."""
        number = self.clause_of[first]
        clause = self.clauses[number]
        verbal = first in clause.verbs or first in clause.auxiliaries
        behind = self.after(number, last) | self.below(number, last)
        for place in range(first, last + 1):
            if self.clause_of[place] != number:
                behind |= set(self.clauses[self.clause_of[place]].places)
        if verbal and clause.voice is not Voice.ACTIVE and not self.below(number, last):
            return behind | {place for place in clause.places if place < first}
        if not verbal and self.tags[first] in (Tag.ADVERB, Tag.OTHER, Tag.PREPOSITION):
            return set(clause.places) | self.below(number, first) if clause.predicate != NOWHERE else behind
        return behind
