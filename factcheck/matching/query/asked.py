"""Claims, language -> Asked: the phrasings that are looked for in a document, each read as it is to be read there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.matching.query.query import Query, read_query
from factcheck.matching.query.sayings import said_otherwise
from factcheck.matching.query.spoken import query_language
from factcheck.model import Claim


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrasing of a claim; `refuting` says that it states the contrary. `number` is the claim's place in the file."""

    number: int
    claim: Claim
    refuting: bool
    query: Query


def read_asked(claims: Iterable[Claim], language: str) -> tuple[Asked, ...]:
    """Return all phrasings, claim by claim, for documents in a language, each also as it may be said otherwise.

    Without those that ask for nothing: no word, no name, no value. Every text would have what they say.
    """
    return tuple(
        Asked(number, claim, refuting, said)
        for number, claim in enumerate(claims)
        for refuting, phrasings in ((False, claim.supporting), (True, claim.refuted_by))
        for phrasing in phrasings
        for query in (query_for(phrasing.text, claim, language),)
        if query.words or query.names or query.sentence.quantities
        for said in (query, *said_otherwise(query))
    )


def query_for(text: str, claim: Claim, language: str) -> Query:
    """Read a phrasing of a claim for documents in a language."""
    return read_query(text, claim.names, query_language(text, language))
