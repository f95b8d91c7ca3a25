"""Sentence -> what something is compared with: the places behind "than"."""

from __future__ import annotations

from factcheck.parsing.comparing import compares
from factcheck.parsing.sentence import Sentence

_FOLLOWS = 3  # tokens from "than" to what it leads: "than in the year"
_GRADES = 3  # tokens from "more" to its "than": "more old houses than"


def compared(sentence: Sentence, certain: bool = False) -> frozenset[int]:
    """Return the places of the first noun phrase behind each "than" of a sentence.

    With `certain` not behind one that also says whose: Italian "la più popolosa dell'Arizona" compares nothing.
    """
    found: set[int] = set()
    than = sentence.lexicon.language.than
    for place in (place for place, token in enumerate(sentence.tokens) if token.norm in than):
        if place in sentence.in_quantities or (certain and sentence.lexicon.is_of(sentence.tokens[place].norm)):
            continue  # "More than 200" is a bound.
        if compares(sentence.tokens, place, sentence.lexicon.language):
            last = place
            for phrase in sentence.phrases:
                begins = last == place < phrase.last and phrase.first <= place + _FOLLOWS
                if begins or (last > place and phrase.preposition == last + 1):  # "que celui de Paimpol"
                    last = phrase.last
            found.update(range(place + 1, last + 1))
    return frozenset(found)


def graded(sentence: Sentence) -> frozenset[tuple[int, int]]:
    """Return the sides of contrasts that the words before each "than" of a sentence are on: more, fewer, longer."""
    own, tokens, found = sentence.lexicon, sentence.tokens, set[tuple[int, int]]()
    for place, token in enumerate(tokens):
        if token.norm not in own.language.than or place in sentence.in_quantities:
            continue
        before = (own.contrasts.get(other.norm, ()) for other in reversed(tokens[max(0, place - _GRADES) : place]))
        found.update(next(filter(None, before), ()))
    return frozenset(found)
