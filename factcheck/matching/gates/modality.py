"""Modality: whether the passage only plans, supposes, urges or asks what the phrasing states."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.alternatives import alternative
from factcheck.matching.limits.attached import attached
from factcheck.matching.limits.capped import is_able, is_capped, is_limit
from factcheck.matching.limits.coming import coming
from factcheck.matching.limits.duties import binding, otherwise
from factcheck.matching.limits.general import of_some
from factcheck.matching.limits.intents import intended_otherwise
from factcheck.matching.limits.joining import joining
from factcheck.matching.limits.led import only_led
from factcheck.matching.limits.narrowed import narrowed
from factcheck.matching.limits.restricted import aged, restricted
from factcheck.matching.limits.stories import told_in_story
from factcheck.matching.limits.supposed import supposed
from factcheck.matching.query.kernel import core
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import LESSENING, NOWHERE, Category, Kind, Modifier, Sentence, Tag, Voice

_OPEN = frozenset((Category.CONDITION, Category.DOUBT, Category.QUESTION))
"""What leaves open even what is only possible or asked for: "may vote if they pay", "whether they may vote"."""
_POSSIBLE, _FORETOLD, _STATED = range(3)


@dataclass(frozen=True, slots=True)
class Requirement:
    """How firmly a phrasing states what it says: 2 stated, 1 foretold, 0 possible or planned; and whether at all.

    `capped`: it says no more than that something is at most so much; `able`: that it can be done now; `open`: in which
    ways it leaves it open.
    """

    level: int
    states: bool
    capped: bool
    able: bool
    open: frozenset[Category]


def require(query: Query) -> Requirement:
    """Return how firmly a phrasing speaks; one without a verb states nothing as done."""
    sentence = query.sentence
    able = any(is_able(sentence, one) for one in sentence.modifiers)
    capped = is_capped(sentence, range(len(sentence.tokens)))
    level = _POSSIBLE if binding(query) is not None else firmness(sentence, core(query))[0]
    left = frozenset(one.category for one in sentence.modifiers) & _OPEN
    return Requirement(level, query.states, capped, able, left)


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Find less where the passage speaks less firmly than the phrasing."""
    verbs = [alignment.pairs[place] for place in sorted(alignment.query.verbs) if place in alignment.pairs]
    clause = alignment.around()
    predicate = clause.verbs[:1] or clause.auxiliaries
    kernel = frozenset(verbs[:1] or (*predicate, *joining(alignment))) or alignment.matched
    if story := told_in_story(alignment, kernel):
        return Outcome(Relation.LESS, f'modality: "{story}": told there, and not said to be so')
    if not requirement.states:
        return _only(*aged(alignment))
    for say in (otherwise, intended_otherwise):
        here, wanted = say(alignment)
        if here:
            return Outcome(Relation.LESS, f'modality: "{here}" here, "{wanted}" in the phrasing')
    told = frozenset((*alignment.back, *predicate)) if not verbs else frozenset(alignment.back)
    level, text, places = firmness(alignment.sentence, kernel, frozenset(alignment.back), alignment.apposition, told)
    if requirement.able and _is_foretold(alignment.sentence, kernel):
        return Outcome(Relation.LESS, f'modality: "{text}": it will be, and the phrasing says that it can now', places)
    if requirement.level == _POSSIBLE and (text := supposed(alignment, kernel)):
        return Outcome(Relation.LESS, f'modality: "{text}": supposed only, and the phrasing says that it can be')
    if requirement.level == _POSSIBLE and (text := _left_open(requirement, alignment, kernel)):
        return Outcome(Relation.LESS, f'modality: "{text}": planned, possible or asked, not stated')
    if level >= requirement.level or (requirement.capped and is_limit(alignment.sentence, places)):
        if text := _inside(alignment):
            return Outcome(Relation.LESS, f'modality: "{text}": planned, possible or asked, not stated')
        if text := _is_going_on(alignment):
            return Outcome(Relation.LESS, f'modality: "{text}": is done or will be, and was not yet')
        for limit in (restricted, narrowed, of_some):
            if (only := _only(*limit(alignment))) is not AGREES:
                return only
        if (place := alternative(alignment, level == _POSSIBLE)) != NOWHERE:
            text = alignment.sentence.tokens[place].text
            return Outcome(Relation.LESS, f'modality: "{text}": one of two, and nothing says which', (place,))
        return AGREES
    return Outcome(Relation.LESS, f'modality: "{text}": planned, possible or asked, not stated', places)


def _left_open(requirement: Requirement, alignment: Alignment, kernel: frozenset[int]) -> str:
    """Return what leaves open here what a phrasing says to be possible, in a way that it has not itself, or ""."""
    ways = _OPEN - requirement.open
    here = (one for one in alignment.sentence.modifiers if one.category in ways and one.governs & kernel)
    return next((one.text for one in here), "")


