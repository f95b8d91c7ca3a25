"""tokens -> Quantity: a time of day in minutes since midnight: 9:30, 9 am, 2.30 p.m., at noon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities.cues import text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.tokens import NUMBER, Token

_FIGURES = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_BEFORE_HALF = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
_HALF_DAY = 12  # hours
_HOUR = 60  # minutes and seconds
_TIME = frozenset((Kind.TIME,))


def read_time(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a time of day; without "am" or "pm" one that may be either has both readings where these are said."""
    own, token = lexicon.language, tokens[place]
    if token.norm in own.hours:
        led = place > 0 and tokens[place - 1].norm in own.prepositions
        return _time([Decimal(own.hours[token.norm])], tokens, place, place) if led else None
    if token.kind != NUMBER:
        return None
    half = own.half_days.get(tokens[place + 1].norm) if place + 1 < len(tokens) else None
    parts = (_BEFORE_HALF if half is not None else _FIGURES).fullmatch(token.text)
    if parts is None:
        return None
    hour, minute, second = (int(part or 0) for part in (*parts.groups(), "0", "0")[:3])
    if half is not None:
        if not 1 <= hour <= _HALF_DAY or minute >= _HOUR:
            return None
        return _time([_minutes(hour % _HALF_DAY + half, minute, 0)], tokens, place, place + 1)
    told = [_minutes(hour, minute, second)]
    if own.half_days and 0 < hour <= _HALF_DAY:
        told.append(_minutes((hour + _HALF_DAY) % (2 * _HALF_DAY), minute, second))
    return _time(told, tokens, place, place)


def hours(time: Quantity) -> tuple[Span, ...]:
    """Return the figures that a full hour may be told by: 9 pm is 21 or 9; none of 9:30."""
    whole = [span.low / _HOUR for span in time.spans if span.low is not None and not span.low % _HOUR]
    return tuple(exactly(hour) for one in whole for hour in {one, one % _HALF_DAY or Decimal(_HALF_DAY)})


def _minutes(hour: int, minute: int, second: int) -> Decimal:
    return Decimal(hour * _HOUR + minute) + Decimal(second) / _HOUR


def _time(minutes: Sequence[Decimal], tokens: Sequence[Token], first: int, last: int) -> Quantity:
    return Quantity(_TIME, first, last, text_of(tokens, first, last), tuple(map(exactly, minutes)))
