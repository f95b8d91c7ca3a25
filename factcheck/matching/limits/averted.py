"""Alignment -> what keeps a thing from happening, or denies another one: neither says the contrary of a statement."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import CONTRARY, NOWHERE, Category, Tag, Voice


def averted(alignment: Alignment) -> str:
    """Return the verb that keeps from happening what a phrasing says that there was: "avoided a crash"; or ""."""
    query, sentence = alignment.query, alignment.sentence
    sought = {*query.words, *query.named}
    heads = (query.sentence.phrases[number].head for clause in query.sentence.clauses for number in clause.subject)
    if query.verbs or not sought.isdisjoint(heads):
        return ""
    verbs = {one.first: one.text for one in sentence.modifiers if one.category is Category.FAILURE}
    return next(
        (
            verbs[clause.predicate]
            for clause in sentence.clauses
            if clause.predicate in verbs and clause.voice is Voice.ACTIVE
            for number in clause.objects
            if sentence.phrases[number].head in alignment.pairs.values()
        ),
        "",
    )


def denied_otherwise(alignment: Alignment) -> str:
    """Return what denies a noun alone here, or all that the phrasing says; or ""."""
    return _of_noun(alignment) or _of_nothing(alignment)


def _of_noun(alignment: Alignment) -> str:
    """Return what denies here a noun for what a verb of the phrasing says: "rejected the resignation"; or ""."""
    verbs, theirs = alignment.query.verbs, alignment.sentence
    noun = alignment.pairs.get(min(verbs), NOWHERE) if verbs else NOWHERE
    if noun == NOWHERE or theirs.tags[noun] is not Tag.NOUN:
        return ""
    denials = (
        one for one in theirs.modifiers if one.category is Category.DENIAL and theirs.tags[one.first] is Tag.VERB
    )
    told = (one for one in denials if noun in one.governs and theirs.clause_of[one.first] == theirs.clause_of[noun])
    return next((one.text for one in told), "")


def _of_nothing(alignment: Alignment) -> str:
    """Return the denial that is all a phrasing says, where the passage says something else: German "wurde abgesagt"."""
    ours, theirs, clause = alignment.query.sentence, alignment.sentence, alignment.around()
    if alignment.query.verbs or clause is None or alignment.clause == NOWHERE:
        return ""
    denial = next((one for one in ours.modifiers if one.category in CONTRARY and one.first in ours.verbs), None)
    if denial is None or any(one.category in CONTRARY for one in theirs.modifiers):
        return ""
    takes_place = any(theirs.lexicon.light.holds(theirs.stems[place]) for place in clause.verbs)
    return "" if takes_place else denial.text
