"""Query, Sentence, clause -> what says that something was so once, where a phrasing says that it is so."""

from __future__ import annotations

from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Sentence


def over(query: Query, sentence: Sentence, number: int) -> tuple[str, int]:
    """Return the words that say that what a clause tells is over, and their place; "" where a phrasing says no more.

    "Used to be a school" is no school, and what was one until 2010 is none; "was a school" both may be.
    """
    told = next((clause for clause in query.sentence.clauses if clause.predicate != NOWHERE), None)
    if number == NOWHERE or told is None or not is_present(query, told):
        return "", NOWHERE
    clause = sentence.clauses[number]
    if told.verbs and not told.auxiliaries and is_same_form(query.sentence, told.predicate, sentence, clause.predicate):
        return "", NOWHERE
    lead = sentence.clauses[clause.parent] if clause.kind is Kind.INFINITIVE and clause.parent != NOWHERE else clause
    for place in (*lead.places, *clause.places):
        found = cue(sentence, place)
        if found:
            return found, place
    ends = (one for one in sentence.quantities if one.edges is not None and one.edges[1] is not None)
    until = next((one for one in ends if sentence.clause_of[one.first] == number), None)
    if until is None or not ((told.verbs and not told.auxiliaries) or is_past(sentence, max(clause.predicate, 0))):
        return "", NOWHERE
    return until.text, until.first


def is_present(query: Query, clause: Clause) -> bool:
    """Whether a clause of a phrasing may say what something is or does now: "is a school", "makes tools"."""
    sentence, own = query.sentence, query.sentence.lexicon
    norms = {sentence.tokens[place].norm for place in clause.auxiliaries}
    done = own.is_participle(sentence.tokens[clause.predicate].norm) and clause.predicate not in query.light
    perfect = any(sentence.stems[place] in own.be_verbs for place in clause.verbs)  # German "ist gegangen"
    if not norms <= own.language.be - own.language.was or (perfect if norms else done):
        return False
    dated = any(one.edges is not None for one in sentence.quantities)
    return not dated and not any(cue(sentence, place) for place in range(len(sentence.tokens)))


def is_same_form(ours: Sentence, one: int, theirs: Sentence, other: int) -> bool:
    """Whether two sentences have one verb in one form, so that neither tells of another time."""
    return other == NOWHERE or ours.tokens[one].norm == theirs.tokens[other].norm


def is_past(sentence: Sentence, place: int) -> bool:
    """Whether the clause of a word says what something was."""
    auxiliaries = sentence.clauses[sentence.clause_of[place]].auxiliaries
    return any(sentence.tokens[other].norm in sentence.lexicon.language.was for other in auxiliaries)


def cue(sentence: Sentence, place: int) -> str:
    """Return the words at a place that say that something is over, or ""; what describes a noun is its status."""
    found = sentence.lexicon.past_cues.at(sentence.tokens, place)
    number = sentence.phrase_of[place]
    if found is None or (number != NOWHERE and place + found[0] - 1 < sentence.phrases[number].last):
        return ""
    return " ".join(token.text for token in sentence.tokens[place : place + found[0]])
