"""Alignment -> what a denial is limited to: "does not apply to farmers" does not say "does not apply"."""

from __future__ import annotations

import itertools
from collections.abc import Container

from factcheck.matching.alignment import Alignment
from factcheck.matching.limits.recurring import daily, recurring
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Modifier, Phrase, Sentence, Tag

_BEFORE = frozenset((Tag.NOUN, Tag.VERB, Tag.PRONOUN))
"""What stands before a complement: no comma, as before "according to", and no "because" of "because of"."""

_HEADS = frozenset((Tag.NOUN, Tag.PRONOUN, Tag.DETERMINER))  # "No hall of its own"
_HOURS, _DAYS = frozenset((Measure.TIME,)), frozenset((Measure.WEEKDAY,))
_ONCE = frozenset((Measure.WEEKDAY, Measure.DATE))


def narrowed(alignment: Alignment) -> tuple[str, int]:
    """Return what limits a denied statement, where the phrasing denies it whole; "" for nothing.

    What was not done in Rome may have been done elsewhere; what was done in Rome was done. What was not done on
    a day was not done: only an hour, and a time that comes again, limit a denial. Who sells no lamps to children may
    sell lamps: a receiver limits it for a phrasing that denies nothing, too.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    clause = alignment.around()
    if clause.predicate == NOWHERE or len(ours.clauses) > 1 or ours.quantities:
        return "", NOWHERE
    said = {theirs.phrases[number].head for number in clause.objects}
    stated = said | {clause.predicate}
    cues = [one for one in theirs.modifiers if _is_denial(theirs, one) and not stated.isdisjoint(one.governs)]
    if not cues:
        return "", NOWHERE
    denied = frozenset[int]().union(*(one.governs for one in cues))
    words = {place for one in cues for place in range(one.first, one.last + 1)}
    denies = any(one.category is Category.NEGATION for one in ours.modifiers)
    if not (denies or _is_stated(alignment, clause)):
        return "", NOWHERE
    below = {number for number, phrase in enumerate(theirs.phrases) if phrase.of in said}
    for number in sorted({*clause.adjuncts, *clause.agent} | below):
        phrase = theirs.phrases[number]
        here = theirs.chunk_of[phrase.first] == theirs.chunk_of[clause.predicate]  # no ", according to the city"
        behind = here and phrase.first > min(words) and phrase.head in denied
        if (behind and (denies or _is_led(theirs, phrase)) and _limits(alignment, phrase, words)) or (
            denies and _is_place(alignment, clause, phrase)
        ):
            first, last = theirs.tokens[phrase.preposition].start, theirs.tokens[phrase.head].end
            return theirs.text[first:last], phrase.head
    if (receiver := _receiver(alignment, clause)) != NOWHERE:
        return theirs.tokens[receiver].text, receiver
    return _times(alignment, clause) if denies else ("", NOWHERE)


def _is_stated(alignment: Alignment, clause: Clause) -> bool:
    """Whether a phrasing says what is denied here, and of what: who sells no lamps to children may sell lamps."""
    of = (alignment.sentence.phrases[number] for number in (*clause.objects, *clause.adjuncts))
    return clause.predicate in alignment.pairs.values() and not all(_is_left_out(alignment, one) for one in of)


def _is_led(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase tells to whom, or for whom: "to children"."""
    own, lead = sentence.lexicon.language, phrase.preposition
    return lead != NOWHERE and sentence.tokens[lead].norm in own.listeners | own.beneficiaries


def _receiver(alignment: Alignment, clause: Clause) -> int:
    """Return who stands right before what is not given, without a preposition: German "verkauft Kindern keine"."""
    theirs = alignment.sentence
    for number, other in itertools.pairwise(clause.objects):
        phrase, thing = theirs.phrases[number], theirs.phrases[other]
        beside = phrase.preposition == NOWHERE and thing.first == phrase.last + 1
        timed = theirs.lexicon.is_time(theirs.tokens[phrase.head].norm)
        if beside and not timed and _is_left_out(alignment, phrase) and not _is_left_out(alignment, thing):
            return phrase.head
    return NOWHERE


def _is_left_out(alignment: Alignment, phrase: Phrase) -> bool:
    """Whether a phrasing has nothing of a noun phrase."""
    return alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1))


def _is_place(alignment: Alignment, clause: Clause, phrase: Phrase) -> bool:
    """Whether a noun phrase in front, or behind the verb, names a place: "In Norland women may not drive"."""
    theirs, lead, verb = alignment.sentence, phrase.preposition, min((*clause.auxiliaries, *clause.verbs))
    if 0 < lead < verb or phrase.of != NOWHERE or theirs.tags[phrase.head] is not Tag.NOUN:
        return False
    led = lead != NOWHERE and theirs.tokens[lead].norm in theirs.lexicon.language.locatives
    named = theirs.is_named(phrase.head) or theirs.tokens[phrase.head].norm in theirs.lexicon.language.compass
    return led and named and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1))


def _times(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return an hour, or a time that comes again, at which alone something is not so: "does not open on Mondays"."""
    theirs = alignment.sentence
    own = theirs.lexicon.language
    helpers = {theirs.tokens[place].norm for place in clause.auxiliaries}
    now = bool(helpers) and helpers.isdisjoint(own.was | own.pasts | (own.have - own.be))
    kinds = _HOURS | _DAYS if now else _HOURS
    for one in theirs.quantities:
        if one.kinds & kinds and one.first in clause.places:
            return one.text, one.first
    found = recurring(alignment, clause)
    return daily(alignment, clause) if now and not found[0] else found


def _is_denial(sentence: Sentence, one: Modifier) -> bool:
    """Whether a cue is the plain negation of a verb or of a noun: not, no, Italian "non"."""
    own = sentence.lexicon
    cue = own.modifiers.at(sentence.tokens, one.first)
    negators = {own.language.negator, own.language.negator_elided, own.language.negator_after}
    plain = any(sentence.tokens[place].norm in negators for place in range(one.first, one.last + 1))
    return one.category is Category.NEGATION and (plain or (cue is not None and cue[1][1] == "noun"))


def _limits(alignment: Alignment, phrase: Phrase, cues: Container[int]) -> bool:
    """Whether a noun phrase with its preposition, behind a noun, a verb or the negation, is a complement of its own."""
    theirs, lead = alignment.sentence, phrase.preposition
    if lead == NOWHERE or theirs.tags[phrase.head] not in _HEADS or theirs.level(phrase.head):
        return False  # "At all" limits nothing.
    if any(one.kinds & _ONCE and phrase.first <= one.first <= phrase.last for one in theirs.quantities):
        return False  # "On Monday evening"
    negates = lead - 1 in cues or theirs.tokens[lead - 1].norm == theirs.lexicon.language.negator_after
    if theirs.tags[lead - 1] not in _BEFORE and not negates:
        return False
    said = {token.norm for token in alignment.query.sentence.tokens}
    both = theirs.tags[phrase.head] is not Tag.NOUN and theirs.tokens[phrase.head].norm in said
    return not both and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1))
