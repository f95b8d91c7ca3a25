"""Roles: who does what to whom must be the same, and a claim of what something is needs that relation."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.comparison import compared
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.excepted import is_taken_out
from factcheck.matching.limits.fewer import of_fewer
from factcheck.matching.links.dropped import may_be_said
from factcheck.matching.links.joins import (
    begins_complement,
    belongs,
    carries,
    does_other,
    is_corrected,
    is_described,
    is_genitive,
    is_same,
    joined,
    predicated,
    tied,
)
from factcheck.matching.query.kernel import described, predications, ranked
from factcheck.matching.query.query import Query
from factcheck.matching.roles.attached import attached_otherwise
from factcheck.matching.roles.bearer import of_another
from factcheck.matching.roles.governed import governed_otherwise
from factcheck.matching.roles.holder import holder, is_given
from factcheck.matching.roles.led import led_instead
from factcheck.matching.roles.meant import meant_otherwise
from factcheck.matching.roles.nouns import crowded, had, reworded
from factcheck.matching.roles.objects import led_otherwise
from factcheck.matching.roles.owners import other_owner, owned_here, parted_by_verb
from factcheck.matching.roles.pairing import mispaired
from factcheck.matching.roles.ranks import ranks_lower
from factcheck.matching.roles.trades import (
    ACTIVE,
    Part,
    compared_here,
    does_it,
    is_state,
    is_tied,
    is_told,
    leads_name,
    leaves_open,
    swapped,
    turned_round,
    undergoes,
    usurper,
)
from factcheck.matching.synonyms.deeds import does, is_deed, undone
from factcheck.matching.synonyms.dimension import is_measure, unmeasured
from factcheck.matching.synonyms.doings import unhappened
from factcheck.matching.synonyms.posts import unheld
from factcheck.parsing.quantities import Quantity
from factcheck.parsing.sentence import NOWHERE, Role, Tag, Voice


@dataclass(frozen=True, slots=True)
class Requirement:
    """The parts that noun phrases play, the pairs of heads that an "is" joins, and those of an owner and its noun.

    `compared` are the places of what something is compared with.
    """

    parts: tuple[Part, ...]
    compared: frozenset[int]
    joined: tuple[tuple[int, int], ...]
    ranked: tuple[tuple[int, Quantity], ...]
    owned: tuple[tuple[int, int], ...]
    described: tuple[tuple[int, int], ...]


def require(query: Query) -> Requirement:
    """Return who does what to whom in a phrasing, what is said to be what, and which word describes which."""
    sentence = query.sentence
    parts: list[Part] = []
    for clause in sentence.clauses:
        heads = [
            (sentence.phrases[number].head, sentence.role(sentence.phrases[number].head, clause))
            for number in dict.fromkeys((*clause.subject, *clause.objects, *clause.agent))
            if sentence.tags[sentence.phrases[number].head] is not Tag.PRONOUN
            and not sentence.lexicon.is_time(sentence.tokens[sentence.phrases[number].head].norm)
        ]
        verb = next((place for place in clause.verbs if place in query.verbs | query.governing), NOWHERE)
        if verb != NOWHERE:
            together = [(head, role) for head, role in heads if query.gapped[head] == query.gapped[verb]]
            parts.extend(Part(head, verb, role) for head, role in together if role in ACTIVE)
    owned = tuple((phrase.head, phrase.of) for phrase in sentence.phrases)
    return Requirement(tuple(parts), compared(sentence), predications(query), ranked(query), owned, described(query))


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Block a passage in which someone else does it, or it is done to someone else."""
    if word := reworded(alignment) or had(alignment):
        return Outcome(Relation.BLOCKS, f'roles: "{word}" tells something else here')
    for say in (unheld, undone, unhappened):
        if (told := say(alignment.query, alignment)) is not None:
            return Outcome(Relation.BLOCKS, f"roles: {told}") if told else AGREES
    if traded := [why for part in requirement.parts if (why := _traded(part, alignment))]:
        return Outcome(Relation.BLOCKS, f"roles: {traded[0]}")
    if somebody := usurper(requirement.parts, alignment):
        return Outcome(Relation.BLOCKS, f'roles: "{somebody}" does it here')
    if somebody := crowded(requirement.parts, alignment):
        return Outcome(Relation.BLOCKS, f'roles: "{somebody}" has it done here')
    others = [part for part in requirement.parts if swapped(part, alignment)]
    if len(others) > 1 or any(is_told(other, alignment) for other in others):
        text = alignment.query.sentence.tokens[others[0].head].text
        return Outcome(Relation.BLOCKS, f'roles: "{text}" does it in one and has it done in the other')
    if somebody := turned_round(alignment) or does_it(alignment):
        return Outcome(Relation.BLOCKS, f'roles: "{somebody}" does it here')
    why = compared_here(requirement.compared, alignment) or led_instead(alignment) or meant_otherwise(alignment)
    why = why or owned_here(alignment) or parted_by_verb(alignment) or governed_otherwise(alignment)
    why = why or attached_otherwise(alignment)
    if why and not alignment.verbatim:
        return Outcome(Relation.BLOCKS, f"roles: {why}")
    if few := of_fewer(alignment):
        return Outcome(Relation.BLOCKS, f'roles: says it here of "{few}" alone')
    if why := of_another(alignment) or mispaired(alignment) or unmeasured(alignment.query, alignment):
        return Outcome(Relation.BLOCKS, f"roles: {why}")
    for one, other in requirement.joined:
        if why := _apart(one, other, alignment):
            return Outcome(Relation.BLOCKS, f"roles: {why}")
    for one, rank in requirement.ranked:
        if why := ranks_lower(one, rank, alignment):
            return Outcome(Relation.BLOCKS, f"roles: {why}")
    for owner, noun in requirement.owned:
        if why := _is_itself(owner, noun, alignment):
            return Outcome(Relation.BLOCKS, f"roles: {why}")
    for place, head in requirement.described if not alignment.verbatim else ():
        if why := _misattached(place, head, alignment):
            return Outcome(Relation.BLOCKS, f"roles: {why}")
    return AGREES


