"""The noun of the readers of clauses: a text with its tags and noun phrases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.sentence import Phrase
from factcheck.parsing.tokens import HYPHENS, NUMBER, WORD, Token

VERBAL = frozenset((Tag.VERB, Tag.AUXILIARY))
DASHES = frozenset("-\u2010\u2011\u2013\u2014")
_WALLS = frozenset(";:.!?\u2014\u2013\u3002\uff01\uff1f")
_CLOSING = frozenset("\"'\u201d\u2019")
_TOLD = 8  # tokens between the commas around who says it
_SHORT = 3  # letters of an abbreviation before a full stop


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text before its clauses are read, and what its tags alone tell of where they begin and end.

    `tags` and `phrase_of` have one entry a token; `phrase_of` is the number of the noun phrase of a token, or NOWHERE.
    `attributes` maps the place of a participle that stands before its noun to that of the article which opens it.
    """

    tokens: Sequence[Token]
    tags: Sequence[Tag]
    phrases: Sequence[Phrase]
    phrase_of: Sequence[int]
    own: Lexicon
    attributes: Mapping[int, int]

    def is_wall(self, place: int) -> bool:
        """Whether a mark ends the clause: no full stop of an abbreviation, no dash inside a word or a range."""
        token = self.tokens[place]
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if token.text in HYPHENS:
            twice = after is not None and after.text == token.text and after.glued  # "--" is a dash.
            after = self.tokens[place + 2] if twice and place + 2 < len(self.tokens) else after
            return not token.glued and after is not None and not after.glued
        if token.text not in _WALLS:
            return token.text in _CLOSING and self._closes_speech(place)
        if token.text in "\u2013\u2014":
            return not (token.glued and after is not None and after.glued)
        if token.text != "." or after is None or place == 0:
            return True
        before = self.tokens[place - 1]
        if not (after.capital or after.text in "\"'(\u201c\u00ab"):
            return after.kind != WORD and not after.glued and before.kind == WORD and len(before.text) > _SHORT
        return not (before.capital and len(before.text) <= _SHORT) and not (
            before.text.isdecimal() and len(before.text) < _SHORT
        )

    def abbreviates(self, place: int) -> bool:
        """Whether a word is an abbreviation before a number: "No. 4" negates nothing."""
        tokens = self.tokens
        return place + 2 < len(tokens) and tokens[place + 1].text == "." and tokens[place + 2].kind == NUMBER

    def says(self, places: range) -> bool:
        """Whether a stretch is somebody and a verb of saying, and nothing else."""
        verbs = [place for place in places if self.tags[place] in VERBAL]
        if len(verbs) != 1 or verbs[0] not in (places[0], places[-1]):
            return False
        somebody = any(self.tags[place] in (Tag.NOUN, Tag.PRONOUN) for place in places)
        return somebody and self.own.speech.at(self.tokens, verbs[0]) is not None

    def _closes_speech(self, place: int) -> bool:
        """Whether a quote mark behind a comma ends what somebody behind it says: '"She was ill," Roe said of Reed.'."""
        behind = range(place + 1, min(place + _TOLD, len(self.tokens)))
        verb = next((other for other in behind if self.tags[other] in VERBAL), place)
        end = min(verb + 1 + (verb == place + 1), len(self.tokens))
        return place > 1 and self.tokens[place - 1].text == "," and self.says(range(place + 1, end))

    def closes(self, place: int) -> bool:
        """Whether a token is the last one before a mark or a conjunction."""
        return place + 1 == len(self.tokens) or self.tags[place + 1] in (Tag.MARK, Tag.COORDINATOR)

    def goes_on(self, place: int) -> bool:
        """Whether an infinitive with its mark stands behind a comma: "..., to abolish"."""
        return self.tags[place - 1] is Tag.PARTICLE and place > 1 and self.tokens[place - 2].text == ","

    def is_row(self, place: int) -> bool:
        """Whether a comma only parts the members of a row inside a clause: "who makes shoes, bags and belts"."""
        after = place + 1
        alike = self.is_led_alike(place)
        number = self.phrase_of[after + alike] if after + alike < len(self.tokens) else NOWHERE
        if number == NOWHERE:
            return False
        behind = self.phrases[number].last + 1
        if behind >= len(self.tokens) or (self.phrases[number].preposition != NOWHERE and not alike):
            return False
        return self.tags[behind] is Tag.COORDINATOR or (
            self.tokens[behind].text == ","
            and behind + 2 < len(self.tokens)
            and any(self.tags[other] is Tag.COORDINATOR for other in range(behind, min(behind + 6, len(self.tokens))))
        )

    def is_led_alike(self, place: int) -> bool:
        """Whether the same preposition leads what stands on both sides of a comma: "of the lung, of the throat"."""
        number = self.phrase_of[place - 1] if 0 < place < len(self.tokens) - 1 else NOWHERE
        lead = self.phrases[number].preposition if number != NOWHERE else NOWHERE
        return lead != NOWHERE and self.tokens[lead].norm == self.tokens[place + 1].norm

    def supposes(self, place: int) -> bool:
        """Whether a cue of a condition begins at a place."""
        found = self.own.modifiers.at(self.tokens, place)
        apart = self.tags[place] not in (Tag.PREPOSITION, Tag.PRONOUN, Tag.COORDINATOR, Tag.AUXILIARY)
        return found is not None and found[1][0] == "condition" and found[1][1] != "occasion" and apart

    def begins_condition(self, place: int) -> bool:
        """Whether a word begins a condition, which is a clause of its own: German "sofern", "if"."""
        return self.own.modifiers.begun[self.tokens[place].norm] is not None and self.supposes(place)

    def last_phrase(self, place: int) -> int:
        """Return the number of the noun phrase right before a place, across a preposition and a comma."""
        other = place - 1
        while (
            other >= 0
            and self.phrase_of[other] == NOWHERE
            and (
                self.tags[other] in (Tag.MARK, Tag.PREPOSITION, Tag.OWNER)
                or self.own.is_filler(self.tokens[other].norm)
            )
        ):
            other -= 1
        return self.phrase_of[other] if other >= 0 else NOWHERE

    def is_clitic(self, number: int) -> bool:
        """Whether a noun phrase is a pronoun before its verb that is no subject: French "l'a vendu"."""
        head, language = self.phrases[number].head, self.own.language
        if not language.head_first or self.tags[head] is not Tag.PRONOUN:
            return False
        norm = self.tokens[head].norm
        return norm in language.object_pronouns and norm not in language.subject_pronouns

    def bare_participle(self, place: int) -> bool:
        """Whether a verb is a participle or a gerund, an auxiliary a gerund; behind its mark it is an infinitive."""
        norm = self.tokens[place].norm
        if place and self.tags[place - 1] is Tag.PARTICLE:
            return False  # "Den Beitrag zu erhöhen"
        if self.tags[place] is Tag.AUXILIARY:
            return self.own.is_gerund(norm)
        return self.own.is_participle(norm) or self.own.is_gerund(norm)

    def is_infinitive(self, place: int) -> bool:
        """Whether a verb is an infinitive that begins a clause of its own."""
        if place and self.tags[place - 1] is Tag.PARTICLE:
            return True
        if place and self.tags[place - 1] is Tag.VERB and self.leads_bare(place - 1):
            return True
        other = place - 1
        while other >= 0 and self.tags[other] is Tag.ADVERB:
            other -= 1
        if other >= 0 and self.tags[other] is Tag.PARTICLE:
            return True
        if self.own.language.verb_last:
            marked = self.tags[place + 1 : place + 3] == (Tag.PARTICLE, Tag.AUXILIARY)  # "gestohlen zu haben"
            return marked or self.own.is_marked(self.tokens[place].norm)
        norm = self.tokens[place].norm
        told = self.own.tells_infinitive and not self.own.has_hedge_ending(norm)
        return told and self.own.is_infinitive(norm)

    def leads_bare(self, place: int) -> bool:
        """Whether a verb has another one right behind it that goes with it: "helped found the firm"."""
        own, leads = self.own, self.own.language.bare_leads
        return bool(leads) and own.stem(self.tokens[place].norm) in map(own.stem, leads)

    def is_led_row(self, place: int) -> bool:
        """Whether a conjunction only joins two nouns behind a preposition: "led by Park and not by the museum"."""
        after = place + 1
        while after < len(self.tokens) and self.tags[after] in (Tag.OTHER, Tag.PREPOSITION, Tag.DETERMINER):
            after += 1
        if after == len(self.tokens) or self.tags[after] is not Tag.NOUN or self.phrase_of[place - 1] == NOWHERE:
            return False
        return self.phrases[self.phrase_of[place - 1]].preposition != NOWHERE

    def finite_follows(self, place: int, *, bound: bool = False) -> bool:
        """Whether a verb group follows in the same stretch that no conjunction introduces.

        With `bound` one that has no subject of its own behind a comma.
        """
        first = next(self.finites(place), NOWHERE)
        return first != NOWHERE and not (bound and self.is_behind_comma(first))

    def finites(self, place: int) -> Iterator[int]:
        """Yield where verb groups begin behind a place in its stretch, those aside that a conjunction introduces."""
        nested = 0
        for other in range(place + 1, len(self.tokens)):
            tag = self.tags[other]
            if tag is Tag.MARK and self.is_wall(other):
                return
            if tag in (Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR) or self.begins_condition(other):
                nested += 1
            elif tag is Tag.COORDINATOR and nested == 0 and not self.is_led_row(other):
                return
            elif tag is Tag.AUXILIARY or (
                tag is Tag.VERB and not self.is_infinitive(other) and not self.own.is_gerund(self.tokens[other].norm)
            ):
                if self.tags[other - 1] in VERBAL:
                    continue
                if nested == 0:
                    yield other
                nested = max(0, nested - 1)

    def is_behind_comma(self, place: int) -> bool:
        """Whether a verb has a subject that only a comma parts from the rest: "..., the harbour master said"."""
        number = self.phrase_of[place - 1]
        return number != NOWHERE and self.tokens[self.phrases[number].first - 1].text == ","

    def shape(self, place: int) -> str:
        """Return what a verb has in common with those it may be coordinated with: finite, infinitive or gerund."""
        norm = self.tokens[place].norm
        if self.tags[place] is Tag.AUXILIARY:
            return "finite"
        if self.is_infinitive(place):
            return "infinitive"
        return "gerund" if self.own.is_gerund(norm) else "finite"
