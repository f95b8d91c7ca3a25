"""Sentence -> Edits that put another number, year, day or month in it."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import Quantity, Relation, compare
from factcheck.parsing.quantities.numerals import roman, spelled
from factcheck.parsing.sentence import Sentence
from factcheck.parsing.tokens import CODE, NUMBER, WORD, Token

_FIRST_YEAR, _LAST_YEAR = 1000, 2100  # a number of four digits between these is read as a year
_DAYS = 28  # every month has them
_LONGEST = 9  # digits that are reckoned with: Python refuses to read some thousands of them
_STEPS = (3, 4, 6, 7)  # what is added to or taken off a small number: far more than "about" allows
_ROMANS = ("II", "III", "IV", "VI", "VII", "IX", "XI")
_NUMERALS = frozenset((Measure.LABEL, Measure.ORDINAL))  # what Roman numerals may stand for
_DIGITS = re.compile(r"\d+")
_NUMERIC_DATE = re.compile(r"(\d+)([./-])(\d+)\2(\d+)")


def falsify_values(
    sentence: Sentence, wanted: Sequence[Quantity], within: range, roll: random.Random
) -> Iterator[Edit]:
    """Yield an edit for every figure that a phrasing asks for and a sentence has.

    `wanted` are the values of the phrasings, `within` the characters of the quote.
    """
    for value in _inside(sentence, within):
        alike = [one for one in wanted if one.kinds & value.kinds]
        equal = [one for one in alike if compare(one, value) is Relation.EQUAL]
        if equal:
            yield from _others(sentence, value, max(equal, key=_parts), roll, _figures(wanted))


def correct_values(sentence: Sentence, wanted: Sequence[Quantity], within: range) -> Iterator[Edit]:
    """Yield edits that put the wanted value where another one stands.

    Of evidence that refutes by its number any third number would refute as well: only the wanted one falsifies it.
    """
    for value in _inside(sentence, within):
        alike = [one for one in wanted if one.kinds & value.kinds]
        if any(compare(one, value) is Relation.EQUAL for one in alike):
            continue
        missing = [
            one for one in alike if not any(compare(one, other) is Relation.EQUAL for other in sentence.quantities)
        ]
        if missing:
            start, end = sentence.tokens[value.first].start, sentence.tokens[value.end].end
            yield Edit(Kind.NUMBER, ((start, end, missing[0].text),), value.text)


def unclaimed(sentence: Sentence, wanted: Sequence[Quantity], within: range) -> Iterator[Quantity]:
    """Yield the values of a quote that no phrasing asks for."""
    for value in _inside(sentence, within):
        if not any(one.kinds & value.kinds for one in wanted):
            yield value


def _inside(sentence: Sentence, within: range) -> list[Quantity]:
    return [
        value
        for value in sentence.quantities
        if sentence.tokens[value.first].start in within and sentence.tokens[value.last].end - 1 in within
    ]


def _parts(value: Quantity) -> int:
    """Count what a date says: of two phrasings the one that names the month counts."""
    return sum(part is not None for part in value.date or ())


def _figures(wanted: Sequence[Quantity]) -> frozenset[str]:
    return frozenset(digits for value in wanted for digits in _DIGITS.findall(value.text))


def _others(
    sentence: Sentence, value: Quantity, wanted: Quantity, roll: random.Random, taken: frozenset[str]
) -> Iterator[Edit]:
    """Yield an edit for each part of a value: the day, the month and the year of a date."""
    spelt = False
    for place in range(value.first, value.last + 1):
        token = sentence.tokens[place]
        kind, new = Kind.NUMBER, ""
        if Measure.DATE in value.kinds and value.date is not None and token.kind == NUMBER:
            new = _other_date(token.text, wanted, roll, taken)
        elif token.kind == NUMBER:
            new = _other_figure(token.text, wanted, roll, taken)
        elif token.kind == CODE:
            new = _DIGITS.sub(lambda found: _small(found[0], roll, taken), token.text, count=1)
        elif token.kind == WORD:
            kind, new = _other_word(sentence, token, wanted, roll)
            if kind is Kind.NUMBER and new:
                if spelt:  # "twenty-four": one word of it is enough
                    continue
                spelt = True
        if new and new != token.text:
            yield Edit(kind, ((token.start, token.end, new),), token.text)


def _other_date(text: str, wanted: Quantity, roll: random.Random, taken: frozenset[str]) -> str:
    year, _, day = wanted.date or (None, None, None)
    parts = _NUMERIC_DATE.fullmatch(text)
    if parts is not None:
        return text if day is None else _replaced(text, str(day), _other_day(day, roll))
    number = _whole(text)
    if number >= _FIRST_YEAR:
        return _year(number, roll, taken) if year is not None or not wanted.date else text
    return _other_day(number, roll) if day is not None else text


def _whole(text: str) -> int:
    """Return the number that a few digits are; 0 for any other text, which is neither a day nor a year."""
    return int(text) if text.isdecimal() and len(text) <= _LONGEST else 0


def _replaced(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<!\d)0?{old}(?!\d)", new.zfill(2), text, count=1)


def _other_day(day: int, roll: random.Random) -> str:
    return str((day + roll.choice(_STEPS) - 1) % _DAYS + 1)


def _year(year: int, roll: random.Random, taken: frozenset[str]) -> str:
    steps = [sign * step for step in _STEPS for sign in (1, -1) if str(year + sign * step) not in taken]
    return str(year + roll.choice(steps))


def _other_figure(text: str, wanted: Quantity, roll: random.Random, taken: frozenset[str]) -> str:
    """Return another number with the same separators, one that also breaks a bound."""
    span = wanted.spans[0] if wanted.spans else None
    digits = "".join(_DIGITS.findall(text))
    if span is not None and span.high is None:
        return "1" if len(digits) == 1 and digits != "1" else digits[:-1] or "0"
    if span is not None and span.low != span.high:
        return f"9{text}"
    if digits == text and _FIRST_YEAR <= _whole(text) <= _LAST_YEAR:
        return _year(_whole(text), roll, taken)
    if len(digits) <= 2:
        return _small(text, roll, taken) if digits == text else _led(text, roll)
    return _led(text, roll)


def _small(digits: str, roll: random.Random, taken: frozenset[str]) -> str:
    """Return another small number: the digits swapped where that is one, else a few more."""
    if len(digits) > _LONGEST:
        return _led(digits, roll)
    swapped = digits[::-1]
    choices = [str(int(digits) + step) for step in _STEPS]
    if len(digits) == 2 and swapped != digits and not swapped.startswith("0"):
        choices.append(swapped)
    return roll.choice([choice for choice in choices if choice not in taken] or choices)


def _led(text: str, roll: random.Random) -> str:
    """Change the first digit that is not 0."""
    place = next((place for place, sign in enumerate(text) if sign in "123456789"), None)
    if place is None:
        return text
    return text[:place] + roll.choice([digit for digit in "123456789" if digit != text[place]]) + text[place + 1 :]


def _other_word(sentence: Sentence, token: Token, wanted: Quantity, roll: random.Random) -> tuple[Kind, str]:
    own = sentence.lexicon.language
    if token.norm in own.months and wanted.date is not None and wanted.date[1] is not None:
        return Kind.MONTH, _cased(_other_of(token.norm, own.months, roll), token)
    for table in (own.weekdays, own.ordinals):
        if token.norm in table:
            return Kind.NUMBER, _cased(_other_of(token.norm, table, roll), token)
    if roman(token.text) is not None and wanted.kinds & _NUMERALS:
        return Kind.NUMBER, roll.choice([numeral for numeral in _ROMANS if numeral != token.text])
    number = spelled(token.norm, own.code)
    if not own.cardinals or number is None or token.norm in own.magnitudes:
        return Kind.NUMBER, ""
    others = sorted(word for word in own.cardinals if spelled(word, own.code) != number)
    return Kind.NUMBER, _cased(roll.choice(others), token)


def _other_of(word: str, table: Mapping[str, int], roll: random.Random) -> str:
    """Choose another entry, one that ends alike where there is one: terza, quarta."""
    longest: dict[tuple[int, str], str] = {}
    for form, number in sorted(table.items()):
        key = (number, form[-1])
        if len(form) > len(longest.get(key, "")):
            longest[key] = form
    others = [form for (number, _), form in longest.items() if number != table[word] and "-" not in form]
    alike = [form for form in others if form[-1] == word[-1]]
    return roll.choice(alike or others or [word])


def _cased(word: str, token: Token) -> str:
    return word[:1].upper() + word[1:] if token.text[:1].isupper() else word
