"""Query -> its kernel: the words that a statement stands or falls with, for the gates that ask what governs them."""

from __future__ import annotations

from factcheck.matching.query import Query


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
        for number in (clause.objects or clause.adjuncts)[:1]
    )
