"""list[Quantity] -> list[Quantity]: two ends become one range: between 10 and 20, 10-20 %, from 1988 to 1992."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import dates, numerals
from factcheck.parsing.quantities.cues import DASHES, counts_something, cues, text_of
from factcheck.parsing.quantities.quantity import DateParts, Kind, Quantity
from factcheck.parsing.quantities.span import Span
from factcheck.parsing.tokens import Token

_LONGEST_JOINT = 3  # tokens between two ends: "a", "e il", "and the"
_CENTURY = 100
_SAME_YEAR = 6  # tokens between a date and a later one of the same year
_STOPS = frozenset(".;:()")
_SCORES = 10  # "lost 1 to 3": below this, two bare numbers may be a score
_NUMBER = frozenset((Kind.NUMBER,))


@dataclass(frozen=True, slots=True)
class _Joint:
    """What stands between two ends: where the range begins, and what opens and joins it."""

    first: int
    opening: str
    word: str
    glued: bool

    @property
    def dash(self) -> bool:
        return self.word in DASHES


def with_years(values: Sequence[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Give a later day of the year that stands right before: "began on 2 May 1777, and ended on 22 June"."""
    shared = list(values)
    for index in range(1, len(shared)):
        before, value = shared[index - 1], shared[index]
        if before.date is None or value.date is None or before.date[0] is None or value.date[0] is not None:
            continue
        between = [token.norm for token in tokens[before.last + 1 : value.first]]
        joins = any(norm in lexicon.language.coordinators for norm in between)
        later = before.date[1] is not None and _in_year(before.date) < _in_year(value.date)
        if later and joins and len(between) <= _SAME_YEAR and not _STOPS.intersection(between):
            given = dates.dated((before.date[0], *value.date[1:]), value.first, value.last, value.text)
            shared[index] = given or value
    return shared


def _in_year(date: DateParts) -> tuple[int, int]:
    """Return the month and the day of a date, 0 for what is not said."""
    return date[1] or 0, date[2] or 0


def with_ranges(values: Sequence[Quantity], tokens: Sequence[Token], lexicon: Lexicon) -> list[Quantity]:
    """Read two neighbours that are the ends of a range as one quantity."""
    merged: list[Quantity] = []
    for value in values:
        before = merged[-1] if merged else None
        floor = merged[-2].last + 1 if len(merged) > 1 else 0
        joint = _joint(before, value, floor, tokens, lexicon) if before else None
        joined = None
        if before is not None and joint is not None:
            dated = Kind.DATE in value.kinds or Kind.DATE in before.kinds
            joined = (_dates if dated else _numbers)(before, value, joint, tokens, lexicon)
        if joined is None:
            merged.append(value)
        else:
            merged[-1] = joined
    return merged


def spannable(low: Quantity, high: Quantity) -> bool:
    """Whether two quantities are the ends of one range: "10 and 20%", but not "5% and 20 km"."""
    if low.bounded or high.bounded or not low.spans or not high.spans:
        return False
    counted = low.kinds == _NUMBER and not low.unit and Kind.ORDINAL not in high.kinds
    return counted or (low.kinds == high.kinds and low.unit == high.unit)


def _joint(low: Quantity, high: Quantity, floor: int, tokens: Sequence[Token], lexicon: Lexicon) -> _Joint | None:
    between = tokens[low.last + 1 : high.first]
    articles, own = lexicon.language.determiners, cues(lexicon)
    if not 1 <= len(between) <= _LONGEST_JOINT:
        return None
    opening = low.first - 1
    while opening > floor and tokens[opening].norm in articles and not own.opens(tokens[opening].norm):
        opening -= 1
    word = tokens[opening].norm if opening >= floor else ""
    first, word = (opening, word) if own.opens(word) else (low.first, "")
    glued = between[0].glued and tokens[low.last + 2].glued
    for size in range(len(between), 0, -1):  # "tot en met" before "tot"
        if all(token.norm in articles for token in between[size:]):
            joining = " ".join(token.norm for token in between[:size])
            if size == 1 or joining in own.joining:
                return _Joint(first, word, joining, glued)
    return None


