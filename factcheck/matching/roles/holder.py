"""Part, Alignment -> what plays the part of a noun phrase of the phrasing in the passage."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.links.apposed import is_told_beside
from factcheck.matching.links.joins import carries, is_corrected, is_part
from factcheck.matching.roles.trades import Part
from factcheck.parsing.sentence import NOWHERE, Clause, Tag


def holder(part: Part, place: int, clause: Clause, alignment: Alignment) -> str:
    """Return another noun that plays a part in a clause than the one at a place, or "" where nobody is said to."""
    theirs, ours, role = alignment.sentence, alignment.query.sentence, part.role
    mine = ours.phrase_of[part.head]
    own = {
        alignment.partner(place)
        for place in range(len(ours.tokens))
        if mine != NOWHERE and ours.phrase_of[place] == mine
    }
    for number in dict.fromkeys((*clause.subject, *clause.objects, *clause.agent)):
        phrase = theirs.phrases[number]
        if theirs.role(phrase.head, clause) is not role or is_corrected(theirs, phrase.head, clause):
            continue
        if is_told_beside(theirs, number, place):
            return ""  # "By the French president, Ada Berg"
        if any(place in own for place in range(phrase.first, phrase.last + 1) if carries(theirs, place)):
            return ""
        if (
            theirs.tags[phrase.head] is Tag.NOUN
            and phrase.head not in theirs.in_measures
            and (not is_part(theirs, phrase.head) or phrase.head in alignment.back)
        ):
            return theirs.tokens[phrase.head].text
    return ""
