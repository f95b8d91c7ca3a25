"""Alignment -> for whom or when alone a state holds: "admission is free for children", "is closed on Mondays"."""

from __future__ import annotations

from functools import cache

from factcheck.matching.alignment import Alignment
from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Clause, Phrase, Sentence, Tag
from factcheck.parsing.sorts import sorts

_NUMBERS = frozenset((Measure.NUMBER,))
_AGES = frozenset(("", "year"))
_BEHIND = 2  # tokens from a noun to the bound behind it: "enfants de moins de 4 ans"
_DAYS = frozenset((Measure.WEEKDAY,))


def restricted(alignment: Alignment) -> tuple[str, int]:
    """Return what a passage restricts a state to, where the phrasing does not, and its place; "" for nothing.

    What was so on a Monday was so; what is so on Mondays is not so on all days.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    if (found := aged(alignment))[0]:
        return found
    clause = alignment.around()
    if clause is None or ours.quantities or not (_is_state(theirs, clause) and _states(alignment)):
        return "", NOWHERE
    others = {*clause.subject, *clause.adjuncts}
    said = (place for place in clause.places if theirs.phrase_of[place] not in others)
    if alignment.matched.isdisjoint(said):
        return "", NOWHERE  # "There is a school": it may be open to few.
    for one in theirs.quantities:
        also = theirs.tokens[one.first].norm in theirs.lexicon.language.also_words  # "The Sun"
        if one.kinds & _DAYS and one.first in clause.places and not also:
            return one.text, one.first
    leads = ours.lexicon.language.beneficiaries
    for number in clause.adjuncts:
        phrase = theirs.phrases[number]
        led = phrase.preposition != NOWHERE and theirs.tokens[phrase.preposition].norm in leads
        if led and alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1)) and _is_somebody(theirs, phrase):
            return theirs.tokens[phrase.head].text, phrase.head
    return "", NOWHERE


def aged(alignment: Alignment) -> tuple[str, int]:
    """Return the bound that stands behind a noun and tells which are meant: "children under four travel free"."""
    sentence = alignment.sentence
    if alignment.query.sentence.quantities or alignment.verbatim:
        return "", NOWHERE
    nouns = [place for place in alignment.pairs.values() if sentence.tags[place] is Tag.NOUN]
    for one in sentence.quantities:
        bound = one.kinds == _NUMBERS and one.spans and all(None in (span.low, span.high) for span in one.spans)
        if bound and any(place < one.first <= place + _BEHIND for place in nouns) and one.unit in _AGES:
            return one.text, one.first
    return "", NOWHERE


def _states(alignment: Alignment) -> bool:
    """Whether a phrasing says how something is."""
    ours = alignment.query.sentence
    return len(ours.clauses) == 1 and _is_state(ours, ours.clauses[0])


def _is_state(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause says in the present how something is: "is free", "is closed"."""
    own = sentence.lexicon.language
    norms = {sentence.tokens[place].norm for place in clause.auxiliaries}
    return bool(norms) and norms <= own.be - own.was and all(place > clause.auxiliaries[0] for place in clause.verbs)


def _is_somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a noun phrase stands for people, or for those of an age: "for pupils", "for those under 18"."""
    known, persons = sorts(sentence.code).things, _persons(sentence.code)
    stem = sentence.stems[phrase.head]
    aged = any(
        phrase.first - 1 <= one.first <= phrase.last + 1
        and one.spans
        and any(None in (span.low, span.high) for span in one.spans)
        for one in sentence.quantities
    )
    return aged or not persons.isdisjoint({stem, *known.get(stem, ())})


@cache
def _persons(code: str) -> frozenset[str]:
    own = lexicon(code)
    return frozenset(own.stem(word) for word in own.language.persons)
