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
    for number, phrase in enumerate(ours.phrases):
        noun = _root(ours, number)
        there, first = (alignment.partner(place) if place != NOWHERE else NOWHERE for place in (noun, phrase.head))
        if NOWHERE in (there, first) or NOWHERE in (theirs.phrase_of[there], theirs.phrase_of[first]):
            continue
        above = _above(theirs, first)
        if not above and phrase.of != NOWHERE and (rival := _owner(alignment, there, first)):
            return f'"{theirs.tokens[there].text}" belongs to "{rival}" here'
        if phrase.of != NOWHERE and (between := _between(alignment, above, there)):
            return f'"{ours.tokens[phrase.head].text}" belongs to "{between}" here'
        if not above or theirs.phrase_of[there] in (theirs.phrase_of[place] for place in above):
            continue
        apart = theirs.clause_of[above[0]] != theirs.clause_of[there]
        parallel = apart and is_subject(theirs, above[0]) and is_subject(theirs, there)
        if parallel or _is_swapped(alignment, noun, there):
            return f'"{ours.tokens[phrase.head].text}" belongs to "{theirs.tokens[above[0]].text}" here'
    return ""


def parted_by_verb(alignment: Alignment) -> str:
    """Say by which verb a noun is only told of with its owner here: "players who beat Lyon", none of Lyon; or ""."""
    ours, named = alignment.query.sentence, alignment.query.named
    owned = [(phrase.head, phrase.of) for phrase in ours.phrases if phrase.of != NOWHERE]
    for phrase in ours.phrases:  # "The club members", Swedish "klubbens medlemmar"
        nouns = (place for place in range(phrase.first, phrase.head) if ours.tags[place] is Tag.NOUN)
        owned += [(place, phrase.head) for place in nouns if not {place, phrase.head} <= named]
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
    """Return the name that a noun belongs to here, where that is not its owner in the phrasing; or ""."""
    theirs, number = alignment.sentence, owner
    if NOWHERE in (owner, noun) or owner == noun:
        return ""
    head = theirs.phrases[noun].head
    while number != NOWHERE and number != noun:
        above = theirs.phrases[number].of
        number = theirs.phrase_of[above] if above != NOWHERE else NOWHERE
    if number == noun:
        return ""
    others = (phrase for phrase in theirs.phrases if phrase.of == head)
    named = (theirs.tokens[phrase.head] for phrase in others if phrase.head not in alignment.matched)
    return next((token.text for token in named if token.capital), "")


def _owner(alignment: Alignment, noun: int, place: int) -> str:
    """Return the name of the phrasing that a noun belongs to here, where what it should belong to stands elsewhere."""
    theirs = alignment.sentence
    if (
        alignment.partner(alignment.back.get(noun, NOWHERE)) != noun
        or theirs.phrase_of[place] == theirs.phrase_of[noun]
    ):
        return ""
    named = {where for one in alignment.placements for where in range(one.first, one.last + 1) if where != NOWHERE}
    ours = alignment.query.sentence
    subjects = {ours.phrases[number].head for clause in ours.clauses for number in clause.subject}
    about = {alignment.partner(head) for head in subjects}  # "The harbour is a part of the bridge", the other way round
    owners = [phrase.head for phrase in theirs.phrases if phrase.of == noun and phrase.head in named | about]
    told = (head for head in owners if head != place and (place in named or head in about))
    return next((theirs.tokens[head].text for head in told), "")


def _is_swapped(alignment: Alignment, noun: int, there: int) -> bool:
    """Whether a noun belongs to something of the phrasing here that belongs to another one in the phrasing."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    roots = ((phrase.head, _root(ours, number)) for number, phrase in enumerate(ours.phrases))
    others = (alignment.partner(head) for head, root in roots if root not in (noun, NOWHERE))
    return any(place != NOWHERE and there in _above(theirs, place)[:1] for place in others)


def _above(sentence: Sentence, place: int) -> list[int]:
    """Return the heads of what a noun phrase depends on, and those on, the nearest first: city, mayor of "Rome"."""
    found: list[int] = []
    number = sentence.phrase_of[place]
    while number != NOWHERE and (root := _root(sentence, number)) not in (*found, place, NOWHERE):
        found.append(root)
        number = sentence.phrase_of[root]
    return found


def _root(sentence: Sentence, number: int) -> int:
    """Return the head that a noun phrase depends on, or NOWHERE: a genitive, or what stands right behind a subject."""
    phrase = sentence.phrases[number]
    if phrase.of != NOWHERE:
        return phrase.of
    above = sentence.above[number]
    head = sentence.phrases[above].head if above != NOWHERE else NOWHERE
    return head if head != NOWHERE and is_subject(sentence, head) else NOWHERE
