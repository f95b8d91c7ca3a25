"""Where a sentence has what a query asks for, and which of its clauses may say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.matching.align.hits import Hits
from factcheck.matching.query.query import Query
from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sentence import Sentence

MOST = 6
"""Clauses of a sentence that are tried, those with the most matched words first."""
_TRIED = 32
"""Clauses with the query's verb that are laid upon: more of them has only a text without an end of a sentence."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a sentence has the words and names of a query: worked out once, for all its clauses.

    `said` and `named` are the places of the words and of the names; `phrases` has, for each word and name of the query,
    the numbers of the noun phrases that it stands in; `values` the quantities of each noun phrase of the sentence.
    """

    query: Query
    sentence: Sentence
    hits: Hits
    names: Sequence[tuple[tuple[int, int], ...]]
    said: frozenset[int]
    named: frozenset[int]
    phrases: dict[int, frozenset[int]]
    values: dict[int, list[Quantity]]

    @classmethod
    def of(cls, query: Query, sentence: Sentence, hits: Hits, names: Sequence[tuple[tuple[int, int], ...]]) -> Found:
        """Gather what every clause is asked for."""
        said = frozenset(where for found in hits.values() for where, _ in found)
        named = frozenset(place for found in names for first, last in found for place in range(first, last + 1))
        phrases = {word: frozenset(sentence.phrase_of[where] for where, _ in found) for word, found in hits.items()}
        for name, places in zip(query.names, names, strict=True):
            phrases[name.places[-1]] = frozenset(sentence.phrase_of[last] for _, last in places)
        values: dict[int, list[Quantity]] = {}
        for one in sentence.quantities:
            values.setdefault(sentence.phrase_of[one.first], []).append(one)
        return cls(query, sentence, hits, names, said, named, phrases, values)

    def anchors(self) -> list[int]:
        """Return the numbers of the clauses that may say the query: those with its verb, or without one its words."""
        said = self._with_verb()
        if said and len(said) <= _TRIED:
            return said
        counts = self._counts()
        if said:
            return sorted(sorted(said, key=lambda number: -counts.get(number, 0))[:_TRIED])
        for one in self.sentence.quantities:
            counts.setdefault(self.sentence.clause_of[one.first], 0)
        ranked = sorted(counts, key=lambda number: (-counts[number], number))
        return ranked[:MOST] or [0]

    def _with_verb(self) -> list[int]:
        """Return the clauses that have the first verb of the query, or where none has it, another one."""
        verbs = sorted(self.query.verbs)
        main = [where for verb in verbs[:1] for where, _ in self.hits[verb]]
        places = main or [where for verb in verbs[1:] for where, _ in self.hits[verb]]
        return sorted({self.sentence.clause_of[where] for where in places})

    def _counts(self) -> dict[int, int]:
        """Return how many words and names of the query each clause has; one that has none is not there."""
        counts: dict[int, int] = {}
        for found in (*self.hits.values(), *self.names):
            for number in {self.sentence.clause_of[where[0]] for where in found}:
                counts[number] = counts.get(number, 0) + 1
        return counts
