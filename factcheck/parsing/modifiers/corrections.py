"""Tagged, a negation -> what it sets against what is right: beer in "did not drink beer but water"."""

from __future__ import annotations

from factcheck.languages import Language
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.sentence import Phrase
from factcheck.parsing.tagged import VERBAL, Tagged
from factcheck.parsing.tokens import Token


def corrected(text: Tagged, last: int) -> set[int]:
    """Return the places of what a negation that ends at `last` says is wrong; none where it corrects nothing.

    A noun phrase without a verb has to stand behind "but": "did not sign, but she paid" corrects nothing.
    """
    own = text.own.language
    for place in range(last + 1, len(text.tokens)):
        norm, mark = text.tokens[place].norm, text.tags[place] is Tag.MARK
        if mark and norm != ",":
            break
        if corrects(own, text.tokens[place]):
            marks = (other for other in range(place + 1, len(text.tags)) if text.tags[other] is Tag.MARK)
            behind = text.tags[place + 1 : next(marks, len(text.tags))]
            return _parallel(text, last, place) if Tag.NOUN in behind and VERBAL.isdisjoint(behind) else set()
    return set()


def corrects(language: Language, token: Token) -> bool:
    """Whether a word may tell, behind a negation, what is right: but."""
    return language.subordinators.get(token.norm) == "contrast" or token.norm in language.corrections


def _parallel(text: Tagged, last: int, contrast: int) -> set[int]:
    """Return the last noun phrase in front of a contrast that is led as the one behind it is."""
    behind = next((one for one in text.phrases if one.first > contrast), None)
    for one in reversed(text.phrases):
        if behind and last < one.last < contrast and _lead(text, one, contrast) == _lead(text, behind, contrast):
            return set(range(one.first, one.last + 1))
    return set()


def _lead(text: Tagged, phrase: Phrase, contrast: int) -> str:
    """Return what leads a noun phrase, all genitives alike; Swedish "utan" leads none where it contrasts."""
    if phrase.preposition in (NOWHERE, contrast):
        return ""
    norm = text.tokens[phrase.preposition].norm
    return "of" if text.own.is_of(norm) else norm
