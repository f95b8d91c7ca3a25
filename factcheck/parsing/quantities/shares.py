"""tokens -> Quantity: shares in words as percentages: half of, one third, due terzi, 2/3 of."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import numerals
from factcheck.parsing.quantities.cues import text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import Span
from factcheck.parsing.tokens import HYPHENS, NUMBER, Token

_WHOLE = 100
_SLASHED = 3  # tokens: 2 / 3
_DENOMINATORS = range(2, 11)


def read_share(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read a share of something; a third or a quarter only where "of" tells what of."""
    own = lexicon.language
    if tokens[place].norm in own.halves:
        ordinal = place and tokens[place - 1].norm in own.ordinals
        told = _of_something(tokens, place, lexicon) or _goes_on(tokens, place, lexicon)
        return _share(1, 2, tokens, place, place) if told and not ordinal else None
    slashed = _slashed(tokens, place)
    if slashed is not None:
        return _share(*slashed, tokens, place, place + 2) if _of_something(tokens, place + 2, lexicon) else None
    after = place + 1
    after += after < len(tokens) and tokens[after].text in HYPHENS
    denominator = own.fractions.get(tokens[after].norm) if after < len(tokens) else None
    numerator = numerator_of(tokens[place], lexicon)
    if denominator is None or numerator is None or numerator >= denominator:
        return None
    if numerator == 1 and not _of_something(tokens, after, lexicon):
        return None
    return _share(numerator, denominator, tokens, place, after)


def _slashed(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    parts = tokens[place : place + _SLASHED]
    if len(parts) < _SLASHED or parts[1].text != "/" or not (parts[1].glued and parts[2].glued):
        return None
    one, other = numerals.whole(parts[0].text, 1), numerals.whole(parts[2].text, 2)
    return (one, other) if one and other and one < other and other in _DENOMINATORS else None


def numerator_of(token: Token, lexicon: Lexicon) -> int | None:
    """Return how many parts a word counts: a, one, 2, three; or None."""
    if token.norm in lexicon.language.ones:
        return 1
    if token.kind == NUMBER:
        return numerals.whole(token.text, 1) or None
    return numerals.spelled(token.norm, lexicon.language.code)


def _of_something(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether "of" or an article follows, and no unit: half the members, but half an hour."""
    own, after = lexicon.language, place + 1
    if after >= len(tokens):
        return False
    leads = lexicon.is_of(tokens[after].norm) or tokens[after].norm in own.determiners
    one = tokens[after].norm in own.ones
    return leads and not one


def _goes_on(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a half is that of the value before: "12 euros for adults and half for children"."""
    own, before = lexicon.language, place - 1
    before -= before > 0 and tokens[before].norm in own.determiners
    behind = tokens[place + 1 : place + 2]
    joined = before > 0 and tokens[before].norm in own.coordinators
    return joined and bool(behind) and behind[0].norm in own.beneficiaries


def _share(numerator: int, denominator: int, tokens: Sequence[Token], first: int, last: int) -> Quantity:
    """Return a share as a percentage; where none is whole, as the two that it lies between: 33 to 34 %."""
    low, rest = divmod(numerator * _WHOLE, denominator)
    centre = Decimal(numerator * _WHOLE) / denominator
    exact = centre == round(centre, 1)
    span = Span(centre, centre) if exact else Span(Decimal(low), Decimal(low + bool(rest)), centre=centre)
    return Quantity(frozenset((Kind.PERCENT,)), first, last, text_of(tokens, first, last), (span,))
