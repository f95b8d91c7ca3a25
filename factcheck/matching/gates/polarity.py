"""Polarity: whether one of the two is negated or denied and the other is not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.averted import averted, denied_otherwise
from factcheck.matching.limits.excepted import days, excepted, excepts
from factcheck.matching.limits.past import ends_one
from factcheck.matching.limits.turned import turning
from factcheck.matching.query.kernel import complements, core
from factcheck.matching.query.query import Query
from factcheck.matching.roles.bearer import measured_here
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Kind, Modifier

Requirement = tuple[tuple[int, tuple[Modifier, ...]], ...]
"""For the main verb of a phrasing and then for each word, its place and what negates it; NOWHERE without a verb."""


def require(query: Query) -> Requirement:
    """Return what negates the statements of a phrasing."""
    sentence, words = query.sentence, frozenset((*query.words, *query.named))
    main = min(query.verbs, default=NOWHERE)
    if main == NOWHERE:
        return ((NOWHERE, turning(sentence, core(query), words, NOWHERE)),)
    return (
        (main, turning(sentence, frozenset((main,)), words, sentence.clause_of[main])),
        *(
            (place, _beside(main, turning(sentence, frozenset((place,)), frozenset(), NOWHERE)))
            for place in query.words
        ),
    )


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Compare how often the statement is turned round on either side."""
    if told := averted(alignment):
        return Outcome(Relation.BLOCKS, f'polarity: "{told}" does not say that it was so')
    if told := denied_otherwise(alignment):
        return Outcome(Relation.BLOCKS, f'polarity: "{told}" is no contrary of it')
    (main, wanted), *words = requirement
    shared: tuple[Modifier, ...] = ()
    if main == NOWHERE or main in alignment.pairs:
        shared = _of_statement(main, alignment)
        if end := ends_one(alignment, shared, wanted):
            return Outcome(Relation.BLOCKS, f'polarity: not "{end}" here: later it was so')
        if _is_turned(shared, wanted, alignment):
            return _outcome(shared, wanted)
    for place, wanted in words:
        if place not in alignment.pairs or not _is_verbal(place, alignment):
            continue  # What is denied of a noun alone is not denied of the statement: "the baseless accusation".
        counted = _of_word(place, main, alignment)
        if place == main:
            counted = (*counted, *(one for one in shared if one not in counted and _is_apart(one, alignment)))
        if _is_turned(counted, wanted, alignment):
            return _outcome(counted, wanted)
        shared += counted
    return _agreed(shared)


def _is_turned(here: tuple[Modifier, ...], ours: tuple[Modifier, ...], alignment: Alignment) -> bool:
    """Whether only one of the two is turned round."""
    return len(here) % 2 != len(ours) % 2 and not (ours and _is_denied_noun(alignment))


def _is_verbal(place: int, alignment: Alignment) -> bool:
    """Whether a word of the phrasing is a verb there or here."""
    return place in alignment.query.sentence.verbs or alignment.pairs[place] in alignment.sentence.verbs


def _of_statement(main: int, alignment: Alignment) -> tuple[Modifier, ...]:
    """Return what turns round here what the phrasing states, with its main verb or without any."""
    stated = main != NOWHERE
    words = (alignment.matched if stated else _told(alignment)) | days(alignment)
    counted = _counted_here(alignment, _core_here(alignment), words, alignment.clause if stated else NOWHERE)
    return (*counted, *excepted(alignment))


def _of_word(place: int, main: int, alignment: Alignment) -> tuple[Modifier, ...]:
    """Return what turns a word of the phrasing round here."""
    kernel = frozenset((alignment.pairs[place],))
    return _beside(alignment.partner(main), _counted_here(alignment, kernel, frozenset(), alignment.clause))


def _counted_here(
    alignment: Alignment, kernel: frozenset[int], words: frozenset[int], clause: int
) -> tuple[Modifier, ...]:
    """Return what turns a statement round here; in an apposition, what stands in it."""
    if (inside := alignment.apposition) is None:
        return turning(alignment.sentence, kernel, words, clause)
    contrary = (one for one in alignment.sentence.modifiers if one.category in CONTRARY)
    return tuple(one for one in contrary if one.first in inside and one.governs & kernel)


def _is_denied_noun(alignment: Alignment) -> bool:
    """Whether a noun says here what a verb of the phrasing does, beside one that is denied: "no one came to harm"."""
    sentence = alignment.sentence
    noun = alignment.pairs.get(min(alignment.query.verbs, default=NOWHERE), NOWHERE)
    if noun == NOWHERE or noun in sentence.verbs:
        return False
    verbs = sentence.clauses[sentence.clause_of[noun]].verbs
    return bool(verbs) and sentence.denied.issuperset(verbs)


