"""Alignment -> who else a pronoun may mean: "Anna told Bo that he was fired" tells of neither of them for sure."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.number import has_rival
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Tag

_BELOW = frozenset((Kind.COMPLEMENT, Kind.ADVERBIAL, Kind.CONDITION, Kind.COORDINATE, Kind.UNKNOWN))


def meant_perhaps(alignment: Alignment) -> str:
    """Say which pronoun, or which verb without one, may mean another one who is named here as well; or ""."""
    theirs, ours = alignment.sentence, alignment.query.sentence
    told = (ours.phrases[number].head for one in ours.clauses for number in one.subject)
    for place in map(alignment.partner, told):
        number = theirs.phrase_of[place] if place != NOWHERE else NOWHERE
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


def _below(alignment: Alignment, subject: int) -> Iterator[Clause]:
    """Yield the clause that was matched; without a verb, all in which anything stands but the subject."""
    sentence = alignment.sentence
    numbers = {alignment.clause} if alignment.query.verbs else {sentence.clause_of[one] for one in alignment.matched}
    for number in sorted(numbers - {NOWHERE, sentence.clause_of[subject]}):
        if sentence.clauses[number].kind in _BELOW and sentence.clauses[number].predicate != NOWHERE:
            yield sentence.clauses[number]
