"""Polarity: whether one of the two is negated or denied and the other is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.apart import is_aside, set_apart
from factcheck.matching.around.left_out import left_out
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.averted import averted, denied_otherwise, is_found
from factcheck.matching.limits.excepted import days, excepted, excepts
from factcheck.matching.limits.past import ends_one
from factcheck.matching.query.kernel import complements, core
from factcheck.matching.query.query import Query
from factcheck.matching.roles.bearer import measured_here
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Kind, Modifier, Sentence

Requirement = tuple[tuple[int, tuple[Modifier, ...]], ...]
"""For the main verb of a phrasing and then for each word, its place and what negates it; NOWHERE without a verb."""


def require(query: Query) -> Requirement:
    """Return what negates the statements of a phrasing."""
    sentence, words = query.sentence, frozenset((*query.words, *query.named))
    main = min(query.verbs, default=NOWHERE)
    if main == NOWHERE:
        return ((NOWHERE, _counted(sentence, core(query), words, NOWHERE)),)
    return (
        (main, _counted(sentence, frozenset((main,)), words, sentence.clause_of[main])),
        *(
            (place, _beside(main, _counted(sentence, frozenset((place,)), frozenset(), NOWHERE)))
            for place in query.words
        ),
    )


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Compare how often the statement is turned round on either side."""
    if told := averted(alignment):
        return Outcome(Relation.BLOCKS, f'polarity: "{told}" does not say that it was so')
    if told := denied_otherwise(alignment):
        return Outcome(Relation.BLOCKS, f'polarity: "{told}" is no contrary of it')
    shared: tuple[Modifier, ...] = ()
    for index, (place, wanted) in enumerate(requirement):
        if place != NOWHERE and place not in alignment.pairs:
            continue
        verbal = place in alignment.query.sentence.verbs or alignment.pairs.get(place) in alignment.sentence.verbs
        if index > 0 and not verbal:
            continue  # What is denied of a noun alone is not denied of the statement: "the baseless accusation".
        kernel = _core_here(alignment) if index == 0 else frozenset((alignment.pairs[place],))
        words = (alignment.matched if place != NOWHERE else _told(alignment)) if index == 0 else frozenset[int]()
        words |= days(alignment) if index == 0 else frozenset()
        clause = alignment.clause if place != NOWHERE else NOWHERE
        counted = _counted(alignment.sentence, kernel, words, clause)
        counted = _beside(alignment.partner(requirement[0][0]), counted) if index > 0 else counted
        if (inside := alignment.apposition) is not None:
            contrary = (one for one in alignment.sentence.modifiers if one.category in CONTRARY)
            counted = tuple(one for one in contrary if one.first in inside and one.governs & kernel)
        counted = (*counted, *excepted(alignment)) if index == 0 else counted
        if index > 0 and place == requirement[0][0]:
            counted = (*counted, *(one for one in shared if one not in counted and _is_apart(one, alignment)))
        if index == 0 and (end := ends_one(alignment, counted, wanted)):
            return Outcome(Relation.BLOCKS, f'polarity: not "{end}" here: later it was so')
        if len(counted) % 2 != len(wanted) % 2 and not (wanted and _is_denied_noun(alignment)):
            return _outcome(counted, wanted)
        shared += counted
    return _agreed(shared)


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


def _counted(sentence: Sentence, kernel: frozenset[int], words: frozenset[int], clause: int) -> tuple[Modifier, ...]:
    """Return what turns a statement round; several negations of one clause ("non ... mai") count once."""
    found: list[Modifier] = []
    seen: set[tuple[int, bool]] = set()
    for one in sentence.modifiers:
        if one.category not in CONTRARY or not _turns(one, sentence, kernel, words, clause):
            continue
        if one.governs and one.governs <= left_out(sentence):
            continue  # "2019 instead of 2018": what is said of 2019 stands.
        if one.category is Category.NEGATION:
            said = one.clause, excepts(sentence, one) and not one.governs & kernel
            if said in seen or any(other.first == one.first for other in found):  # the "no" of "no evidence"
                continue
            seen.add(said)
        found.append(one)
    return (*found, *_of_denials(sentence, found))


def _turns(one: Modifier, sentence: Sentence, kernel: frozenset[int], words: frozenset[int], clause: int) -> bool:
    """Whether a modifier governs the predicate, or a word or name that it singles out."""
    if one.governs & kernel:
        return bool(kernel & sentence.verbs) or any(_is_said(place, one, sentence, words) for place in kernel)
    if one.category is not Category.NEGATION:
        return False
    singled = one.governs & words
    phrases = {sentence.phrase_of[place] for place in one.governs}
    alone = sentence.clauses[clause].subject if clause != NOWHERE else ()
    if clause != NOWHERE and sentence.clauses[clause].parent == one.clause != NOWHERE:
        apart = set_apart(sentence, one.clause)
        alone, phrases = (*alone, *apart) if apart else (), phrases - {NOWHERE}
    if singled and phrases and phrases.issubset(alone):
        return not is_aside(sentence, clause)  # "It is the region, and not the state, that pays."
    return bool(singled) and one.clause == (clause if clause != NOWHERE else one.clause)


def _is_said(place: int, one: Modifier, sentence: Sentence, words: frozenset[int]) -> bool:
    """Whether what stands at a place is what its clause says: no "residents" in "not popular among the residents"."""
    clause, number = sentence.clauses[sentence.clause_of[place]], sentence.phrase_of[place]
    if clause.verbs and not _is_light(sentence, clause.verbs[0]) and not is_found(sentence, place):
        own = number != NOWHERE and number == sentence.phrase_of[one.first]  # "found no evidence"
        denies = one.category is Category.DENIAL or one.first in clause.verbs
        return own or denies or bool(words.intersection(clause.verbs))
    heads = {sentence.phrases[other].head for other in clause.objects}
    if not clause.subject and not clause.objects and clause.verbs:
        return True  # Portuguese "não ocorreram incidentes"
    if heads.isdisjoint(sentence.content):  # "De brug is er niet": nothing else is said of it.
        heads = {sentence.phrases[other].head for other in (*clause.subject, *clause.adjuncts)}
    if number in (NOWHERE, sentence.phrase_of[one.first]):
        return True  # "Latin-1 ist für Namen keine gute Kodierung."
    lead = sentence.phrases[number].preposition
    if lead == one.last + 1 and sentence.lexicon.is_of(sentence.tokens[lead].norm):
        return True  # French "pas d'église"
    mine = (place for phrase in sentence.phrases[number : number + 1] for place in (phrase.head, phrase.of))
    return not heads.isdisjoint(mine)


def _is_light(sentence: Sentence, verb: int) -> bool:
    """Whether a verb only joins what it stands between: "is not located in"."""
    found = (sentence.lexicon.light.at(sentence.tokens, place) for place in range(max(0, verb - 1), verb + 1))
    return any(one is not None for one in found)


def _of_denials(sentence: Sentence, found: list[Modifier]) -> Iterator[Modifier]:
    """Yield the negations of denials that are not counted yet, one of a clause: "nobody denies that"."""
    negations = [one for one in sentence.modifiers if one.category is Category.NEGATION]
    seen = {one.clause for one in found if one.category is Category.NEGATION}
    for denial in found:
        if denial.category is Category.NEGATION or any(one.first == denial.first for one in negations):
            continue  # In "n'a aucune preuve" both deny once.
        for one in negations:
            if one.clause not in seen and denial.first in one.governs:
                seen.add(one.clause)
                yield one
