"""The noun of a bound: an interval of numbers, or of days counted from the first day of year 1."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

ABOUT = Decimal("0.05")
"""What "about" allows on either side, as a share of the number."""


class Span(NamedTuple):
    """An interval; None is unbounded. `open_low` and `open_high` leave the end out.

    `centre` is the number itself where only "about" makes an interval of it.
    """

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_high: bool = False
    centre: Decimal | None = None

    @property
    def point(self) -> bool:
        """Whether the interval is one number."""
        return self.low is not None and self.low == self.high

    @property
    def half_open(self) -> bool:
        """Whether one end is unbounded: "more than", "up to"."""
        return (self.low is None) != (self.high is None)

    def holds(self, other: Span) -> bool:
        """Whether every number of the other interval lies in this one."""
        low_fits = self.low is None or (
            other.low is not None
            and (other.low > self.low or (other.low == self.low and (other.open_low or not self.open_low)))
        )
        high_fits = self.high is None or (
            other.high is not None
            and (other.high < self.high or (other.high == self.high and (other.open_high or not self.open_high)))
        )
        return low_fits and high_fits

    def misses(self, other: Span) -> bool:
        """Whether the two have no number in common."""
        return _below(self, other) or _below(other, self)

    def times(self, factor: Decimal) -> Span:
        """Return the interval in another unit."""
        low, high, centre = (None if end is None else end * factor for end in (self.low, self.high, self.centre))
        return Span(low, high, self.open_low, self.open_high, centre)


def _below(first: Span, second: Span) -> bool:
    if first.high is None or second.low is None:
        return False
    return first.high < second.low or (first.high == second.low and (first.open_high or second.open_low))


def exactly(number: Decimal) -> Span:
    """Return the interval of one number."""
    return Span(number, number)


def bounded(number: Decimal, bound: str) -> Span:
    """Return the interval that a bound makes of a number: more, least, less, most or about."""
    if bound == "about":
        reach = abs(number) * ABOUT
        return Span(number - reach, number + reach, centre=number)
    ends: dict[str, Span] = {
        "more": Span(number, None, open_low=True),
        "least": Span(number, None),
        "less": Span(None, number, open_high=True),
        "most": Span(None, number),
    }
    return ends.get(bound, exactly(number))
