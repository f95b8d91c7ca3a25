"""tokens -> Quantity: numbers that name a thing: Article 5, Chapter Seven, Debian 11, Python 3.11, F-16, 6.2 Setup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import dates, numerals
from factcheck.parsing.quantities.cues import DASHES, counts_something, cues, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import exactly
from factcheck.parsing.tokens import CODE, MARK, NUMBER, NUMBERED, WORD, Token

_VERSION = re.compile(r"\d{1,4}(\.\d{1,4})*")
_GROUPED = re.compile(r"\d{1,3}(\.\d{3})+")  # 1.234 may be one number
_TOURNAMENTS = range(1800, 2101)  # years that a name may be followed by: Euro 2024, but not MOR 1125
_LABEL = frozenset((Kind.LABEL,))
_GOALS = 2  # digits of a figure of a result


def read_label(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read the numeral after a word such as Article: `Article V`, `art. 5`, `Chapter Seven`, `version 3.11`."""
    found = cues(lexicon).labels.at(tokens, place)
    if not found:
        return None
    length, cue = found
    after = place + length
    dotted = after < len(tokens) and tokens[after].text == "." and tokens[after].glued
    after += dotted
    if after >= len(tokens):
        return None
    token = tokens[after]
    if cue in cues(lexicon).abbreviated and not dotted and token.kind != NUMBER:
        return None
    labels = frozenset((lexicon.stem(lexicon.norms(cue)[0]), *_owner(tokens, place, lexicon)))
    text = text_of(tokens, place, after)
    known = token.kind == WORD and (token.text == "I" or not lexicon.is_stop(token.norm))
    number = numerals.roman(token.text.upper()) if known else None
    if number is not None:
        # World War II is the Second World War; Article 5 is not the fifth one of anything.
        kinds = frozenset((Kind.LABEL, Kind.ORDINAL))
        return Quantity(kinds, after, after, text, (exactly(Decimal(number)),), name=str(number), labels=labels)
    if not tokens[place].capital and _is_measured(tokens, after, lexicon):
        return None
    if token.kind == NUMBER and _VERSION.fullmatch(token.text):
        return _labelled(token, after, text, labels, lexicon)
    if token.kind == WORD and token.norm not in lexicon.language.not_numbers:
        number = numerals.spelled(token.norm, lexicon.language.code)
    if number is None:
        return None
    return Quantity(_LABEL, after, after, text, (exactly(Decimal(number)),), name=str(number), labels=labels)


