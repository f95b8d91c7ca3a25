"""tokens -> Quantity: numbers in digits and words, with what makes them a percentage, a sum, a measure or a year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import dates, numerals
from factcheck.parsing.quantities.cues import CURRENCY_SIGNS, counts_something, is_hyphen, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.tokens import HYPHENS, MARK, NUMBER, WORD, Token

_MILLION = 6  # as a power of ten
_SIGNED = frozenset((Kind.NUMBER, Kind.MONEY, Kind.PERCENT))  # what may be less than nothing
_MINUS = "-\u2212\u2013"
_LONGEST_NUMBER = 12  # tokens: "nine hundred and ninety-nine thousand nine hundred and ninety-nine"
_SOME = frozenset(("some", "many", "few"))  # levels of quantifiers
_TEN, _THOUSAND = 10, 1000
_NUMBER, _MONEY = frozenset((Kind.NUMBER,)), frozenset((Kind.MONEY,))


@dataclass(frozen=True, slots=True)
class _Figure:
    """The readings of a number, the last token it takes, and the power of ten that was spelled out."""

    spans: tuple[Span, ...]
    last: int
    scale: int = 0

    def times(self, factor: int, last: int, scale: int) -> _Figure:
        """Return the number multiplied; a grouped and a decimal reading have become one."""
        return _Figure(tuple(span.times(Decimal(factor)) for span in self.spans[-1:]), last, scale)


def read_number(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
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
    figure = _scaled(figure, tokens, lexicon, bool(currency))
    first = place
    if place and not currency and _is_minus(tokens, place):
        figure = replace(figure, spans=tuple(span.times(Decimal(-1)) for span in figure.spans))
        first = place - 1
    kinds = _MONEY if currency else _NUMBER
    bare = Quantity(kinds, first, figure.last, "", figure.spans, unit=currency, scale=figure.scale)
    found = bare if currency else _counted(bare, tokens, lexicon)
    plain = found.last == start and found.kinds == _NUMBER and not found.unit and first == place
    year = dates.bare_year(tokens[start]) if plain else None
    if year is not None:
        return _year(year, start, tokens, lexicon)
    return found._replace(text=text_of(tokens, found.first, found.end))


def _year(year: int, place: int, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    """Read four bare digits: a year, a number where a counted noun follows, or either."""
    text = tokens[place].text
    if not counts_something(tokens, place, lexicon):
        return dates.year(year, place, text, frozenset())
    before = tokens[place - 1] if place else None
    sold = before is not None and before.kind == WORD and not before.capital and lexicon.is_verb(before.norm)
    helps = before is not None and before.norm in lexicon.language.auxiliaries
    # A noun begins with a capital letter in German alone: "kaufte 1700 Häuser", but "wurde 1985 verkauft".
    noun = tokens[place + 1].capital == lexicon.language.nouns_capitalised
    if sold and noun and not helps:
        number = (exactly(Decimal(year)),)
        return Quantity(_NUMBER, place, place, text, number)  # "sold 1700 houses"
    return dates.year(year, place, text, _NUMBER)  # "the 1700 houses", "the 1998 elections"


def _figure(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> _Figure | None:
    token = tokens[place]
    if token.kind == NUMBER:
        readings = numerals.digits(token.text, lexicon.language)
        return _Figure(tuple(map(exactly, readings)), place) if readings else None
    return _round(tokens, place, lexicon) or _words(tokens, place, lexicon) if token.kind == WORD else None


def _round(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> _Figure | None:
    """Read `a dozen`, `un centinaio`, `a hundred`, `half a million`, `dozens of`, `tens of thousands`."""
    own = lexicon.language
    after = place + 1
    if tokens[place].norm in own.ones and after < len(tokens):
        return _round(tokens, after, lexicon) or _magnitude(tokens, after, lexicon)
    if tokens[place].norm in own.halves and after + 1 < len(tokens) and tokens[after].norm in own.ones:
        whole = _round(tokens, after + 1, lexicon) or _magnitude(tokens, after + 1, lexicon)
        return replace(whole, spans=tuple(span.times(Decimal("0.5")) for span in whole.spans)) if whole else None
    norm, before = tokens[place].norm, tokens[place - 1].norm if place else ""
    dozen, power, some = own.dozens.get(norm), own.magnitudes.get(norm), own.vague.get(norm)
    if own.quantifiers.get(before) in _SOME and (dozen or power):
        some = dozen or 10 ** (power or 0)  # "several dozen", "a few thousand"
    elif dozen is not None:
        return _Figure((exactly(Decimal(dozen)),), place, 1)
    return _vague(tokens, place, some, lexicon) if some is not None else None


def _magnitude(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> _Figure | None:
    """Read "million" where "a" stands before it; "a hundred and twenty" with what follows."""
    power = lexicon.language.magnitudes.get(tokens[place].norm)
    words = _words(tokens, place, lexicon) if power is not None else None
    return replace(words, scale=power) if words and power is not None else None


def _vague(tokens: Sequence[Token], place: int, some: int, lexicon: Lexicon) -> _Figure | None:
    """Read "hundreds of": more than one hundred, and no more than is called thousands."""
    after = place + 1
    while after < len(tokens) and lexicon.is_of(tokens[after].norm):
        after += 1
    if after >= len(tokens) or tokens[after].kind != WORD:
        return None
    helps = tokens[after].norm in lexicon.language.auxiliaries  # "thousands were": of people
    if after == place + 1 and lexicon.is_stop(tokens[after].norm) and not helps:
        return None  # "millions and": of what?
    more, power = lexicon.language.vague.get(tokens[after].norm), lexicon.language.magnitudes.get(tokens[after].norm)
    factor = more or (10**power if power is not None else 1)
    # Up to what is called by the next word: hundreds to 1,000, thousands to 1,000,000, tens of thousands to 100,000.
    steps = _THOUSAND if factor == 1 and some % _THOUSAND == 0 else _TEN
    low = Decimal(some * factor)
    return _Figure((Span(low, low * steps, open_low=True),), place if factor == 1 else after, 1)


def _words(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> _Figure | None:
    """Read the longest run of number words from a place on."""
    own, norm = lexicon.language, tokens[place].norm
    first = numerals.spelled(norm, own.code)
    if first is None:
        return None
    best, last, text = first, place, norm
    for index in range(place + 1, min(place + _LONGEST_NUMBER, len(tokens))):
        token = tokens[index]
        if token.kind != WORD and token.text not in HYPHENS:
            break
        text += token.norm if token.glued or token.text in HYPHENS else f" {token.norm}"
        number = numerals.spelled(text, own.code)
        if number is not None:
            best, last = number, index
        elif token.norm not in own.coordinators and token.text not in HYPHENS:
            break
    if last == place and own.magnitudes.get(norm, 0) >= _MILLION and not (place and tokens[place - 1].norm in own.ones):
        return None  # "one and a half million"
    if last == place and norm in own.not_numbers:
        after = tokens[place + 1].norm if place + 1 < len(tokens) else ""
        if after not in own.magnitudes:
            return None
    return _Figure((exactly(Decimal(best)),), last)


def _scaled(figure: _Figure, tokens: Sequence[Token], lexicon: Lexicon, money: bool) -> _Figure:
    """Multiply by the magnitudes that follow: 1.2 million, 2 mila, mil millones, $5bn."""
    own = lexicon.language
    while figure.last + 1 < len(tokens):
        after = figure.last + 1
        if tokens[after].text in HYPHENS and tokens[after].glued and after + 1 < len(tokens):
            after += 1
        token = tokens[after]
        if token.norm in own.dozens and not figure.scale:
            return figure.times(own.dozens[token.norm], after, 1)  # "two dozen": no bare year any more
        # $5m, £2bn, 3k: a letter multiplies only right behind the digits, some only those of a sum; "5 m" is metres.
        paid = money or (after + 1 < len(tokens) and lexicon.currencies.at(tokens, after + 1) is not None)
        power = own.magnitudes.get(token.norm) if len(token.norm) > 1 else None
        if token.glued:
            power = own.glued_magnitudes.get(token.norm) or (own.paid_magnitudes.get(token.norm) if paid else power)
        if power is None:
            break
        figure = figure.times(10**power, after, figure.scale + power)
        # "1,2 Mrd. Euro": the full stop of the abbreviation belongs to it where the sentence goes on.
        if after + 2 < len(tokens) and tokens[after + 1].text == "." and tokens[after + 1].glued:
            figure = replace(figure, last=after + 1 if tokens[after + 2].kind == WORD else after)
    return figure


def _counted(found: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    """Read what follows a number: %, percentage points, a currency or a unit."""
    after = found.last + 1
    while after < len(tokens) and (lexicon.is_of(tokens[after].norm) or is_hyphen(tokens, after)):
        after += 1
    if after >= len(tokens):
        return _open_sum(found)
    if tokens[after].text in "%\u2030":
        return found._replace(kinds=frozenset((Kind.PERCENT,)), last=after)
    for entries, kind in ((lexicon.points, Kind.POINTS), (lexicon.percents, Kind.PERCENT)):
        entry = entries.at(tokens, after)
        if entry:
            return found._replace(kinds=frozenset((kind,)), last=after + entry[0] - 1)
    if tokens[after].text in CURRENCY_SIGNS:
        return found._replace(kinds=_MONEY, last=after, unit=CURRENCY_SIGNS[tokens[after].text])
    money = lexicon.currencies.at(tokens, after)
    if money:
        return found._replace(kinds=_MONEY, last=after + money[0] - 1, unit=money[1])
    unit = lexicon.units.at(tokens, after)
    if unit and lexicon.is_stop(tokens[after].norm) and dates.bare_year(tokens[found.last]) is not None:
        return found  # "nel 2016 ha fondato": no hectares
    if unit is None:
        return found if counts_something(tokens, found.last, lexicon) else _open_sum(found)
    # The unit stays a word of the phrasing: it must be found too, and it tells where the number stands.
    return found._replace(unit=unit[1], tail=after + unit[0] - 1)


def _open_sum(found: Quantity) -> Quantity:
    """Read "for 42.5 million" as a sum of money, of what currency is left open, or as a number."""
    return found._replace(kinds=_NUMBER | _MONEY) if found.scale >= _MILLION else found


def with_minus(value: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    """Read the word for a minus before a number, in digits or in words: "minus 12", Italian "a meno 12"."""
    own = lexicon.language.minus
    said = [
        "_".join(token.norm for token in tokens[first : value.first])
        for first in (value.first - 1, max(0, value.first - 2))
    ]
    if not own or not value.kinds <= _SIGNED or value.first < 1 or own.isdisjoint(said):
        return value
    spans = tuple(span.times(Decimal(-1)) for span in value.spans)
    return value._replace(first=value.first - 1, spans=spans, text=text_of(tokens, value.first - 1, value.end))


def _is_minus(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place - 1]
    return tokens[place].glued and token.kind == MARK and token.text in _MINUS and not token.glued
