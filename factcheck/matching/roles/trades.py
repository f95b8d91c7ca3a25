"""Alignment -> what trades places with something of the phrasing: who does it here, what it is compared with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.comparison import compared
from factcheck.matching.links.joins import is_somebody, tied
from factcheck.matching.query.query import Query
from factcheck.parsing.sentence import NOWHERE, Clause, Kind, Phrase, Role, Sentence, Tag, Voice

ACTIVE = frozenset((Role.ACTOR, Role.PATIENT))
"""The parts that two noun phrases may trade."""


@dataclass(frozen=True, slots=True)
class Part:
    """The head of a noun phrase and what it is to a verb; both are places of the query."""

    head: int
    verb: int
    role: Role


def usurper(parts: Iterable[Part], alignment: Alignment) -> str:
    """Return another name of the phrasing that is the subject here, where who does it is only carried; or ""."""
    theirs, query = alignment.sentence, alignment.query
    for part in parts:
        verb, mine = alignment.verb(part.verb), alignment.partner(part.head)
        if part.role is not Role.ACTOR or verb == NOWHERE:
            continue
        clause = theirs.clauses[theirs.clause_of[verb]]
        if mine != NOWHERE and (theirs.role(mine, clause) is not Role.ADJUNCT or part.head not in query.named):
            continue  # "Pina acusó a Robles": where Robles is found, he is no subject.
        if clause.kind is Kind.RELATIVE and theirs.lexicon.language.head_first:
            continue  # "Carlo, che sposò": he may be the subject or the object.
        ours = query.sentence.clauses[query.sentence.clause_of[part.verb]].subject
        for place in query.named:
            other = query.sentence.phrase_of[place] not in ours and alignment.phrase(place) in clause.subject
            if other and theirs.role(alignment.partner(place), clause) is Role.ACTOR:
                return query.sentence.tokens[place].text
    return ""


def turned_round(alignment: Alignment) -> str:
    """Return what is the subject here and only led by a preposition in the phrasing, where both trade; or "".

    "Harden lies north of Welby" does not say that Welby lies north of Harden.
    """
    ours, theirs, clause = alignment.query.sentence, alignment.sentence, alignment.around()
    named = sorted({*alignment.query.named, *alignment.query.words})
    for said in ours.clauses:
        subjects = [alignment.phrase(place) for place in named if ours.phrase_of[place] in said.subject]
        fixed = not theirs.lexicon.language.pro_drop and said.voice is Voice.ACTIVE
        # "Bo gave Ann a visit": Ann gave none to Bo.
        there = (*clause.adjuncts, *(clause.objects if fixed and _acts(clause) else ()))
        here = (*said.adjuncts, *(said.objects if fixed and _acts(clause) and _acts(said) else ()))
        others = [place for place in named if ours.phrase_of[place] in here]
        led = any(number in there and theirs.phrases[number].of == NOWHERE for number in subjects)
        for place in others if led else ():
            if alignment.phrase(place) in clause.subject:
                return ours.tokens[place].text
    return ""


def _acts(clause: Clause) -> bool:
    """Whether a clause has a verb of its own, with who does it before what it is done to."""
    return bool(clause.verbs) and clause.voice is Voice.ACTIVE and clause.kind is not Kind.PARTICIPLE


def compared_here(places: frozenset[int], alignment: Alignment) -> str:
    """Say that something else of the phrasing is compared with here: "Bo is taller than Anna"; or ""."""
    ours, there = alignment.query.sentence, compared(alignment.sentence, certain=not places)
    # Without a "than" only names tell, and what the subject is of: "the course of last year".
    owners = {one.head for clause in ours.clauses for one in ours.phrases if _is_of_subject(ours, one, clause)}
    asked = sorted(alignment.query.named | owners)
    others = (place for place in asked if place not in places and alignment.partner(place) in there)
    return next((f'here it is compared with "{ours.tokens[place].text}"' for place in others), "")


def _is_of_subject(sentence: Sentence, phrase: Phrase, clause: Clause) -> bool:
    return any(sentence.phrases[number].head == phrase.of != NOWHERE for number in clause.subject)


def does_it(alignment: Alignment) -> str:
    """Return what does here what is done to it by a phrasing: Italian "è tradito", "tradì il re"; or "".

    Where one auxiliary makes both a passive and a perfect, the phrasing alone does not tell which part it plays.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    for clause in ours.clauses:
        unsure = clause.voice is Voice.UNKNOWN or _is_reflexive(ours, clause)
        verb = alignment.verb(clause.verbs[0]) if clause.verbs and unsure else NOWHERE
        if verb == NOWHERE or theirs.tags[verb] is not Tag.VERB:
            continue
        its = theirs.clauses[theirs.clause_of[verb]]
        active = its.voice is Voice.ACTIVE and not _is_reflexive(theirs, its)
        acts = active and any(is_somebody(theirs, theirs.phrases[one].head) for one in its.objects)
        for number in clause.subject if acts else ():
            if alignment.phrase(ours.phrases[number].head) in its.subject:
                return ours.tokens[ours.phrases[number].head].text
    return ""


