"""tokens -> Quantity: decades, and centuries told by their first year: the 1990s, anni '90, los años noventa."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days, numerals
from factcheck.parsing.quantities.cues import text_of
from factcheck.parsing.quantities.dates import YEARS
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.tokens import NUMBER, WORD, Token

_LONGEST = 4  # tokens: "los años '90"
_TENS = range(20, 100)
_YEAR_DIGITS = 4
_CENTURY = 100
_NEW = 2000  # "the 1900s" are a century, "the 2000s" are ten years


def read_decade(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `the 1990s`, `anni '90`, by the language's pattern on the next few tokens."""
    window = tokens[place : place + _LONGEST]
    if not lexicon.language.decades:
        return None
    figures = [str(tens(token, lexicon) or token.norm) for token in window]
    text = "".join(("" if token.glued else " ") + figure for token, figure in zip(window, figures, strict=True))
    text = text.lstrip()
    found = re.match(lexicon.language.decades, text)
    if not found or not found.group("tens").isdigit():
        return None
    last, length = place, len(figures[0])
    while last + 1 < place + len(window) and length < found.end():
        last += 1
        length += len(figures[last - place]) + (not tokens[last].glued)
    number = int(found.group("tens"))
    first_year = number * 10 if number >= _CENTURY else (1900 if number > 2 else 2000) + number % 10 * 10
    if first_year not in YEARS:
        return None
    length = _CENTURY if first_year % _CENTURY == 0 and first_year < _NEW else 10
    span = days.years(first_year, first_year + length - 1)
    return Quantity(frozenset((Kind.DATE,)), place, last, text_of(tokens, place, last), days=span)


def tens(token: Token, lexicon: Lexicon) -> int | None:
    """Return the figure that a decade may be told by: 90, 1990, novanta; None for any other token."""
    if token.kind == NUMBER:
        number = numerals.whole(token.text, _YEAR_DIGITS)
    else:
        number = numerals.spelled(token.norm, lexicon.language.code) if token.kind == WORD else None
    told = number is not None and number % 10 == 0 and (number in _TENS or (number in YEARS and token.kind == NUMBER))
    return number if told else None
