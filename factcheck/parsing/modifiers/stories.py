"""Clauses, a word like "novel" -> what is so in that story alone: "in the novel, the bridge collapses"."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE, Kind, Voice
from factcheck.parsing.modifiers.reach import DEPENDENT, Reach
from factcheck.parsing.sentence import Clause

_TOLD = DEPENDENT | {Kind.RELATIVE, Kind.ADVERBIAL, Kind.CONDITION, Kind.COORDINATE}


def story(reach: Reach, first: int, last: int) -> set[int]:
    """Govern what a story tells: all that stands with "in the novel", and what a novel that is a subject says.

    What people do who make one is so: "in the film, Bo plays a doctor", "Anna has sung in the film".
    """
    text, number, clause = reach.text, reach.clause_of[first], reach.clauses[reach.clause_of[first]]
    inside = text.phrase_of[last]
    if inside == NOWHERE or not all(token.capital for token in text.tokens[last + 1 : text.phrases[inside].last + 1]):
        return set()  # "In the film industry"
    if inside in clause.subject:
        return reach.said(first, last)
    while text.phrases[inside].of != NOWHERE and text.phrase_of[text.phrases[inside].of] != inside:
        inside = text.phrase_of[text.phrases[inside].of]  # "In the last scene of the film"
    lead = text.phrases[inside].preposition
    if lead == NOWHERE or text.tokens[lead].norm not in text.own.language.story_leads:
        return set()
    front = clause.predicate == NOWHERE or clause.predicate > lead
    done = clause.voice is not Voice.ACTIVE or (clause.verbs and clause.auxiliaries)
    if not front and (done or text.tokens[text.phrases[inside].first].norm in text.own.language.ones):
        return set()  # "Won a prize for best actor in a drama"
    beside = reach.below(number, last + 2, _TOLD) if front else set()
    return beside if _makes(reach, clause) else beside | set(clause.places) | reach.below(number, NOWHERE)


def _makes(reach: Reach, clause: Clause) -> bool:
    """Whether a clause tells of those who make a story, or of how it came about: "the novel, published in 1990"."""
    own, verbs = reach.text.own, clause.verbs
    staged = any(own.staging.at(reach.text.tokens, place) is not None for place in verbs)
    bare = bool(verbs) and not (clause.subject or clause.auxiliaries) and reach.text.bare_participle(verbs[0])
    return staged or bare
