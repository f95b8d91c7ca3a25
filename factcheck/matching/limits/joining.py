"""Alignment -> the verb by which a passage says what a phrasing says of something, or what it only supposes of it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.kernel import complements
from factcheck.parsing.sentence import LESSENING, NOWHERE, Category, Clause, Kind, Modifier, Sentence

_TOLD = frozenset((Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.CONDITION))


def joining(alignment: Alignment) -> Iterator[int]:
    """Yield the verb by which it is said here what a phrasing says of something.

    The "be" of "is planned to be 5 m long", the "was" of "believed that she was a doctor"; no verb but what it says in
    "calls herself a doctor".
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    cues = [one for one in theirs.modifiers if one.category is Category.HEDGE]
    for one in theirs.clauses:
        below = one.kind is Kind.INFINITIVE and one.parent == alignment.clause and not one.verbs
        if below and not alignment.matched.isdisjoint(one.places):
            yield from one.auxiliaries
    if ours.clauses and (said := alignment.pairs.get(ours.clauses[0].predicate, NOWHERE)) in theirs.verbs:
        yield said  # "Was asked to serve as mayor"
    for place in complements(alignment.query):
        where = alignment.partner(place)
        clause = theirs.clauses[theirs.clause_of[where]] if where != NOWHERE else None
        if clause is not None and clause.kind in _TOLD:
            yield from clause.verbs or clause.auxiliaries
        elif clause is not None and _lessens_inside(theirs, clause, where):
            yield where
        elif clause is not None and any(one.first <= clause.predicate <= one.last for one in cues):
            yield where
    if alignment.pairs.keys().isdisjoint(alignment.query.verbs):
        yield from (place for place in alignment.matched if _is_supposed(theirs, place, cues))


def _lessens_inside(sentence: Sentence, clause: Clause, place: int) -> bool:
    """Whether a relative clause lessens what it says of its noun: "Bo, who wants to become mayor"."""
    while clause.kind is Kind.INFINITIVE and clause.parent != NOWHERE:
        clause = sentence.clauses[clause.parent]
    cues = (one for one in sentence.modifiers if one.category in LESSENING and place in one.governs)
    return clause.kind is Kind.RELATIVE and any(one.first >= clause.places[0] for one in cues)


def _is_supposed(sentence: Sentence, place: int, cues: list[Modifier]) -> bool:
    """Whether a noun with a value is what a verb lessens: "expects sales of 5 million", "hopes for a crowd of 400"."""
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return False
    clause, phrase = sentence.clauses[sentence.clause_of[place]], sentence.phrases[number]
    cue = next((one for one in cues if one.first <= clause.predicate <= one.last), None)
    if cue is None or not (number in clause.objects or phrase.preposition in (cue.last, cue.last + 1)):
        return False
    measures = {sentence.phrase_of[one.first] for one in sentence.quantities} - {NOWHERE}
    definite = sentence.tokens[phrase.first].norm in sentence.lexicon.language.definites
    return not definite and any(sentence.phrases[one].preposition == phrase.last + 1 for one in measures)
