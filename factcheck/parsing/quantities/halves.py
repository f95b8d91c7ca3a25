"""tokens -> Quantity: parts of a unit, and units with a half: half an hour, two hours and a half."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities.cues import is_hyphen, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.shares import numerator_of
from factcheck.parsing.quantities.span import Span, exactly
from factcheck.parsing.quantities.units import converted
from factcheck.parsing.tokens import Token

_NUMBER = frozenset((Kind.NUMBER,))
_HALF = Decimal("0.5")


def read_part(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `half an hour`, `eine halbe Stunde`, `three quarters of an hour`, `anderthalb Stunden`, `one and a half`."""
    own = lexicon.language
    first = tokens[place].norm
    if first in own.mixed:
        return _measured(own.mixed[first] * _HALF, tokens, place, place, lexicon)
    last = place + (first in own.ones)
    if last < len(tokens) and tokens[last].norm in own.half:
        return _measured(_HALF, tokens, place, last, lexicon)
    after = place + 1
    after += after < len(tokens) and is_hyphen(tokens, after)
    denominator = own.fractions.get(tokens[after].norm) if after < len(tokens) else None
    share = numerator_of(tokens[place], lexicon) if denominator else None
    if share and denominator:
        return _measured(Decimal(share) / denominator, tokens, place, after, lexicon)
    end = _and_a_half(tokens, place + 1, lexicon)
    if first in own.ones and end:
        return _measured(1 + _HALF, tokens, place, end, lexicon)
    return None


def with_half(value: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity:
    """Add the half that is told behind a number or its unit: two and a half hours, une heure et demie."""
    end = _and_a_half(tokens, value.end + 1, lexicon)
    if not end or value.kinds != _NUMBER or not value.spans or not all(span.point for span in value.spans):
        return value
    more = tuple(Span(span.low + _HALF, span.low + _HALF) for span in value.spans if span.low is not None)
    if value.unit:
        return value._replace(last=end, tail=-1, spans=more, text=text_of(tokens, value.first, end))
    unit = lexicon.units.at(tokens, end + 1)
    if unit is None:
        return value
    tail = end + unit[0]
    return value._replace(last=end, tail=tail, unit=unit[1], spans=more, text=text_of(tokens, value.first, tail))


def with_smaller(values: Sequence[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Add what is told in a smaller unit behind a measure: three hours and forty minutes, 5 feet 4 inches."""
    found: list[Quantity] = []
    for value in values:
        before = found[-1] if found else None
        sum_of = _sum(before, value, tokens, lexicon) if before is not None and value.unit else None
        found[len(found) - (sum_of is not None) :] = [value if sum_of is None else sum_of]
    return found


def _sum(one: Quantity, other: Quantity, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity | None:
    """Return two measures that stand together as one in the unit of the second; None where they are two."""
    between = [token.norm for token in tokens[one.end + 1 : other.first]]
    if len(between) > 1 or not lexicon.language.coordinators.issuperset(between):
        return None
    single = one.kinds == other.kinds == _NUMBER and len(one.spans) == len(other.spans) == 1
    if not single or not (one.spans[0].point and other.spans[0].point) or one.unit == other.unit:
        return None
    whole, part = converted(one.spans, one.unit, other.unit), other.spans[0].low
    unit = converted((exactly(Decimal(1)),), one.unit, other.unit)
    if not whole or not unit or part is None or whole[0].low is None or unit[0].low is None or part >= unit[0].low:
        return None
    text = text_of(tokens, one.first, other.end)
    return other._replace(first=one.first, spans=(exactly(whole[0].low + part),), text=text)


def _and_a_half(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int:
    """Return where "and a half" at a place ends, or 0: one that is no half of something else."""
    own = lexicon.language
    if place >= len(tokens) or tokens[place].norm not in own.coordinators:
        return 0
    last = place + 1
    last += last < len(tokens) and tokens[last].norm in own.ones
    if last >= len(tokens) or tokens[last].norm not in own.half:
        return 0
    behind = tokens[last + 1].norm if last + 1 < len(tokens) else ""
    return 0 if lexicon.is_of(behind) or behind in own.ones else last


def _measured(share: Decimal, tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> Quantity | None:
    """Return so much of the unit that stands behind, "of" and an article passed over; None where no unit does."""
    after = last + 1
    while after < len(tokens) and (
        is_hyphen(tokens, after) or lexicon.is_of(tokens[after].norm) or tokens[after].norm in lexicon.language.ones
    ):
        after += 1
    unit = lexicon.units.at(tokens, after) if after < len(tokens) else None
    if unit is None or unit[1] == "person":
        return None
    tail = after + unit[0] - 1
    spans = (exactly(share),)
    return Quantity(_NUMBER, first, after - 1, text_of(tokens, first, tail), spans, unit=unit[1], tail=tail)
