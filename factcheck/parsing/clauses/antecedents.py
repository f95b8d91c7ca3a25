"""Tagged, the place of a relative pronoun -> the noun phrase that it refers to."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE
from factcheck.parsing.tagged import VERBAL, Tagged


def antecedent_of(text: Tagged, place: int) -> int:
    """Return the noun phrase right before, or the one that a verb at its end parts from it; or NOWHERE.

    German "Er hat einen Mann gesehen, der die Bank ausraubte".
    """
    number = text.last_phrase(place)
    if number != NOWHERE or not text.own.language.verb_last:
        return number
    other = place - 1
    while other > 0 and (text.tags[other] in VERBAL or text.tokens[other].text == ","):
        other -= 1
    number = text.phrase_of[other] if other >= 0 and other + 1 < place else NOWHERE
    return number if number != NOWHERE and text.phrases[number].preposition == NOWHERE else NOWHERE
