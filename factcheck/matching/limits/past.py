"""Query, Sentence, clause -> what says that something was so once, where a phrasing says that it is so."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.matching.alignment import Alignment
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Modifier, Sentence


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
    own = sentence.lexicon.language
    now = any(sentence.tokens[place].norm in own.be - own.was for place in clause.auxiliaries)  # "Is open until May"
    if until is None or now:
        return "", NOWHERE
    return until.text, until.first


def other_tense(alignment: Alignment) -> tuple[str, int]:
    """Return the verb of being by which a passage says of another time what a phrasing does, and its place: "was".

    Who was mayor need not be it, and who is mayor need not have been it. What somebody said may have its tense from
    that, and a perfect tells of both: "has been".
    """
    ours, theirs, clause = alignment.query.sentence, alignment.sentence, alignment.around()
    told = ours.clauses[0]
    if told.verbs or clause.verbs or clause.kind is Kind.COMPLEMENT:
        return "", NOWHERE
    tenses = _tense(ours, told), _tense(theirs, clause)
    if None in tenses or tenses[0] is tenses[1]:
        return "", NOWHERE
    subject, said = (_phrase(alignment, numbers) for numbers in (told.subject, told.objects or told.adjuncts))
    if said in (*clause.objects, *clause.adjuncts) and subject in (*clause.subject, NOWHERE):
        return theirs.tokens[clause.predicate].text, clause.predicate
    return "", NOWHERE


def _phrase(alignment: Alignment, numbers: tuple[int, ...]) -> int:
    """Return the noun phrase of a passage that has the head of the first of some of the phrasing, or NOWHERE."""
    place = alignment.partner(alignment.query.sentence.phrases[numbers[0]].head) if numbers else NOWHERE
    return alignment.sentence.phrase_of[place] if place != NOWHERE else NOWHERE


def _tense(sentence: Sentence, clause: Clause) -> bool | None:
    """Return whether the verb of being of a clause tells of the past; None for another verb, or a perfect."""
    own, norms = sentence.lexicon.language, {sentence.tokens[place].norm for place in clause.auxiliaries}
    told = norms <= own.be and bool(norms) and (norms <= own.was or norms.isdisjoint(own.was))
    return norms <= own.was if told else None


def is_present(query: Query, clause: Clause) -> bool:
    """Whether a clause of a phrasing may say what something is or does now: "is a school", "makes tools"."""
    sentence, own = query.sentence, query.sentence.lexicon
    norms = {sentence.tokens[place].norm for place in clause.auxiliaries}
    formed = own.is_participle(sentence.tokens[clause.predicate].norm) and not own.language.verb_last  # German "gehört"
    done = formed and clause.predicate not in query.light
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


def ends_one(alignment: Alignment, here: Iterable[Modifier], ours: Iterable[Modifier]) -> str:
    """Return until when alone one of the two denies something, where the other denies or says it: "not until 2017"."""
    its, mine = _end(alignment.sentence, here), _end(alignment.query.sentence, ours)
    return "" if its and mine else its or mine


def _end(sentence: Sentence, negations: Iterable[Modifier]) -> str:
    """Return the bound behind a negation that tells when it ended: "did not open until 2017", "before 2017"."""
    bounds = [one for one in sentence.quantities if one.days is not None and one.days.low is None and one.date]
    inside = (one.text for one in bounds for cue in negations if one.first in cue.governs)
    return next(inside, "")
