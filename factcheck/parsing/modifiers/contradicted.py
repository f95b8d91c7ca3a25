"""Reach -> what somebody says and the text at once says otherwise: "says that it is closed, but it is open"."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.parsing.kinds import NOWHERE, Category, Kind, Tag
from factcheck.parsing.modifiers.corrections import corrects
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.sentence import CONTRARY, Clause, Modifier

_SHORT = 6  # words of what only says otherwise: "but that is simply not true"


def contradicted(reach: Reach, found: Collection[Modifier]) -> Iterator[Modifier]:
    """Yield what leaves open what is said in front of a "but". `found` are the modifiers of the text."""
    tokens, own = reach.text.tokens, reach.text.own
    turned = frozenset(one.last for one in found if one.category in CONTRARY)
    said: dict[int, int] = {}  # what was said last in each clause
    for number, clause in enumerate(reach.clauses):
        first, above = clause.places[0], clause.parent
        if above == NOWHERE:
            continue
        if _is_told(reach, clause):
            said[above] = number
        elif clause.kind is Kind.ADVERBIAL and above in said and corrects(own.language, tokens[first]):
            speaks = any(own.speech.at(tokens, verb) is not None for verb in reach.clauses[above].verbs)
            told = reach.clauses[said[above]]
            if speaks and _says_otherwise(reach, number, told, turned):
                governs = frozenset((*told.places, *reach.below(said[above], NOWHERE)))
                yield Modifier(Category.DOUBT, first, first, governs, number, tokens[first].text)


def _is_told(reach: Reach, clause: Clause) -> bool:
    """Whether a clause is what somebody says, which may read as one that tells of the noun "claims"."""
    lead = reach.text.tokens[clause.places[0]].norm
    named = clause.kind is Kind.RELATIVE and lead in reach.text.own.language.complementisers
    return named or clause.kind is Kind.COMPLEMENT


def _says_otherwise(reach: Reach, number: int, said: Clause, turned: frozenset[int]) -> bool:
    """Whether a clause behind "but" says that something is not so, or is something else: "it was not", "it is open"."""
    text, be, was = reach.text, reach.text.own.language.be, reach.text.own.language.was
    clause = next((one for one in reach.clauses[number : number + 2] if one.predicate != NOWHERE), said)
    heads = [text.phrases[one].head for one in clause.subject if text.phrases[one].first in clause.places]
    helps, its = ([text.tokens[place].norm for place in one.auxiliaries] for one in (clause, said))
    nobody = not heads and not text.own.language.pro_drop and text.tags[clause.places[0]] is not Tag.COMPLEMENTISER
    if nobody or any(text.tags[head] is not Tag.PRONOUN for head in heads) or not helps:
        return False
    behind = [place for place in clause.places if text.tags[place] is not Tag.MARK]
    if not turned.isdisjoint(behind):
        return len(behind) <= _SHORT and behind[-1] in turned
    past = not was.isdisjoint(helps)
    return be.issuperset((*helps, *its)) and past is not was.isdisjoint(its) and not (past and clause.verbs)
