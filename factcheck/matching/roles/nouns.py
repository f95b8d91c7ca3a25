"""Alignment -> who does it, where a noun stands for a verb, as in "paid Ann a visit", or nothing parts two names."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.matching.alignment import Alignment
from factcheck.matching.roles.trades import Part
from factcheck.parsing.sentence import NOWHERE, Clause, Role, Sentence, Tag, Voice

_TELLING = frozenset((Tag.NOUN, Tag.VERB))


def reworded(alignment: Alignment) -> str:
    """Return a word of a phrasing in other words whose noun is a verb here, or its verb a noun; or "".

    Who leads is told by the phrasing itself: in "Ann is the leader of Bo" nothing says what "leads" does to whom.
    """
    query, theirs = alignment.query, alignment.sentence
    ours = query.sentence
    if not query.reworded or alignment.verbatim:
        return ""
    for here, there in alignment.pairs.items():
        if ours.clauses[ours.clause_of[here]].predicate == NOWHERE:
            continue
        tags = ours.tags[here], theirs.tags[there]
        shaped = _is_shaped(ours, here) if tags[0] is Tag.NOUN else _is_shaped(theirs, there)
        other = tags[0] is not tags[1] and _TELLING.issuperset(tags) and not shaped
        if other or _is_led_otherwise(alignment, here, there):
            return theirs.tokens[there].text
    return ""


def _is_led_otherwise(alignment: Alignment, here: int, there: int) -> bool:
    """Whether one of two nouns is what something is, and the other what it is in: "is the owner", "ist im Besitz"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    one, other = ours.phrase_of[here], theirs.phrase_of[there]
    if NOWHERE in (one, other) or ours.tokens[here].norm == theirs.tokens[there].norm:
        return False
    leads = ours.phrases[one].preposition, theirs.phrases[other].preposition
    being = not any(
        _does(sentence, sentence.clauses[sentence.clause_of[place]])
        for sentence, place in ((ours, here), (theirs, there))
    )
    return being and (leads[0] == NOWHERE) != (leads[1] == NOWHERE)


def _is_shaped(sentence: Sentence, place: int) -> bool:
    """Whether a noun may be a participle or an infinitive, which stand where nouns do."""
    own, norm = sentence.lexicon, sentence.tokens[place].norm
    noun = own.language.nouns_capitalised and sentence.tokens[place].capital
    return not noun and (own.is_bare_participle(norm) or own.is_infinitive(norm))


def crowded(parts: Iterable[Part], alignment: Alignment) -> str:
    """Return who does it in a phrasing, where two names run into each other here and the first one does it; or "".

    Where the subject follows the verb, nothing parts it from the object: "1934 besuchte Anna Lund Bo Berg".
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    if alignment.verbatim or not theirs.lexicon.language.verb_second:
        return ""
    where = {(part.verb, part.role): alignment.partner(part.head) for part in parts}
    for part in parts:
        one, other = where[part.verb, part.role], where.get((part.verb, Role.PATIENT), NOWHERE)
        if part.role is not Role.ACTOR or NOWHERE in (one, other) or one < other:
            continue
        if NOWHERE != theirs.phrase_of[one] == theirs.phrase_of[other] and alignment.verb(part.verb) != NOWHERE:
            return ours.tokens[part.head].text
    return ""


def had(alignment: Alignment) -> str:
    """Return what does something to another in a phrasing, and has it done here, where no verb tells more; or "".

    "The fire had an explosion as its result", German "Anna stattete Bo einen Besuch ab".
    """
    query, theirs = alignment.query, alignment.sentence
    ours = query.sentence
    for clause in ours.clauses:
        if clause.predicate == NOWHERE or query.verbs.intersection(clause.verbs) or not _does(ours, clause):
            continue
        subjects, others = _found(alignment, clause.subject), _found(alignment, (*clause.objects, *clause.adjuncts))
        for other in theirs.clauses:
            behind = {*other.objects, *other.adjuncts}
            if _does(theirs, other) and subjects & behind and others & {*other.subject}:
                return theirs.tokens[theirs.phrases[min(subjects & behind)].head].text
    return ""


def _found(alignment: Alignment, numbers: Iterable[int]) -> set[int]:
    """Return the noun phrases here of those of the phrasing."""
    return {alignment.phrase(alignment.query.sentence.phrases[number].head) for number in numbers}


def _does(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause is active, and its verb is none of being."""
    being = {sentence.tokens[place].norm for place in clause.auxiliaries} & sentence.lexicon.language.be
    return clause.voice is Voice.ACTIVE and not (being and not clause.verbs)
