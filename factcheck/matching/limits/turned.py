"""Sentence, places -> what turns a statement round: negations and denials that govern it, each counted once."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.around.apart import is_aside, set_apart
from factcheck.matching.around.left_out import left_out
from factcheck.matching.limits.averted import is_found
from factcheck.matching.limits.excepted import excepts
from factcheck.parsing.modifiers.corrections import corrects
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Modifier, Sentence, Tag


def turning(sentence: Sentence, kernel: frozenset[int], words: frozenset[int], clause: int) -> tuple[Modifier, ...]:
    """Return what turns a statement round; several negations of one clause ("non ... mai") count once.

    `kernel` are the places of what says it, `words` those that a negation may single out, in a `clause` or anywhere.
    """
    found: list[Modifier] = []
    seen: set[tuple[int, bool]] = set()
    for one in sentence.modifiers:
        if one.category not in CONTRARY or not _turns(one, sentence, kernel, words, clause):
            continue
        if one.governs and one.governs <= left_out(sentence):
            continue  # "2019 instead of 2018": what is said of 2019 stands.
        if one.category is Category.NEGATION and not words.isdisjoint(_put_right(sentence, one)):
            continue
        if one.category is Category.NEGATION:
            said = one.clause, excepts(sentence, one) and not one.governs & kernel
            if said in seen or any(other.first == one.first for other in found):  # the "no" of "no evidence"
                continue
            seen.add(said)
        found.append(one)
    return (*found, *_of_denials(sentence, found))


def _put_right(sentence: Sentence, one: Modifier) -> range:
    """Return what a negation of a part lets stand: Spanish "no cubre los daños del garaje, pero sí los del tejado"."""
    language, tags, denied = sentence.lexicon.language, sentence.tags, max(one.governs, default=NOWHERE)
    for place in range(denied + 1, len(tags)):
        if corrects(language, sentence.tokens[place]):
            # "Not the council but the mayor approved it"
            ends = (other for other in range(place, len(tags)) if tags[other] is Tag.VERB)
            return range(place + 1, next(ends, len(tags)))
    return range(0)


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
    if heads.isdisjoint(sentence.content):  # "De brug is er niet": nothing else is said of it.
        heads = {sentence.phrases[other].head for other in (*clause.subject, *clause.adjuncts)}
    if number in (NOWHERE, sentence.phrase_of[one.first]):
        return True  # "Latin-1 ist für Namen keine gute Kodierung."
    if not (clause.subject or clause.objects) and sentence.phrases[number].preposition == NOWHERE:
        return True  # Spanish "No es compatible con Windows 7": the subject is told before.
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
