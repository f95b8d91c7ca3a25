"""Clauses, a word like "too" -> the infinitive that it denies: "too young to vote"."""

from __future__ import annotations

from factcheck.parsing.kinds import Kind, Tag
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.tagged import VERBAL

_BELOW = frozenset((Kind.INFINITIVE, Kind.PARTICIPLE, Kind.ADVERBIAL))
_NO_GRADE = frozenset((*VERBAL, Tag.DETERMINER, Tag.PRONOUN, Tag.MARK, Tag.COORDINATOR))


def excess(reach: Reach, first: int, last: int) -> set[int]:
    """Govern the infinitive behind too much of something; nothing in "she too wants to vote"."""
    text, number, clause = reach.text, reach.clause_of[first], reach.clauses[reach.clause_of[first]]
    after = text.tags[last + 1] if last + 1 < len(text.tags) else Tag.MARK
    if after in _NO_GRADE and not _stands_behind(reach, first):
        return set()
    own = text.own.language
    leads = text.tokens[first].norm in own.prepositions | own.infinitive_marks  # German "zu", Swedish "för"
    if leads and (clause.verbs or own.be.isdisjoint(text.tokens[place].norm for place in clause.auxiliaries)):
        return set()
    return {place for place in reach.below(number, last, _BELOW) if place > last}


def _stands_behind(reach: Reach, place: int) -> bool:
    """Whether such a word stands behind what it grades: Portuguese "jovem demais"."""
    own = reach.text.own.language
    return own.head_first and place > 0 and reach.text.tags[place - 1] in (Tag.NOUN, Tag.ADVERB)
