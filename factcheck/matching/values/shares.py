"""Alignment -> what a row of shares keeps apart: "3 million to Ann and 5 million to Bo" gives no 3 million to Bo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import are_equal
from factcheck.parsing.sentence import Sentence, Tag

_MARKS = frozenset(",.;:")


@dataclass(frozen=True, slots=True)
class Share:
    """An item of a row: how much, the preposition behind it, and what that leads; token places."""

    amount: range
    lead: str
    whose: range


def allotted(alignment: Alignment) -> tuple[Share, Share] | None:
    """Return the share of a row that has an amount of a phrasing, and the one that has what this is told of.

    They are one where the passage says what the phrasing does; None without such a row.
    """
    sentence = alignment.sentence
    matched = _matched(alignment)
    for row in _rows(sentence):
        amounts = _told(sentence, [share.amount for share in row], matched)
        whose = _told(sentence, [share.whose for share in row], matched)
        if amounts and whose:
            return row[min(amounts & whose or amounts)], row[min(amounts & whose or whose)]
    return None


def _rows(sentence: Sentence) -> Iterator[list[Share]]:
    """Yield the rows of two shares or more with one preposition, each right behind a comma or a conjunction."""
    row: list[Share] = []
    for share in _shares(sentence):
        begins = share.amount.start - 1
        begins -= begins > 0 and sentence.tags[begins] is Tag.DETERMINER  # "und die Hälfte für Kinder"
        parted = begins >= 0 and (sentence.tokens[begins].text == "," or sentence.tags[begins] is Tag.COORDINATOR)
        goes_on = parted and bool(row) and share.lead == row[-1].lead and begins <= row[-1].whose.stop + 1
        if not goes_on and len(row) > 1:
            yield row
        row = [*row, share] if goes_on else [share]
    if len(row) > 1:
        yield row


def _shares(sentence: Sentence) -> Iterator[Share]:
    """Yield each amount with what a preposition behind it leads, up to the next mark or conjunction."""
    for one in sentence.quantities:
        number = sentence.phrase_of[one.first]
        last = max(one.end, sentence.phrases[number].last) if number >= 0 else one.end
        lead = last + 1
        if lead < len(sentence.tokens) and sentence.tags[lead] is Tag.PREPOSITION:
            yield Share(range(one.first, lead), sentence.tokens[lead].norm, range(lead + 1, _end(sentence, lead + 1)))


def _end(sentence: Sentence, place: int) -> int:
    """Return where the next mark or conjunction stands."""
    ends = (
        other
        for other in range(place, len(sentence.tokens))
        if sentence.tags[other] is Tag.COORDINATOR or sentence.tokens[other].text in _MARKS
    )
    return next(ends, len(sentence.tokens))


def _matched(alignment: Alignment) -> frozenset[int]:
    """Return the places of words, names and values of the phrasing."""
    asked = alignment.query.sentence.quantities
    counted = (one for one in alignment.sentence.quantities if any(are_equal(other, one) for other in asked))
    return alignment.matched | {place for one in counted for place in range(one.first, one.last + 1)}


def _told(sentence: Sentence, items: list[range], matched: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the items of which something is matched that stands in no other item."""
    norms = Counter(norm for item in items for norm in {sentence.tokens[place].norm for place in item})
    return frozenset(
        number
        for number, item in enumerate(items)
        if any(place in matched and norms[sentence.tokens[place].norm] == 1 for place in item)
    )
