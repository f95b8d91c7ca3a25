"""Alignment -> the "or" that makes what was found only one of two things: "the ship ran aground or sank"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Quantity, Relation, compare
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Sentence, Tag


def alternative(alignment: Alignment, possible: bool) -> int:
    """Return the place of an "or" that leaves open which of two is so, where a phrasing says it of one or of both.

    NOWHERE for none. With `possible`, where either may be done, only one that parts what the phrasing says of both.
    """
    sentence, ours = alignment.sentence, alignment.query.sentence
    words = sentence.lexicon.language.disjunctions
    both = words.isdisjoint(token.norm for token in ours.tokens)
    for place, token in enumerate(sentence.tokens):
        if token.norm not in words or sentence.tags[place] is not Tag.COORDINATOR:
            continue
        if place in sentence.in_measures or _is_denied(sentence, place) or _is_alias(sentence, place):
            continue
        if alignment.verbatim and place in alignment.region:
            continue
        found = _found(alignment, place)
        if (found == {True} and both) or (found == {True, False} and not possible):
            return place
    return NOWHERE


def _is_denied(sentence: Sentence, place: int) -> bool:
    """Whether both sides are denied: "did not see Anna or Bo", "few saw Anna or Bo" say it of each."""
    if any(place in one.governs for one in sentence.modifiers if one.category in CONTRARY):
        return True
    clause = sentence.clauses[sentence.clause_of[place]]
    return any(sentence.level(other) == "few" for other in clause.places if other < clause.predicate)


def _is_alias(sentence: Sentence, place: int) -> bool:
    """Whether an "or" only gives another name: "known as Eva Lind or Ewa Lind"; a comma before it joins no nouns."""
    sides = _nouns(sentence, place) or (range(0), range(0))
    named = {sentence.tokens[one].norm for one in sides[0] if sentence.is_content(one) and sentence.is_named(one)}
    return not named.isdisjoint(sentence.tokens[other].norm for other in sides[1])


def _found(alignment: Alignment, place: int) -> set[bool]:
    """Return whether each side of an "or" was found: {True} for both, nothing where it has no two sides."""
    sentence = alignment.sentence
    values = _values(sentence, place)
    if values is not None:
        wanted = alignment.query.sentence.quantities
        return {any(compare(one, value) is Relation.EQUAL for one in wanted) for value in values}
    sides = _clauses(sentence, place) or _nouns(sentence, place)
    return {not alignment.matched.isdisjoint(side) for side in sides or ()}


def _values(sentence: Sentence, place: int) -> tuple[Quantity, Quantity] | None:
    """Return the values on both sides: "10 or 12 euros"."""
    left = next((one for one in sentence.quantities if one.end == place - 1), None)
    right = next((one for one in sentence.quantities if one.first == place + 1), None)
    return (left, right) if left is not None and right is not None else None


def _clauses(sentence: Sentence, place: int) -> tuple[range, range] | None:
    """Return the verbs of two clauses that an "or" joins."""
    number = sentence.clause_of[min(place + 1, len(sentence.tokens) - 1)]
    clause = sentence.clauses[number]
    if clause.parent == NOWHERE or clause.places[0] not in (place, place + 1) or clause.predicate == NOWHERE:
        return None
    above = sentence.clauses[clause.parent].predicate
    return (range(above, above + 1), range(clause.predicate, clause.predicate + 1)) if above != NOWHERE else None


def _nouns(sentence: Sentence, place: int) -> tuple[range, range] | None:
    """Return the noun phrases on both sides of an "or"."""
    left, right = place - 1, place + 1
    while (
        right < len(sentence.tokens)
        and sentence.phrase_of[right] == NOWHERE
        and sentence.tags[right] is Tag.PREPOSITION
    ):
        right += 1
    if left < 0 or right >= len(sentence.tokens) or NOWHERE in (sentence.phrase_of[left], sentence.phrase_of[right]):
        return None
    one, other = sentence.phrases[sentence.phrase_of[left]], sentence.phrases[sentence.phrase_of[right]]
    return range(one.first, one.last + 1), range(other.first, other.last + 1)
