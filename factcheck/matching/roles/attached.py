"""Alignment -> beside which other noun something stands here: "a dealer in Lyon" makes no "museum in Lyon"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag


def attached_otherwise(alignment: Alignment) -> str:
    """Say beside which noun here something stands that the phrasing has beside another one; or "".

    Behind a verb's object it may belong to the verb as well: it must stand behind a subject in one of the two, or the
    phrasing must have no verb.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    for number, phrase in enumerate(ours.phrases):
        here, nouns = alignment.partner(phrase.head), _above(ours, number)
        if here == NOWHERE or phrase.head in ours.in_quantities or ours.lexicon.is_time(ours.tokens[phrase.head].norm):
            continue
        there = {theirs.phrase_of[place] for place in {*map(alignment.partner, nouns)} - {NOWHERE}} - {NOWHERE}
        heads = _above(theirs, theirs.phrase_of[here])
        beside = {theirs.phrase_of[here], *(theirs.phrase_of[head] for head in heads)}
        if not (there and heads) or not there.isdisjoint(beside):
            continue
        said = {ours.stems[noun] for noun in nouns}
        if any(theirs.stems[head] in said and head not in alignment.matched for head in heads):
            continue  # It is said twice, and the other one was taken.
        if any(theirs.tags[head] is not Tag.NOUN for head in heads):
            continue  # "The first of Ann to Oslo" may be a visit.
        led = heads[-1] in alignment.matched and is_subject(theirs, theirs.phrase_of[heads[-1]])
        if _is_certain(ours, nouns[-1]) or led:
            return f'"{ours.tokens[phrase.head].text}" stands beside "{theirs.tokens[heads[0]].text}" here'
    return ""


def _is_certain(sentence: Sentence, noun: int) -> bool:
    """Whether what stands behind a noun can belong to nothing else."""
    clause = sentence.clauses[sentence.clause_of[noun]]
    return clause.predicate == NOWHERE or is_subject(sentence, sentence.phrase_of[noun])


def is_subject(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase in front of a predicate is the subject of it."""
    return any(
        number in clause.subject and sentence.phrases[number].head < clause.predicate for clause in sentence.clauses
    )


def _above(sentence: Sentence, number: int) -> list[int]:
    """Return the heads of what a noun phrase stands beside, and of what those do, the nearest first."""
    found: list[int] = []
    for _ in sentence.phrases:
        number = sentence.above[number]
        if number == NOWHERE:
            break
        found.append(sentence.phrases[number].head)
    return found