def read_named(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a number right behind a name: `Debian 11`, `Windows 95`, `Python 3.11`, `F 16`, `Euro 2024`.

    Where a counted noun may follow ("In Paris 11 soldiers") it is a number as well.
    """
    token = tokens[place]
    if not place or token.kind != NUMBER or not _VERSION.fullmatch(token.text):
        return None
    before = tokens[place - 1]
    if token.glued or before.kind != WORD or not before.capital or _is_measured(tokens, place, lexicon):
        return None
    if _begins_result(tokens, place, lexicon):
        return None
    own = lexicon.language
    plain = (
        lexicon.is_stop(before.norm)
        or before.norm in own.months
        or before.norm in own.weekdays
        or before.norm in own.bounds
        or (len(before.text) > 1 and lexicon.units.at(tokens, place - 1) is not None)
        or numerals.spelled(before.norm, own.code) is not None
    )
    counts = counts_something(tokens, place, lexicon)
    verb = place == 1 and own.pro_drop and casing(before.norm, own.code) is Casing.COMMON
    if plain or (verb and counts and lexicon.has_verb_stem(before.norm)) or _GROUPED.fullmatch(token.text):
        return None  # "Usa 1 byte"
    if len(before.text) == 1:
        text = text_of(tokens, place - 1, place)
        return Quantity(frozenset((Kind.CODE,)), place - 1, place, text, name=before.norm + token.norm)
    text = text_of(tokens, place - 1, place)
    found = _labelled(token, place, text, frozenset((lexicon.stem(before.norm),)), lexicon)
    year = dates.bare_year(token)
    year = year if year in _TOURNAMENTS else None
    kinds = found.kinds | ({Kind.NUMBER} if counts or (year is None and _led(tokens, place, lexicon)) else set())
    if year is not None:
        if own.nouns_capitalised:
            return None  # a capital letter tells no name
        return dates.year(year, place, token.text, frozenset(kinds), name=found.name)
    return Quantity(kinds, place, place, text, found.spans, name=found.name, labels=found.labels)


def read_section(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read the number of a heading: `6.2 Setting up`, `2. Rights`, and a number in brackets of its own: `(6.2)`."""
    token, after = tokens[place], place + 1
    if token.kind != NUMBER or not _VERSION.fullmatch(token.text) or _is_measured(tokens, place, lexicon):
        return None
    bracketed = place > 0 and tokens[place - 1].text in "([" and after < len(tokens) and tokens[after].text in ")]"
    dotted = after + 1 < len(tokens) and tokens[after].text in ".)" and tokens[after + 1].kind == WORD
    pointed = "." in token.text and not _GROUPED.fullmatch(token.text)
    heads = place == 0 and (dotted or (pointed and after < len(tokens) and tokens[after].capital))
    if not heads and not (bracketed and pointed):
        return None
    if after < len(tokens) and tokens[after].norm in lexicon.language.magnitudes:
        return None
    return _labelled(token, place, token.text, frozenset(), lexicon)


def read_code(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `F-16`, `COVID-19`, and figures that are no number: 3.11.2, a serial number of forty digits."""
    token = tokens[place]
    if token.kind != CODE and (token.kind != NUMBER or numerals.digits(token.text, lexicon.language)):
        return None
    name = "".join(sign for sign in token.norm if sign.isalnum() or (token.kind == NUMBER and sign in ".,"))
    numbered = NUMBERED.fullmatch(token.norm)  # COVID-19 is COVID 19
    if numbered is None:
        return Quantity(frozenset((Kind.CODE,)), place, place, token.text, name=name)
    labels = frozenset((lexicon.stem(numbered[1]),))
    return Quantity(frozenset((Kind.CODE, Kind.LABEL)), place, place, token.text, name=name, labels=labels)


def _labelled(token: Token, place: int, text: str, labels: frozenset[str], lexicon: Lexicon) -> Quantity:
    several = token.text.count(".") > 1
    kinds = frozenset((Kind.LABEL, Kind.CODE)) if several else _LABEL
    spans = () if several else tuple(exactly(number) for number in numerals.digits(token.text, lexicon.language))
    return Quantity(kinds, place, place, text, spans, name=token.text, labels=labels)


def _begins_result(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a figure is the first of a result: "beat Leeds 3-1"."""
    if place + 2 >= len(tokens) or len(tokens[place].text) > _GOALS or len(tokens[place + 2].text) > _GOALS:
        return False
    joint, other = tokens[place + 1], tokens[place + 2]
    tied = joint.glued and other.glued and joint.text in DASHES
    return other.kind == NUMBER and (tied or joint.norm in cues(lexicon).joining)


def _owner(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the name right before a label: "Debian version 11" is Debian 11."""
    before = tokens[place - 1] if place else None
    named = before is not None and before.kind == WORD and before.capital and not lexicon.is_stop(before.norm)
    return (lexicon.stem(before.norm),) if named and before is not None else ()


def _led(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a sentence or clause begins with a place that the number does not belong to: "In Paris 11 were hurt"."""
    start = place - 2
    opens = start == 0 or (start > 0 and tokens[start - 1].kind == MARK)
    return opens and tokens[start].norm in lexicon.language.prepositions


def _is_measured(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether what follows a number makes it one: 11 million, 3.5 %, 11 people."""
    after = place + 1
    if after >= len(tokens):
        return False
    return (
        tokens[after].text in "%\u2030"
        or tokens[after].norm in lexicon.language.magnitudes
        or tokens[after].norm in lexicon.language.dozens
        or tokens[after].norm in lexicon.language.occasions
        or any(
            table.at(tokens, after) for table in (lexicon.units, lexicon.currencies, lexicon.percents, lexicon.points)
        )
    )
