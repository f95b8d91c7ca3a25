"""str -> Reading: a text as the gates see it: tokens, stems, values, clauses, scopes, verbs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from factcheck.matching.clauses import Clauses, read_clauses
from factcheck.matching.lexicon import Lexicon, lexicon
from factcheck.matching.nations import Nation, find_nations
from factcheck.matching.scopes import Force, Scope, read_scopes
from factcheck.matching.segments import Segments, read_segments
from factcheck.matching.tokens import CODE, WORD, Token, tokenize
from factcheck.matching.value import Value
from factcheck.matching.values import read_values

QUOTES = frozenset('"\u201c\u201d\u201e\u00ab\u00bb')
HYPHENS = "-\u2010\u2011"


@dataclass(frozen=True)
class Reading:
    """A phrasing or a passage, read in one language. What is costly is worked out when asked for.

    `seam` is the offset at which a second sentence begins, where two are read together; else 0.
    """

    text: str
    code: str
    tokens: tuple[Token, ...]
    seam: int = 0

    @property
    def own(self) -> Lexicon:
        """The lexicon of the reading's language."""
        return lexicon(self.code)

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The stem of each token; "" for what is no word."""
        stem = self.own.stem
        stems = [stem(token.norm) if token.kind in (WORD, CODE) else "" for token in self.tokens]
        for verb, particle in self.clauses.separated.items():
            base = self.own.language.irregular.get(self.tokens[verb].norm, self.tokens[verb].norm)
            stems[verb] = stem(self.tokens[particle].norm + base)
        return tuple(stems)

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """The tokens in one case, all quote marks alike: what is compared to the letter."""
        return tuple('"' if token.text in QUOTES else token.norm for token in self.tokens)

    @cached_property
    def by_stem(self) -> dict[str, list[int]]:
        """The places of each stem of a word."""
        places: dict[str, list[int]] = {}
        for place, stem in enumerate(self.stems):
            if stem and self.tokens[place].kind == WORD:
                places.setdefault(stem, []).append(place)
        return places

    @cached_property
    def joined(self) -> dict[str, int]:
        """The stems of neighbouring words written as one (cease-fire: ceasefire), and the later place."""
        words = [place for place, token in enumerate(self.tokens) if token.kind == WORD]
        places: dict[str, int] = {}
        for one, two in pairwise(words):
            if all(mark.text in HYPHENS for mark in self.tokens[one + 1 : two]):
                places.setdefault(self.own.stem(self.tokens[one].norm + self.tokens[two].norm), two)
        return places

    @cached_property
    def content(self) -> tuple[int, ...]:
        """The places of the words that carry content."""
        return tuple(place for place in range(len(self.tokens)) if self.is_content(place))

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """The values in text order."""
        return read_values(self.tokens, self.own)

    @cached_property
    def in_values(self) -> frozenset[int]:
        """The token places that belong to a value."""
        return frozenset(place for value in self.values for place in range(value.first, value.last + 1))

    @cached_property
    def in_measures(self) -> frozenset[int]:
        """The token places that belong to a value or name its unit."""
        return frozenset(place for value in self.values for place in range(value.first, value.end + 1))

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """How many words stand before each token, names and figures aside: what nearness is measured in."""
        counted, before = [], 0
        for token in self.tokens:
            counted.append(before)
            before += token.kind == WORD and not token.capital
        return tuple(counted)

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The token places inside quotation marks."""
        inside, places = False, set[int]()
        for place, token in enumerate(self.tokens):
            if token.text in QUOTES:
                inside = not inside
            elif inside:
                places.add(place)
        return frozenset(places)

    @cached_property
    def nations(self) -> tuple[Nation, ...]:
        """The countries named."""
        return find_nations(self.tokens, self.code)

    @cached_property
    def clauses(self) -> Clauses:
        """Where clauses begin, and which tokens are verbs."""
        return read_clauses(self.tokens, self.own, self.seam)

    @cached_property
    def segments(self) -> Segments:
        """The simple clauses, and the chunks between commas and "and"."""
        return read_segments(self.tokens, self.own, self.clauses)

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


def read(text: str, code: str, seam: int = 0) -> Reading:
    """Read a text in a language."""
    return Reading(text, code, tokenize(text, lexicon(code).language), seam)
