"""tokens -> Quantity: dates, months, years, weekdays, and results that look like one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import days, numerals
from factcheck.parsing.quantities.cues import DASHES, counts_something, cues, is_hyphen
from factcheck.parsing.quantities.quantity import DateParts, Kind, Quantity
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.tokens import MARK, NUMBER, SIGN, WORD, Token

SAME_YEAR = "same"
"""The name of a date that is a year told of before."""
YEARS = range(1000, 2200)
"""Four bare digits in this range are read as a year."""
DAYS = range(1, 32)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})")
_RESULT = re.compile(r"\d{1,2}:\d")
_CENTURY = 100
_PIVOT = 70  # two-digit years: 69 is 2069, 70 is 1970, as POSIX has it
_MONTHS = 12
_YEAR_DIGITS = 4
_SHORT = 3  # letters: "sat", "sun", "mar" are names of days and months only where they stand like a name


def read_date(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a date that begins at a place: numeric, with a month name; or a result, 3:1."""
    token = tokens[place]
    if token.kind == NUMBER:
        if _RESULT.fullmatch(token.text):
            return Quantity(frozenset((Kind.RESULT,)), place, place, token.text, name=token.text.replace(":", "-"))
        parts = _numeric(token.text, lexicon.language.day_first)
        found = parts and _date(parts, place, place, tokens)
        if found:
            return found
    return _day_month(tokens, place, lexicon) or _month_first(tokens, place, lexicon) or _same(tokens, place, lexicon)


