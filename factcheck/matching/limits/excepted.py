"""Alignment -> what a passage takes out of what it says: "nobody is paid, except the pianist", "but not the town"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import are_equal
from factcheck.parsing.sentence import NOWHERE, Category, Clause, Modifier, Sentence

_TAKING = frozenset(("complement", "exception"))  # the scopes of what takes something out
_WHOLE = frozenset(("all", "none"))
_DAYS = frozenset((Measure.WEEKDAY, Measure.DATE))


def excepts(sentence: Sentence, one: Modifier) -> bool:
    """Whether a cue takes something out of what is said: "nobody is paid, except the pianist"."""
    cue = sentence.lexicon.modifiers.at(sentence.tokens, one.first)
    return one.category is Category.NEGATION and cue is not None and cue[1][1] in _TAKING


def is_taken_out(sentence: Sentence, place: int, clause: Clause) -> bool:
    """Whether a noun is taken out of the subject of a clause: "all members except Anna", "except Anna, all members"."""
    cues = [one for one in sentence.modifiers if place in one.governs and excepts(sentence, one)]
    before = {sentence.phrase_of[max(0, one.first - back)] for one in cues for back in (1, 2)}
    apart = any(one.first in clause.places and _is_apart(sentence, one) for one in cues)
    return not before.isdisjoint(clause.subject) or (apart and any(is_whole(sentence, one) for one in clause.subject))


def _is_apart(sentence: Sentence, one: Modifier) -> bool:
    """Whether a cue that takes something out opens a sentence, or stands behind a comma: "all signed, except"."""
    opens = one.first == 0 or sentence.tokens[one.first - 1].text == ","
    return opens and sentence.tokens[one.first].norm not in sentence.lexicon.language.without


def is_whole(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase stands for all there are, or for none: "all members", "nobody"."""
    phrase = sentence.phrases[number]
    return any(sentence.level(place) in _WHOLE for place in range(phrase.first, phrase.last + 1))


def excepted(alignment: Alignment) -> tuple[Modifier, ...]:
    """Return what leaves something of the phrasing out behind a statement: "thanked the town, but not the province"."""
    theirs = alignment.sentence
    ours = alignment.query.sentence.denied
    # "Smoking is not permitted in the flat"
    turned = alignment.around().predicate in theirs.denied or bool(alignment.query.verbs & ours)
    denied = frozenset[int]() if turned else ours
    names = zip(alignment.query.names, alignment.placements, strict=True)
    found = [*alignment.pairs.items(), *((name.places[-1], where.last) for name, where in names)]
    return tuple(
        one
        for one in theirs.modifiers
        if one.category is Category.NEGATION
        and theirs.clauses[one.clause].parent == alignment.clause
        and theirs.clauses[one.clause].predicate == NOWHERE
        and any(place in one.governs and here not in denied for here, place in found)
    )


def days(alignment: Alignment) -> frozenset[int]:
    """Return where a passage has the days and dates of the phrasing: "open on all days except Tuesdays"."""
    asked = [one for one in alignment.query.sentence.quantities if one.kinds & _DAYS]
    found = (one for one in alignment.sentence.quantities if any(are_equal(other, one) for other in asked))
    return frozenset(one.first for one in found)
