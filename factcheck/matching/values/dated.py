"""Query, Sentence, Context -> the dates of a phrasing whose year the sentence leaves to one before.

"That same year" is the one that the sentence before tells; so is that of "on 16 December" behind "14 December 1997".
"""

from __future__ import annotations

from factcheck.matching.around.context import Context
from factcheck.matching.query.query import Query
from factcheck.parsing.quantities import SAME_YEAR, Kind, Quantity
from factcheck.parsing.sentence import Sentence


def told_dates(query: Query, sentence: Sentence, clause: int, context: Context) -> frozenset[int]:
    """Return the places of the query's dates that a clause of a sentence tells with the year of a sentence before."""
    left = [one for one in sentence.quantities if leaves_year(one)]
    wanted = query.sentence.quantities
    others = {sentence.clause_of[one.first] for one in sentence.quantities if _year(one) is not None}
    left = [one for one in left if not others or (sentence.clause_of[one.first] == clause and clause not in others)]
    for before in (*context.before(), *context.earlier()) if left and wanted else ():
        dates = [one for one in before.quantities if _year(one) is not None]
        if dates:
            last = dates[-1]
            given = [one for one in left if len({_year(date) for date in dates}) == 1 and _is_later(one, last)]
            return frozenset(
                one.first for one in wanted if _year(one) == _year(last) and any(_fits(one, found) for found in given)
            )
    return frozenset()


def _year(value: Quantity) -> int | None:
    return value.date[0] if value.date is not None and Kind.LABEL not in value.kinds else None


def leaves_year(value: Quantity) -> bool:
    """Whether a date is a day of no year, or in the same year as one before."""
    if value.date is None:
        return value.name == SAME_YEAR
    return value.date[0] is None and None not in value.date[1:]


def _is_later(value: Quantity, before: Quantity) -> bool:
    """Whether a day comes after the one before in the year; "the same year" is no day."""
    if value.date is None or before.date is None or before.date[1] is None:
        return value.date is None
    return (before.date[1], before.date[2] or 0) < (value.date[1] or 0, value.date[2] or 0)


def _fits(wanted: Quantity, found: Quantity) -> bool:
    """Whether a date is the wanted one but for its year."""
    if found.date is None or wanted.date is None:
        return wanted.date is not None and wanted.date[1] is None
    return wanted.date[1] in (None, found.date[1]) and wanted.date[2] in (None, found.date[2])
