"""tokens -> Quantity: "one" and the articles that count one: one engine, lasts an hour, costs a euro."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities.cues import counts_something, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import exactly
from factcheck.parsing.quantities.units import alike_units
from factcheck.parsing.tokens import MARK, WORD, Token

_NUMBER, _MONEY = frozenset((Kind.NUMBER,)), frozenset((Kind.MONEY,))
_ONE = (exactly(Decimal(1)),)
_SHORTEST = 3  # letters of a unit that is a word: "a c", "one m" may be anything
_ONLY = "only"


def read_one(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `one engine`, `lasts a year`, `once a day`, `won it once`; not `90 km an hour`, `one day, he left`."""
    own, after = lexicon.language, place + 1
    one = tokens[place].norm in own.ones and after < len(tokens)
    once = tokens[place].norm in own.once
    if once or (one and tokens[after].norm in own.times):
        end = after if once else after + 1
        counted = _is_rate(tokens, end, lexicon) or _counts_deeds(tokens, place, end, lexicon)
        return Quantity(_NUMBER, place, place, tokens[place].text, _ONE) if counted else None
    if not one:
        return None
    unit, money = lexicon.units.at(tokens, after), lexicon.currencies.at(tokens, after)
    if money is not None and _is_measured(tokens, place, after + money[0], lexicon):
        last = after + money[0] - 1
        return Quantity(_MONEY, place, last, text_of(tokens, place, last), _ONE, unit=money[1])
    if unit is None or unit[1] == "person":
        return _only_one(tokens, place, lexicon)
    tail = after + unit[0] - 1
    if not _is_measured(tokens, place, tail + 1, lexicon):
        return None
    return Quantity(_NUMBER, place, place, text_of(tokens, place, tail), _ONE, unit=unit[1], tail=tail)


def _is_measured(tokens: Sequence[Token], place: int, end: int, lexicon: Lexicon) -> bool:
    """Whether what stands before "one" and its unit takes them as a measure: a preposition or a verb.

    Elsewhere a unit is what a rate is told by ("40 km an hour", "twice a week"), or opens a story ("one day").
    """
    own, before = lexicon.language, place - 1
    while before >= 0 and _lessens(tokens, before, lexicon):
        before -= 1
    if before < 0 or tokens[before].norm in own.prepositions:
        return before >= 0
    names = tokens[place + 1].norm in own.ordinals or len(tokens[place + 1].text) < _SHORTEST
    told = end < len(tokens) and tokens[end].norm in own.genitives and tokens[place].norm in own.determiners
    if names or told or tokens[before].norm in own.occasions:  # "A second try", "a year of change", "three times a day"
        return False
    words = own.head_first and tokens[before].kind == WORD  # "Valable une semaine"; no rate is told so there.
    return words or lexicon.is_auxiliary(tokens[before].norm) or lexicon.may_be_verb(tokens[before].norm)


def _is_rate(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a stretch of time follows that something happens so often in: a day, per week, every year."""
    own = lexicon.language
    leads = place + 1 < len(tokens) and (
        tokens[place].norm in own.determiners or tokens[place].norm in own.prepositions
    )
    unit = lexicon.units.at(tokens, place + 1) if leads else None
    return unit is not None and alike_units(unit[1], "day")


def _counts_deeds(tokens: Sequence[Token], place: int, end: int, lexicon: Lexicon) -> bool:
    """Whether "once" closes its clause and counts what was done: "won the cup once", "hat den Preis einmal gewonnen".

    It counts nothing behind a small word: "at once", "noch einmal", "not once".
    """
    own, before = lexicon.language, tokens[place - 1].norm if place else ""
    end += own.verb_last and end < len(tokens) and lexicon.is_bare_participle(tokens[end].norm)
    closes = end >= len(tokens) or tokens[end].kind == MARK
    led = lexicon.is_stop(before) and own.quantifiers.get(before) != _ONLY
    return closes and bool(before) and tokens[place - 1].kind == WORD and not led


def _lessens(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a word may stand between a verb and its measure: only an hour, about a week."""
    bound, norm = lexicon.bounds.at(tokens, place), tokens[place].norm
    if norm in lexicon.language.prepositions:
        return False
    return lexicon.language.quantifiers.get(norm) == _ONLY or (bound is not None and bound[0] == 1)


def _only_one(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `one` before the noun that it counts; not `the one`, `one said`, `World War One`."""
    own, token, before = lexicon.language, tokens[place], tokens[place - 1].norm if place else ""
    if token.norm not in own.one or (token.capital and place) or not counts_something(tokens, place, lexicon):
        return None
    after = tokens[place + 1].norm
    present = bool(own.plural) and after.endswith(own.plural) and lexicon.is_verb(after)
    if present or lexicon.is_participle(after) or after in own.irregular or before in own.determiners:
        return None
    unit = lexicon.units.at(tokens, place + 1)
    return Quantity(
        _NUMBER, place, place, token.text, _ONE, unit=unit[1] if unit else "", tail=place + unit[0] if unit else -1
    )
