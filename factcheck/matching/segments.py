"""Reading -> Segments: its simple clauses, one verb each, and the chunks between commas and "and"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.matching.clauses import Clauses
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import Token

ANY = -1
"""The segment of words that may belong to any verb: "On Tuesday, ..."."""


@dataclass(frozen=True, slots=True)
class Segments:
    """Which chunk and which segment each token belongs to.

    A chunk runs from one comma, mark, conjunction or relative pronoun to the next. A segment is a chunk with a
    verb, and the verbless ones that continue it; verbless chunks in front, or behind a relative clause,
    may belong to any.
    """

    chunks: tuple[int, ...]
    segments: tuple[int, ...]
    relative: frozenset[int]


def read_segments(tokens: Sequence[Token], lexicon: Lexicon, clauses: Clauses) -> Segments:
    """Part a row of tokens into chunks and segments."""
    cuts = clauses.walls | clauses.commas | clauses.starts | clauses.relatives
    coordinators = lexicon.language.coordinators
    chunks, number = [], 0
    for place, token in enumerate(tokens):
        if place and (place in cuts or token.norm in coordinators) and token.text != ":":
            number += 1
        chunks.append(number)
    return _merge(tuple(chunks), clauses)


def _merge(chunks: tuple[int, ...], clauses: Clauses) -> Segments:
    verbs = clauses.verbs | clauses.helpers
    of_chunk: dict[int, int] = {}
    relative: set[int] = set()
    current = ANY
    after_relative = False
    for number in range(max(chunks, default=-1) + 1):
        places = [place for place, chunk in enumerate(chunks) if chunk == number]
        opens_relative = any(place in clauses.relatives for place in places[:2])
        if any(place in verbs for place in places):
            current += 1
            of_chunk[number] = current
            after_relative = opens_relative
            if opens_relative:
                relative.add(current)
        else:
            closes = after_relative and bool(places) and places[0] in clauses.commas
            of_chunk[number] = ANY if current == ANY or closes else current
    return Segments(chunks, tuple(of_chunk[chunk] for chunk in chunks), frozenset(relative))
