"""Quantity -> Quantity: the ordinal of a century as the years of it: the 19th century, XIX secolo, siglo XIX."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days
from factcheck.parsing.quantities.cues import is_hyphen, text_of
from factcheck.parsing.quantities.eras import era_at
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.tokens import Token

_LAST = 21
_YEARS = 100
_UNIT = "century"


def as_century(value: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    """Read an ordinal beside the word for a century as its years, the round one at either end included.

    So 1900 is of the 19th century, as the calendar has it, and of the 20th, as most people have it.
    """
    named = lexicon.language.centuries.get(tokens[value.first].norm, 0) if value.first == value.last else 0
    if named and tokens[value.first].capital and value.first:
        return _century(named, value.first, value.last, tokens, lexicon)  # Italian "il Settecento"
    if not value.kinds & {Kind.ORDINAL, Kind.LABEL} or not value.name.isdigit() or not 0 < int(value.name) <= _LAST:
        return value
    after = value.last + 1
    after += is_hyphen(tokens, after) if after < len(tokens) else 0
    first, last = value.first, after
    if not _is_century(tokens, after, lexicon):
        first, last = value.first - 1, value.last
        if value.first == 0 or not lexicon.language.head_first or not _is_century(tokens, first, lexicon):
            return value
    return _century(int(value.name), first, last, tokens, lexicon)


def _century(number: int, first: int, last: int, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    low, high = max(1, (number - 1) * _YEARS), number * _YEARS
    span, name = days.years(low, high), str(number)
    if (era := era_at(tokens, last + 1, lexicon)) is not None:
        last, before = era
        if before:
            span, name = Span(days.of_year(-high).low, days.of_year(-low).high), f"-{name}"
    kinds = frozenset((Kind.ORDINAL, Kind.DATE))  # Another century is another one, also where it only tells which.
    return Quantity(kinds, first, last, text_of(tokens, first, last), (exactly(Decimal(name)),), name=name, days=span)


def _is_century(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    unit = lexicon.units.at(tokens, place) if place < len(tokens) else None
    return unit is not None and unit[1] == _UNIT
