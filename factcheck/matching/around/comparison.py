"""Sentence -> what something is compared with: the places behind "than"."""

from __future__ import annotations

from factcheck.parsing.comparing import compares, is_comparative, pattern
from factcheck.parsing.sentence import Sentence

_FOLLOWS = 3  # tokens from "than" to what it leads: "than in the year"
_GRADES = 3  # tokens from "more" to its "than": "more old houses than"


def compared(sentence: Sentence, certain: bool = False) -> frozenset[int]:
    """Return the places of the first noun phrase behind each "than" of a sentence.

    With `certain` not behind one that also says whose: Italian "la più popolosa dell'Arizona" compares nothing.
    """
    found: set[int] = set()
    for place, token in enumerate(sentence.tokens):
        if place in sentence.in_quantities or (certain and sentence.lexicon.is_of(token.norm)):
            continue  # "More than 200" is a bound.
        if compares(sentence.tokens, place, sentence.lexicon.language):
            last = place
            for phrase in sentence.phrases:
                begins = last == place < phrase.last and phrase.first <= place + _FOLLOWS
                if begins or (last > place and phrase.preposition == last + 1):  # "que celui de Paimpol"
                    last = phrase.last
            found.update(range(place + 1, last + 1))
    return frozenset(found)


def graded(sentence: Sentence, small: bool = False) -> frozenset[tuple[int, int]]:
    """Return the sides of contrasts that the words before each "than" of a sentence are on: more, fewer, longer.

    With `small` only of those that are no content of it, so that nothing else asks for them: "earns more than Bo".
    """
    own, tokens, found = sentence.lexicon, sentence.tokens, set[tuple[int, int]]()
    for place, token in enumerate(tokens):
        if token.norm not in own.language.than or place in sentence.in_quantities:
            continue
        near = range(place - 1, max(0, place - _GRADES) - 1, -1)
        sided = [other for other in near if tokens[other].norm in own.contrasts]
        grades = [other for other in sided if is_comparative(tokens[other].norm, own.language)]  # No "do" of "do que"
        asked = [one for one in grades if _is_small(sentence, one, place)] if small else grades or sided
        found.update(*(own.contrasts[tokens[grade].norm] for grade in asked[:1]))
    return frozenset(found)


def _is_small(sentence: Sentence, grade: int, place: int) -> bool:
    """Whether a word before a "than" is no content; Italian "non era più membro del G8" compares nothing."""
    near = grade + 1 == place or not sentence.lexicon.is_of(sentence.tokens[place].norm)
    return near and not sentence.is_content(grade)


def degree(sentence: Sentence, place: int) -> tuple[str, bool]:
    """Return what compares a word, "" for nothing; and whether it is neither stated nor denied: "not as old as"."""
    before = " ".join(token.norm for token in sentence.tokens[max(0, place - 2) : place])
    behind = " ".join(token.norm for token in sentence.tokens[place + 1 : place + 2])
    found = pattern(sentence.lexicon.language.degrees).search(f"{before}|{behind}")
    if found is None:
        return "", False
    return found[0].replace("|", " … ").strip(" …"), bool(found["less"]) or place in sentence.denied
