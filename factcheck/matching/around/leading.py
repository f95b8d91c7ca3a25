"""Sentence, verb -> the clauses whose verbs lead it: "agreed" and "to try" of "agreed to try to sell the mine"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Sentence

LED = frozenset((Kind.PARTICIPLE, Kind.INFINITIVE, Kind.COMPLEMENT))
"""The kinds of clauses that the verb of another one leads."""


def leading(sentence: Sentence, verb: int) -> Iterator[Clause]:
    """Yield the clauses above that of a verb, the nearest first, as long as one leads the other."""
    clause = sentence.clauses[sentence.clause_of[verb]]
    while clause.kind in LED and clause.parent != NOWHERE:
        clause = sentence.clauses[clause.parent]
        if clause.predicate != NOWHERE:
            yield clause
