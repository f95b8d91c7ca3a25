"""Alignment -> another noun that stands where a phrasing has a name behind a preposition: "to Ann", not "to Bo"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.links.joins import is_part, is_somebody
from factcheck.parsing.mentions import Name
from factcheck.parsing.persons import is_person
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Sentence, Tag, Voice

_TOLD = frozenset((Kind.RELATIVE, Kind.PARTICIPLE))
_PARTING = frozenset((Tag.VERB, Tag.AUXILIARY))


def led_instead(alignment: Alignment) -> str:
    """Say what stands here in the place of a name of the phrasing, or "".

    Nothing was sold to Bo in "Bo said that it was sold to Ann".
    """
    query, theirs = alignment.query, alignment.sentence
    ours = query.sentence
    if why := _owned_instead(alignment):
        return why
    for name, where in zip(query.names, alignment.placements, strict=True):
        number = ours.phrase_of[name.places[-1]]
        if name.nations and where.first != NOWHERE and _is_language(alignment, name, where.last):
            return f'"{name.text}" is a language in one, and a country in the other'
        if NOWHERE in (number, alignment.phrase(name.places[-1])) or ours.phrases[number].of != NOWHERE:
            continue
        clause, lead = ours.clauses[ours.clause_of[name.places[-1]]], ours.phrases[number].preposition
        verb = alignment.pairs.get(clause.verbs[0], NOWHERE) if clause.verbs and lead != NOWHERE else NOWHERE
        if verb == NOWHERE or number not in clause.adjuncts or where.last in theirs.denied:
            continue  # What is denied of it is for the gate of polarity.
        rival = _rival(alignment, verb, where.last, ours.tokens[lead].norm)
        if rival != NOWHERE:
            return f'here it is "{theirs.tokens[rival].text}", not "{name.text}"'
    return ""


def _owned_instead(alignment: Alignment) -> str:
    """Say what does it here that belongs to what does it in the phrasing: "Bo's brother married", "some of them"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    for clause in ours.clauses:
        verb = alignment.pairs.get(clause.predicate, NOWHERE)
        if verb == NOWHERE:
            continue
        its = theirs.clauses[theirs.clause_of[verb]]
        for number in (*clause.subject, *clause.objects, *clause.adjuncts):
            head = ours.phrases[number].head
            place = alignment.partner(head)
            does = place != NOWHERE and theirs.phrase_of[place] in its.agent
            if does and clause.voice is not Voice.ACTIVE and number not in clause.agent:
                return f'"{ours.tokens[head].text}" does it here'  # "Vendida a Anna", "vendida por Anna"
            if number in clause.adjuncts:
                continue
            if (rival := _doer(alignment, place, its)) != NOWHERE and number in clause.subject:
                return f'here it is "{theirs.tokens[rival].text}", not "{ours.tokens[head].text}"'
            if place != NOWHERE and (other := _whose(alignment, place, its)) != NOWHERE:
                return f'here it is "{theirs.tokens[other].text}", not "{ours.tokens[head].text}"'
    return ""


def _doer(alignment: Alignment, place: int, clause: Clause) -> int:
    """Return who a clause is of, where a noun is what another one is of: "camping is banned, while fires are lit"."""
    theirs = alignment.sentence
    number = theirs.phrase_of[place] if place != NOWHERE else NOWHERE
    others = [one for one in theirs.clauses if one is not clause and number in (*one.subject, *_told_objects(one))]
    if number == NOWHERE or number in (*clause.subject, *clause.objects, *clause.agent) or not others:
        return NOWHERE
    heads = [theirs.phrases[one].head for one in clause.subject]
    free = [head for head in heads if is_somebody(theirs, head) and head not in alignment.matched]
    return free[0] if free and free == heads and clause.kind not in _TOLD else NOWHERE


def _told_objects(clause: Clause) -> tuple[int, ...]:
    """Return the objects of a clause that only describes: nobody is the dam in "the firm that built the dam failed"."""
    return clause.objects if clause.kind in _TOLD else ()


def _rival(alignment: Alignment, verb: int, place: int, lead: str) -> int:
    """Return the noun that is led so beside a verb where a name is not, and that is no other word for it."""
    theirs = alignment.sentence
    number, clause = theirs.phrase_of[place], theirs.clauses[theirs.clause_of[verb]]
    adjuncts, other = clause.adjuncts, _whose(alignment, place, clause)
    if other != NOWHERE:
        return other
    phrase = theirs.phrases[number]
    told = phrase.head in (*alignment.matched, place) or theirs.tokens[phrase.head].capital
    led = phrase.preposition != NOWHERE and _is_same(theirs, lead, theirs.tokens[phrase.preposition].norm)
    if number in adjuncts and phrase.of == NOWHERE and told and (led or phrase.head != place):
        return NOWHERE  # "Before its London premiere" is not in London.
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
    if owned == NOWHERE or owned in alignment.matched:
        return NOWHERE
    if theirs.phrase_of[owned] not in (*clause.subject, *clause.objects, *clause.agent):
        return NOWHERE
    if clause.kind in _TOLD:
        return NOWHERE  # "The prize is named after Bo, who founded it."
    names = theirs.tokens[owned].norm in theirs.lexicon.language.localities  # "The city of Arden"
    other = (is_somebody(theirs, owned) or is_person(theirs, owned)) and not names and not is_part(theirs, owned)
    return owned if other else NOWHERE


def _is_same(sentence: Sentence, one: str, other: str) -> bool:
    """Whether two prepositions are one, with an article or without: Italian "a", "ad", "alla"."""
    return one == other or (sentence.lexicon.language.head_first and (one.startswith(other) or other.startswith(one)))


def _goes_on(sentence: Sentence, number: int, other: int) -> bool:
    """Whether a noun phrase goes with one before it: "to Ann and Bo", "to the mayor, Bo", "to the city of Arden"."""
    one, two = sentence.phrases[number], sentence.phrases[other]
    between = range(one.last + 1, two.first)
    apart = any(sentence.tags[place] in _PARTING or place in sentence.in_quantities for place in between)
    return one.last < two.first and not apart  # "In Bergen in 1902, ten years before its London premiere"


def _is_language(alignment: Alignment, name: Name, there: int) -> bool:
    """Whether one of the two has a language in which something is, and the other nowhere: "sung in French"."""
    ours, theirs, here = alignment.query.sentence, alignment.sentence, name.places[-1]
    mine, its = (_names_language(sentence, place) for sentence, place in ((ours, here), (theirs, there)))
    if mine is its or any(_names_language(theirs, one.last) is mine for one in theirs.nations):
        return False
    return _is_in(ours, here) if mine else _is_in(theirs, there)


def _names_language(sentence: Sentence, place: int) -> bool:
    return sentence.tokens[place].norm in sentence.lexicon.language.language_names


def _is_in(sentence: Sentence, place: int) -> bool:
    """Whether a word is the head of what a preposition leads, and stands for no people: "against the French"."""
    plural = bool(sentence.lexicon.language.plural)
    return any(
        phrase.head == place
        and phrase.preposition == phrase.first - 1 != NOWHERE
        and not (plural and sentence.tags[phrase.first] is Tag.DETERMINER)
        for phrase in sentence.phrases
    )
