"""Query -> its kernel: the words that a statement stands or falls with, for the gates that ask what governs them."""

from __future__ import annotations

from functools import lru_cache

from factcheck.matching.query.query import Query
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sentence import Clause, Sentence


def core(query: Query) -> frozenset[int]:
    """Return the places that a negation must govern: verbs, else auxiliaries, else all words."""
    verbs = query.verbs
    if verbs:
        return frozenset((min(verbs),))
    return complements(query) or frozenset((*query.words, *query.named))


def complements(query: Query) -> frozenset[int]:
    """Return the heads of what a phrasing without a content verb says of its subject: "city" in "Rome is a city"."""
    sentence = query.sentence
    return frozenset(
        sentence.phrases[number].head
        for clause in sentence.clauses
        if clause.auxiliaries
        for number in (_told(sentence, clause.objects) or clause.adjuncts)[:1]
    )


def _told(sentence: Sentence, numbers: tuple[int, ...]) -> tuple[int, ...]:
    """Return the noun phrases among some that say something: no "one" of "as good as the older one"."""
    return tuple(number for number in numbers if sentence.phrases[number].head in sentence.content)


@lru_cache(maxsize=65536)
def predications(query: Query) -> tuple[tuple[int, int], ...]:
    """Return the pairs of heads of "X is a Y" and "X is in Z"."""
    return tuple(
        pair
        for clause in query.sentence.clauses
        if (clause.verbs[0] in query.light if clause.verbs else clause.auxiliaries)
        for pair in _said(query, clause)
    )


def _said(query: Query, clause: Clause) -> list[tuple[int, int]]:
    """Return the pairs of one clause; what no text can be held to ("the same") is left out."""
    sentence = query.sentence
    sought = frozenset((*query.words, *query.named))
    subjects = [sentence.phrases[number].head for number in clause.subject if not _is_place(sentence, clause, number)]
    tied = {sentence.phrases[number].last + 1 for number in clause.subject}  # "... ist die Zahl der Fehler"
    phrases = [sentence.phrases[number] for number in (*clause.objects, *clause.adjuncts)]
    said = [phrase.head for phrase in phrases if phrase.first not in tied and phrase.head not in query.light]
    behind = [head for head in said if head > clause.predicate and head in sought]
    first = [head for head in behind if sentence.phrase_of[head] in clause.objects]
    counted = any(sentence.phrases[number].head in sentence.in_measures for number in clause.objects)
    first = first or ([] if counted else behind[:1])  # "His first to Oslo" is what the gate of values asks for.
    return [(one, other) for one in subjects if one in sought for other in first]


def ranked(query: Query) -> tuple[tuple[int, Quantity], ...]:
    """Return the heads of what a phrasing says to be in a place of a row, and that place: "Oslo stays second"."""
    sentence = query.sentence
    return tuple(
        (sentence.phrases[number].head, one)
        for clause in sentence.clauses
        for number in clause.subject
        for one in sentence.quantities
        if Measure.ORDINAL in one.kinds and sentence.phrase_of[one.first] in clause.objects
    )


def _is_place(sentence: Sentence, clause: Clause, number: int) -> bool:
    """Whether a name only tells where the one before it is: "Phoenix, Arizona is a city"."""
    phrase = sentence.phrases[number]
    behind = number in clause.subject[1:] and phrase.first > 0 and sentence.tokens[phrase.first - 1].text == ","
    return behind and sentence.tokens[phrase.first].capital and phrase.last + 1 == clause.predicate


def described(query: Query) -> tuple[tuple[int, int], ...]:
    """Return the pairs (describing word, head) inside one noun phrase; what is not looked for is nowhere found."""
    return tuple(
        (place, phrase.head) for phrase in query.sentence.phrases for place in range(phrase.first, phrase.last + 1)
    )