def _is_reflexive(sentence: Sentence, clause: Clause) -> bool:
    """Whether a pronoun turns what a clause tells of back upon its subject: French "s'inspire de"."""
    reflexives = sentence.lexicon.language.reflexives
    return any(sentence.tokens[place].norm in reflexives for place in clause.places)


def leads_name(head: int, alignment: Alignment) -> bool:
    """Whether a name begins what a preposition leads: Anna in "Ad Anna successe Bo", not in "In Oslo Anna sang"."""
    theirs = alignment.sentence
    for name, where in zip(alignment.query.names, alignment.placements, strict=True):
        if head in name.places:
            first = theirs.phrases[theirs.phrase_of[where.last]].first
            return not any(theirs.tokens[place].capital for place in range(first, where.first))
    return False


def happened(part: Part, query: Query) -> bool:
    """Whether a phrasing tells of something as of what happens: "the bridge opened", which somebody may have opened."""
    sentence = query.sentence
    clause = sentence.clauses[sentence.clause_of[part.verb]]
    return part.role is Role.ACTOR and _tells_what_happened(sentence, part.verb, clause)


def _tells_what_happened(sentence: Sentence, verb: int, clause: Clause) -> bool:
    own = sentence.lexicon
    alone = clause.voice is Voice.ACTIVE and not clause.objects
    return alone and sentence.stems[verb] in {own.stem(entry) for entry in own.language.ergatives}


def undergoes(part: Part, clause: Clause, alignment: Alignment) -> bool:
    """Whether somebody does to another thing what would happen to it by a phrasing: "the mayor closed" the bridge."""
    theirs = alignment.sentence
    told = [theirs.phrases[number] for number in clause.objects if theirs.phrases[number].first == clause.predicate + 1]
    done = bool(told and is_somebody(theirs, told[0].head)) if clause.voice is Voice.ACTIVE else bool(clause.agent)
    return done and happened(part, alignment.query)


def swapped(part: Part, alignment: Alignment) -> bool:
    """Whether a noun phrase plays the other part here: actor for patient."""
    theirs = alignment.sentence
    place, verb = alignment.partner(part.head), alignment.verb(part.verb)
    if NOWHERE in (place, verb) or theirs.tags[verb] is not Tag.VERB:
        return False
    clause = theirs.clauses[theirs.clause_of[verb]]
    its = theirs.role(place, clause)
    if its not in ACTIVE or its is part.role:
        return False
    if its is Role.PATIENT:
        return not happened(part, alignment.query)
    return not _tells_what_happened(theirs, verb, clause)  # "The bridge opened": it was opened.


