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
    behind = tokens[place + 1 : place + 1 + _LONGEST]
    number = numerals.whole(tokens[place].text, _YEAR_DIGITS) if tokens[place].kind == NUMBER else None
    if not number or not behind or not lexicon.language.eras:
        return None
    text = text_of(behind, 0, len(behind) - 1)
    found = _pattern(lexicon.language.eras).match(text)
    if found is None:
        return None
    last = place + 1
    while len(text_of(behind, 0, last - place - 1)) < found.end():
        last += 1
    year = -number if found.group("before") else number
    span = days.of_year(year)
    return Quantity(
        frozenset((Kind.DATE,)), place, last, text_of(tokens, place, last), date=(year, None, None), days=span
    )
