"""Sentence, clause -> what the clause only sets apart: "it was not the mayor who signed"."""

from __future__ import annotations

from factcheck.parsing.sentence import NOWHERE, Kind, Sentence, Tag


def set_apart(sentence: Sentence, number: int) -> tuple[int, ...]:
    """Return the noun phrases of a clause that sets apart what the one below tells of: "ce n'est pas la maire qui"."""
    clause, empty = sentence.clauses[number], sentence.lexicon.language.expletives
    heads = [sentence.tokens[sentence.phrases[one].head].norm for one in clause.subject]
    apart = not clause.verbs and empty.issuperset(heads)
    return (*clause.subject, *clause.objects, *clause.adjuncts, NOWHERE) if apart else ()


def is_aside(sentence: Sentence, number: int) -> bool:
    """Whether a clause tells more of what is only left out above: "thanked the region, but not the town, which ..."."""
    clause = sentence.clauses[number]
    if clause.kind is not Kind.RELATIVE:
        return False
    while clause.parent != NOWHERE:
        clause = sentence.clauses[clause.parent]
    about = (sentence.tags[sentence.phrases[number].head] for number in clause.subject)
    return bool(clause.verbs) or Tag.NOUN in about
