"""Lexicon -> Cues: the words that a quantity may begin with, and the tables that only quantities ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import numerals
from factcheck.parsing.tokens import HYPHENS, MARK, WORD, Token

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB"}
DASHES = "-\u2010\u2011\u2012\u2013\u2014"
_WORDS_KEPT = 200_000
_UNSEEN = object()
_NUMERAL = re.compile(r"[IVXLCDM]+(e|er|ème|º|ª)?")


class Cues:
    """What of one language's tables the readers of quantities look up. Use `cues(lexicon)`."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Compile the tables."""
        own = lexicon.language
        self._lexicon = lexicon
        self.labels = lexicon.table({cue.removeprefix("="): cue.removeprefix("=") for cue in own.labels})
        self.same_year = lexicon.table(dict.fromkeys(own.same_year, ""))
        self.date_bounds = lexicon.table(own.date_bounds)
        # "Art" is a label only before a figure or with its full stop: "the art of five painters".
        self.abbreviated = own.abbreviations | own.number_abbreviations
        self.joining = frozenset(row[-1] for row in own.between) - own.coordinators
        """Words that join the ends of a range also where nothing opens it: 10 to 20, von 10 bis 20."""
        self.whole_months = frozenset(
            name
            for name, month in own.months.items()
            if all(len(other) <= len(name) for other, number in own.months.items() if number == month)
        )
        self._opening = frozenset(row[0] for row in own.between) | own.origins
        counted = (*own.units, *own.dozens, *own.vague, *own.magnitudes, *own.fractions, *own.currencies)
        self._counted = self._firsts((*counted, *own.half, *own.times))
        self._firsts_of_all = self._firsts(
            (
                *(cue.removeprefix("=") for cue in own.labels),
                *own.months,
                *(day.partition("-")[0] for day in own.weekdays),
                *own.ordinals,
                *own.dozens,
                *own.vague,
                *own.halves,
                *own.half,
                *own.mixed,
                *own.once,
                *own.hours,
                *own.same_year,
                *own.currencies,
            )
        )
        self._begins: dict[str, object] = {}

    def beginnings(self, tokens: Sequence[Token]) -> list[int]:
        """Return the places at which a quantity may begin; of most words one look-up says that none does."""
        places, known = [], self._begins.get
        for place, token in enumerate(tokens):
            begins = known(token.text, _UNSEEN)
            if begins is _UNSEEN:
                begins = self._may_begin(token)
                if token.kind == WORD and len(self._begins) < _WORDS_KEPT:
                    self._begins[token.text] = begins
            if begins or (begins is None and self._counts(tokens, place + 1)):
                places.append(place)
        return places

    def opens(self, norm: str) -> bool:
        """Whether a word may open a range: between, from."""
        return norm in self._opening

    def _may_begin(self, token: Token) -> bool | None:
        """Whether a quantity may begin with a token; None where what follows tells: a dozen, one year."""
        if token.kind == MARK:
            return token.norm in self._firsts_of_all
        if token.kind != WORD:
            return True
        own = self._lexicon.language
        if token.norm in own.ones:
            return True if token.norm in own.one else None
        return (
            token.norm in self._firsts_of_all
            or numerals.spelled(token.norm, own.code) is not None
            or numerals.ordinal_word(token.norm, own.code) is not None
            or _NUMERAL.fullmatch(token.text) is not None
        )

    def _counts(self, tokens: Sequence[Token], place: int) -> bool:
        if place >= len(tokens):
            return False
        joins = tokens[place].norm in self._lexicon.language.coordinators  # "One and a half"
        return joins or tokens[place].norm in self._counted or tokens[place].text in HYPHENS

    def _firsts(self, entries: Iterable[str]) -> frozenset[str]:
        return frozenset(norms[0] for norms in map(self._lexicon.norms, entries) if norms)


@cache
def cues(lexicon: Lexicon) -> Cues:
    """Return the cues of a lexicon."""
    return Cues(lexicon)


def text_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return tokens as they were written, one space where there was any."""
    return "".join(
        token.text if token.glued or index == 0 else f" {token.text}"
        for index, token in enumerate(tokens[first : last + 1])
    )


def is_hyphen(tokens: Sequence[Token], place: int) -> bool:
    """Whether a hyphen ties two tokens together."""
    follows = place + 1 < len(tokens) and tokens[place + 1].glued
    return tokens[place].text in HYPHENS and tokens[place].glued and follows


def counts_something(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word of content stands right behind a place."""
    after = place + 1
    return after < len(tokens) and tokens[after].kind == WORD and not lexicon.is_stop(tokens[after].norm)
