"""str -> Reading: a text as the gates see it: tokens, stems, values, clauses, scopes, verbs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from factcheck.matching.lexicon import Lexicon, lexicon
from factcheck.matching.nations import Nation, find_nations
from factcheck.matching.scopes import Clauses, Force, Scope, read_clauses, read_scopes
from factcheck.matching.tokens import CODE, WORD, Token, tokenize
from factcheck.matching.value import Value
from factcheck.matching.values import read_values


@dataclass(frozen=True)
class Reading:
    """A phrasing or a passage, read in one language. What is costly is worked out when asked for."""

    text: str
    code: str
    tokens: tuple[Token, ...]

    @property
    def own(self) -> Lexicon:
        """The lexicon of the reading's language."""
        return lexicon(self.code)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each token; "" for what is no word."""
        stem = self.own.stem
        return tuple(stem(token.norm) if token.kind in (WORD, CODE) else "" for token in self.tokens)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """The values in text order."""
        return read_values(self.tokens, self.own)

    @cached_property
    def in_values(self) -> frozenset[int]:
        """The token places that belong to a value."""
        return frozenset(place for value in self.values for place in range(value.first, value.last + 1))

    @cached_property
    def nations(self) -> tuple[Nation, ...]:
        """The countries named."""
        return find_nations(self.tokens, self.code)

    @cached_property
    def clauses(self) -> Clauses:
        """Where clauses begin, and which tokens are verbs."""
        return read_clauses(self.tokens, self.own)

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """What negates, denies, plans or supposes, and what it governs."""
        return read_scopes(self.tokens, self.own, self.clauses, self.in_values)

    def is_content(self, place: int) -> bool:
        """Whether a token is a word that carries content: no function word, figure or mark."""
        token = self.tokens[place]
        return token.kind == WORD and not self.own.is_stop(token.norm) and not self.own.is_auxiliary(token.norm)

    def negators(self) -> tuple[Scope, ...]:
        """The scopes that turn what they govern into its contrary."""
        return tuple(scope for scope in self.scopes if scope.force is not Force.HEDGE)

    def hedges(self) -> tuple[Scope, ...]:
        """The scopes that only plan or suppose what they govern."""
        return tuple(scope for scope in self.scopes if scope.force is Force.HEDGE)


def read(text: str, code: str) -> Reading:
    """Read a text in a language."""
    return Reading(text, code, tokenize(text, lexicon(code).language))
