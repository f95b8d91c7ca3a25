"""Sentence, verb -> the word by which a present tells of a time to come: Dutch "stopt binnenkort in Zwolle"."""

from __future__ import annotations

from factcheck.parsing.finites import may_tell_past
from factcheck.parsing.sentence import Sentence, Tag


def coming(sentence: Sentence, place: int) -> str:
    """Return the word beside a verb that says that it will be so, where the verb surely tells of no past; or ""."""
    own, clause = sentence.lexicon, sentence.clauses[sentence.clause_of[place]]
    told = [sentence.tokens[other].norm for other in (*clause.auxiliaries, *clause.verbs)][:1]
    other_helpers = own.language.becoming | (own.language.have - own.language.be)
    if any(may_tell_past(norm, own) or norm in other_helpers for norm in told):
        return ""  # "Soon sold the mill", "has soon found a buyer", German "wird bald geöffnet"
    words = (other for other in clause.places if sentence.tags[other] is Tag.ADVERB)
    return next(
        (sentence.tokens[other].text for other in words if sentence.tokens[other].norm in own.language.coming), ""
    )
