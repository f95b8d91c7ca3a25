"""tokens -> Value: numbers in digits and words with what they count, ordinals, labels and numerals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.matching import dates, numerals
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import MARK, NUMBER, WORD, Token
from factcheck.matching.value import Kind, Value, bounded, exactly

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB"}
_MILLION = 6  # as a power of ten
_MINUS = "-\u2212\u2013"
_HYPHENS = "-\u2010\u2011"
_LONGEST_NUMBER = 12  # tokens: "nine hundred and ninety-nine thousand nine hundred and ninety-nine"
# Letters that multiply when they stand right behind the digits of a sum of money: $5m, £2bn.
_GLUED_MAGNITUDES = {"k": 3, "m": 6, "mn": 6, "mln": 6, "bn": 9, "b": 9, "mrd": 9, "tn": 12}
_ALWAYS_MAGNITUDES = frozenset(("k", "bn", "tn", "mn", "mln", "mrd"))


def read_number(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read a number in digits or words and what makes it a percentage, a sum, a measure or a year."""
    sign = CURRENCY_SIGNS.get(tokens[place].text, "")
    before = lexicon.currencies.at(tokens, place) if not sign else None
    start = place + 1 if sign else place + before[0] if before else place
    currency = sign or (before[1] if before else "")
    if currency and not (start < len(tokens) and tokens[start].kind == NUMBER):
        return None
    figure = _figure(tokens, start, lexicon)
    if figure is None:
        return None
    readings, last = figure
    readings, last, scale = _scaled(readings, last, tokens, lexicon, bool(currency))
    first = place
    if place and not currency and _is_minus(tokens, place):
        readings = tuple(-number for number in readings)
        first = place - 1
    spans = tuple(exactly(number) for number in readings)
    value = Value(frozenset((Kind.NUMBER,)), first, last, "", spans, unit=currency, scale=scale)
    value = replace(value, kinds=frozenset((Kind.MONEY,))) if currency else _counted(value, tokens, lexicon)
    plain = value.last == start and not scale and value.kinds == frozenset((Kind.NUMBER,)) and not value.unit
    if plain and first == place and (year := _bare_year(tokens[start])):
        return dates.year_value(year, start, tokens[start].text, _counts_something(tokens, start, lexicon))
    return replace(value, text=text_of(tokens, value.first, value.end))


def with_bound(value: Value, bound: str, first: int, last: int, tokens: Sequence[Token]) -> Value:
    """Return a value with what is said before or after it: more than, at least, about."""
    spans = tuple(bounded(span.low, bound) if span.low is not None else span for span in value.spans)
    return replace(value, first=first, last=last, spans=spans, text=text_of(tokens, first, max(last, value.tail)))


