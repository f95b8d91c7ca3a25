"""The noun of the value gate: a number, date, ordinal, code ... and how two of them compare."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import product

ABOUT = Decimal("0.05")
"""What "about" allows on either side, as a share of the number."""


class Kind(StrEnum):
    """What a value measures. Only values that share a kind contradict each other."""

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


class Relation(StrEnum):
    """How what was found relates to what was wanted."""

    EQUAL = "equal"
    DIFFERS = "differs"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Span:
    """An interval of numbers; None is unbounded. `open_low` and `open_high` leave the end out."""

    low: Decimal | None
    high: Decimal | None
    open_low: bool = False
    open_high: bool = False
    centre: Decimal | None = None

    @property
    def half_open(self) -> bool:
        """Whether one end is unbounded: "more than", "up to"."""
        return (self.low is None) != (self.high is None)

    @property
    def sort(self) -> tuple[bool, bool, bool, bool]:
        """Which bound this is, whatever its limit: more than, at least, less than, at most."""
        return self.low is None, self.high is None, self.open_low, self.open_high

    @property
    def range(self) -> bool:
        """Whether both ends are given: "between 10 and 20"."""
        return self.low is not None and self.high is not None and self.low != self.high and self.centre is None

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


def _below(first: Span, second: Span) -> bool:
    if first.high is None or second.low is None:
        return False
    return first.high < second.low or (first.high == second.low and (first.open_high or second.open_low))


@dataclass(frozen=True, slots=True)
class Value:
    """One value in a row of tokens.

    `first` and `last` are token places, both included. `spans` are its readings as numbers, more than
    one where "1.234" may be either. `date` is (year, month, day), with None for what is not said. `unit`
    is a unit's id or a currency, `tail` the last place of the words that name the unit, which stay words
    of their own. `scale` is the power of ten of a magnitude that was spelled out ("million"). `name` is
    what a code, weekday or time of day is compared by.
    """

    kinds: frozenset[Kind]
    first: int
    last: int
    text: str
    spans: tuple[Span, ...] = ()
    date: tuple[int | None, int | None, int | None] | None = None
    unit: str = ""
    name: str = ""
    tail: int = -1
    scale: int = 0

    @property
    def end(self) -> int:
        """The last token place, the words of the unit included."""
        return max(self.last, self.tail)

    @property
    def measured(self) -> bool:
        """Whether the value has a unit of measure: years, metres; people are counted, not measured."""
        return self.unit not in ("", "person") and Kind.MONEY not in self.kinds

    @property
    def bounded(self) -> bool:
        """Whether the value is a bound or a range rather than one number."""
        return any(span.low != span.high for span in self.spans)


def compare(wanted: Value, found: Value) -> Relation:
    """Say whether a found value is the wanted one, another one, or leaves it open."""
    if wanted.name or found.name:
        return _same(wanted.name == found.name)
    if wanted.date is not None and found.date is not None:
        return _compare_dates(wanted.date, found.date)
    if wanted.unit and found.unit and wanted.unit != found.unit:
        return Relation.DIFFERS
    if not wanted.spans or not found.spans:
        return Relation.DIFFERS
    # Readings are in the same order on both sides: "1.234" and "1.300" are both grouped or both not.
    same_doubt = len(wanted.spans) == len(found.spans)
    pairs = zip(wanted.spans, found.spans, strict=True) if same_doubt else product(wanted.spans, found.spans)
    relations = {_compare_spans(one, other) for one, other in pairs}
    for relation in (Relation.EQUAL, Relation.OPEN):
        if relation in relations:
            return relation
    return Relation.DIFFERS


def _same(equal: bool) -> Relation:
    return Relation.EQUAL if equal else Relation.DIFFERS


def _compare_spans(wanted: Span, found: Span) -> Relation:
    if wanted.half_open and found.half_open and wanted.sort == found.sort:
        # Two bounds in the same words are compared by their limits: "up to 8" is not "up to 4".
        return _same(wanted == found)
    if wanted.range and found.range and wanted != found:
        return Relation.DIFFERS
    if wanted.holds(found) or (found.centre is not None and found.centre == wanted.low == wanted.high):
        return Relation.EQUAL
    return Relation.DIFFERS if wanted.misses(found) else Relation.OPEN


def _compare_dates(
    wanted: tuple[int | None, int | None, int | None], found: tuple[int | None, int | None, int | None]
) -> Relation:
    shared = [(one, other) for one, other in zip(wanted, found, strict=True) if one is not None and other is not None]
    if any(one != other for one, other in shared):
        return Relation.DIFFERS
    missing = any(one is not None and other is None for one, other in zip(wanted, found, strict=True))
    return Relation.OPEN if missing or not shared else Relation.EQUAL


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


_TIME = frozenset("second minute hour day week month year decade century".split())
_DIMENSIONS = (
    _TIME,
    frozenset("mm cm m km mile foot inch".split()),
    frozenset("km2 m2 ha acre".split()),
    frozenset("g kg t pound".split()),
    frozenset("w kw mw gw".split()),
    frozenset("c f".split()),
)


def alike_units(one: str, other: str) -> bool:
    """Whether two units measure the same: 24 months contradict 24 years, 24 km do not."""
    return one == other or any({one, other} <= dimension for dimension in _DIMENSIONS)