def _traded(part: Part, alignment: Alignment) -> str:
    """Say why a noun phrase does not play its part here, or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    place, verb = alignment.partner(part.head), alignment.pairs.get(part.verb, NOWHERE)
    if NOWHERE in (place, verb) or is_measure(part.verb, alignment):
        return ""
    if theirs.tags[verb] is not Tag.VERB:
        deed = is_deed(theirs, verb, ours.stems[part.verb])
        told = does(theirs, place, verb, part.role) if deed else belongs(theirs, place, verb)
        if tied(theirs, verb) != NOWHERE:
            told = is_tied(part, place, verb, alignment)
        if told or alignment.verbatim:
            return ""
        return f'nothing joins "{ours.tokens[part.head].text}" to "{theirs.tokens[verb].text}"'
    clause = theirs.clauses[theirs.clause_of[verb]]
    name = ours.tokens[part.head].text
    its = theirs.role(place, clause)
    if does_other(theirs, place, clause):
        return f'"{name}" does something else here'
    if (its in ACTIVE and its is not part.role) or is_taken_out(theirs, place, clause):
        return ""
    if is_state(part, place, clause, alignment):
        return f'"{name}" does not do it here'
    if lead := led_otherwise(part, place, verb, alignment):
        return f'"{lead}" before "{name}" makes it another thing here'
    if part.role is Role.PATIENT and begins_complement(theirs, place, theirs.clause_of[verb]):
        return f'"{name}" does something else here'
    if its is part.role:
        if undergoes(part, clause, alignment):
            return f'"{name}" does it to something here'
        head = theirs.phrases[theirs.phrase_of[place]].head
        owns = is_genitive(theirs, place, ours.tokens[part.head].norm) and head not in alignment.matched
        if not owns and (carries(theirs, place) or head in alignment.matched):
            return ""
        return f'here it is "{theirs.tokens[head].text}", not "{name}"'
    if part.role is Role.ACTOR and leaves_open(clause) and predicated(theirs, place, verb):
        return f'nothing here says that "{name}" does it'
    pronoun = any(theirs.tags[theirs.phrases[number].head] is Tag.PRONOUN for number in clause.subject)
    behind = theirs.lexicon.language.fixed_order and place > verb  # "looking at it"
    nobody = clause.voice is Voice.ACTIVE and not clause.subject and (behind or leads_name(part.head, alignment))
    if part.role is Role.ACTOR and its is not Role.PART and is_given(theirs, place, clause):
        return f'"{name}" does not do it here'
    if part.role is Role.ACTOR and its is Role.ADJUNCT and (pronoun or nobody):
        return f'"{name}" does not do it here'  # "She sold it to Ross": Ross sold nothing.
    rival = "" if is_corrected(theirs, place, clause) else holder(part, place, clause, alignment)
    if rival:
        return f'here it is "{rival}", not "{name}"'
    return ""


def _apart(one: int, other: int, alignment: Alignment) -> str:
    """Say why two things that an "is" joins are not joined here, or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    first, second = alignment.partner(one), alignment.partner(other)
    verb = ours.tokens[ours.clauses[ours.clause_of[other]].predicate].norm
    phrase = ours.phrases[ours.phrase_of[other]]
    led = (phrase.preposition != NOWHERE and phrase.of == NOWHERE) or verb not in ours.lexicon.language.be
    measured = is_measure(other, alignment)  # Whose measure that is was asked before.
    if measured or second == NOWHERE or (first != NOWHERE and joined(theirs, first, second, led)):
        return ""
    if first == NOWHERE:  # Carried by a pronoun or nothing, so that it is the subject here.
        subject = theirs.clauses[theirs.clause_of[second]].subject
        left_out = not subject and (led or may_be_said(theirs, second))
        if left_out or any(joined(theirs, theirs.phrases[number].head, second, led) for number in subject):
            return ""
    return f'nothing here says that "{ours.tokens[one].text}" is "{ours.tokens[other].text}"'


