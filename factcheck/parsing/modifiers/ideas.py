"""Clauses, a cue -> what is only thought of: "the idea that it is safe is absurd", "considered stealing the car"."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE, Category, Tag
from factcheck.parsing.modifiers.reach import Reach


def idea(reach: Reach, first: int, last: int) -> set[int]:
    """Govern the clause that tells what an idea, or a claim, is; the verb "claims" leads what somebody says.

    Where that is denied, it is no more left open: "the claim that it is safe is false".
    """
    text, place, predicate = reach.text, last + 1, reach.clauses[reach.clause_of[first]].predicate
    said = text.own.modifiers.at(text.tokens, predicate) if predicate != NOWHERE else None
    if said is not None and said[1][0] == Category.DENIAL:
        return set()
    while place < len(text.tags) and (text.tags[place] is Tag.PREPOSITION or text.tokens[place].text == ","):
        place += 1  # Spanish "la idea de que", German "die Idee, dass"
    begun = place < len(text.tags) and text.tokens[place].norm in text.own.language.complementisers
    if text.tags[first] is not Tag.NOUN or not begun or reach.clause_of[place] == reach.clause_of[first]:
        return set()
    return set(reach.clauses[reach.clause_of[place]].places) | reach.below(reach.clause_of[place], NOWHERE)


def doing(reach: Reach, first: int, last: int) -> set[int]:
    """Govern a gerund right behind a cue: "considered stealing the car", but not "considered her a thief"."""
    text, place = reach.text, last + 1
    if place >= len(text.tags) or text.tags[place] is not Tag.VERB or not text.own.is_gerund(text.tokens[place].norm):
        return set()
    return reach.after(reach.clause_of[place], last) | reach.below(reach.clause_of[place], last)
