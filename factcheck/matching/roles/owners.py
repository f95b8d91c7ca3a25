"""Alignment -> whose a thing is here: "the father of Bo" is not "the father of Anna"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.matching.alignment import Alignment
from factcheck.matching.roles.attached import is_subject
from factcheck.parsing.persons import is_person
from factcheck.parsing.sentence import NOWHERE, Kind, Sentence, Tag


def owned_here(alignment: Alignment) -> str:
    """Say what something belongs to here that belongs to another thing of the phrasing: "the father of Bo"; or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    for phrase in ours.phrases:
        there, first = alignment.partner(phrase.of), alignment.partner(phrase.head)
        owned, owning = alignment.phrase(phrase.of), alignment.phrase(phrase.head)
        if NOWHERE in (owned, owning):
            continue
        above = _above(theirs, owning)
        if not above and (rival := _owner(alignment, there, first)):
            return f'"{theirs.tokens[there].text}" belongs to "{rival}" here'
        if between := _between(alignment, above, there):
            return f'"{ours.tokens[phrase.head].text}" belongs to "{between}" here'
        if not above or owned in (theirs.phrase_of[place] for place in above):
            continue
        apart = theirs.clause_of[above[0]] != theirs.clause_of[there]
        parallel = apart and is_subject(theirs, theirs.phrase_of[above[0]]) and is_subject(theirs, owned)
        if parallel or _has_other(alignment, there):
            return f'"{ours.tokens[phrase.head].text}" belongs to "{theirs.tokens[above[0]].text}" here'
    return ""


def parted_by_verb(alignment: Alignment) -> str:
    """Say by which verb a noun is only told of with its owner here: "players who beat Lyon", none of Lyon; or ""."""
    ours = alignment.query.sentence
    owned = [(phrase.head, phrase.of) for phrase in ours.phrases]
    for phrase in ours.phrases:  # "The club members", Swedish "klubbens medlemmar"
        owned += [(place, phrase.head) for place in range(phrase.first, phrase.head)]
    for owner, noun in owned:
        place, there = alignment.partner(owner), alignment.partner(noun)
        verb = _told_by(alignment.sentence, there, place) if NOWHERE not in (place, there) else NOWHERE
        if verb != NOWHERE and verb not in alignment.matched:
            told = alignment.sentence.tokens[verb].text
            return f'"{told}" stands between "{ours.tokens[noun].text}" and "{ours.tokens[owner].text}" here'
    return ""


def _told_by(sentence: Sentence, noun: int, place: int) -> int:
    """Return the verb by which a relative clause tells of a noun something with a word, unless it only joins them."""
    own = sentence.lexicon
    number = sentence.clause_of[place]
    while number not in (NOWHERE, sentence.clause_of[noun]):
        clause = sentence.clauses[number]
        if clause.kind is Kind.RELATIVE and sentence.phrase_of[noun] in clause.subject and clause.verbs:
            tables = (own.light, own.existence, own.belonging)
            joins = any(table.at(sentence.tokens, clause.verbs[0]) is not None for table in tables)
            return NOWHERE if joins else clause.verbs[0]
        number = clause.parent
    return NOWHERE


def _between(alignment: Alignment, above: Sequence[int], noun: int) -> str:
    """Return who stands here between an owner and its noun: "the house of the mother of Leeds"; or "".

    What a thing of somebody's has is that somebody's; what another person has is not.
    """
    theirs = alignment.sentence
    if len(above) < 2 or theirs.phrase_of[above[0]] == theirs.phrase_of[noun] or above[0] in alignment.matched:
        return ""
    reached = theirs.phrase_of[noun] in (theirs.phrase_of[place] for place in above[1:])
    first = theirs.phrases[theirs.phrase_of[above[0]]].first
    joined = first > 0 and theirs.tags[first - 1] is Tag.COORDINATOR  # "Player and strong man of the league"
    return theirs.tokens[above[0]].text if reached and not joined and is_person(theirs, above[0]) else ""


def other_owner(owner: int, noun: int, alignment: Alignment) -> str:
    """Return the name that the noun at a place belongs to here, where a noun phrase does not; or ""."""
    theirs = alignment.sentence
    if noun in _above(theirs, owner):
        return ""
    heads = (theirs.tokens[theirs.phrases[number].head] for number in theirs.dependants.get(noun, ()))
    return next((token.text for token in heads if token.capital), "")


def _owner(alignment: Alignment, noun: int, place: int) -> str:
    """Return the name of the phrasing that a noun belongs to here, where what it should belong to stands elsewhere."""
    theirs = alignment.sentence
    if noun not in alignment.back or theirs.phrase_of[place] == theirs.phrase_of[noun]:
        return ""
    named = {where for one in alignment.placements for where in one.places}
    ours = alignment.query.sentence
    subjects = {ours.phrases[number].head for clause in ours.clauses for number in clause.subject}
    about = {alignment.partner(head) for head in subjects}  # "The harbour is a part of the bridge", the other way round
    rivals = named | about if place in named else about
    owners = (theirs.phrases[number].head for number in theirs.dependants.get(noun, ()))
    return next((theirs.tokens[head].text for head in owners if head in rivals), "")


def _has_other(alignment: Alignment, noun: int) -> bool:
    """Whether a noun belongs to something else of the phrasing here."""
    below = alignment.sentence.dependants.get(noun, ())
    return any(alignment.phrase(phrase.head) in below for phrase in alignment.query.sentence.phrases)


def _above(sentence: Sentence, number: int) -> list[int]:
    """Return the heads of what a noun phrase belongs to, and those on, the nearest first: city, mayor of "Rome"."""
    found: list[int] = []
    while number != NOWHERE and (head := sentence.phrases[number].of) not in (*found, NOWHERE):
        found.append(head)
        number = sentence.phrase_of[head]
    return found
