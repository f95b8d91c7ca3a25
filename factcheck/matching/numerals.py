"""Digits and words -> Decimal: separators, number words, ordinals and Roman numerals."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from factcheck.languages import Language

_GROUPS = re.compile(r"[ '\u2019\u00a0\u202f\u2009]")
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_GROUP_SIZE = 3
# What text2num reads and what it writes ordinals as: 3rd, 3ª, 3e ...
_ORDINAL = re.compile(r"(\d+)\D+")
_WORD_SIZE = 2


def digits(text: str, language: Language) -> tuple[Decimal, ...]:
    """Return the readings of a figure as numbers, the likelier one first.

    A single separator before exactly three digits (1.234) groups or parts decimals. The language
    tells; where it writes that sign for neither, both readings count.
    """
    text = _GROUPS.sub("", text)
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
    if not language.understood:
        return (*as_group, *as_decimal)
    return as_decimal if sign == language.decimal else as_group


def _decimals(text: str) -> tuple[Decimal, ...]:
    try:
        return (Decimal(text),)
    except InvalidOperation:
        return ()


def roman(text: str) -> int | None:
    """Return the number of a Roman numeral in capitals, or None."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_DIGITS[letter] for letter in text]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


@lru_cache(maxsize=65536)
def spelled(text: str, code: str) -> int | None:
    """Return the number that words spell in a language text2num knows, or None.

    Units and tens after a century ("nineteen sixty-one") are read as a year in English.
    """
    import text_to_num

    if code not in _SPELLED:
        return None
    try:
        number = text_to_num.text2num(text, code)
    except ValueError:
        return _year_in_words(text, code)
    return int(number)


_SPELLED = frozenset(("en", "it", "de", "fr", "es", "pt", "nl"))
_CENTURIES = range(11, 21)


def _year_in_words(text: str, code: str) -> int | None:
    parts = text.replace("-", " ").split()
    if code != "en" or len(parts) < _WORD_SIZE:
        return None
    century, rest = spelled(parts[0], code), spelled(" ".join(parts[1:]), code)
    if century is None or rest is None or century not in _CENTURIES or not 10 <= rest < 100:
        return None
    return century * 100 + rest


@lru_cache(maxsize=65536)
def ordinal_word(text: str, code: str) -> int | None:
    """Return the number of an ordinal in words that is not in the language's table, or None."""
    import text_to_num

    if code not in _SPELLED:
        return None
    found = _ORDINAL.fullmatch(text_to_num.alpha2digit(text, code, 0.0))
    return int(found.group(1)) if found else None
