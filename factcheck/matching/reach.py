"""A negator or hedge -> the token places it governs: onwards, both ways, its complement, its noun."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.clauses import Clauses
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import MARK, WORD, Token

_OPENING = 3  # words: how far behind a verb of denial its complementiser may stand
_PARTICIPLES = ("ing", "ando", "endo", "iendo", "indo", "ant")
_INFINITIVE_MARKS = frozenset(("zu", "te"))
_NOMINAL = 2  # content words that "without" governs when no verb follows


_OBJECTS = frozenset("it them him her".split())


class Reach:
    """How far a word at tokens `first..last` governs, by the kind of word it is."""

    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses) -> None:
        """Keep what all reaches are measured on."""
        self.tokens, self.lexicon, self.clauses = tokens, lexicon, clauses

    def forward(self, first: int, last: int) -> frozenset[int]:
        """Govern what follows in the clause; a comma ends it once the governed verb has come."""
        return self._run(last + 1, first, through=0)

    def planned(self, first: int, last: int) -> frozenset[int]:
        """Govern what follows, across the complementiser right behind."""
        return self._run(last + 1, first, through=_OPENING, participles=True)

    def possible(self, first: int, last: int) -> frozenset[int]:
        """Govern what a modal does; behind an article it is a noun: "her will"."""
        before = self.tokens[first - 1].norm if first else ""
        if before in self.lexicon.language.determiners:
            return frozenset()
        return self._run(last + 1, first, through=0, participles=True)

    def participle(self, place: int) -> bool:
        """Whether a participle carries the clause on: "will spread, reaching the coast"."""
        if place + 1 < len(self.tokens) and self.lexicon.is_stop(self.tokens[place].norm):
            place += 1  # "..., also impacting"
        return place in self.clauses.verbs and self.tokens[place].norm.endswith(_PARTICIPLES)

    def supposed(self, first: int, last: int) -> frozenset[int]:
        """Govern what a condition begins; in front of a sentence, also what would follow from it."""
        if any(token.kind == WORD for token in self.tokens[:first]):
            return self.forward(first, last)
        end = next(
            (place for place in range(last + 1, len(self.tokens)) if place in self.clauses.walls), len(self.tokens)
        )
        return frozenset(range(last + 1, end))

    def _run(self, start: int, negator: int, *, through: int, participles: bool = False) -> frozenset[int]:
        clauses, governed = self.clauses, set[int]()
        seen_verb = seen_content = False
        copular = negator - 1 in clauses.helpers
        aside = start in clauses.commas and not participles
        for place in range(start, len(self.tokens)):
            opening = place - start < through
            if place in clauses.walls:
                break
            # A comma right behind a hedge ends it, but German sets one before what is planned ("plant, zu ..."),
            # and one that begins the sentence goes for all of it ("Al parecer, ...").
            if participles and place == start and place in clauses.commas:
                if not self.lexicon.language.nouns_capitalised and negator > 0:
                    break
                continue
            if (place in clauses.starts or place in clauses.relatives) and not opening and place > start:
                break
            # "Is not a member, joined": what is denied of the subject ends at the comma.
            done = seen_verb or place - start > 2 * _OPENING or ((participles or copular) and seen_content)
            if place in clauses.commas and place > start and aside:
                aside = False  # "did not, officials said, sign": the aside ends, the negation goes on
                continue
            if place in clauses.commas and done and not (participles and self.participle(place + 1)):
                break
            if seen_verb and self.parts(place, negator):
                break
            # Right behind a modal or a negation a content word is a verb, known as one or not.
            seen_verb = seen_verb or (
                (place in clauses.verbs or (place == start and self._content(place))) and not aside
            )
            seen_content = seen_content or (self._content(place) and not aside)
            governed.add(place)
        return frozenset(governed)

    def _content(self, place: int) -> bool:
        token = self.tokens[place]
        return token.kind == WORD and not self.lexicon.is_stop(token.norm)

    def parts(self, place: int, negator: int) -> bool:
        """Whether a coordinator begins a clause with a verb of its own: "did not attend and signed"."""
        if self.tokens[place].norm not in self.lexicon.language.coordinators:
            return False
        governed = next((other for other in range(negator, place) if other in self.clauses.verbs), None)
        for other in range(place + 1, min(place + 1 + _OPENING, len(self.tokens))):
            if other in self.clauses.helpers:
                return True
            if other in self.clauses.verbs:
                return governed is None or self._form(governed) != self._form(other)
        return False

    def _form(self, place: int) -> str:
        norm = self.tokens[place].norm
        if norm in self.lexicon.language.irregular or norm.endswith("ed"):
            return "past"
        if self.lexicon.language.code == "en":
            return "s" if norm.endswith("s") else ""
        return norm[-2:]

    def local(self, first: int, last: int) -> frozenset[int]:
        """Govern the complement of a preposition: a verb and what belongs to it, or a noun."""
        governed, content = set[int](), 0
        verbal = any(place in self.clauses.verbs for place in range(last + 1, min(last + 3, len(self.tokens))))
        if verbal:
            return self.forward(first, last)
        if self.leads_to_infinitive(last + 1):
            return self.whole(last + 1, last + 1)
        for place in range(last + 1, len(self.tokens)):
            token = self.tokens[place]
            if token.kind == MARK or place in self.clauses.verbs or place in self.clauses.helpers:
                break
            if not self.lexicon.is_stop(token.norm):
                content += 1
            elif content:
                break
            governed.add(place)
            if content == _NOMINAL:
                break
        return frozenset(governed)

    def leads_to_infinitive(self, start: int) -> bool:
        """Whether an infinitive closes the phrase: "ohne die Erklärung zu unterzeichnen"."""
        for place in range(start, len(self.tokens) - 1):
            if place in self.clauses.commas or place in self.clauses.walls:
                return False
            if self.tokens[place].norm in _INFINITIVE_MARKS and place + 1 in self.clauses.verbs:
                return True
        return False

    def noun(self, first: int, last: int) -> frozenset[int]:
        """Govern a negated noun and the verb of its clause, which may stand before: "signed no pact"."""
        before = self.tokens[first - 1] if first else None
        if (
            before is not None
            and before.kind == WORD
            and self.lexicon.is_stop(before.norm)
            and first - 1 not in self.clauses.helpers | self.clauses.starts | self.clauses.relatives
            and before.norm not in self.lexicon.language.coordinators
            and not self.lexicon.negations.at(self.tokens, first - 1)
        ):
            return self.local(first, last)
        return self.forward(first, last) | self._nearest_verb_before(first)

    def _nearest_verb_before(self, first: int) -> frozenset[int]:
        for place in range(first - 1, -1, -1):
            joins = self.tokens[place].norm in self.lexicon.language.coordinators
            if joins or place in self.clauses.walls | self.clauses.starts | self.clauses.commas:
                break
            if place in self.clauses.verbs:
                return frozenset((place,))
        return frozenset()

    def whole(self, first: int, last: int) -> frozenset[int]:
        """Govern the whole clause on both sides, as far as the next comma, mark or conjunction."""
        walls = self.clauses.walls | self.clauses.commas | self.clauses.starts | self.clauses.relatives
        start = first
        while start > 0 and start - 1 not in walls:
            start -= 1
        end = last
        while end + 1 < len(self.tokens) and end + 1 not in walls:
            end += 1
        return frozenset(range(start, end + 1))

    def denied(self, first: int, last: int) -> frozenset[int]:
        """Govern the complement across "that"; with none, what a relative or passive refers back to."""
        if self._has_complement(last + 1):
            return self._complement(last + 1)
        return self._referred(first)

    def _referred(self, first: int) -> frozenset[int]:
        """Govern what a denial without a complement refers back to.

        "..., which both denied" and "..., the ministry denied" govern what stands before them; "the report was
        denied" its own clause.
        """
        clauses = self.clauses
        begin = first
        while begin > 0 and clauses.numbers[begin - 1] == clauses.numbers[first]:
            begin -= 1
        passive = any(place in clauses.helpers for place in range(max(begin, first - 2), first))
        at_end = all(token.kind == MARK for token in self.tokens[first + 1 :])
        if begin in clauses.relatives or (begin in clauses.commas and at_end and not passive):
            return frozenset(range(first))
        before_noun = not clauses.verbs & set(range(begin, first))
        return frozenset(range(begin, first)) if passive or before_noun else frozenset()

    def _has_complement(self, place: int) -> bool:
        # German sets a comma before what is denied: "bestreitet, dass".
        if place in self.clauses.commas and self.lexicon.language.nouns_capitalised:
            return True
        while place < len(self.tokens) and self.tokens[place].kind == WORD:
            pronoun = self.tokens[place].norm in _OBJECTS
            if pronoun:
                return True
            if self.tokens[place].norm in self.lexicon.language.prepositions:
                return any(other in self.clauses.verbs | self.clauses.helpers for other in (place + 1, place + 2))
            if place in self.clauses.starts | self.clauses.relatives | self.clauses.verbs:
                return True
            token = self.tokens[place]
            if not self.lexicon.is_stop(token.norm) or token.norm in self.lexicon.language.determiners:
                return True
            if token.norm in self.lexicon.language.elisions:
                return True
            place += 1
        return False

    def _complement(self, start: int) -> frozenset[int]:
        governed = set[int]()
        aside = any(self.clauses.numbers[place] == self.clauses.numbers[start - 1] for place in self.clauses.relatives)
        for place in range(start, len(self.tokens)):
            contrast = place in self.clauses.starts and place not in self.clauses.relatives
            if self.tokens[place].text == ";" or (contrast and place - start > _OPENING):
                break
            if aside and place in self.clauses.commas:
                break  # "the guild, which had rejected two, accepted": the relative clause ends
            governed.add(place)
        return frozenset(governed)
