"""Quantity -> Quantity: what is said before or after it: more than, at least, about, after, since, until."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.kinds import Category
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days
from factcheck.parsing.quantities.cues import cues, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import bounded
from factcheck.parsing.quantities.units import alike_units
from factcheck.parsing.tokens import MARK, WORD, Token

_WORDS = 4  # tokens of the longest bound: "a total of at least"
_UNBOUND = frozenset((Kind.ORDINAL, Kind.LABEL, Kind.CODE, Kind.TIME, Kind.WEEKDAY, Kind.RESULT))
_OVER = "over"
"""Behind a participle it is how long something lasted: built over three years. Elsewhere it is more."""
_CONTRARY = {"more": "most", _OVER: "most", "less": "least"}
"""What a bound becomes that a negation turns round: what does not cost more than 40 euros costs at most 40."""
_SIZES = ("m", "kg", "year")
"""Units of what has several measures, so that a comparative tells which one is meant."""
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
    first, last, bound, turned = of_number
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
    compared = first - (tokens[first].norm in lexicon.language.than)  # "Longer" is a word of its own there.
    text = " ".join((*(tokens[place].text for place in turned), text_of(tokens, compared, max(last, value.tail))))
    if Kind.DATE not in kinds:
        value = value._replace(date=None, days=None)
    return value._replace(kinds=kinds, first=first, last=last, spans=spans, text=text, turned=turned)


def _number_bound(
    value: Quantity, tokens: Sequence[Token], floor: int, lexicon: Lexicon
) -> tuple[int, int, str, tuple[int, ...]] | None:
    """Return the first and last place of a quantity with its bound, the bound, and the places of what turns it."""
    begin = value.first
    if Kind.PERCENT in value.kinds and begin > floor and tokens[begin - 1].norm in lexicon.language.determiners:
        begin -= 1  # "mehr als die Hälfte"
    if (compared := _comparison(value, tokens, floor, lexicon)) is not None:
        start, bound = compared
        turned = _negations(tokens, start - (start == value.first - 1), floor, lexicon)
        return start, value.last, _CONTRARY[bound] if turned else bound, turned
    for start in range(max(floor, begin - _WORDS), begin):
        if lexicon.bounds.begun[tokens[start].norm] is None:
            continue
        found = lexicon.bounds.at(tokens, start)
        if found and start + found[0] in (begin, value.first):
            if found[1] == _NO_BOUND:
                return None
            turned = _negations(tokens, start, floor, lexicon) if found[1] in _CONTRARY else ()
            return start, value.last, _CONTRARY[found[1]] if turned else found[1], turned
    after = value.last + 1
    if after < len(tokens) and tokens[after].kind != MARK:
        found = lexicon.bounds_after.at(tokens, after)
        if found:
            return value.first, after + found[0] - 1, found[1], ()
    return None


def _comparison(value: Quantity, tokens: Sequence[Token], floor: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return where a comparison with a number begins, and its bound: "longer than 5 m".

    What "is longer than 5 m" says of what the measure is: there the comparative stays a word of its own.
    """
    word, own = value.first - 2, lexicon.language
    if word < floor or tokens[word + 1].norm not in own.than:
        return None
    bound = own.graded.get(tokens[word].norm)
    if bound is None:
        return None
    before = word - 1
    while before > floor and _negates(tokens, before, lexicon):
        before -= 1
    sized = Kind.MONEY in value.kinds or any(alike_units(value.unit, unit) for unit in _SIZES)
    tells = sized and before >= floor and lexicon.is_auxiliary(tokens[before].norm)
    return word + tells, bound


def _negates(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word negates by itself, or is the second part of a negation: not, French "ne" and "pas"."""
    cue = lexicon.modifiers.at(tokens[place : place + 1], 0)
    return (cue is not None and cue[1][0] == Category.NEGATION) or tokens[
        place
    ].norm in lexicon.language.negative_adverbs


def _negations(tokens: Sequence[Token], start: int, floor: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Return where a bound is negated, right before it or before its verb: "nicht mehr als", "did not cost more than".

    Not before a verb of speech: "did not say more than 40 had died" bounds nothing.
    """
    found: list[int] = []
    verbs = False
    for place in range(start - 1, floor - 1, -1):
        norm = tokens[place].norm
        if norm in lexicon.language.subject_pronouns:
            break  # "Nobody under 18"
        if _negates(tokens, place, lexicon):
            found.append(place)
        elif not lexicon.is_auxiliary(norm):
            other = lexicon.speech.at(tokens, place) or lexicon.modifiers.at(tokens[place : place + 1], 0)
            if verbs or other or not lexicon.may_be_verb(norm):
                break
            verbs = True
    return tuple(reversed(found))


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
