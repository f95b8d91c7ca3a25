"""tokens, clauses -> modifiers: what negates, denies, plans or supposes, and what it governs.

A cue is a row of the language's table: words, category, scope (the idea of ConText: Harkema et al., 2009). Its scope
follows the clauses: the one it stands in, and those that depend on it; never one that only stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from factcheck.parsing.kinds import LESSENING, NOWHERE, Category, Tag
from factcheck.parsing.modifiers.contradicted import contradicted
from factcheck.parsing.modifiers.corrections import corrected, corrects
from factcheck.parsing.modifiers.doubts import doubt
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.modifiers.scopes import Scopes
from factcheck.parsing.sentence import Clause, Modifier
from factcheck.parsing.tagged import VERBAL, Tagged
from factcheck.parsing.tokens import WORD

_RESTRICTED = 14  # tokens from "ne" to its "que", both included
_LONGEST = 4  # words of a cue behind its first
_CONTENT = frozenset((Tag.COMPLEMENTISER, Tag.RELATIVE))
_NO_CONDITIONS = frozenset((Tag.PREPOSITION, Tag.PRONOUN, Tag.COORDINATOR))
_ADVERBIAL = frozenset((Tag.ADVERB, Tag.OTHER))


def read_modifiers(
    text: Tagged, clauses: Sequence[Clause], clause_of: Sequence[int], taken: frozenset[int]
) -> tuple[Modifier, ...]:
    """Return every modifier in text order. `taken` are places inside quantities, where nothing negates."""
    return tuple(_Reader(Reach(text, clauses, clause_of), taken).read())


class _Reader:
    def __init__(self, reach: Reach, taken: frozenset[int]) -> None:
        self.reach, self.scopes, self.taken = reach, Scopes(reach), taken
        self.text, self.clauses, self.clause_of = reach.text, reach.clauses, reach.clause_of

    def read(self) -> list[Modifier]:
        found: list[Modifier] = []
        place, tokens, cues = 0, self.text.tokens, self.text.own.modifiers.begun
        while place < len(tokens):
            if cues[tokens[place].norm] is None:  # as of most words
                place += 1
                continue
            row = self.row(place)
            if row is None:
                found.extend(self.around(place))
                place += 1
                continue
            length, category, scope = row
            last = place + length - 1
            if category and not self.restricts(place, category) and not self.corrects(place, found):
                modifier = self.modifier(Category(category), scope, place, last)
                if modifier is not None:
                    parts = tuple(self.parted(modifier))
                    doubts = (doubt(part, self.reach, self.scopes) for part in parts)
                    found.extend((*parts, *(part for part in doubts if part is not None)))
            elif not category:
                found.extend(self.inside(place, last))
            place = last + 1
        found.extend(tuple(contradicted(self.reach, found)))
        if any(token.text in "?\uff1f" for token in self.text.tokens[-3:]):
            last = len(self.text.tokens) - 1
            found.append(Modifier(Category.QUESTION, last, last, frozenset(range(last + 1)), self.clause_of[last], "?"))
        return found

    @cached_property
    def may_correct(self) -> bool:
        """Whether a word of the text may tell, behind a negation, what is right."""
        return any(corrects(self.text.own.language, token) for token in self.text.tokens)

    def corrects(self, place: int, found: Sequence[Modifier]) -> bool:
        """Whether a word that negates only tells, behind a negation, what is right: Swedish "inte öl utan vatten"."""
        return self.text.tokens[place].norm in self.text.own.language.corrections and any(
            one.category is Category.NEGATION and one.clause == self.clause_of[place] for one in found
        )

    def around(self, place: int) -> Iterator[Modifier]:
        """Yield what a cue of several words lessens with a negation inside it: Swedish "kommer inte att rivas"."""
        tokens, cues = self.text.tokens, self.text.own.modifiers
        if place + 2 >= len(tokens) or tokens[place].kind != WORD or not cues.leads(tokens[place].norm):
            return
        if not self.negator(place + 1):
            return
        cue = cues.at((tokens[place], *tokens[place + 2 : place + 2 + _LONGEST]), 0)
        if cue is not None and cue[0] > 1 and cue[1][0] in LESSENING:
            modifier = self.modifier(Category(cue[1][0]), cue[1][1], place, place + cue[0])
            if modifier is not None:
                yield modifier

    def inside(self, first: int, last: int) -> Iterator[Modifier]:
        """Yield the negation of a denial, which turns nothing round but the verb: "non esclude", against "esclude"."""
        verbs = frozenset(place for place in range(first + 1, last + 1) if self.text.tags[place] is Tag.VERB)
        if verbs and self.negator(first):
            yield Modifier(Category.NEGATION, first, first, verbs, self.clause_of[first], self.text.tokens[first].text)

    def parted(self, one: Modifier) -> Iterator[Modifier]:
        """Yield a cue; where it negates evidence, what that would show is denied, and all else is negated."""
        denied, negated = one, set(one.governs)
        if one.category is Category.NEGATION and (ground := self.ground(one)) != NOWHERE:
            text = f"{one.text} \u2026 {self.text.tokens[ground].text}"
            denied = Modifier(Category.DENIAL, one.first, ground, self.shown(ground), one.clause, text)
        elif one.category is Category.DENIAL and one.first < one.last and (scope := self.negator(one.first)):
            negated = set(range(one.first + 1, one.last + 1))
            negated |= self.scopes.noun(one.first, one.first) if scope == "noun" else set()
        else:
            yield one
            return
        yield denied
        last = one.last if one.category is Category.NEGATION else one.first
        governs = frozenset(negated - denied.governs - set(range(one.first, last + 1)))
        text = " ".join(token.text for token in self.text.tokens[one.first : last + 1])
        yield Modifier(Category.NEGATION, one.first, last, governs, one.clause, text)

    def negator(self, place: int) -> str:
        """Return the scope of a word that negates by itself, or ""."""
        cue = self.text.own.modifiers.at(self.text.tokens[place : place + 1], 0)
        return cue[1][1] if cue is not None and cue[1][0] == Category.NEGATION else ""

    def ground(self, one: Modifier) -> int:
        """Return the place of evidence that a negation governs, none that a text knows ("the evidence"); or NOWHERE."""
        own, tokens, phrases = self.text.own.language, self.text.tokens, self.text.phrases
        grounds = (place for place in sorted(one.governs) if place > one.last and tokens[place].norm in own.grounds)
        place = next(grounds, NOWHERE)
        number = self.text.phrase_of[place] if place != NOWHERE else NOWHERE
        if number == NOWHERE or tokens[phrases[number].first].norm in own.definites:
            return NOWHERE
        twice = place - 1 > one.last and self.negator(place - 1)  # "n'a aucune preuve": the nearer one denies.
        return NOWHERE if twice else place

    def shown(self, ground: int) -> frozenset[int]:
        """Return what evidence at a place is evidence of."""
        number = self.clause_of[ground]
        below = self.reach.below(number, ground, coordinated=False)
        return frozenset(self.reach.after(number, ground) | below | self.reach.told(ground, ground))

    def row(self, place: int) -> tuple[int, str, str] | None:
        """Return (tokens, category, scope) of the longest cue at a place; no category for one that does nothing."""
        token = self.text.tokens[place]
        if token.kind != WORD or place in self.taken:
            return None
        found = self.text.own.modifiers.at(self.text.tokens, place)
        if found is None or self.text.abbreviates(place):
            return None
        length, (category, scope) = found
        last = place + length - 1
        than = category == "none" and length > 1 and self.text.tokens[last].norm in self.text.own.language.than
        if than and self.taken.isdisjoint((last, last + 1)) and (alone := self.negator(place)):
            return 1, Category.NEGATION, alone  # "But not more than the older one" bounds no number.
        return length, "" if category == "none" else category, scope

    def restricts(self, place: int, category: str) -> bool:
        """Whether a negation only restricts: French "n'a livré que 12" is "delivered only 12"."""
        language = self.text.own.language
        if category != Category.NEGATION or not language.restrictives:
            return False
        for other in range(place + 1, min(place + _RESTRICTED, len(self.text.tokens))):
            norm = self.text.tokens[other].norm
            if norm in language.restrictives:
                stated = self.clauses[self.clause_of[other]].predicate != NOWHERE and self.text.tags[other] in _CONTENT
                behind = self.text.tags[other + 1] if other + 1 < len(self.text.tags) else Tag.MARK
                led = behind is Tag.PREPOSITION  # "n'a rouvert le pont qu'en mai"
                return (led or self.text.tags[other - 1] in VERBAL) and not stated
            if norm in language.negative_adverbs:
                return False
        return False

    def modifier(self, category: Category, scope: str, first: int, last: int) -> Modifier | None:
        number = self.reach.owner(first, last) if category is Category.NEGATION else self.clause_of[first]
        if (own := self.scopes.own.get(scope)) is not None:
            if not (governs := own(first, last)):
                return None
        elif not self.may_be(category, first, last):
            return None
        elif (reaches := self.scopes.of.get(category)) is not None:
            governs = reaches(first, last)
        elif category is Category.NEGATION and self.breaks_off(first, last):
            governs = self.reach.after(number, last)
        elif category is Category.NEGATION and self.contrasts(first, last):
            governs = self.reach.next_phrase(last)
        elif category is Category.NEGATION and (left_out := self.reach.elided(first, last)):
            governs = left_out
        elif category is Category.NEGATION and self.may_correct and (wrong := corrected(self.text, last)):
            governs = wrong
        else:
            governs = self.scopes.named.get(scope, self.scopes.forward)(first, last)
        if category is Category.NEGATION:
            governs = self.before_contrast(governs, last)
            governs -= self.reach.known(governs)
        governs -= set(range(first, last + 1))
        text = " ".join(token.text for token in self.text.tokens[first : last + 1])
        return Modifier(category, first, last, frozenset(governs), number, text)

    def before_contrast(self, governs: set[int], last: int) -> set[int]:
        """Leave out what a negation is set against: "is not the largest, but the fastest"."""
        says, tokens = self.text.own.language.subordinators, self.text.tokens
        behind = sorted(place for place in governs if place > last)
        end = next((place for place in behind if says.get(tokens[place].norm) == "contrast"), len(tokens))
        return {place for place in governs if place < end}

    def contrasts(self, first: int, last: int) -> bool:
        """Whether a negation only sets something against what was said: "in the park, but not on the beach"."""
        says, lead = self.text.own.language.subordinators, first - 1
        while lead > 0 and self.text.tags[lead] in _ADVERBIAL and says.get(self.text.tokens[lead].norm) != "contrast":
            lead -= 1  # Swedish "däremot inte i Norge"
        before = self.text.tokens[lead] if lead >= 0 else None
        joins = before is not None and (before.text == "," or self.text.tags[lead] is Tag.COORDINATOR)
        if before is None or not (joins or says.get(before.norm) == "contrast"):
            return False
        if self.text.tags[last] not in (Tag.DETERMINER, Tag.PREPOSITION) and self.begins_phrase(last + 1):
            return True  # "The museum, and not the city, pays"
        for place in range(last + 1, len(self.text.tokens)):
            if self.text.tags[place] in VERBAL:
                return False
            if self.text.tags[place] is Tag.MARK:
                break
        return bool(self.reach.next_phrase(last))

    def breaks_off(self, first: int, last: int) -> bool:
        """Whether an aside parts a negation behind "and" from what it denies: "und nicht, wie behauptet, von ihr"."""
        after = self.text.tokens[last + 1].text if last + 1 < len(self.text.tokens) else ""
        return first > 0 and self.text.tags[first - 1] is Tag.COORDINATOR and after == ","

    def begins_phrase(self, place: int) -> bool:
        """Whether a noun phrase with its article begins at a place."""
        number = self.text.phrase_of[place] if place < len(self.text.tokens) else NOWHERE
        begins = number != NOWHERE and self.text.phrases[number].first == place
        return begins and self.text.tags[place] is Tag.DETERMINER

    def may_be(self, category: Category, first: int, last: int) -> bool:
        """Whether a single word is what its stem makes of it here, and no noun or auxiliary."""
        tag = self.text.tags[first]
        if first != last:
            if self.text.own.language.verb_last and tag is Tag.AUXILIARY and self.text.tags[last] is Tag.PREPOSITION:
                return False  # "Hat vor dem Gericht geklagt": nobody "hat es vor".
            return category is not Category.CONDITION or tag is not Tag.COORDINATOR  # "zowel de club als de stad"
        if category is Category.CONDITION:  # "En utställning om bruket", "a obra se atrasou"
            return self.reach.inverts(first) if tag is Tag.AUXILIARY else tag not in _NO_CONDITIONS
        if category is Category.MODAL:
            return tag not in (Tag.NOUN, Tag.DETERMINER)
        if category is Category.FAILURE:
            return tag is not Tag.NOUN or self.reach.governs_noun(last)
        if category in (Category.HEDGE, Category.DENIAL):
            helps = tag is Tag.AUXILIARY and self.text.tokens[first].norm not in self.text.own.language.modals_aux
            named = self.text.tokens[first].capital and first > 0 and not self.text.own.language.nouns_capitalised
            return not helps and not named
        return True
