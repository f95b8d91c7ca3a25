"""Alignment, clause -> a time that comes again, at which alone something is so: "on Mondays", "at night"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import NOWHERE, Clause, Sentence


def recurring(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return the words of a clause that say so, where the phrasing has no such, and their place; "" for none."""
    theirs, mine = alignment.sentence, alignment.query.sentence
    if any(_length(mine, place) for place in range(len(mine.tokens))):
        return "", NOWHERE
    for place in clause.places:
        end = place + _length(theirs, place)
        if end > place and theirs.in_quantities.isdisjoint((end, end + 1)):  # "In the winter of 1990" is one time.
            return theirs.text[theirs.tokens[place].start : theirs.tokens[end - 1].end], end - 1
    return "", NOWHERE


def _length(sentence: Sentence, place: int) -> int:
    found = sentence.lexicon.recurring.at(sentence.tokens, place)
    return found[0] if found is not None else 0