def is_told(part: Part, alignment: Alignment) -> bool:
    """Whether the place of one noun phrase tells its part: no other is needed to see that they trade places.

    Where the subject may follow the verb it does so with a subject and an object on its two sides, and where it
    stands in one row with the other one.
    """
    theirs = alignment.sentence
    language = theirs.lexicon.language
    clause = theirs.clauses[theirs.clause_of[alignment.verb(part.verb)]]
    if alignment.phrase(part.head) in clause.agent:
        return True
    heads = ([theirs.phrases[number].head for number in numbers] for numbers in (clause.subject, clause.objects))
    subjects, objects = ([place for place in places if is_somebody(theirs, place)] for places in heads)
    around = any(one < clause.predicate < other for one in subjects for other in objects)
    together = part.role is Role.PATIENT and len(alignment.matched.intersection(subjects)) > 1
    told = around and not language.verb_second
    return language.fixed_order or together or told or _receives(part, alignment, clause, subjects)


def _receives(part: Part, alignment: Alignment, clause: Clause, subjects: list[int]) -> bool:
    """Whether somebody else gives it to one who gives it by a phrasing: "der Kreis gab der Stadt die Mühle".

    An article tells one in front that has it done: "dem Kreis schenkte die Stadt die Mühle".
    """
    theirs, place = alignment.sentence, alignment.partner(part.head)
    finite, own = min((*clause.auxiliaries, *clause.verbs)), theirs.lexicon
    first = theirs.phrase_of[clause.places[0]]
    others = (theirs.phrases[number] for number in clause.objects)
    given = finite < place and any(one.first > place and one.head in alignment.matched for one in others)
    ours = alignment.query.sentence
    asked, here = ours.phrases[ours.phrase_of[part.head]], theirs.phrases[theirs.phrase_of[place]]
    if part.role is Role.ACTOR and _has_object_article(theirs, here) and not _has_object_article(ours, asked):
        return True
    if part.role is not Role.ACTOR or not given or first == NOWHERE:
        return False
    front = theirs.phrases[first]
    if front.head not in subjects or front.last + 1 != finite:
        return False
    article = theirs.tags[front.first] is Tag.DETERMINER
    known = article or (theirs.is_named(front.head) and not own.language.nouns_capitalised)
    told = known and not own.is_time(theirs.tokens[front.head].norm)
    return told and not _has_object_article(theirs, front)


def _has_object_article(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether the article of a noun phrase is that of an object: German "dem Museum"."""
    objects = sentence.lexicon.language.accusatives
    return sentence.tags[phrase.first] is Tag.DETERMINER and sentence.tokens[phrase.first].norm in objects


def is_tied(part: Part, place: int, verb: int, alignment: Alignment) -> bool:
    """Whether a participle that is tied to a name tells of a noun, and of that name: "the Oslo-based firm Norline"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    led = (ours.phrases[number] for number in ours.clauses[ours.clause_of[part.verb]].adjuncts)
    named = any(alignment.partner(phrase.head) == tied(theirs, verb) for phrase in led)
    return named and part.role is Role.PATIENT and verb < place and theirs.phrase_of[place] == theirs.phrase_of[verb]


def leaves_open(clause: Clause) -> bool:
    """Whether a clause does not tell who did it: "a box cut in two"."""
    return clause.kind is Kind.PARTICIPLE and clause.voice is Voice.PASSIVE and not clause.agent


def is_state(part: Part, place: int, clause: Clause, alignment: Alignment) -> bool:
    """Whether one who does it to something in a phrasing is only said to be so here: "de rivier was vervuild".

    That may be a passive or a perfect, but where it has no object it is none of a verb that does something.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    said = ours.clauses[ours.clause_of[part.verb]]
    active = said.voice is Voice.ACTIVE
    acts = bool(said.objects) if active else ours.phrase_of[part.head] in said.agent
    if part.role is not Role.ACTOR or not acts or clause.voice is not Voice.UNKNOWN or clause.agent:
        return False
    done = said.objects if active else said.subject
    here = {alignment.phrase(ours.phrases[number].head) for number in done}
    return here.isdisjoint(clause.objects) and theirs.phrase_of[place] in clause.subject
