"""Polarity: whether one of the two is negated or denied and the other is not."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.kernel import complements, core
from factcheck.matching.query import Query
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Modifier, Sentence

Requirement = tuple[tuple[int, tuple[Modifier, ...]], ...]
"""For each verb of a phrasing, the main one first, its place and what negates it; NOWHERE where there is none."""


def require(query: Query) -> Requirement:
    """Return what negates the statements of a phrasing."""
    sentence, words = query.sentence, frozenset((*query.words, *query.named))
    main = min(query.verbs, default=NOWHERE)
    if main == NOWHERE:
        return ((NOWHERE, _counted(sentence, core(query), words, NOWHERE)),)
    others = [place for place in query.words if place in sentence.verbs and place != main]
    return (
        (main, _counted(sentence, frozenset((main,)), words, sentence.clause_of[main])),
        *((place, _counted(sentence, frozenset((place,)), frozenset(), NOWHERE)) for place in others),
    )


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Compare how often the statement is turned round on either side."""
    if alignment.verbatim:
        return _around(alignment)
    for index, (place, wanted) in enumerate(requirement):
        if place != NOWHERE and place not in alignment.pairs:
            continue
        kernel = _core_here(alignment) if index == 0 else frozenset((alignment.pairs[place],))
        words = alignment.matched if index == 0 else frozenset[int]()
        clause = alignment.clause if index == 0 and place != NOWHERE else NOWHERE
        counted = _counted(alignment.sentence, kernel, words, clause)
        if (inside := alignment.apposition) is not None:
            contrary = (one for one in alignment.sentence.modifiers if one.category in CONTRARY)
            counted = tuple(one for one in contrary if one.first in inside and one.governs & kernel)
        here = tuple(one for one in counted if not _said(one, wanted, alignment))
        ours = tuple(one for one in wanted if not _said_there(one, alignment))
        if len(here) % 2 != len(ours) % 2:
            return _outcome(here, ours)
    return AGREES


def _outcome(here: tuple[Modifier, ...], ours: tuple[Modifier, ...]) -> Outcome:
    said, wanted = " … ".join(one.text for one in here), " … ".join(one.text for one in ours)
    places = tuple(place for one in here for place in (one.first, one.last))
    if said and wanted:
        why = f'"{said}" here, "{wanted}" in the phrasing'
    else:
        why = f'"{said}" negates it here' if said else f'stated here, "{wanted}" in the phrasing'
    return Outcome(Relation.DIFFERS, f"polarity: {why}", places)


def _around(alignment: Alignment) -> Outcome:
    """Of a passage that has the phrasing to the letter, count what negates it from outside."""
    inside = range(min(alignment.region), max(alignment.region) + 1)
    here = tuple(
        one
        for one in _counted(alignment.sentence, _core_here(alignment), alignment.matched, alignment.clause)
        if one.first not in inside
    )
    return _outcome(here, ()) if len(here) % 2 else AGREES


def _core_here(alignment: Alignment) -> frozenset[int]:
    verbs = [alignment.pairs[place] for place in sorted(alignment.query.verbs) if place in alignment.pairs]
    if verbs:
        return frozenset(verbs[:1])
    said = frozenset({alignment.partner(place) for place in complements(alignment.query)} - {NOWHERE})
    return said | _copulas(alignment, said) if said else alignment.matched


def _copulas(alignment: Alignment, said: frozenset[int]) -> frozenset[int]:
    """Return the verbs of being by which a passage says a complement the other way round: "the threat was not X"."""
    sentence = alignment.sentence
    return frozenset(
        clause.predicate
        for clause in sentence.clauses
        if clause.auxiliaries and not clause.verbs
        for number in clause.subject
        if sentence.phrases[number].head in said
    )


def _counted(sentence: Sentence, kernel: frozenset[int], words: frozenset[int], clause: int) -> tuple[Modifier, ...]:
    """Return what turns a statement round; several negations of one clause ("non ... mai") count once."""
    found: list[Modifier] = []
    seen: set[int] = set()
    for one in sentence.modifiers:
        if one.category not in CONTRARY or not _turns(one, sentence, kernel, words, clause):
            continue
        if one.category is Category.NEGATION:
            if one.clause in seen:
                continue
            seen.add(one.clause)
        found.append(one)
    return (*found, *_of_denials(sentence, found))


def _turns(one: Modifier, sentence: Sentence, kernel: frozenset[int], words: frozenset[int], clause: int) -> bool:
    """Whether a modifier governs the predicate, most of the words, or a word or name that it singles out."""
    if one.governs & kernel:
        return bool(kernel & sentence.verbs) or any(_is_said(place, one, sentence, words) for place in kernel)
    if len(kernel) > 1 and 2 * len(one.governs & words) > len(words):
        return True
    if one.category is not Category.NEGATION:
        return False
    singled = one.governs & words
    alone = not any(sentence.clause_of[place] != one.clause for place in singled) or clause == NOWHERE
    return bool(singled) and alone and one.clause == (clause if clause != NOWHERE else one.clause)


def _is_said(place: int, one: Modifier, sentence: Sentence, words: frozenset[int]) -> bool:
    """Whether what stands at a place is what its clause says: no "residents" in "not popular among the residents"."""
    clause = sentence.clauses[sentence.clause_of[place]]
    if clause.verbs:
        return bool(words.intersection(clause.verbs)) or one.first in clause.verbs
    number = sentence.phrase_of[place]
    behind = [other for other in clause.adjuncts if sentence.phrases[other].first > clause.predicate]
    heads = {sentence.phrases[other].head for other in (*clause.subject, *(clause.objects or behind))}
    if not heads or number == NOWHERE or place in clause.auxiliaries:
        return True
    return sentence.phrases[number].head in heads or sentence.phrases[number].of in heads


def _of_denials(sentence: Sentence, found: list[Modifier]) -> tuple[Modifier, ...]:
    """Return the negations of denials that are not counted yet: "nobody denies that"."""
    return tuple(
        one
        for denial in found
        if denial.category is not Category.NEGATION
        for one in sentence.modifiers
        if one.category is Category.NEGATION and one not in found and denial.first in one.governs
    )[:1]


def _said(one: Modifier, requirement: tuple[Modifier, ...], alignment: Alignment) -> bool:
    """Whether a denial of the passage is itself one of the phrasing's words: "denied" in both."""
    return (
        one.category is not Category.NEGATION
        and one.first in alignment.back
        and not any(mine.first == alignment.back[one.first] for mine in requirement)
    )


def _said_there(one: Modifier, alignment: Alignment) -> bool:
    """Whether a denial of the phrasing was found as a word of the passage, and does not deny there."""
    there = alignment.pairs.get(one.first, NOWHERE)
    return (
        one.category is not Category.NEGATION
        and there != NOWHERE
        and not any(other.first == there for other in alignment.sentence.modifiers)
    )