def _is_itself(owner: int, noun: int, alignment: Alignment) -> str:
    """Say that an owner is the thing itself here, or owns it not: "the successor is Anna", "Italy's team"; or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    first, second = alignment.partner(owner), alignment.partner(noun)
    if NOWHERE in (first, second) or is_measure(noun, alignment):
        return ""  # "The length of the bridge", "the bridge is long"
    if is_same(theirs, first, second):
        return f'here "{ours.tokens[owner].text}" is the "{ours.tokens[noun].text}"'
    one, other = theirs.phrase_of[first], theirs.phrase_of[second]
    said = any(noun in pair for pair in predications(alignment.query))
    if said and owner in alignment.query.named and (rival := other_owner(one, second, alignment)):
        return f'here the "{theirs.tokens[second].text}" is that of "{rival}"'
    apart = NOWHERE not in (one, other) and one != other and theirs.phrases[one].of != theirs.phrases[other].head
    if owner in alignment.query.named and apart and is_described(theirs, other, alignment.matched):
        return f'"{theirs.tokens[second].text}" is not of "{ours.tokens[owner].text}" here'
    return ""


def _misattached(place: int, head: int, alignment: Alignment) -> str:
    """Say which other noun a word describes here, or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    word, noun = alignment.partner(place), alignment.pairs.get(head, NOWHERE)
    if NOWHERE in (word, noun):
        return ""
    first, second = theirs.phrase_of[word], theirs.phrase_of[noun]
    if NOWHERE in (first, second) or first == second:
        return ""
    phrase = theirs.phrases[first]
    own = place in alignment.query.named
    row = phrase.first == phrase.last and Tag.COORDINATOR in theirs.tags[word + 1 : word + 2]
    same = theirs.tokens[phrase.head].norm == theirs.tokens[noun].norm  # "The current version is version 4."
    moved = phrase.head != word and phrase.head in alignment.pairs.values() and not same
    if own and not row and (moved or is_described(theirs, second, alignment.matched)):
        return f'"{theirs.tokens[noun].text}" is not "{ours.tokens[place].text}" here'
    if phrase.head == word or theirs.phrases[second].head != noun or same:
        return ""
    other = theirs.tokens[phrase.head]
    named = other.capital and not theirs.lexicon.language.nouns_capitalised
    if phrase.of != NOWHERE or named or place in alignment.query.named:
        return ""
    return f'"{ours.tokens[place].text}" describes "{other.text}" here, not "{ours.tokens[head].text}"'
