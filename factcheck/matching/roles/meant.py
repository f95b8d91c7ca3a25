"""Alignment -> who else is meant: "Anna told Bo that he was fired", "the walls of the castle, which were rebuilt"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.number import has_rival
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Tag, Voice

_BELOW = frozenset((Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.CONDITION, Kind.COORDINATE, Kind.UNKNOWN))
_DESCRIBING = frozenset((Kind.RELATIVE, Kind.PARTICIPLE))


def meant_otherwise(alignment: Alignment) -> str:
    """Say that another one than that of the phrasing is meant here, or may be; or ""."""
    return _perhaps(alignment) or _whole(alignment)


def _perhaps(alignment: Alignment) -> str:
    """Say which pronoun, or which verb without one, may mean another one who is named here as well; or ""."""
    theirs, ours = alignment.sentence, alignment.query.sentence
    for head in (ours.phrases[number].head for one in ours.clauses for number in one.subject):
        place, number = alignment.partner(head), alignment.phrase(head)
        if number == NOWHERE or not has_rival(theirs, theirs.clauses[theirs.clause_of[place]], number):
            continue
        for clause in _below(alignment, place):
            heads = [theirs.phrases[one].head for one in clause.subject]
            here = [head for head in heads if head in clause.places]
            dropped = theirs.lexicon.language.pro_drop and not heads
            if (here or dropped) and all(theirs.tags[head] is Tag.PRONOUN for head in here):
                text = theirs.tokens[here[0] if here else clause.predicate].text
                return f'"{text}" may be said of another one here'
    return ""


def _whole(alignment: Alignment) -> str:
    """Say what a clause tells of here whose subject only has what the phrasing tells it of; or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    for clause in ours.clauses:
        verb = alignment.pairs.get(clause.predicate, NOWHERE)
        told = theirs.clauses[theirs.clause_of[verb]] if verb != NOWHERE else None
        if told is None or told.kind not in _DESCRIBING or told.voice is not Voice.UNKNOWN:
            continue
        for head in (theirs.phrases[number].head for number in told.subject):
            had = {*theirs.dependants.get(head, ())} - {*told.subject}
            for place in (ours.phrases[number].head for number in clause.subject):
                if head not in alignment.matched and alignment.phrase(place) in had:
                    there = theirs.tokens[alignment.partner(place)].text
                    return f'here it is "{theirs.tokens[head].text}", not "{there}"'
    return ""


def _below(alignment: Alignment, subject: int) -> Iterator[Clause]:
    """Yield the clause that was matched; without a verb, all in which anything stands but the subject."""
    sentence = alignment.sentence
    numbers = {alignment.clause} if alignment.query.verbs else {sentence.clause_of[one] for one in alignment.matched}
    for number in sorted(numbers - {NOWHERE, sentence.clause_of[subject]}):
        if sentence.clauses[number].kind in _BELOW and sentence.clauses[number].predicate != NOWHERE:
            yield sentence.clauses[number]
