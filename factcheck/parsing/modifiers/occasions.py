"""Clauses, words like "when" -> what is so on such an occasion alone: "when the disk is full, the program stops"."""

from __future__ import annotations

from factcheck.languages.casing import is_noun
from factcheck.parsing.finites import may_tell_past
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.sentence import Clause

_LED = frozenset((Tag.DETERMINER, Tag.NUMBER))


def occasion(reach: Reach, first: int, last: int) -> set[int]:
    """Govern the clause that tells on which occasion something is so, and what is so then.

    What happened once, or to somebody with a name, did happen: "when the mill was sold", "when Anna arrives in Rome".
    """
    number = reach.clause_of[last]
    clause = reach.clauses[number]
    if reach.text.tags[last] is not Tag.SUBORDINATOR or not clause.subject:
        return set()
    lead = reach.text.phrases[clause.subject[0]].first
    if reach.text.tokens[last].norm in reach.text.own.language.prepositions and reach.text.tags[lead] not in _LED:
        return set()  # "After long talks"
    if _tells_of_one(reach, clause) or not _is_timeless(reach, clause):
        return set()
    governed = reach.after(number, first) | reach.below(number, first)
    if clause.parent == NOWHERE:
        return governed
    return governed | set(reach.clauses[clause.parent].places) | reach.below(clause.parent, NOWHERE)


def case(reach: Reach, first: int, last: int) -> set[int]:
    """Govern the clause of words like "in this case" or "in the game", unless it tells in the past what was done once.

    "In this case the law does not apply" speaks of such cases alone; "in this case, the court acquitted her" of a deed.
    Behind "when" a form that may tell of the past does so; here only one that surely does.
    """
    text, number, clause = reach.text, reach.clause_of[first], reach.clauses[reach.clause_of[first]]
    own, norms = text.own.language, {text.tokens[place].norm for place in clause.auxiliaries}
    done = clause.verbs and not (norms or own.verb_last) and text.bare_participle(clause.verbs[0])
    past = norms & (own.was | own.pasts | (own.have - own.be if clause.verbs else frozenset()))
    return set() if done or past else set(clause.places) | reach.below(number, NOWHERE)


def _tells_of_one(reach: Reach, clause: Clause) -> bool:
    """Whether the subject of a clause is no common noun: somebody with a name, a pronoun for one."""
    text, own = reach.text, reach.text.own.language
    for phrase in (text.phrases[number] for number in clause.subject):
        noun = text.tokens[phrase.head]
        led = text.tags[phrase.first] is Tag.DETERMINER
        common = not noun.capital or (own.nouns_capitalised and (led or is_noun(noun.norm, own.code)))
        if text.tags[phrase.head] is not Tag.NOUN or not common:
            return True
    return False


def _is_timeless(reach: Reach, clause: Clause) -> bool:
    """Whether no verb of a clause may tell of the past, nor of what has come to be: "has left", "est arrivé"."""
    own, norms = reach.text.own, [reach.text.tokens[place].norm for place in clause.auxiliaries or clause.verbs[:1]]
    moved = not own.language.be.isdisjoint(norms) and any(
        own.stem(reach.text.tokens[place].norm) in own.be_verbs for place in clause.verbs
    )
    done = bool(clause.verbs) and not own.language.have.isdisjoint(norms)
    return bool(norms) and not (done or moved or any(may_tell_past(norm, own) for norm in norms))