def _same(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read what stands for the year that was told of before: "that same year"."""
    found = cues(lexicon).same_year.at(tokens, place)
    if not found:
        return None
    last = place + found[0] - 1
    text = " ".join(token.norm for token in tokens[place : last + 1])
    return Quantity(frozenset((Kind.DATE,)), place, last, text, name=SAME_YEAR)


def read_weekday(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a day of the week."""
    token = tokens[place]
    if token.kind != WORD:
        return None
    last = place
    tied = tokens[place : place + 3]
    day = lexicon.language.weekdays.get("".join(part.norm for part in tied)) if len(tied) == 3 else None
    if day is not None:
        last = place + 2  # "segunda-feira"
    else:
        day = lexicon.language.weekdays.get(token.norm)
    if day is None or (len(token.norm) <= _SHORT and not token.capital):
        return None
    return Quantity(frozenset((Kind.WEEKDAY,)), place, last, token.text, name=str(day))


def year(number: int, place: int, text: str, kinds: frozenset[Kind], name: str = "") -> Quantity:
    """Return four bare digits as a year, and as what else they may be: a number, a label."""
    parts = (number, None, None)
    spans = (exactly(Decimal(number)),)
    return Quantity(kinds | {Kind.DATE}, place, place, text, spans, parts, name=name, days=days.span_of(parts))


def bare_year(token: Token) -> int | None:
    """Return the year of four bare digits, or None."""
    number = numerals.whole(token.text, _YEAR_DIGITS) if token.kind == NUMBER else None
    return number if number is not None and number in YEARS else None


def dated(parts: DateParts, first: int, last: int, text: str) -> Quantity | None:
    """Return the date of a year, month and day, None where there is no such day."""
    span = days.span_of(parts)
    return Quantity(frozenset((Kind.DATE,)), first, last, text, date=parts, days=span) if span else None


def _numeric(text: str, day_first: bool) -> DateParts | None:
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day = (int(part) for part in iso.groups())
        return year, month, day
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
    return year, month, day


def _day_month(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `19 June 2024`, `19. Juni`, `1er mai`, `3rd of May`, `primo maggio`, `19 de junio de 2024`."""
    day = _day(tokens, place)
    after = place + 1
    first = lexicon.language.ordinals.get(tokens[place].norm) == 1
    if day is None and not first:
        return None
    if day is not None and _is_ordinal_mark(tokens, after, lexicon):
        after += 1
    if after < len(tokens) and is_hyphen(tokens, after):
        after += 1  # "le 11-Septembre"
    month_place = _skip_of(tokens, after, lexicon)
    month = _month(tokens, month_place, lexicon, beside_number=True)
    if month is None:
        return None
    last = _after_abbreviation(tokens, month_place)
    year_place = _skip_of(tokens, last + 1, lexicon, comma=True)
    year = _year(tokens, year_place)
    return _date((year, month, day or 1), place, last if year is None else year_place, tokens)


def _month_first(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `June 19, 2024`, `June 2024`, `giugno del 2024`, `June`."""
    if tokens[place].norm not in lexicon.language.months:
        return None
    last = _after_abbreviation(tokens, place)
    day_place = last + 1
    day = _day(tokens, day_place)
    if day is not None and not _counts(tokens, place, day_place, lexicon):
        month = _month(tokens, place, lexicon, beside_number=True)
        last = day_place + 1 if _is_ordinal_mark(tokens, day_place + 1, lexicon) else day_place
        to = _day(tokens, last + 2) if last + 1 < len(tokens) and tokens[last + 1].text in DASHES else None
        ends = last + 2 if to is not None and to > day else last
        year_place = _skip_of(tokens, ends + 1, lexicon, comma=True)
        year = _year(tokens, year_place)
        found = _date((year, month, day), place, ends if year is None else year_place, tokens)
        return _until((year, month, to), found) if found and ends > last else found
    year_place = _skip_of(tokens, last + 1, lexicon, comma=True)
    year = _year(tokens, year_place)
    month = _month(tokens, place, lexicon, beside_number=year is not None)
    if month is None:
        return None
    return _date((year, month, None), place, year_place if year is not None else place, tokens)


def _until(end: DateParts, found: Quantity) -> Quantity | None:
    """Return a date as the first day of a range: March 3-5, 2020."""
    last = days.span_of(end)
    if last is None or found.days is None:
        return None
    return found._replace(date=None, days=Span(found.days.low, last.high), edges=(found.days, last))


def _counts(tokens: Sequence[Token], month: int, place: int, lexicon: Lexicon) -> bool:
    """Whether the number behind a month counts something: "in June 11 people", but "on June 11 police"."""
    after = place + 1
    if after < len(tokens) and any(
        table.at(tokens, after) for table in (lexicon.units, lexicon.currencies, lexicon.percents)
    ):
        return True
    before = tokens[month - 1].norm if month else ""
    inside = not month or before in lexicon.language.month_prepositions
    return inside and counts_something(tokens, place, lexicon) and not _is_ordinal_mark(tokens, after, lexicon)


def _date(parts: DateParts, first: int, last: int, tokens: Sequence[Token]) -> Quantity | None:
    text = " ".join(token.text for token in tokens[first : last + 1] if token.kind != MARK)
    return dated(parts, first, last, text)


def _day(tokens: Sequence[Token], place: int) -> int | None:
    if place >= len(tokens) or tokens[place].kind != NUMBER:
        return None
    day = numerals.whole(tokens[place].text, 2)
    return day if day is not None and day in DAYS else None


def _year(tokens: Sequence[Token], place: int) -> int | None:
    return bare_year(tokens[place]) if place < len(tokens) else None


def _month(tokens: Sequence[Token], place: int, lexicon: Lexicon, *, beside_number: bool) -> int | None:
    if place >= len(tokens) or tokens[place].kind != WORD:
        return None
    token = tokens[place]
    month = lexicon.language.months.get(token.norm)
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if month is None or beside_number:
        return None if after is not None and _leads_verb(token, after, lexicon) else month
    # Alone, "may", "march" and "mar" are months only where they stand like a name in mid-sentence, or behind a
    # preposition of months: "en mars".
    ambiguous = token.norm in lexicon.language.also_words or len(token.norm) <= _SHORT
    if token.norm not in cues(lexicon).whole_months and after is not None and after.kind == WORD and after.capital:
        return None  # "Jun Park"
    if not ambiguous or (token.capital and place > 0 and len(token.norm) >= _SHORT):
        return month
    before = tokens[place - 1].norm if place else ""
    led = before in lexicon.language.month_prepositions or cues(lexicon).opens(before)
    return month if led and token.norm in cues(lexicon).whole_months else None


def _leads_verb(token: Token, after: Token, lexicon: Lexicon) -> bool:
    """Whether a month in small letters is an auxiliary: "those under 12 may enter", but "12 may 2024"."""
    helps = token.norm in lexicon.language.modals_aux and not token.capital
    return helps and after.kind == WORD and after.norm not in lexicon.language.determiners


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
