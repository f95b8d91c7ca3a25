"""Unit, Unit -> how many of one are the other: 24 months are 2 years, 1,000 metres a kilometre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from factcheck.parsing.quantities.span import Span, bounded

CENT = "CTS"
"""The hundredth of any currency: cents, pence, centimes."""
_CENTS = Decimal(100)


@dataclass(frozen=True, slots=True)
class _Unit:
    """What a unit measures, in which system, and its size; units of two systems convert only about."""

    measures: str
    system: str
    size: Decimal


def _units(measures: str, system: str, **sizes: str) -> dict[str, _Unit]:
    return {unit: _Unit(measures, system, Decimal(size)) for unit, size in sizes.items()}


_UNITS: Mapping[str, _Unit] = {
    **_units("time", "clock", second="1", minute="60", hour="3600", day="86400", week="604800"),
    **_units("time", "clock", quarterhour="900", halfhour="1800", fortnight="1209600"),
    **_units(
        "time",
        "calendar",
        month="2629800",
        halfyear="15778800",
        year="31557600",
        decade="315576000",
        century="3155760000",
    ),
    **_units("length", "metric", mm="0.001", cm="0.01", m="1", km="1000"),
    **_units("length", "imperial", inch="0.0254", foot="0.3048", mile="1609.344"),
    **_units("speed", "metric", kmh="1", mps="3.6"),
    **_units("speed", "imperial", mph="1.609344", knot="1.852"),
    **_units("area", "metric", m2="1", ha="10000", km2="1000000"),
    **_units("area", "imperial", acre="4046.8564224"),
    **_units("volume", "metric", ml="1", cl="10", dl="100", l="1000", m3="1000000"),
    # A kilobyte has 1,000 bytes, or 1,024: from one size to the next they hold only about.
    **_units("storage", "kilo", kb="1"),
    **_units("storage", "mega", mb="1000"),
    **_units("storage", "giga", gb="1000000"),
    **_units("storage", "tera", tb="1000000000"),
    **_units("mass", "metric", mg="0.001", g="1", kg="1000", t="1000000"),
    **_units("mass", "imperial", pound="453.59237"),
    **_units("power", "metric", w="1", kw="1000", mw="1000000", gw="1000000000"),
    **_units("temperature", "celsius", c="1"),
    **_units("temperature", "fahrenheit", f="1"),
}


def alike_units(one: str, other: str) -> bool:
    """Whether two units measure the same: 24 months contradict 24 years, 24 km do not."""
    return one == other or (one in _UNITS and other in _UNITS and _UNITS[one].measures == _UNITS[other].measures)


def converted(spans: tuple[Span, ...], unit: str, into: str) -> tuple[Span, ...] | None:
    """Return intervals in another unit, or None where the two do not measure the same.

    Between two systems a number holds only about: 15 miles are "24 km", a month is "30 days".
    """
    if unit == into or not unit or not into:
        return spans
    if CENT in (unit, into):  # of whatever currency the other is
        return tuple(span.times(_CENTS if into == CENT else 1 / _CENTS) for span in spans)
    one, other = _UNITS.get(unit), _UNITS.get(into)
    if one is None or other is None or one.measures != other.measures or one.measures == "temperature":
        return None
    factor = one.size / other.size
    new = tuple(span.times(factor) for span in spans)
    if one.system == other.system:
        return new
    return tuple(bounded(span.low, "about") if span.point and span.low is not None else span for span in new)
