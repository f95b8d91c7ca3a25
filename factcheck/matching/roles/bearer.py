"""Alignment -> what a measure is said of: the 300 inhabitants of Arden are no inhabitants of Oslo."""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.alignment import Alignment
from factcheck.matching.links.joins import is_part
from factcheck.matching.query.query import Query
from factcheck.parsing.dimensions import dimensions
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import Quantity, alike_units, are_equal
from factcheck.parsing.sentence import NOWHERE, Kind, Sentence, Tag, Voice
from factcheck.parsing.sorts import sorts

_COUNTS = frozenset((Measure.NUMBER,))
_SHARES = frozenset((Measure.PERCENT,))
_ASIDES = frozenset((Kind.VERBLESS, Kind.PARTICIPLE))


@lru_cache(maxsize=65536)
def asked_measure(query: Query) -> tuple[int, Quantity] | None:
    """Return the head of what a phrasing measures or counts, and how much it is; None where it says more."""
    sentence = query.sentence
    for clause in sentence.clauses:
        if query.verbs or not clause.auxiliaries + clause.verbs or len(clause.subject) != 1:
            continue
        head = sentence.phrases[clause.subject[0]].head
        behind = (one for one in clause.adjuncts if _is_of_measure(sentence, one, clause.predicate))
        for number in (*clause.objects, *behind):
            inside = (one for one in sentence.quantities if sentence.phrase_of[one.first] == number)
            one = next((one for one in inside if one.unit or one.kinds == _SHARES), None)
            if one is not None and head not in sentence.in_measures:
                return head, one
    return None


def measured_here(alignment: Alignment) -> frozenset[int]:
    """Return the places of the measure of a phrasing in a passage, or of the one in its stead; none without."""
    asked = asked_measure(alignment.query)
    found = _found(alignment, asked[1]) if asked is not None else []
    return frozenset(place for one in found for place in range(one.first, one.end + 1))


def of_another(alignment: Alignment) -> str:
    """Say that the passage measures or counts something else than the phrasing, or ""."""
    if not alignment.verbatim and (part := _part(alignment)):
        return f'this counts "{part}"'
    asked = asked_measure(alignment.query)
    found = _found(alignment, asked[1]) if asked is not None and not alignment.verbatim else []
    if asked is None or not found:
        return ""
    ours = alignment.query.sentence
    owners = (phrase.head for phrase in ours.phrases if phrase.of == asked[0])  # "The height of the church"
    places = [there for place in (asked[0], *owners) if (there := alignment.partner(place)) != NOWHERE]
    if all(any(_is_of(alignment, place, one) for one in found) for place in places):
        done = [_done(alignment, one) for one in found]
        return f'"{done[0]}" so much here, and not that it is so much' if all(done) else ""
    return f'this measures something else than "{ours.tokens[asked[0]].text}"'


def _done(alignment: Alignment, one: Quantity) -> str:
    """Return the verb that does something to so much, or by so much: "lost 300 people", "rose by 9 euros"; or ""."""
    theirs, own = alignment.sentence, alignment.sentence.lexicon
    number, clause = theirs.phrase_of[one.first], theirs.clauses[theirs.clause_of[one.first]]
    verb = clause.verbs[0] if clause.verbs and clause.voice is Voice.ACTIVE else NOWHERE
    told = any(one in measures for measures in dimensions(theirs).values())  # "Built a quay, 12 metres wide"
    if told or NOWHERE in (verb, number) or verb in alignment.matched:
        return ""
    phrase, stem = theirs.phrases[number], theirs.stems[verb]
    if phrase.preposition != NOWHERE:
        step = theirs.tokens[phrase.preposition].norm in own.language.opposites[-1]
        return theirs.tokens[verb].text if step and phrase.of == NOWHERE else ""
    measures = own.measuring.holds(stem) or own.light.holds(stem) or stem in sorts(theirs.code).dimensions
    has = measures or own.having.at(theirs.tokens, verb) is not None
    return theirs.tokens[verb].text if number in clause.objects and not has else ""


def _part(alignment: Alignment) -> str:
    """Return what a name only belongs to where a passage counts, and not in the phrasing: "the district of Arden"."""
    query, theirs, localities = alignment.query, alignment.sentence, alignment.sentence.lexicon.language.localities
    ours = query.sentence
    if not any(_COUNTS <= one.kinds and not one.measured for one in ours.quantities):
        return ""
    numbered = {ours.phrase_of[one.first] for one in ours.quantities}
    counted = {ours.phrases[number].head for number in numbered - {NOWHERE}}
    for name, where in zip(query.names, alignment.placements, strict=True):
        mine, its = ours.phrase_of[name.places[-1]], theirs.phrase_of[where.last] if where.first != NOWHERE else NOWHERE
        of = theirs.phrases[its].of if its != NOWHERE else NOWHERE
        if NOWHERE in (mine, of) or name.nations or of in alignment.matched or ours.phrases[mine].of in counted:
            continue
        told = of in theirs.in_measures or is_part(theirs, of) or theirs.tokens[of].norm in localities
        if not told and theirs.tags[of] is Tag.NOUN:
            return f"{theirs.tokens[of].text} ... {theirs.tokens[where.last].text}"
    return ""


def _is_of_measure(sentence: Sentence, number: int, verb: int) -> bool:
    """Whether "of" leads a noun phrase, or it is all that stands behind a verb: "es de 90 metros", "ligt op 5 euro"."""
    lead, last = sentence.phrases[number].preposition, sentence.phrases[number].last
    alone = lead == verb + 1 and last >= len(sentence.tokens) - 1 - (sentence.tokens[-1].text == ".")
    return lead != NOWHERE and (alone or sentence.lexicon.is_of(sentence.tokens[lead].norm))


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
    if _is_told_of(sentence, sentence.phrases[number].of, sentence.phrases[own].head):
        return False
    return _goes_with(sentence, sentence.clause_of[place], sentence.clause_of[one.first], own)


def _is_told_of(sentence: Sentence, other: int, head: int) -> bool:
    """Whether a measure is that of another noun than one: "income of 5 million faced spending", "of 4 million"."""
    if other in (NOWHERE, head) or other in dimensions(sentence) or is_part(sentence, other):
        return False
    if sentence.tags[other] is Tag.NUMBER:
        return False  # "3 million of Norland's 82 million people"
    clause, number = sentence.clauses[sentence.clause_of[other]], sentence.phrase_of[other]
    if number != NOWHERE and sentence.phrases[number].of == head:
        return False  # "The quay of concrete of 400 metres"
    own = any(sentence.phrase_of[one.end] in sentence.dependants.get(head, ()) for one in sentence.quantities)
    return own or number in (*clause.subject, *clause.adjuncts)


def _goes_with(sentence: Sentence, one: int, other: int, subject: int) -> bool:
    """Whether what one clause names is told of in another: it is that clause, or its subject, or an aside of it."""
    clause = sentence.clauses[other]
    if one == other or subject in clause.subject:
        return True
    aside = clause.kind in _ASIDES and clause.parent == one
    return aside or (sentence.clauses[one].kind in _ASIDES and sentence.clauses[one].parent == other)