def _beside(main: int, counted: tuple[Modifier, ...]) -> tuple[Modifier, ...]:
    """Return what negates a word, but for the verb itself: "Smoking is forbidden", "it is forbidden to smoke"."""
    return tuple(one for one in counted if one.first != main)


def _is_apart(one: Modifier, alignment: Alignment) -> bool:
    """Whether a negation is of a part of the statement alone: "never built yachts, but ferries", "except Bo"."""
    ours = alignment.query.sentence
    if excepts(alignment.sentence, one):
        return not any(excepts(ours, other) for other in ours.modifiers)
    turned = bool(alignment.query.verbs & ours.denied)  # "Not permitted in the flat"
    if turned and one in excepted(alignment):
        return True  # "Permitted on the balcony, but not in the flat"
    clause, phrase_of = alignment.sentence.clauses[alignment.clause], alignment.sentence.phrase_of
    numbers = {phrase_of[place] for place in one.governs} - {NOWHERE}
    led = clause.adjuncts if turned else ()
    return len(numbers) == 1 and numbers.issubset((*clause.subject, *clause.objects, *led))


def _agreed(shared: tuple[Modifier, ...]) -> Outcome:
    """Return that both say the same; what negates it, twice or in both, is a part of what is quoted."""
    return replace(AGREES, places=_places(shared))


def _places(modifiers: Iterable[Modifier]) -> tuple[int, ...]:
    return tuple(place for one in modifiers for place in (one.first, one.last))


def _outcome(here: tuple[Modifier, ...], ours: tuple[Modifier, ...]) -> Outcome:
    said, wanted = " … ".join(one.text for one in here), " … ".join(one.text for one in ours)
    alone = f'"{said}" negates it here' if said else f'stated here, "{wanted}" in the phrasing'
    why = f'"{said}" here, "{wanted}" in the phrasing' if said and wanted else alone
    return Outcome(Relation.DIFFERS, f"polarity: {why}", _places(here))


def _core_here(alignment: Alignment) -> frozenset[int]:
    if verbs := alignment.query.verbs:
        return frozenset((alignment.pairs[min(verbs)],))
    said = frozenset({alignment.partner(place) for place in complements(alignment.query)} - {NOWHERE})
    if said:
        return said | _copulas(alignment, said)
    return measured_here(alignment) or _being(alignment) or _told(alignment)


def _told(alignment: Alignment) -> frozenset[int]:
    """Return what was matched; of a relative clause without what it refers to: "no house in Bergen, which ..."."""
    sentence, matched = alignment.sentence, alignment.matched
    for clause in sentence.clauses:
        inside = matched.intersection(clause.places) if clause.kind is Kind.RELATIVE else None
        if inside and all(sentence.phrase_of[place] in clause.subject for place in matched - inside):
            return inside
    return matched


def _being(alignment: Alignment) -> frozenset[int]:
    """Return what says that there is what a phrasing names: "exists" of "the bridge exists", "there" of "is there"."""
    sentence, own = alignment.sentence, alignment.sentence.lexicon
    found: set[int] = set()
    for clause in sentence.clauses:
        heads = {sentence.phrases[number].head for number in clause.subject}
        if heads.isdisjoint(alignment.matched):
            continue
        found.update(place for place in clause.verbs if own.existence.at(sentence.tokens, place) is not None)
        rest = {place for place in clause.places if place > clause.predicate >= 0}
        if rest.isdisjoint(sentence.content) and not (clause.verbs or alignment.query.sentence.verbs):
            found |= rest
    return frozenset(found)


def _copulas(alignment: Alignment, said: frozenset[int]) -> frozenset[int]:
    """Return by which words of being a passage says a complement the other way round: "the threat was not X".

    What else it says there is no complement of the phrasing: "the bridge is not the longest" leaves the bridge alone.
    """
    sentence = alignment.sentence
    cues = {place for one in sentence.modifiers for place in range(one.first, one.last + 1)}
    others = sentence.content - alignment.matched - cues
    return frozenset(
        place
        for clause in sentence.clauses
        for number in clause.subject
        if sentence.phrases[number].head in said and others.isdisjoint(clause.places)
        for place in (*clause.auxiliaries, *(sentence.phrases[one].head for one in clause.objects))
    )
