"""tokens -> tuple[Scope, ...]: what negates, denies, plans or supposes, and the tokens it governs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from factcheck.matching.clauses import Clauses
from factcheck.matching.lexicon import Entries, Lexicon
from factcheck.matching.reach import Reach
from factcheck.matching.tokens import MARK, NUMBER, WORD, Token

_RESTRICTED = 6  # tokens from "ne" to its "que", both included
_Govern = Callable[[int, int], frozenset[int]]


class Force(StrEnum):
    """What a scope does to what it governs."""

    NEGATION = "negation"
    ABSENCE = "absence"
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
    reader = _Reader(_whole(tokens, lexicon, clauses), lexicon, clauses, taken)
    return tuple(reader.scopes())


class _Reader:
    def __init__(self, tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses, taken: frozenset[int]) -> None:
        self.tokens, self.lexicon, self.clauses, self.taken = tokens, lexicon, clauses, taken
        reach = Reach(tokens, lexicon, clauses)
        self.readers: tuple[tuple[Entries[bool], Force, _Govern], ...] = (
            (lexicon.denials, Force.DENIAL, reach.denied),
            (lexicon.failures, Force.FAILURE, reach.forward),
            (lexicon.local_negations, Force.ABSENCE, reach.local),
            (lexicon.noun_negations, Force.NEGATION, reach.noun),
            (lexicon.clause_negations, Force.NEGATION, reach.whole),
            (lexicon.negations, Force.NEGATION, reach.forward),
            (lexicon.conditions, Force.HEDGE, reach.supposed),
            (lexicon.hedges, Force.HEDGE, reach.planned),
            (lexicon.modals, Force.HEDGE, reach.possible),
        )

    def scopes(self) -> list[Scope]:
        found: list[Scope] = []
        place = 0
        while place < len(self.tokens):
            token = self.tokens[place]
            harmless = self.harmless(place) or self.restricts(place)
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

    def restricts(self, place: int) -> int:
        """Whether a negation only restricts: French "n'a livré que 12" is "delivered only 12"."""
        language = self.lexicon.language
        if not language.restrictives or not self.lexicon.negations.at(self.tokens, place):
            return 0
        for other in range(place + 2, min(place + _RESTRICTED, len(self.tokens))):
            norm = self.tokens[other].norm
            if norm in language.restrictives:
                return int(other - 1 in self.clauses.verbs | self.clauses.helpers)
            if norm in language.negative_adverbs:
                return 0
        return 0

    def harmless(self, place: int) -> int:
        lengths = [
            entry[0]
            for table in (self.lexicon.not_negations, self.lexicon.not_hedges)
            if (entry := table.at(self.tokens, place))
        ]
        return max(lengths, default=0)

    def at(self, place: int) -> tuple[Scope | None, int]:
        norm = self.tokens[place].norm
        best: tuple[int, Force, _Govern] | None = None
        for table, force, govern in self.readers:
            entry = table.at(self.tokens, place)
            if not entry or (best is not None and entry[0] <= best[0]):
                continue
            if entry[0] == 1 and not self.may_be(force, table, norm):
                continue
            best = (entry[0], force, govern)
        if best is None:
            return None, 1
        length, force, govern = best
        last = place + length - 1
        governs = govern(place, last)
        text = " ".join(token.text for token in self.tokens[place : last + 1])
        return Scope(
            force, place, last, governs - frozenset(range(place, last + 1)), self.clauses.numbers[place], text
        ), length

    def may_be(self, force: Force, table: Entries[bool], norm: str) -> bool:
        """Whether a single word is what its stem makes of it, and not a noun or an auxiliary."""
        if force is Force.FAILURE:
            return self.lexicon.is_verb(norm)  # Italian "rifiuti" is rubbish as well as "you refuse"
        by_stem = table in (self.lexicon.hedges, self.lexicon.denials)
        return not (by_stem and self.lexicon.is_auxiliary(norm))  # Portuguese "tem" (has) is not "temer" (fear)


def _abbreviates(tokens: Sequence[Token], place: int) -> bool:
    """Whether a word is an abbreviation before a number: "No. 4" negates nothing."""
    after = [token.text if token.kind == MARK else token.kind for token in tokens[place + 1 : place + 3]]
    return after == [".", NUMBER]


def _whole(tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses) -> Sequence[Token]:
    """Put separable verbs together again for the look-ups: "schloss ... aus" is ausschließen."""
    if not clauses.separated:
        return tokens
    whole = list(tokens)
    for verb, particle in clauses.separated.items():
        norm = tokens[verb].norm
        base = tokens[particle].norm + lexicon.language.irregular.get(norm, norm)
        whole[verb] = replace(tokens[verb], norm=base)
    return whole