def _figure(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[tuple[Decimal, ...], int] | None:
    token = tokens[place]
    if token.kind == NUMBER:
        readings = numerals.digits(token.text, lexicon.language)
        return (readings, place) if readings else None
    return _words(tokens, place, lexicon) if token.kind == WORD else None


def _words(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[tuple[Decimal, ...], int] | None:
    """Read the longest run of number words from a place on."""
    code, norm = lexicon.language.code, tokens[place].norm
    dozen = lexicon.language.dozens.get(norm)
    if dozen is not None:
        return (Decimal(dozen),), place
    first = numerals.spelled(_whole(norm), code)
    if first is None:
        return None
    best, last = first, place
    text = _whole(norm)
    for index in range(place + 1, min(place + _LONGEST_NUMBER, len(tokens))):
        token = tokens[index]
        if token.kind != WORD and token.text not in _HYPHENS:
            break
        text += token.norm if token.glued or token.text in _HYPHENS else f" {token.norm}"
        number = numerals.spelled(text, code)
        if number is not None:
            best, last = number, index
        elif token.norm not in lexicon.language.coordinators and token.text not in _HYPHENS:
            break
    if last == place and norm in lexicon.language.not_numbers:
        after = tokens[place + 1].norm if place + 1 < len(tokens) else ""
        if after not in lexicon.language.magnitudes:
            return None
    return (Decimal(best),), last


def _whole(norm: str) -> str:
    """Return a number word with the vowel that an elision took: vent'anni."""
    return norm[:-1] + "i" if norm == "vent'" else norm[:-1] + "a" if norm.endswith("'") else norm


def _scaled(
    readings: tuple[Decimal, ...], last: int, tokens: Sequence[Token], lexicon: Lexicon, money: bool
) -> tuple[tuple[Decimal, ...], int, int]:
    """Multiply by the magnitudes that follow: 1.2 million, 2 mila, mil millones, $5bn."""
    scale = 0
    while last + 1 < len(tokens):
        after = last + 1
        if tokens[after].text in _HYPHENS and tokens[after].glued and after + 1 < len(tokens):
            after += 1
        token = tokens[after]
        if token.norm in lexicon.language.dozens and not scale:
            readings = tuple(number * lexicon.language.dozens[token.norm] for number in readings[-1:])
            return readings, after, 1  # "two dozen": no bare year any more
        power = lexicon.language.magnitudes.get(token.norm)
        paid = money or (after + 1 < len(tokens) and lexicon.currencies.at(tokens, after + 1) is not None)
        short = token.glued and (paid or token.norm in _ALWAYS_MAGNITUDES)
        if len(token.norm) <= len("mrd") and token.norm in _GLUED_MAGNITUDES:
            power = _GLUED_MAGNITUDES[token.norm] if short else power if len(token.norm) > 1 else None
        if power is None:
            break
        readings = tuple(number * 10**power for number in readings[-1:])
        last, scale = after, scale + power
        # "1,2 Mrd. Euro": the full stop of the abbreviation belongs to it where the sentence goes on.
        if after + 2 < len(tokens) and tokens[after + 1].text == "." and tokens[after + 1].glued:
            last = after + 1 if tokens[after + 2].kind == WORD else after
    return readings, last, scale


def _counted(value: Value, tokens: Sequence[Token], lexicon: Lexicon) -> Value:
    """Read what follows a number: %, percentage points, a currency or a unit."""
    after = value.last + 1
    while after < len(tokens) and (lexicon.is_of(tokens[after].norm) or is_hyphen(tokens, after)):
        after += 1
    if after >= len(tokens):
        return _open_sum(value)
    if tokens[after].text in "%\u2030":
        return replace(value, kinds=frozenset((Kind.PERCENT,)), last=after)
    for entries, kind in ((lexicon.points, Kind.POINTS), (lexicon.percents, Kind.PERCENT)):
        found = entries.at(tokens, after)
        if found:
            return replace(value, kinds=frozenset((kind,)), last=after + found[0] - 1)
    if tokens[after].text in CURRENCY_SIGNS:
        return replace(value, kinds=frozenset((Kind.MONEY,)), last=after, unit=CURRENCY_SIGNS[tokens[after].text])
    money = lexicon.currencies.at(tokens, after)
    if money:
        return replace(value, kinds=frozenset((Kind.MONEY,)), last=after + money[0] - 1, unit=money[1])
    unit = lexicon.units.at(tokens, after)
    if unit is None and not _counts_something(tokens, value.last, lexicon):
        return _open_sum(value)
    # The unit stays a word of the phrasing: it must be found too, and it tells where the value stands.
    return replace(value, unit=unit[1], tail=after + unit[0] - 1) if unit else value


def _open_sum(value: Value) -> Value:
    """Read "for 42.5 million" as a sum of money, of what currency is left open, or as a number."""
    kinds = frozenset((Kind.NUMBER, Kind.MONEY))
    return replace(value, kinds=kinds) if value.scale >= _MILLION else value


def _bare_year(token: Token) -> int | None:
    is_year = token.text.isdecimal() and int(token.text) in dates.YEARS
    return int(token.text) if is_year else None


def _counts_something(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    after = place + 1
    return after < len(tokens) and tokens[after].kind == WORD and not lexicon.is_stop(tokens[after].norm)


def is_hyphen(tokens: Sequence[Token], place: int) -> bool:
    """Whether a hyphen ties two tokens together."""
    follows = place + 1 < len(tokens) and tokens[place + 1].glued
    return tokens[place].text in _HYPHENS and tokens[place].glued and follows


def _is_minus(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place - 1]
    return tokens[place].glued and token.kind == MARK and token.text in _MINUS and not token.glued


def text_of(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return tokens as they were written, one space where there was any."""
    return "".join(
        token.text if token.glued or index == 0 else f" {token.text}"
        for index, token in enumerate(tokens[first : last + 1])
    )
