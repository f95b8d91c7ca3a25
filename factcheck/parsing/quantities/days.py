"""(year, month, day) -> Span of days: what a date stands for, and what a bound makes of it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import lru_cache

from factcheck.parsing.quantities.quantity import DateParts
from factcheck.parsing.quantities.span import Span

_EVERY_YEAR = 4
"""The year that dates without one are put in: a leap year, and long before any that a text means."""
_BEFORE_EVERY_YEAR = Decimal(date(_EVERY_YEAR, 1, 1).toordinal())
_AFTER_EVERY_YEAR = Decimal(date(_EVERY_YEAR + 1, 1, 1).toordinal())
_MONTHS = 12
_DATES_KEPT = 4096  # years and days, of which texts name the same few again and again
_ABOUT = 2  # "around 1850" reaches as many years, months or days to either side as the date is exact to


@lru_cache(maxsize=_DATES_KEPT)
def span_of(parts: DateParts) -> Span | None:
    """Return the days of a date; None where there is no such day: 31 June."""
    year, month, day = parts
    first_year = year or _EVERY_YEAR
    if month is None:
        return None if year is None else _span(date(year, 1, 1), date(year, 12, 31))
    if not 1 <= month <= _MONTHS:
        return None
    length = monthrange(first_year, month)[1]
    if day is None:
        return _span(date(first_year, month, 1), date(first_year, month, length))
    if not 1 <= day <= length:
        return None
    return _span(date(first_year, month, day), date(first_year, month, day))


def of_year(year: int) -> Span:
    """Return the days of any year; -44 is 44 BC, which no `date` can tell."""
    if year > 0:
        return years(year, year)
    first, next_one = (Decimal(365 * past + past // 4 - past // 100 + past // 400 + 1) for past in (year, year + 1))
    return Span(first, next_one - 1)


def years(first: int, last: int) -> Span:
    """Return the days from the first day of a year to the last one of another."""
    return _span(date(first, 1, 1), date(last, 12, 31))


def bounded_days(days: Span, bound: str) -> Span:
    """Return the interval that a bound makes of a date: after, since, before, until, by or about."""
    if days.low is None or days.high is None:
        return days
    if bound == "about":
        reach = (days.high - days.low + 1) * _ABOUT
        return Span(days.low - reach, days.high + reach, centre=days.low)
    return _BOUNDS[bound](days.low, days.high)


_BOUNDS = {
    "after": lambda low, high: Span(high + 1, None),
    "since": lambda low, high: Span(low, None),
    "before": lambda low, high: Span(None, low - 1),
    "until": lambda low, high: Span(None, high),
    "by": lambda low, high: Span(None, high),
}
LASTING = frozenset(("since", "until"))
"""Bounds that say when something begins or ends, and not only within what time it happens."""


def is_yearless(days: Span) -> bool:
    """Whether days are those of any year: 19 June."""
    early = days.low is None or _BEFORE_EVERY_YEAR <= days.low < _AFTER_EVERY_YEAR
    return early and (days.high is None or _BEFORE_EVERY_YEAR <= days.high < _AFTER_EVERY_YEAR)


def in_every_year(days: Span) -> Span | None:
    """Return the days of one year as those of any year; None for a bound, for days of several years and those BC."""
    if days.low is None or days.high is None or days.low < 1:
        return None
    low, high = date.fromordinal(int(days.low)), date.fromordinal(int(days.high))
    if low.year != high.year:
        return None
    return _span(low.replace(year=_EVERY_YEAR), high.replace(year=_EVERY_YEAR))


def _span(low: date, high: date) -> Span:
    return Span(Decimal(low.toordinal()), Decimal(high.toordinal()))