def _numbers(
    low: Quantity, high: Quantity, joint: _Joint, tokens: Sequence[Token], lexicon: Lexicon
) -> Quantity | None:
    """Read "between 10 and 20" and "10-20" as one range; "from 10 to 20" is as often a change, and stays two."""
    if not spannable(low, high):
        return None
    bottom, top = low.spans[0].low, high.spans[0].high
    if bottom is None or top is None:
        return None
    if not low.scale:
        bottom = bottom.scaleb(high.scale) if high.scale > 1 else bottom  # "between 460 and 480 million"
    first = low.first
    tied = joint.glued if joint.dash else joint.word in cues(lexicon).joining and not joint.opening
    if tied and bottom >= top and (joint.dash or top < _SCORES):  # "3-1", Portuguese "3 a 1"
        text = text_of(tokens, first, high.last)
        return high._replace(first=first, kinds=frozenset((Kind.RESULT,)), text=text, name=f"{bottom}-{top}", spans=())
    if joint.dash:
        if not joint.glued:
            return None
    elif joint.opening in lexicon.language.origins:
        return None
    elif (joint.opening, joint.word) in lexicon.language.between:
        first = joint.first
    elif joint.word not in cues(lexicon).joining or not _counted(high, top < _SCORES, tokens, lexicon):
        return None
    if bottom >= top:
        return None
    text = f"{low.text}{joint.word}{high.text}" if joint.glued else f"{low.text} to {high.text}"
    return high._replace(first=first, text=text, spans=(Span(bottom, top),))


def _counted(high: Quantity, small: bool, tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    return not small or bool(high.unit) or high.kinds != _NUMBER or counts_something(tokens, high.last, lexicon)


def _dates(low: Quantity, high: Quantity, joint: _Joint, tokens: Sequence[Token], lexicon: Lexicon) -> Quantity | None:
    """Read a range of dates: within which something happened (between), or which it lasted (from, 1988-1992)."""
    own = lexicon.language
    opened = (joint.opening, joint.word) in own.between
    closed = joint.word in cues(lexicon).joining
    season = joint.word == "/" and joint.glued
    if not (opened or closed or season or joint.dash):
        return None
    start = _start(low, high)
    end = _end(low, high) if start is not None and (joint.dash or season) else high
    if start is None or end is None or start.days is None or end.days is None:
        return None
    whole = Span(start.days.low, end.days.high)
    ordered = start.days.low is not None and end.days.low is not None and start.days.low < end.days.low
    if not ordered:
        return None
    first = joint.first if opened or (closed and joint.opening) else low.first
    lasts = not (opened and joint.word in own.coordinators)
    edges = (start.days, end.days) if lasts else None
    text = text_of(tokens, first, high.last)
    return Quantity(frozenset((Kind.DATE,)), first, high.last, text, days=whole, edges=edges)


def _start(low: Quantity, high: Quantity) -> Quantity | None:
    """Return the first end as a date, with the month and year of the second where it lacks them: from 3 to 5 May."""
    if low.bounded or high.bounded:
        return None
    parts = high.date
    if low.date is None:
        day = _plain(low)
        if parts is None or parts[2] is None or day is None or day not in dates.DAYS:
            return None
        return dates.dated((parts[0], parts[1], day), low.first, low.last, low.text)
    if parts is not None and low.date[0] is None and parts[0] is not None:
        return dates.dated((parts[0], *low.date[1:]), low.first, low.last, low.text)
    return low


def _end(low: Quantity, high: Quantity) -> Quantity | None:
    """Return the second end as a date, with the century of the first: 1988-92, 2019/20."""
    if high.date is not None or low.date is None or low.date[0] is None:
        return high
    tens = _plain(high)
    if tens is None or low.date[1] is not None or not tens < _CENTURY:
        return None
    year = low.date[0] // _CENTURY * _CENTURY + tens
    return dates.dated((year, None, None), high.first, high.last, high.text)


def _plain(value: Quantity) -> int | None:
    """Return a bare small number, a German day with its full stop too."""
    bare = value.kinds <= {Kind.NUMBER, Kind.LABEL, Kind.ORDINAL} and not value.unit
    return numerals.whole(value.text.removesuffix("."), 2) if bare else None
