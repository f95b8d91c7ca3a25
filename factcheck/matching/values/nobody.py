"""Quantity, Alignment -> whether a passage says that there is none of what a phrasing counts: "no one was injured"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Kind, Quantity
from factcheck.parsing.sentence import NOWHERE, Category, Sentence

_NUMBER = frozenset((Kind.NUMBER,))
_PEOPLE = "person"


def denied(value: Quantity, alignment: Alignment) -> bool:
    """Return whether none of a number is here: three people were hurt, and "nobody was hurt", "no house was hurt"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    stated = all(one.category is not Category.NEGATION for one in ours.modifiers)
    some = stated and value.kinds == _NUMBER and all(span.low is not None and span.low >= 1 for span in value.spans)
    number = ours.phrase_of[value.first]
    if not some or not value.spans or value.measured or number == NOWHERE:
        return False
    there = alignment.partner(ours.phrases[number].head)
    if there != NOWHERE:
        return _is_none(theirs, theirs.phrase_of[there])
    people = value.unit == _PEOPLE and any(number in clause.subject for clause in ours.clauses)
    return people and any(_is_none(theirs, subject) for subject in alignment.around().subject)


def _is_none(sentence: Sentence, number: int) -> bool:
    """Whether a negation is a word of a noun phrase: "no house", "nobody", "ninguna casa"."""
    if number == NOWHERE:
        return False
    phrase = sentence.phrases[number]
    places = range(phrase.first, phrase.last + 1)
    return any(one.category is Category.NEGATION and one.first in places for one in sentence.modifiers)
