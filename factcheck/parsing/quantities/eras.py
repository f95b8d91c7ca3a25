"""tokens -> Quantity: years counted from an era that the text names: 44 BC, 79 n. Chr., 1200 a.C."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days, numerals
from factcheck.parsing.quantities.cues import text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.tokens import NUMBER, Token

_LONGEST = 6  # tokens: "av . J . - C"
_YEAR_DIGITS = 4


@cache
def _pattern(eras: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{eras})(?!\w)")


def read_era(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a year and the era behind it, by the language's pattern; a year before the era is a negative one."""
    number = numerals.whole(tokens[place].text, _YEAR_DIGITS) if tokens[place].kind == NUMBER else None
    era = era_at(tokens, place + 1, lexicon) if number else None
    if not number or era is None:
        return None
    last, before = era
    year = -number if before else number
    span = days.of_year(year)
    return Quantity(
        frozenset((Kind.DATE,)), place, last, text_of(tokens, place, last), date=(year, None, None), days=span
    )


def era_at(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[int, bool] | None:
    """Return where an era that begins at a place ends, and whether years before it are meant; None where none does."""
    behind = tokens[place : place + _LONGEST]
    if not behind or not lexicon.language.eras:
        return None
    found = _pattern(lexicon.language.eras).match(text_of(behind, 0, len(behind) - 1))
    if found is None:
        return None
    last = place
    while len(text_of(behind, 0, last - place)) < found.end():
        last += 1
    return last, bool(found.group("before"))
