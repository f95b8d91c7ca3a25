"""Quantity, Quantity -> Relation: what the found one entails is equal, what it excludes differs, else it is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from itertools import product

from factcheck.parsing.quantities.clock import hours
from factcheck.parsing.quantities.days import in_every_year, is_yearless
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.quantities.units import alike_units, converted
from factcheck.parsing.tokens import NUMBERED


class Relation(StrEnum):
    """How what was found relates to what was wanted."""

    EQUAL = "equal"
    DIFFERS = "differs"
    OPEN = "open"


def compare(wanted: Quantity, found: Quantity) -> Relation:
    """Say whether a found quantity is the wanted one, another one, or leaves it open.

    Of quantities with several readings the one that fits best counts.
    """
    shared = wanted.kinds & found.kinds
    if Kind.CODE in shared:
        shared &= {Kind.CODE}  # SHA256 is no MD5, though it numbers another thing
    elif Kind.LABEL in shared:
        shared -= {Kind.ORDINAL}  # "Article V" is no other chapter's V, though both are fifth
    if Kind.ORDINAL in shared:
        shared -= {Kind.DATE}  # Two centuries have a year in common, and are two.
    if not shared:
        # "In 1700" and "1,700 houses": the same figure, but another one would be no contradiction.
        figures = wanted.kinds | found.kinds <= {Kind.NUMBER, Kind.DATE}
        equal = figures and bool(wanted.spans and found.spans) and _numbers(wanted, found) is Relation.EQUAL
        return Relation.EQUAL if equal or _is_hour(wanted, found) else Relation.OPEN
    if len(shared) == 1:
        (kind,) = shared
        relation = _COMPARE.get(kind, _numbers)(wanted, found)
        bare = Kind.NUMBER in shared and bool(wanted.unit) and not found.unit and Kind.DATE in found.kinds
        return Relation.OPEN if bare and relation is Relation.DIFFERS else relation  # "1950" counts no people
    return _best({_COMPARE.get(kind, _numbers)(wanted, found) for kind in shared})


def _is_hour(wanted: Quantity, found: Quantity) -> bool:
    """Whether a bare number is the hour of a time of day: "at 9", "at 9 am"."""
    for number, time in ((wanted, found), (found, wanted)):
        if Kind.NUMBER in number.kinds and not number.unit and Kind.TIME in time.kinds:
            return not set(number.spans).isdisjoint(hours(time))
    return False


def are_equal(wanted: Quantity, found: Quantity) -> bool:
    """Whether two quantities of one kind are the same."""
    return bool(wanted.kinds & found.kinds) and compare(wanted, found) is Relation.EQUAL


def _best(relations: set[Relation]) -> Relation:
    return next(one for one in (Relation.EQUAL, Relation.OPEN, Relation.DIFFERS) if one in relations)


def _worst(relations: set[Relation]) -> Relation:
    return next(one for one in (Relation.DIFFERS, Relation.OPEN, Relation.EQUAL) if one in relations)


def _names(wanted: Quantity, found: Quantity) -> Relation:
    return Relation.EQUAL if wanted.name == found.name else Relation.DIFFERS


def _results(wanted: Quantity, found: Quantity) -> Relation:
    # Who lost tells them the other way round: "lost 1-3".
    turned = wanted.name.split("-") == found.name.split("-")[::-1]
    return Relation.EQUAL if wanted.name == found.name else Relation.OPEN if turned else Relation.DIFFERS


def _labels(wanted: Quantity, found: Quantity) -> Relation:
    # "Art." is "Article"; the number of another thing says nothing of this one.
    alike = any(one.startswith(other) or other.startswith(one) for one, other in product(wanted.labels, found.labels))
    if wanted.labels and found.labels and not alike:
        return Relation.OPEN
    # 3.11 is a 3; a 3 may be the 3.11. ISO-8601 is one word, and 8601 its number.
    ours, theirs = (NUMBERED.sub(r"\2", one.name) for one in (wanted, found))
    if ours == theirs or theirs.startswith(f"{ours}."):
        return Relation.EQUAL
    return Relation.OPEN if ours.startswith(f"{theirs}.") else Relation.DIFFERS


def _numbers(wanted: Quantity, found: Quantity) -> Relation:
    if not wanted.spans or not found.spans:
        return Relation.DIFFERS if wanted.name != found.name else Relation.EQUAL
    spans = converted(found.spans, found.unit, wanted.unit) if wanted.unit != found.unit else found.spans
    if spans is None:
        money = Kind.MONEY in wanted.kinds and Kind.MONEY in found.kinds
        return Relation.DIFFERS if money or alike_units(wanted.unit, found.unit) else Relation.OPEN
    # Readings are in the same order on both sides: "1.234" and "1.300" are both grouped or both not.
    same_doubt = len(wanted.spans) == len(spans)
    if same_doubt and len(spans) == 1:
        return _spans(wanted.spans[0], spans[0])
    pairs = zip(wanted.spans, spans, strict=True) if same_doubt else product(wanted.spans, spans)
    return _best({_spans(one, other) for one, other in pairs})


def _spans(wanted: Span, found: Span) -> Relation:
    if found.centre is not None and wanted.holds(exactly(found.centre)):
        return Relation.EQUAL
    if wanted.centre is not None and found.centre is not None:
        return Relation.DIFFERS
    if wanted.holds(found):
        return Relation.EQUAL
    # "More than 300" is often said where it was 300: it does not entail it, nor does it deny it.
    if wanted.point and found.half_open and wanted.low in (found.low, found.high):
        return Relation.OPEN
    return Relation.DIFFERS if wanted.misses(found) else Relation.OPEN


def _times(wanted: Quantity, found: Quantity) -> Relation:
    return Relation.DIFFERS if set(wanted.spans).isdisjoint(found.spans) else Relation.EQUAL


def _dates(wanted: Quantity, found: Quantity) -> Relation:
    if wanted.days is None or found.days is None:
        return Relation.EQUAL if wanted.days is found.days and wanted.name == found.name else Relation.OPEN
    if wanted.edges is not None and found.edges is not None:
        ends = [(one, other) for one, other in zip(wanted.edges, found.edges, strict=True) if one is not None]
        if any(other is not None for _, other in ends):
            # "Since 2004" is not "since 2007", though every day since 2007 is one since 2004.
            return _worst({Relation.OPEN if other is None else _days(one, other) for one, other in ends})
    if wanted.edges is None and found.edges is not None and None not in found.edges and found.days.holds(wanted.days):
        return Relation.EQUAL  # Who governed from 1988 to 1992 governed in 1990.
    return _days(wanted.days, found.days)


def _days(wanted: Span, found: Span) -> Relation:
    yearless, undated = is_yearless(wanted), is_yearless(found)
    if yearless == undated:
        return _spans(wanted, found)
    one = wanted if yearless else in_every_year(wanted)
    other = found if undated else in_every_year(found)
    if one is None or other is None:
        return Relation.OPEN
    relation = _spans(one, other)
    # "19 June" is on 19 June 2024; whether it is of that year a "19 June" does not say.
    return Relation.OPEN if undated and relation is Relation.EQUAL else relation


_COMPARE: Mapping[Kind, Callable[[Quantity, Quantity], Relation]] = {
    Kind.DATE: _dates,
    Kind.LABEL: _labels,
    Kind.CODE: _names,
    Kind.TIME: _times,
    Kind.RESULT: _results,
    Kind.WEEKDAY: _names,
}
