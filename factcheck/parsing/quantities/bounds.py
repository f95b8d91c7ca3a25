"""Quantity -> Quantity: what is said before or after it: more than, at least, about, after, since, until."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days
from factcheck.parsing.quantities.cues import cues, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import bounded
from factcheck.parsing.quantities.units import alike_units
from factcheck.parsing.tokens import MARK, WORD, Token

_WORDS = 4  # tokens of the longest bound: "a total of at least"
_UNBOUND = frozenset((Kind.ORDINAL, Kind.LABEL, Kind.CODE, Kind.TIME, Kind.WEEKDAY, Kind.RESULT))
_CONTRARY = {"more": "most", "less": "least"}
"""What a bound is that a verb says and a negation turns round: "did not exceed" is at most."""
_OVER = "over"
"""Behind a participle it is how long something lasted: built over three years. Elsewhere it is more."""
_NO_BOUND = "none"
"""A verb with its preposition, where that is a bound elsewhere: German "verfügt über 300 Zimmer"."""
_OF_DATES = {"least": "since", "most": "until", "about": "about"}
"""What bounds said after a number say of a date: 2010 or later."""


def with_bounds(values: Sequence[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Make each quantity the interval that its bound says."""
    found: list[Quantity] = []
    floor = 0
    for value in values:
        new = _bounded(value, tokens, floor, lexicon)
        found.append(new)
        floor = new.last + 1
    return found


def _bounded(value: Quantity, tokens: Sequence[Token], floor: int, lexicon: Lexicon) -> Quantity:
    of_number = _number_bound(value, tokens, floor, lexicon)
    behind = of_number is not None and of_number[1] > value.last  # "2010 onwards" counts nothing
    dated, counted = Kind.DATE in value.kinds, value.kinds != {Kind.DATE} and not behind
    # "Fino a 1500 case" is a number, "fino al 1990" a year: the noun behind it tells.
    if dated and not (counted and of_number):
        of_date = _date_bound(value, tokens, floor, lexicon)
        if of_date:
            return _dated(value, of_date[1], of_date[0], value.last, tokens)
    if not of_number:
        return value
    first, last, bound = of_number
    if dated and not counted and (value.date is None or value.date[1] is not None or bound in _OF_DATES):
        # "Around 1850", "June 2010 or later": no number.
        known = bound in _OF_DATES and (bound == "about" or last > value.last)
        return _dated(value, _OF_DATES[bound], first, last, tokens) if known else value
    if not value.spans or value.bounded or value.kinds & _UNBOUND:
        return value
    kinds = value.kinds - {Kind.DATE}
    if not kinds:  # "sold more than 1500", but "mehr als 2019" compares with a year
        kinds = value.kinds | {Kind.NUMBER}
    numbers = (span.low if span.centre is None else span.centre for span in value.spans)
    if bound == _OVER:
        if first and alike_units(value.unit, "year") and lexicon.is_participle(tokens[first - 1].norm):
            return value
        bound = "more"
    spans = tuple(bounded(number, bound) for number in numbers if number is not None)
    text = text_of(tokens, first, max(last, value.tail))
    if Kind.DATE not in kinds:
        value = value._replace(date=None, days=None)
    return value._replace(kinds=kinds, first=first, last=last, spans=spans, text=text)


def _number_bound(
    value: Quantity, tokens: Sequence[Token], floor: int, lexicon: Lexicon
) -> tuple[int, int, str] | None:
    """Return the first and last place of a quantity with its bound, and the bound."""
    begin = value.first
    if Kind.PERCENT in value.kinds and begin > floor and tokens[begin - 1].norm in lexicon.language.determiners:
        begin -= 1  # "mehr als die Hälfte"
    for start in range(max(floor, begin - _WORDS), begin):
        if lexicon.bounds.begun[tokens[start].norm] is None:
            continue
        found = lexicon.bounds.at(tokens, start)
        if found and start + found[0] in (begin, value.first):
            if found[1] == _NO_BOUND:
                return None
            negated = _negation(tokens, start, floor, lexicon) if found[1] in _CONTRARY else start
            return negated, value.last, found[1] if negated == start else _CONTRARY[found[1]]
    after = value.last + 1
    if after < len(tokens) and tokens[after].kind != MARK:
        found = lexicon.bounds_after.at(tokens, after)
        if found:
            return value.first, after + found[0] - 1, found[1]
    return None


def _negation(tokens: Sequence[Token], start: int, floor: int, lexicon: Lexicon) -> int:
    """Return where the negation of a bound that is a verb begins: "no ha superado", "did not exceed"; else `start`."""
    first = place = start
    while place > floor and lexicon.may_be_verb(tokens[start].norm):
        place -= 1
        found, norm = lexicon.modifiers.at(tokens[place : place + 1], 0), tokens[place].norm
        if found is not None and found[1][0] == "negation":
            first = place
        elif not lexicon.is_auxiliary(norm) and norm not in lexicon.language.negative_adverbs:
            break
    return first


def _date_bound(value: Quantity, tokens: Sequence[Token], floor: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return where a bound right before a date begins, articles and the word "year" passed over."""
    if value.edges is not None or value.days is None or value.days.half_open:
        return None
    end = value.first
    while end > floor and _passes(tokens, end - 1, lexicon):
        end -= 1
    if end < value.first and _describes(value, tokens, lexicon):
        return None
    for start in range(max(floor, end - _WORDS), value.first):
        found = cues(lexicon).date_bounds.at(tokens, start)
        if found and end <= start + found[0] <= value.first:
            return start, found[1]
    return None


def _describes(value: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a year behind an article only describes the noun that follows: "after the 1986 catastrophe"."""
    after = value.last + 1
    if value.date is None or value.date[1] is not None or after == len(tokens) or tokens[after].kind != WORD:
        return False
    leads = tokens[value.first - 1].norm in lexicon.language.determiners
    return leads and not lexicon.is_stop(tokens[after].norm)


def _passes(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    unit = lexicon.units.at(tokens, place)
    return tokens[place].kind == WORD and (
        tokens[place].norm in lexicon.language.determiners or (unit is not None and unit[1] == "year")
    )


def _dated(value: Quantity, bound: str, first: int, last: int, tokens: Sequence[Token]) -> Quantity:
    if value.days is None or value.days.half_open or value.edges is not None:
        return value
    edges = None
    if bound in days.LASTING:
        edges = (value.days, None) if bound == "since" else (None, value.days)
    span = days.bounded_days(value.days, bound)
    text = text_of(tokens, first, last)
    kinds = frozenset((Kind.DATE,))
    return value._replace(kinds=kinds, first=first, last=last, text=text, spans=(), days=span, edges=edges)
