"""Alignment -> what trades places with something of the phrasing: who does it here, what it is compared with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.comparison import compared
from factcheck.matching.joins import is_somebody
from factcheck.matching.query import Query
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Role, Voice


@dataclass(frozen=True, slots=True)
class Part:
    """The head of a noun phrase and what it is to a verb; both are places of the query."""

    head: int
    verb: int
    role: Role


def usurper(parts: Iterable[Part], alignment: Alignment) -> str:
    """Return another name of the phrasing that is the subject here, where who does it is only carried; or ""."""
    theirs, query = alignment.sentence, alignment.query
    for part in parts:
        verb = alignment.pairs.get(part.verb, NOWHERE)
        if part.role is not Role.ACTOR or verb == NOWHERE or alignment.partner(part.head) != NOWHERE:
            continue
        clause = theirs.clauses[theirs.clause_of[verb]]
        if clause.kind is Kind.RELATIVE and theirs.lexicon.language.head_first:
            continue  # "Carlo, che sposò": he may be the subject or the object.
        ours = query.sentence.clauses[query.sentence.clause_of[part.verb]].subject
        for place in query.named:
            there = alignment.partner(place)
            other = there != NOWHERE and query.sentence.phrase_of[place] not in ours
            if other and theirs.phrase_of[there] in clause.subject and theirs.role(there, clause) is Role.ACTOR:
                return query.sentence.tokens[place].text
    return ""


def compared_here(places: frozenset[int], alignment: Alignment) -> str:
    """Say that something else of the phrasing is compared with here: "Bo is taller than Anna"; or ""."""
    ours, there = alignment.query.sentence, compared(alignment.sentence, certain=not places)
    if not there or any(alignment.partner(place) in there for place in places):
        return ""
    asked = range(len(ours.tokens)) if places else sorted(alignment.query.named)  # Without a "than" only names tell.
    others = (place for place in asked if place not in places and alignment.partner(place) in there)
    return next((f'here it is compared with "{ours.tokens[place].text}"' for place in others), "")


def happened(part: Part, query: Query) -> bool:
    """Whether a phrasing tells of something as of what happens: "the bridge opened", which somebody may have opened."""
    sentence, own = query.sentence, query.sentence.lexicon
    clause = sentence.clauses[sentence.clause_of[part.verb]]
    alone = part.role is Role.ACTOR and clause.voice is Voice.ACTIVE and not clause.objects
    return alone and sentence.stems[part.verb] in {own.stem(verb) for verb in own.language.ergatives}


def undergoes(part: Part, clause: Clause, alignment: Alignment) -> bool:
    """Whether somebody does to another thing what would happen to it by a phrasing: "the mayor closed" the bridge."""
    theirs = alignment.sentence
    told = [theirs.phrases[number] for number in clause.objects if theirs.phrases[number].first == clause.predicate + 1]
    done = bool(told and is_somebody(theirs, told[0].head)) if clause.voice is Voice.ACTIVE else bool(clause.agent)
    return done and happened(part, alignment.query)
