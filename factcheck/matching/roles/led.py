"""Alignment -> another noun that stands where a phrasing has a name behind a preposition: "to Ann", not "to Bo"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.links.joins import is_part, is_somebody
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Role, Sentence, Tag

_ACTIVE = frozenset((Role.ACTOR, Role.PATIENT))
_TOLD = frozenset((Kind.RELATIVE, Kind.PARTICIPLE))
_PARTING = frozenset((Tag.VERB, Tag.AUXILIARY, Tag.RELATIVE, Tag.SUBORDINATOR, Tag.COMPLEMENTISER, Tag.PRONOUN))


def led_instead(alignment: Alignment) -> str:
    """Say what stands here in the place of a name of the phrasing, or "".

    Nothing was sold to Bo in "Bo said that it was sold to Ann".
    """
    query, theirs = alignment.query, alignment.sentence
    ours = query.sentence
    for name, where in zip(query.names, alignment.placements, strict=True):
        number = ours.phrase_of[name.places[-1]]
        if number == NOWHERE or where.first == NOWHERE or ours.phrases[number].of != NOWHERE:
            continue
        clause, lead = ours.clauses[ours.clause_of[name.places[-1]]], ours.phrases[number].preposition
        verb = alignment.pairs.get(clause.verbs[0], NOWHERE) if clause.verbs and lead != NOWHERE else NOWHERE
        if verb == NOWHERE or number not in clause.adjuncts or where.last in theirs.denied:
            continue  # What is denied of it is for the gate of polarity.
        rival = _rival(alignment, verb, where.last, ours.tokens[lead].norm)
        if rival != NOWHERE:
            return f'here it is "{theirs.tokens[rival].text}", not "{name.text}"'
    return ""


def _rival(alignment: Alignment, verb: int, place: int, lead: str) -> int:
    """Return the noun that is led so beside a verb where a name is not, and that is no other word for it."""
    theirs = alignment.sentence
    number = theirs.phrase_of[place]
    if number == NOWHERE:
        return NOWHERE
    clause = theirs.clauses[theirs.clause_of[verb]]
    adjuncts, other = clause.adjuncts, _whose(alignment, place, clause)
    if other != NOWHERE:
        return other
    if number in adjuncts and theirs.phrases[number].of == NOWHERE:
        return NOWHERE
    for one in adjuncts:
        phrase = theirs.phrases[one]
        if phrase.preposition == NOWHERE or not _is_same(theirs, lead, theirs.tokens[phrase.preposition].norm):
            continue
        if phrase.of != NOWHERE or not is_somebody(theirs, phrase.head) or _goes_on(theirs, one, number):
            continue
        if alignment.matched.isdisjoint(range(phrase.first, phrase.last + 1)):
            return phrase.head
    return NOWHERE


def _whose(alignment: Alignment, place: int, clause: Clause) -> int:
    """Return who does it, where a word only tells whose that is: "Bo's brother married Ann"; else NOWHERE."""
    theirs = alignment.sentence
    number = theirs.phrase_of[place]
    owned = theirs.phrases[number].of if number != NOWHERE else NOWHERE
    if owned == NOWHERE or owned in alignment.matched or theirs.role(owned, clause) not in _ACTIVE:
        return NOWHERE
    if clause.kind in _TOLD:
        return NOWHERE  # "The prize is named after Bo, who founded it."
    names = theirs.tokens[owned].norm in theirs.lexicon.language.localities  # "The city of Arden"
    other = is_somebody(theirs, owned) and not names and not is_part(theirs, owned)
    return owned if other else NOWHERE


def _is_same(sentence: Sentence, one: str, other: str) -> bool:
    """Whether two prepositions are one, with an article or without: Italian "a", "ad", "alla"."""
    return one == other or (sentence.lexicon.language.head_first and (one.startswith(other) or other.startswith(one)))


def _goes_on(sentence: Sentence, number: int, other: int) -> bool:
    """Whether a noun phrase goes with one before it: "to Ann and Bo", "to the mayor, Bo", "to the city of Arden"."""
    one, two = sentence.phrases[number], sentence.phrases[other]
    tags = sentence.tags[one.last + 1 : two.first]
    return one.last < two.first and not any(tag in _PARTING for tag in tags)
