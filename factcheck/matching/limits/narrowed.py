"""Alignment -> what a denial is limited to: "does not apply to farmers" does not say "does not apply"."""

from __future__ import annotations

from collections.abc import Container

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import NOWHERE, Category, Modifier, Phrase, Sentence, Tag

_BEFORE = frozenset((Tag.NOUN, Tag.VERB, Tag.AUXILIARY, Tag.PRONOUN, Tag.NUMBER))
"""What stands before a complement: no comma, as before "according to", and no "because" of "because of"."""


def narrowed(alignment: Alignment) -> tuple[str, int]:
    """Return what stands behind a denied statement and limits it, where the phrasing denies it whole; "" for nothing.

    What was not done in Rome may have been done elsewhere; what was done in Rome was done.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    clause = alignment.around()
    if clause is None or clause.predicate == NOWHERE or not _denies(ours) or ours.quantities:
        return "", NOWHERE
    said = {theirs.phrases[number].head for number in clause.objects}
    stated = said | {clause.predicate}
    cues = [one for one in theirs.modifiers if _is_denial(theirs, one) and not stated.isdisjoint(one.governs)]
    if not cues:
        return "", NOWHERE
    denied = frozenset[int]().union(*(one.governs for one in cues))
    words = {place for one in cues for place in range(one.first, one.last + 1)}
    below = {number for number, phrase in enumerate(theirs.phrases) if phrase.of in said}
    for number in sorted({*clause.adjuncts, *clause.agent} | below):
        phrase = theirs.phrases[number]
        here = theirs.chunk_of[phrase.first] == theirs.chunk_of[clause.predicate]  # no ", according to the city"
        behind = phrase.first > min(words) and phrase.head in denied
        if here and behind and _limits(alignment, phrase, words):
            first, last = theirs.tokens[phrase.preposition].start, theirs.tokens[phrase.head].end
            return theirs.text[first:last], phrase.head
    return "", NOWHERE


def _denies(sentence: Sentence) -> bool:
    """Whether a phrasing is one denied statement."""
    return len(sentence.clauses) == 1 and any(one.category is Category.NEGATION for one in sentence.modifiers)


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
    if lead == NOWHERE or theirs.tags[phrase.head] is not Tag.NOUN:
        return False
    negates = lead - 1 in cues or theirs.tokens[lead - 1].norm == theirs.lexicon.language.negator_after
    if theirs.tags[lead - 1] not in _BEFORE and not negates:
        return False
    return alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1))
