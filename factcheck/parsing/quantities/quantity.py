"""The noun of the value gate: a number, date, ordinal, sum, label or code, and where it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from factcheck.parsing.quantities.span import Span

DateParts = tuple[int | None, int | None, int | None]
"""(year, month, day), with None for what is not said."""


class Kind(StrEnum):
    """What a quantity measures. Only quantities that share a kind contradict each other."""

    NUMBER = "number"
    PERCENT = "percent"
    POINTS = "percentage points"
    MONEY = "money"
    ORDINAL = "ordinal"
    LABEL = "label"
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    CODE = "code"
    RESULT = "result"


NAMING = frozenset((Kind.CODE, Kind.LABEL))
"""Kinds that tell which thing is meant: F-16, Version 3.4."""


class Quantity(NamedTuple):
    """One quantity in a row of tokens. It has several kinds where its place does not tell: `1995 houses`.

    `first` and `last` are token places, both included. `spans` are its readings as numbers, more than one where
    "1.234" may be either. `date` is (year, month, day) of one date; `days` is the interval of days it stands for,
    and of a bound or a range of dates. `edges` are the dates on which what lasts begins and ends ("since 2010",
    "from 1988 to 1992"), None for an end that is not said. `unit` is a unit's id or a currency, `tail` the last
    place of the words that name the unit, which stay words of their own. `scale` is the power of ten of a magnitude
    that was spelled out ("million"). `name` is what a code, label, weekday, time of day or result is compared by, and
    `labels` are the stems of what a label numbers: Article 5, Debian 11. `turned` are the places of a negation that
    turns its bound round: "not … more than 40" is at most 40. A tuple, for those are made fast.
    """

    kinds: frozenset[Kind]
    first: int
    last: int
    text: str
    spans: tuple[Span, ...] = ()
    date: DateParts | None = None
    unit: str = ""
    name: str = ""
    tail: int = -1
    scale: int = 0
    labels: frozenset[str] = frozenset()
    days: Span | None = None
    edges: tuple[Span | None, Span | None] | None = None
    turned: tuple[int, ...] = ()

    @property
    def end(self) -> int:
        """The last token place, the words of the unit included."""
        return max(self.last, self.tail)

    @property
    def measured(self) -> bool:
        """Whether the quantity has a unit of measure: years, metres; people are counted, not measured."""
        return self.unit not in ("", "person") and Kind.MONEY not in self.kinds

    @property
    def bounded(self) -> bool:
        """Whether the quantity is a bound or a range rather than one number or date."""
        return any(span.low != span.high and span.centre is None for span in self.spans) or (
            self.days is not None and self.date is None
        )
