"""tokens -> tuple[Value, ...]: every number, date, ordinal, sum, label and code, in text order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.matching import dates, figures, ordinals
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import CODE, MARK, NUMBER, Token
from factcheck.matching.value import Kind, Span, Value

_READERS = (dates.read_date, dates.read_weekday, ordinals.read_label, ordinals.read_ordinal, figures.read_number)
"""What is tried at a place, in this order: "3 May" is a date before 3 is a number."""
_BOUND_WORDS = 4
# "From 10 to 20" tells a change as often as a range: its ends are compared one by one.
_ORIGIN = frozenset("from da dal dai dalla dalle von de del desde du des van vanaf do dos".split())
_JOINING = 2  # tokens between two numbers of one unit: "to", "and", ", or"
_DASHES = "-\u2010\u2011\u2012\u2013"


def read_values(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Value, ...]:
    """Return the values in a row of tokens; no two share a token."""
    values: list[Value] = []
    place = 0
    while place < len(tokens):
        value = _read_one(tokens, place, lexicon)
        if value is None:
            place += 1
            continue
        values.append(value)
        place = value.last + 1
    return tuple(_with_bounds(_with_ranges(_with_units(values, tokens, lexicon), tokens, lexicon), tokens, lexicon))


def _read_one(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    for read in _READERS:
        value = read(tokens, place, lexicon)
        if value is not None:
            return value
    token = tokens[place]
    # A number of several points that groups nothing is a version or a section: 3.11.2 is not 3.11.3.
    if token.kind == CODE or (token.kind == NUMBER and sum(sign in ".," for sign in token.text) > 1):
        name = "".join(sign for sign in token.norm if sign.isalnum() or (token.kind == NUMBER and sign in ".,"))
        return Value(frozenset((Kind.CODE,)), place, place, token.text, name=name)
    return None


def _with_units(values: list[Value], tokens: Sequence[Token], lexicon: Lexicon) -> list[Value]:
    """Give a number the unit of the one after it: both numbers of "from 50 to 30 kilometres" are kilometres."""
    shared = list(values)
    for index in range(len(shared) - 2, -1, -1):
        value, after = shared[index], shared[index + 1]
        between = tokens[value.last + 1 : after.first]
        joins = all(token.text in (",", *_DASHES) or lexicon.is_stop(token.norm) for token in between)
        if after.measured and joins and len(between) <= _JOINING and _spannable(value, after) and not value.unit:
            shared[index] = replace(value, unit=after.unit)
    return shared


def _with_ranges(values: list[Value], tokens: Sequence[Token], lexicon: Lexicon) -> list[Value]:
    """Read "between 10 and 20" and "10-20" as one range."""
    merged: list[Value] = []
    for value in values:
        before = merged[-1] if merged else None
        joined = _range(before, value, tokens, lexicon) if before else None
        if joined is None:
            merged.append(value)
        else:
            merged[-1] = joined
    return merged


def _range(low: Value, high: Value, tokens: Sequence[Token], lexicon: Lexicon) -> Value | None:
    if Kind.DATE in low.kinds or Kind.DATE in high.kinds or not _spannable(low, high):
        return None
    between = tokens[low.last + 1 : high.first]
    first = low.first
    if len(between) != 1:
        return None
    if between[0].text in _DASHES:
        if not (between[0].glued and tokens[high.first].glued):
            return None
    else:
        opening = tokens[first - 1].norm if first else ""
        if opening in _ORIGIN or (opening, between[0].norm) not in lexicon.language.between:
            return None
        first -= 1
    bottom, top = low.spans[0].low, high.spans[0].high
    if bottom is not None and not low.scale:
        bottom *= 10**high.scale  # "between 460 and 480 million"
    if bottom is None or top is None:
        return None
    if bottom >= top:
        glued = between[0].glued
        return replace(high, first=first, kinds=frozenset((Kind.CODE,)), name=f"{bottom}-{top}") if glued else None
    text = f"{low.text}{between[0].text}{high.text}" if between[0].glued else f"{low.text} to {high.text}"
    return replace(high, first=first, text=text, spans=(Span(bottom, top),))


def _spannable(low: Value, high: Value) -> bool:
    """Whether two values are the ends of one range: "10 and 20%", but not "5% and 20 km"."""
    if low.bounded or high.bounded or not low.spans or not high.spans:
        return False
    counted = frozenset((Kind.NUMBER,)) == low.kinds and not low.unit and Kind.ORDINAL not in high.kinds
    return counted or (low.kinds == high.kinds and low.unit == high.unit)


def _with_bounds(values: list[Value], tokens: Sequence[Token], lexicon: Lexicon) -> list[Value]:
    bounded: list[Value] = []
    floor = 0
    for value in values:
        new = _bounded(value, tokens, floor, lexicon)
        bounded.append(new)
        floor = new.last + 1
    return bounded


def _bounded(value: Value, tokens: Sequence[Token], floor: int, lexicon: Lexicon) -> Value:
    if not value.spans or value.bounded or value.kinds & _UNBOUND:
        return value
    for start in range(max(floor, value.first - _BOUND_WORDS), value.first):
        found = lexicon.bounds.at(tokens, start)
        if found and start + found[0] == value.first:
            return figures.with_bound(value, found[1], start, value.last, tokens)
    after = value.last + 1
    if after < len(tokens) and tokens[after].kind != MARK:
        found = lexicon.bounds_after.at(tokens, after)
        if found:
            return figures.with_bound(value, found[1], value.first, after + found[0] - 1, tokens)
    return value


_UNBOUND = frozenset((Kind.DATE, Kind.ORDINAL, Kind.LABEL, Kind.CODE, Kind.TIME, Kind.WEEKDAY))
