"""tokens -> tuple[Quantity, ...]: every number, date, ordinal, sum, label and code, in text order."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import clock, dates, decades, eras, figures, halves, labels, ones, ordinals, shares
from factcheck.parsing.quantities.bounds import with_bounds
from factcheck.parsing.quantities.centuries import as_century
from factcheck.parsing.quantities.cues import DASHES, cues
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.ranges import spannable, with_ranges, with_years
from factcheck.parsing.tokens import CODE, MARK, NUMBER, SIGN, WORD, Token

_READERS = (
    (eras.read_era, (NUMBER,)),
    (clock.read_time, (NUMBER, WORD)),
    (dates.read_date, ()),
    (dates.read_weekday, (WORD,)),
    (labels.read_label, ()),
    (labels.read_named, (NUMBER,)),
    (labels.read_section, (NUMBER,)),
    (halves.read_part, (WORD, NUMBER)),
    (shares.read_share, ()),
    (ordinals.read_ordinal, ()),
    (figures.read_number, ()),
    (ones.read_one, ()),
    (labels.read_code, (CODE, NUMBER)),
)
"""What is tried at a place, in this order: "3 May" is a date before 3 is a number. And at which tokens alone."""
_READERS_OF = {
    one: tuple(read for read, kinds in _READERS if not kinds or one in kinds)
    for one in (WORD, NUMBER, CODE, SIGN, MARK)
}
_JOINING = 2  # tokens between two numbers of one unit: "to", "and", ", or"
_NUMBER = frozenset((Kind.NUMBER,))
_MEASURES = frozenset((Kind.PERCENT, Kind.POINTS, Kind.MONEY))
_BEFORE_DECADE = 3  # tokens before the figure: "los años '90"


def read_quantities(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Quantity, ...]:
    """Return the quantities in a row of tokens; no two share a token."""
    beginnings = cues(lexicon).beginnings(tokens)
    if not beginnings:
        return ()
    told = {
        place - back
        for place in beginnings
        if decades.tens(tokens[place], lexicon) is not None
        for back in range(min(_BEFORE_DECADE, place) + 1)
    }
    places = set(beginnings)
    values: list[Quantity] = []
    free = 0
    for place in sorted(places | told):
        if place < free:
            continue
        value = decades.read_decade(tokens, place, lexicon) if place in told else None
        if value is None and place in places:
            value = _read(tokens, place, lexicon)
        if value is not None:
            values.append(value)
            free = value.last + 1
    summed = halves.with_smaller(_with_units(values, tokens, lexicon), tokens, lexicon)
    ranged = with_ranges(with_years(summed, tokens, lexicon), tokens, lexicon)
    return tuple(with_bounds(_with_measures(ranged, tokens, lexicon), tokens, lexicon))


def _read(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read what begins at a place, if anything does."""
    for read in _READERS_OF[tokens[place].kind]:
        value = read(tokens, place, lexicon)
        if value is not None:
            whole = figures.with_minus(halves.with_half(value, tokens, lexicon), tokens, lexicon)
            return as_century(whole, tokens, lexicon)
    return None


def _with_units(values: list[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Give a number the unit of the one after it: both numbers of "from 50 to 30 kilometres" are kilometres."""
    shared = list(values)
    for index in range(len(shared) - 2, -1, -1):
        value, after = shared[index], shared[index + 1]
        between = tokens[value.last + 1 : after.first]
        joins = all(token.text in (",", *DASHES) or lexicon.is_stop(token.norm) for token in between)
        shares = after.unit and Kind.MONEY not in after.kinds and joins and len(between) <= _JOINING
        if shares and spannable(value, after) and not value.unit:
            shared[index] = value._replace(unit=after.unit)
    return shared


def _with_measures(values: list[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Give a bare number what the one after it measures: all of "3, 4 and 5 million euros" are millions of euros."""
    shared = list(values)
    lent = False
    for index in range(len(shared) - 2, -1, -1):
        value, after = shared[index], shared[index + 1]
        between = [token.norm for token in tokens[value.last + 1 : after.first]]
        joins = len(between) == 1 and (between[0] in lexicon.language.coordinators or (lent and between[0] == ","))
        cue = lexicon.modifiers.at(tokens, value.last + 1) if between else None
        joins = joins or (cue is not None and cue[0] == len(between))  # "20 instead of 30 euros"
        bare = value.kinds == _NUMBER and not value.unit and not value.scale and not value.bounded
        lent = joins and bare and len(after.kinds) == 1 and after.kinds <= _MEASURES
        if lent:
            spans = tuple(span.times(Decimal(10) ** after.scale) for span in value.spans)
            shared[index] = value._replace(kinds=after.kinds, unit=after.unit, scale=after.scale, spans=spans)
    return shared
