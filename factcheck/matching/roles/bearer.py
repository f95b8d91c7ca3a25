"""Alignment -> what a measure is said of: the 300 inhabitants of Arden are no inhabitants of Oslo."""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.parsing.quantities import Quantity, alike_units, are_equal
from factcheck.parsing.sentence import NOWHERE, Kind, Sentence

_ASIDES = frozenset((Kind.VERBLESS, Kind.PARTICIPLE))


@lru_cache(maxsize=65536)
def asked_measure(query: Query) -> tuple[int, Quantity] | None:
    """Return the head of what a phrasing measures or counts, and how much it is; None where it says more."""
    sentence = query.sentence
    for clause in sentence.clauses:
        if query.verbs or not clause.auxiliaries + clause.verbs or len(clause.subject) != 1:
            continue
        head = sentence.phrases[clause.subject[0]].head
        for number in (*clause.objects, *(one for one in clause.adjuncts if _is_of_measure(sentence, one))):
            measures = (one for one in sentence.quantities if one.unit and sentence.phrase_of[one.first] == number)
            one = next(measures, None)
            if one is not None and head not in sentence.in_measures:
                return head, one
    return None


def measured_here(alignment: Alignment) -> frozenset[int]:
    """Return the places of the measure of a phrasing in a passage, or of the one in its stead; none without."""
    asked = asked_measure(alignment.query)
    found = _found(alignment, asked[1]) if asked is not None else []
    return frozenset(place for one in found for place in range(one.first, one.end + 1))


def of_another(alignment: Alignment) -> str:
    """Say that the passage measures something else than the phrasing, or ""."""
    asked = asked_measure(alignment.query)
    found = _found(alignment, asked[1]) if asked is not None and not alignment.verbatim else []
    if asked is None or not found:
        return ""
    ours = alignment.query.sentence
    owners = (phrase.head for phrase in ours.phrases if phrase.of == asked[0])  # "The height of the church"
    places = [there for place in (asked[0], *owners) if (there := alignment.partner(place)) != NOWHERE]
    if all(any(_is_of(alignment, place, one) for one in found) for place in places):
        return ""
    return f'this measures something else than "{ours.tokens[asked[0]].text}"'


def _is_of_measure(sentence: Sentence, number: int) -> bool:
    """Whether "of" leads a noun phrase: Spanish "la altura es de 90 metros"."""
    lead = sentence.phrases[number].preposition
    return lead != NOWHERE and sentence.lexicon.is_of(sentence.tokens[lead].norm)


def _found(alignment: Alignment, asked: Quantity) -> list[Quantity]:
    same = [one for one in alignment.sentence.quantities if are_equal(asked, one)]
    alike = (one for one in alignment.sentence.quantities if one.unit and alike_units(asked.unit, one.unit))
    return same or list(alike)


def _is_of(alignment: Alignment, place: int, one: Quantity) -> bool:
    """Whether a measure may be that of what stands at a place: its subject, its owner, or where it is told of."""
    sentence = alignment.sentence
    own, number = sentence.phrase_of[place], sentence.phrase_of[one.end]
    if NOWHERE in (own, number) or own == number:
        return True
    owned = sentence.phrases[own].of
    if owned != NOWHERE and owned != sentence.phrases[number].head and owned not in alignment.matched:
        if sentence.tokens[owned].norm not in sentence.lexicon.language.localities:
            return False  # "The tower of the church", "the region of Arden"
    return _goes_with(sentence, sentence.clause_of[place], sentence.clause_of[one.first], own)


def _goes_with(sentence: Sentence, one: int, other: int, subject: int) -> bool:
    """Whether what one clause names is told of in another: it is that clause, or its subject, or an aside of it."""
    clause = sentence.clauses[other]
    if one == other or subject in clause.subject:
        return True
    aside = clause.kind in _ASIDES and clause.parent == one
    return aside or (sentence.clauses[one].kind in _ASIDES and sentence.clauses[one].parent == other)
