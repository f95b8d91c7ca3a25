"""Digits and words -> Decimal: separators, number words, ordinals and Roman numerals."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from factcheck.languages import Language, language

_GROUPS = re.compile(r"[ '\u2019\u00a0\u202f\u2009]")
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_GROUP_SIZE = 3
LONGEST = 24
"""Digits; a longer figure is a serial number or a hash, and compared to the letter."""
# What text2num reads and what it writes ordinals as: 3rd, 3ª, 3e ...
_ORDINAL = re.compile(r"(\d+)\D+")
_ELIDED = "iaoe"  # what an apostrophe may have taken off the end of a number word: vent'anni
_CENTURIES = range(11, 21)
_TENS = range(10, 100)
_SMALLEST_HUNDRED = 100


def digits(text: str, own: Language) -> tuple[Decimal, ...]:
    """Return the readings of a figure as numbers, the likelier one first; none for one that is no number.

    A single separator before exactly three digits (1.234) groups or parts decimals. The language
    tells; where it writes that sign for neither, both readings count.
    """
    text = _GROUPS.sub("", text)
    if len(text) > LONGEST:
        return ()
    signs = [sign for sign in text if sign in ".,"]
    if not signs:
        return _decimals(text)
    if len(set(signs)) > 1:
        last = signs[-1]
        other = "," if last == "." else "."
        return _decimals(text.replace(other, "").replace(last, "."))
    sign = signs[0]
    head, *tails = text.split(sign)
    grouped = all(len(tail) == _GROUP_SIZE for tail in tails) and len(head) <= _GROUP_SIZE
    if len(signs) > 1:
        return _decimals("".join((head, *tails))) if grouped else ()
    as_decimal = _decimals(f"{head}.{tails[0]}")
    if not grouped or head == "0":
        return as_decimal
    as_group = _decimals(head + tails[0])
    if not own.understood:
        return (*as_group, *as_decimal)
    return as_decimal if sign == own.decimal else as_group


def _decimals(text: str) -> tuple[Decimal, ...]:
    try:
        return (Decimal(text),)
    except InvalidOperation:
        return ()


def whole(text: str, longest: int) -> int | None:
    """Return a figure of at most so many plain digits as a number, or None."""
    return int(text) if len(text) <= longest and text.isascii() and text.isdecimal() else None


def roman(text: str) -> int | None:
    """Return the number of a Roman numeral in capitals, or None."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=65536)
def spelled(text: str, code: str) -> int | None:
    """Return the number that words spell, or None: by text2num, or by the language's own table.

    >>> spelled("twenty-four", "en"), spelled("nineteen sixty-one", "en"), spelled("vent'", "it")
    (24, 1961, 20)
    """
    own = language(code)
    if own.numerals:
        return _summed(text, code)
    if not own.spelled:
        return None
    import text_to_num

    for reading in (f"{text[:-1]}{vowel}" for vowel in _ELIDED) if text.endswith("'") else (text,):
        try:
            return int(text_to_num.text2num(reading, code))
        except ValueError:
            continue
    return _year_in_words(text, code) if own.years_in_pairs else None


def _summed(text: str, code: str) -> int | None:
    """Add up number words of a table, each smaller than the one before: twenty, four."""
    table, total, before = language(code).numerals, 0, None
    for word in text.replace("-", " ").split():
        number = table.get(word)
        if number is None or (before is not None and len(str(number)) >= len(str(before))):
            return None
        total, before = total + number, number
    return None if before is None else total


def _year_in_words(text: str, code: str) -> int | None:
    """Read units and tens after a century as a year: nineteen sixty-one."""
    first, *rest = text.replace("-", " ").split() or [""]
    if not rest:
        return None  # No number is asked of an empty word: old versions of the library panic at one.
    century, tens = spelled(first, code), spelled(" ".join(rest), code)
    if century is None or tens is None or century not in _CENTURIES or tens not in _TENS:
        return None
    return century * _SMALLEST_HUNDRED + tens


@lru_cache(maxsize=65536)
def ordinal_word(text: str, code: str) -> int | None:
    """Return the number of an ordinal in words that is not in the language's table, or None."""
    if not language(code).spelled:
        return None
    import text_to_num

    found = _ORDINAL.fullmatch(text_to_num.alpha2digit(text, code, 0.0))
    return int(found.group(1)) if found else None
