"""Alignment, clause -> a time that comes again, at which alone something is so: "on Mondays", "after six"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities.cues import cues
from factcheck.parsing.sentence import NOWHERE, Clause, Phrase, Sentence

_SIDES = frozenset(("before", "after", "until"))
_DATED = frozenset((Measure.DATE, Measure.MONEY, Measure.PERCENT))
_CLOCK = 24  # hours
_LEADS = 2  # tokens of a preposition and its article at most: Spanish "después de"


def recurring(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return the words of a clause that say so, where the phrasing has no such, and their place; "" for none."""
    theirs, mine = alignment.sentence, alignment.query.sentence
    if any(_length(mine, place) for place in range(len(mine.tokens))):
        return "", NOWHERE
    for place in clause.places:
        end = place + _length(theirs, place)
        if end > place and theirs.in_quantities.isdisjoint((end, end + 1)):  # "In the winter of 1990" is one time.
            return theirs.text[theirs.tokens[place].start : theirs.tokens[end - 1].end], end - 1
    return "", NOWHERE


def _length(sentence: Sentence, place: int) -> int:
    found = sentence.lexicon.recurring.at(sentence.tokens, place)
    return found[0] if found is not None else 0


def daily(alignment: Alignment, clause: Clause) -> tuple[str, int]:
    """Return what leads an hour of every day, or a time of the day or the year, and that; their place; "" for none."""
    theirs = alignment.sentence
    for number in clause.adjuncts:
        phrase = theirs.phrases[number]
        apart = phrase.preposition != NOWHERE and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1))
        if apart and (_is_daytime(theirs, number) or _is_hour(theirs, phrase)):
            return theirs.text[theirs.tokens[phrase.preposition].start : theirs.tokens[phrase.head].end], phrase.head
    return "", NOWHERE


def _is_daytime(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase, or what depends on it, is such a time: "after dark", "vor Einbruch der Dunkelheit"."""
    head = sentence.phrases[number].head
    own = [head, *(phrase.head for phrase in sentence.phrases if phrase.of == head)]
    return any(sentence.tokens[place].norm in sentence.lexicon.language.daytimes for place in own)


def _is_hour(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a number behind words like "after" may be an hour of the day: "after six", "na zes uur"."""
    lead = phrase.preposition
    starts = range(max(0, lead - _LEADS + 1), lead + 1)
    found = (cues(sentence.lexicon).date_bounds.at(sentence.tokens, start) for start in starts)
    led = any(one is not None and one[1] in _SIDES for one in found)
    hours = (one for one in sentence.quantities if phrase.head in (one.last, one.tail) and not one.kinds & _DATED)
    return led and any(span.high is not None and span.high <= _CLOCK for one in hours for span in one.spans)
