"""tokens -> tuple[Scope, ...]: what negates, denies, plans or supposes, and the tokens it governs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.matching.clauses import Clauses
from factcheck.matching.lexicon import Entries, Lexicon
from factcheck.matching.tokens import MARK, NUMBER, WORD, Token

_OPENING = 3  # words: how far behind a verb of denial its complementiser may stand
_PARTICIPLES = ("ing", "ando", "endo", "iendo", "indo", "ant")
_NOMINAL = 2  # content words that "without" governs when no verb follows


_Govern = Callable[[int, int], frozenset[int]]


class Force(StrEnum):
    """What a scope does to what it governs."""

    NEGATION = "negation"
    DENIAL = "denial"
    FAILURE = "failure"
    HEDGE = "hedge"


@dataclass(frozen=True, slots=True)
class Scope:
    """A negator or hedge at tokens `first..last` and the token places it governs."""

    force: Force
    first: int
    last: int
    governs: frozenset[int]
    clause: int
    text: str


def read_scopes(
    tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses, taken: frozenset[int]
) -> tuple[Scope, ...]:
    """Return every scope in text order. `taken` are places inside values, where nothing negates."""
    reader = _Reader(tokens, lexicon, clauses, taken)
    return tuple(reader.scopes())


class _Reader:
    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses, taken: frozenset[int]) -> None:
        self.tokens, self.lexicon, self.clauses, self.taken = tokens, lexicon, clauses, taken
        self.readers: tuple[tuple[Entries[bool], Force, _Govern], ...] = (
            (lexicon.denials, Force.DENIAL, self.denied),
            (lexicon.failures, Force.FAILURE, self.forward),
            (lexicon.local_negations, Force.NEGATION, self.local),
            (lexicon.noun_negations, Force.NEGATION, self.noun),
            (lexicon.clause_negations, Force.NEGATION, self.whole),
            (lexicon.negations, Force.NEGATION, self.forward),
            (lexicon.conditions, Force.HEDGE, self.forward),
            (lexicon.hedges, Force.HEDGE, self.planned),
            (lexicon.modals, Force.HEDGE, self.possible),
        )

    def scopes(self) -> list[Scope]:
        found: list[Scope] = []
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            harmless = self.harmless(place)
            if token.kind != WORD or place in self.taken or harmless or _abbreviates(self.tokens, place):
                place += max(harmless, 1)
                continue
            scope, length = self.at(place)
            if scope is not None:
                found.append(scope)
            place += length
        if self.tokens and any(token.text == "?" for token in self.tokens[-3:]):
            places = frozenset(range(len(self.tokens)))
            found.append(Scope(Force.HEDGE, len(self.tokens) - 1, len(self.tokens) - 1, places, -1, "?"))
        return found

    def abbreviates(self, place: int) -> bool:
        """Whether a word is an abbreviation before a number: "No. 4" negates nothing."""
        after = self.tokens[place + 1 : place + 3]
        return len(after) == 2 and after[0].text == "." and after[1].kind == NUMBER

    def harmless(self, place: int) -> int:
        lengths = [
            entry[0]
            for table in (self.lexicon.not_negations, self.lexicon.not_hedges)
            if (entry := table.at(self.tokens, place))
        ]
        return max(lengths, default=0)

    def at(self, place: int) -> tuple[Scope | None, int]:
        best: tuple[int, Force, _Govern] | None = None
        for table, force, govern in self.readers:
            entry = table.at(self.tokens, place)
            if entry and (best is None or entry[0] > best[0]):
                best = (entry[0], force, govern)
        if best is None:
            return None, 1
        length, force, govern = best
        if force is Force.FAILURE and length == 1 and not self.lexicon.is_verb(self.tokens[place].norm):
            return None, 1
        last = place + length - 1
        governs = govern(place, last)
        text = " ".join(token.text for token in self.tokens[place : last + 1])
        return Scope(
            force, place, last, governs - frozenset(range(place, last + 1)), self.clauses.numbers[place], text
        ), length

    def forward(self, first: int, last: int) -> frozenset[int]:
        """Govern what follows in the clause; a comma ends it once the governed verb has come."""
        return self.run(last + 1, first, through=0)

    def planned(self, first: int, last: int) -> frozenset[int]:
        """Govern what follows, across the complementiser right behind."""
        return self.run(last + 1, first, through=_OPENING, participles=True)

    def possible(self, first: int, last: int) -> frozenset[int]:
        """Govern what a modal does; behind an article it is a noun: "her will"."""
        before = self.tokens[first - 1].norm if first else ""
        if before in self.lexicon.language.determiners:
            return frozenset()
        return self.run(last + 1, first, through=0, participles=True)

    def participle(self, place: int) -> bool:
        """Whether a participle carries the clause on: "will spread, reaching the coast"."""
        return place in self.clauses.verbs and self.tokens[place].norm.endswith(_PARTICIPLES)

    def run(self, start: int, negator: int, *, through: int, participles: bool = False) -> frozenset[int]:
        clauses, governed = self.clauses, set[int]()
        seen_verb = False
        for place in range(start, len(self.tokens)):
            opening = place - start < through
            if place in clauses.walls or (participles and place == start and place in clauses.commas):
                break
            if (place in clauses.starts or place in clauses.relatives) and not opening and place > start:
                break
            if place in clauses.commas and (seen_verb or place - start > 2 * _OPENING):
                if not (participles and self.participle(place + 1)):
                    break
            if seen_verb and self.parts(place, negator):
                break
            # Right behind a modal or a negation a content word is a verb, known as one or not.
            seen_verb = seen_verb or place in clauses.verbs or (place == start and self.content(place))
            governed.add(place)
        return frozenset(governed)

    def content(self, place: int) -> bool:
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
                return governed is None or self.form(governed) != self.form(other)
        return False

    def form(self, place: int) -> str:
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
        return self.forward(first, last) | self.nearest_verb_before(first)

    def nearest_verb_before(self, first: int) -> frozenset[int]:
        for place in range(first - 1, -1, -1):
            if place in self.clauses.walls or place in self.clauses.starts or place in self.clauses.commas:
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
        if self.has_complement(last + 1):
            return self.complement(last + 1)
        return frozenset(range(first))

    def has_complement(self, place: int) -> bool:
        while place < len(self.tokens) and self.tokens[place].kind == WORD:
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

    def complement(self, start: int) -> frozenset[int]:
        governed = set[int]()
        for place in range(start, len(self.tokens)):
            contrast = place in self.clauses.starts and place not in self.clauses.relatives
            if self.tokens[place].text == ";" or (contrast and place - start > _OPENING):
                break
            governed.add(place)
        return frozenset(governed)


def _abbreviates(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is an abbreviation before a number: "No. 4" negates nothing."""
    after = [token.text if token.kind == MARK else token.kind for token in tokens[place + 1 : place + 3]]
    return after == [".", NUMBER]
