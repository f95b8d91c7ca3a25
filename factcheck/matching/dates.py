"""tokens -> Value: dates, months, years, decades, weekdays and times of day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import MARK, NUMBER, SIGN, WORD, Token
from factcheck.matching.value import Kind, Span, Value, exactly

YEARS = range(1000, 2200)
"""Four bare digits in this range are read as a year."""
DAYS = range(1, 32)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})")
_TIME = re.compile(r"\d{1,2}:\d{2}(:\d{2})?")
_CENTURY = 100
_PIVOT = 70  # two-digit years: 69 is 2069, 70 is 1970, as POSIX has it
_MONTHS = 12

DateParts = tuple[int | None, int | None, int | None]


def read_date(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read a date that begins at a place: numeric, with a month name, a decade, a time of day."""
    token = tokens[place]
    if token.kind == NUMBER:
        if _TIME.fullmatch(token.text):
            return Value(frozenset((Kind.TIME,)), place, place, token.text, name=token.text.lstrip("0"))
        parts = _numeric(token.text, lexicon.language.day_first)
        if parts:
            return _date(parts, place, place, tokens)
    return _day_month(tokens, place, lexicon) or _month_first(tokens, place, lexicon) or _decade(tokens, place, lexicon)


def read_weekday(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read a day of the week."""
    token = tokens[place]
    last = place
    tied = tokens[place : place + 3]
    day = lexicon.language.weekdays.get("".join(part.norm for part in tied)) if len(tied) == 3 else None
    if day is not None:
        last = place + 2  # "segunda-feira"
    else:
        day = lexicon.language.weekdays.get(token.norm)
    # Short forms ("sat", "sun", "mar") are weekdays only where they stand like a name.
    if day is None or token.kind != WORD or (len(token.norm) <= _SHORT and not token.capital):
        return None
    return Value(frozenset((Kind.WEEKDAY,)), place, last, token.text, name=str(day))


_SHORT = 3
_ALSO_WORDS = frozenset(("may", "march", "august"))


def _numeric(text: str, day_first: bool) -> DateParts | None:
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    else:
        other = _NUMERIC.fullmatch(text)
        if not other:
            return None
        day, month, year = (int(part) for part in other.groups())
        if not day_first or month > _MONTHS:
            day, month = month, day
        if month > _MONTHS >= day:
            day, month = month, day
        if year < _CENTURY:
            year += 1900 if year >= _PIVOT else 2000
    return (year, month, day) if 1 <= month <= _MONTHS and day in DAYS else None


def _day_month(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read `19 June 2024`, `19. Juni`, `1er mai`, `3rd of May`, `19 de junio de 2024`."""
    day = _whole(tokens, place)
    if day is None or day not in DAYS:
        return None
    after = place + 1
    if _is_ordinal_mark(tokens, after, lexicon):
        after += 1
    month_place = _skip_of(tokens, after, lexicon)
    month = _month(tokens, month_place, lexicon, beside_number=True)
    if month is None:
        return None
    last = _after_abbreviation(tokens, month_place)
    year_place = _skip_of(tokens, last + 1, lexicon, comma=True)
    year = _year(tokens, year_place)
    if year is None:
        return _date((None, month, day), place, last, tokens)
    return _date((year, month, day), place, year_place, tokens)


def _month_first(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read `June 19, 2024`, `June 2024`, `giugno del 2024`, `June`."""
    last = _after_abbreviation(tokens, place)
    day_place = last + 1
    day = _whole(tokens, day_place) if lexicon.language.code == "en" else None
    if day is not None and day in DAYS:
        month = _month(tokens, place, lexicon, beside_number=True)
        if month is None:
            return None
        last = day_place + 1 if _is_ordinal_mark(tokens, day_place + 1, lexicon) else day_place
        year_place = _skip_of(tokens, last + 1, lexicon, comma=True)
        year = _year(tokens, year_place)
        return _date((year, month, day), place, last if year is None else year_place, tokens)
    year_place = _skip_of(tokens, last + 1, lexicon, comma=True)
    year = _year(tokens, year_place)
    month = _month(tokens, place, lexicon, beside_number=year is not None)
    if month is None:
        return None
    return _date((year, month, None), place, year_place if year is not None else place, tokens)


def _decade(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read `the 1990s`, `anni '90`, by the language's pattern on the next few tokens."""
    if not lexicon.language.decades:
        return None
    window = tokens[place : place + 4]
    text = "".join(("" if token.glued else " ") + token.norm for token in window).lstrip()
    found = re.match(lexicon.language.decades, text)
    if not found or not found.group("tens").isdigit():
        return None
    last = place
    while last + 1 < place + len(window) and window[last + 1 - place].start - window[0].start < found.end():
        last += 1
    tens = int(found.group("tens"))
    first_year = tens * 10 if tens >= _CENTURY else (1900 if tens > 2 else 2000) + tens % 10 * 10
    span = Span(Decimal(first_year), Decimal(first_year + 9))
    return Value(frozenset((Kind.DATE,)), place, last, found.group(), (span,))


def _date(parts: DateParts, first: int, last: int, tokens: Sequence[Token]) -> Value:
    text = " ".join(token.text for token in tokens[first : last + 1] if token.kind != MARK)
    return Value(frozenset((Kind.DATE,)), first, last, text, date=parts)


def year_value(year: int, place: int, text: str, also_number: bool) -> Value:
    """Return four bare digits as a year, and as a number too where a counted noun may follow."""
    kinds = frozenset((Kind.DATE, Kind.NUMBER)) if also_number else frozenset((Kind.DATE,))
    return Value(kinds, place, place, text, (exactly(Decimal(year)),), (year, None, None))


def _whole(tokens: Sequence[Token], place: int) -> int | None:
    if place >= len(tokens) or tokens[place].kind != NUMBER or not tokens[place].text.isdecimal():
        return None
    return int(tokens[place].text)


def _year(tokens: Sequence[Token], place: int) -> int | None:
    year = _whole(tokens, place)
    return year if year is not None and year in YEARS else None


def _month(tokens: Sequence[Token], place: int, lexicon: Lexicon, *, beside_number: bool) -> int | None:
    if place >= len(tokens) or tokens[place].kind != WORD:
        return None
    token = tokens[place]
    month = lexicon.language.months.get(token.norm)
    if month is None or beside_number:
        return month
    # Alone, "may", "march" and "mar" are months only where they stand like a name in mid-sentence,
    # and a word the language has another use for never is.
    ambiguous = (
        token.norm in _ALSO_WORDS
        or len(token.norm) <= _SHORT
        or lexicon.is_verb(token.norm)
        or lexicon.is_stop(token.norm)
    )
    return month if not ambiguous or (token.capital and place > 0 and len(token.norm) >= _SHORT) else None


def _after_abbreviation(tokens: Sequence[Token], place: int) -> int:
    after = place + 1
    dotted = (
        after + 1 < len(tokens)
        and tokens[after].text == "."
        and tokens[after].glued
        and tokens[after + 1].kind == NUMBER
    )
    return after if dotted else place


def _is_ordinal_mark(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    if place >= len(tokens) or not tokens[place].glued:
        return False
    token = tokens[place]
    pattern = lexicon.language.ordinal_marks
    return (token.kind in (WORD, SIGN) and bool(pattern) and bool(re.fullmatch(pattern, token.norm))) or (
        token.text == "." and place + 1 < len(tokens)
    )


def _skip_of(tokens: Sequence[Token], place: int, lexicon: Lexicon, *, comma: bool = False) -> int:
    while place < len(tokens) and (lexicon.is_of(tokens[place].norm) or (comma and tokens[place].text == ",")):
        place += 1
    return place