def _inside(alignment: Alignment) -> str:
    """Return what lessens what both say that somebody said, or a noun: "said he doubted that", "attempt at murder"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    said = [clause for clause in ours.clauses if clause.kind is Kind.COMPLEMENT]
    heads = {ours.phrases[number].head for clause in said for number in (*clause.objects, *clause.adjuncts)}
    heads |= {place for clause in said for place in clause.verbs}
    left = {place for one in ours.modifiers for place in one.governs}
    asked = [(here, alignment.partner(here)) for here in sorted({*alignment.pairs, *heads} - left)]
    for one in theirs.modifiers:
        if one.category is not Category.HEDGE or one.first in alignment.matched:
            continue
        if any(there in one.governs and (here in heads or _is_led_by(theirs, there, one)) for here, there in asked):
            return one.text
    return ""


def _is_led_by(sentence: Sentence, place: int, one: Modifier) -> bool:
    """Whether a noun belongs to a noun that lessens it: "attempt at murder", Dutch "poging tot moord"."""
    number = sentence.phrase_of[place]
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE
    return sentence.tags[one.first] is Tag.NOUN and lead in (one.last, one.last + 1)


def _is_going_on(alignment: Alignment) -> str:
    """Return the auxiliary by which a passage tells in the present what a phrasing tells as done: German "wird"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    verb = min(alignment.query.verbs, default=NOWHERE)
    if verb not in alignment.pairs:
        return ""
    clause = theirs.clauses[theirs.clause_of[alignment.pairs[verb]]]
    becoming = ours.lexicon.language.becoming
    mine = {ours.tokens[place].norm for place in ours.clauses[ours.clause_of[verb]].auxiliaries}
    told = [theirs.tokens[place] for place in clause.auxiliaries]
    now = next((token.text for token in told if token.norm in becoming), "")
    return now if mine and mine.isdisjoint(becoming) and len(told) == 1 else ""


def _only(text: str, where: int) -> Outcome:
    """Return that a passage says it only of some, or only at times; or that it agrees."""
    return Outcome(Relation.LESS, f'modality: "{text}": not always, or not for all', (where,)) if text else AGREES


def firmness(
    sentence: Sentence,
    kernel: frozenset[int],
    ignored: frozenset[int] = frozenset(),
    within: range | None = None,
    told: frozenset[int] = frozenset(),
) -> tuple[int, str, tuple[int, ...]]:
    """Return how firmly a sentence states its kernel, the words that lessen it, and their places.

    `ignored` are the words of a passage that the phrasing has: they lessen nothing. With `within` only what stands
    there lessens it, and no form of a verb. `told` are the verbs that are told: an infinitive may only be led to.
    """
    lowest: tuple[int, str, tuple[int, ...]] = (_STATED, "", ())
    for one in sentence.modifiers:
        if one.category not in LESSENING or not one.governs & kernel or one.first in ignored:
            continue
        if within is not None and one.first not in within:
            continue
        level = _FORETOLD if _foretells(sentence, one) else _POSSIBLE
        if level < lowest[0]:
            lowest = (level, one.text, (one.first, one.last))
    for place in kernel if within is None else ():
        text = _form(sentence, place) or coming(sentence, place) or attached(sentence, place)
        if text and lowest[0] == _STATED:
            lowest = (_FORETOLD, text, ())
        led = only_led(sentence, place) if place in told else ""
        if led and lowest[0] == _STATED:
            lowest = (_POSSIBLE, led, ())
    return lowest


def _is_foretold(sentence: Sentence, kernel: frozenset[int]) -> bool:
    """Whether an auxiliary foretells a statement, whatever else is said of it: "will be able to hold"."""
    return any(one.governs & kernel and _foretells(sentence, one) for one in sentence.modifiers)


def _foretells(sentence: Sentence, one: Modifier) -> bool:
    """Whether a modifier foretells: "will", "is due to", and "would" where somebody said so."""
    own, norm = sentence.lexicon, sentence.tokens[one.first].norm
    if one.category is not Category.MODAL:
        return own.scheduled.at(sentence.tokens, one.first) is not None
    if norm in own.language.future:
        return True
    clause = sentence.clauses[sentence.clause_of[one.first]]
    if norm not in own.language.reported_future or clause.kind is not Kind.COMPLEMENT or clause.parent == NOWHERE:
        return False
    return any(own.speech.at(sentence.tokens, place) is not None for place in sentence.clauses[clause.parent].verbs)


def _form(sentence: Sentence, place: int) -> str:
    """Return a verb in a conditional or a simple future, or its auxiliary, or ""."""
    own = sentence.lexicon
    clause = sentence.clauses[sentence.clause_of[place]]
    before = place - 1
    if before in sentence.verbs and own.has_hedge_ending(sentence.tokens[before].norm):  # "resterà chiusa"
        return sentence.tokens[before].text
    for other in (*clause.auxiliaries, place):
        norm = sentence.tokens[other].norm
        if other == place and place not in clause.verbs and place not in clause.auxiliaries:
            continue
        foretold = norm in own.language.future & own.language.become and clause.voice is Voice.ACTIVE
        if own.has_hedge_ending(norm) or (foretold and clause.verbs):  # "Wird unterzeichnen."
            return sentence.tokens[other].text
    return ""
