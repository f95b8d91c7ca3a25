"""Reach, what turns round -> what it only leaves open: "it was not confirmed that it sank" is no "it did not sink"."""

from __future__ import annotations

from factcheck.parsing.kinds import Category, Kind, Tag, Voice
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.modifiers.scopes import Scopes
from factcheck.parsing.sentence import CONTRARY, Modifier

_NOUNS_LEAD = frozenset((Category.NEGATION, Category.DENIAL))


def doubt(one: Modifier, reach: Reach, scopes: Scopes) -> Modifier | None:
    """Return what is left open where nothing shows, confirms or says it: all behind the verb or the noun for that."""
    tokens, own = reach.text.tokens, reach.text.own
    if one.category not in CONTRARY:
        return None
    if one.category in _NOUNS_LEAD and any(tokens[place].norm in own.language.grounds for place in _inside(one)):
        return _open(one, one.last, one.governs)
    if one.category is Category.DENIAL:
        return None
    for place in sorted(one.governs):
        verbal, number = reach.text.tags[place] is Tag.VERB, reach.clause_of[place]
        shows = (verbal or not tokens[place].capital) and own.proofs.at(tokens, place) is not None
        if not shows and not (verbal and own.speech.at(tokens, place) is not None):
            continue
        clause = reach.clauses[number]
        near = number == one.clause or (clause.parent == one.clause and clause.kind is Kind.INFINITIVE)
        left = _left(place, number, reach, scopes) & (one.governs | _subject(number, reach))
        if not verbal:  # "It is not clear that it sank": the clause may read as a relative one.
            left = set() if clause.verbs else scopes.reach.told(place, place) | reach.below(number, place)
        if near and left:
            return _open(one, place, frozenset(left), tokens[place].text)
    return None


def _inside(one: Modifier) -> range:
    return range(one.first, one.last + 1)


def _left(place: int, number: int, reach: Reach, scopes: Scopes) -> set[int]:
    """Return what is not confirmed, clear or said; of verbs that prove also what is their object: "the sale"."""
    clause = reach.clauses[number]
    told = reach.below(number, place, coordinated=False) | scopes.reach.told(place, place)
    if place not in clause.verbs or reach.text.own.proofs.at(reach.text.tokens, place) is None:
        return told
    heads = {other for one in clause.objects for other in _phrase(one, reach)}
    return told | heads | reach.after(number, place) | _subject(number, reach)


def _subject(number: int, reach: Reach) -> frozenset[int]:
    """Return the subject of a passive, and what it says: "the report that it sank was not confirmed"."""
    clause = reach.clauses[number]
    if clause.voice is Voice.ACTIVE:
        return frozenset()
    said = (reach.clauses[child] for child in reach.children.get(number, ()))
    inside = {place for one in said if one.places[0] < clause.predicate for place in one.places}
    return frozenset(inside.union(*(_phrase(one, reach) for one in clause.subject)))


def _phrase(number: int, reach: Reach) -> range:
    phrase = reach.text.phrases[number]
    return range(phrase.first, phrase.last + 1)


def _open(one: Modifier, last: int, governs: frozenset[int], text: str = "") -> Modifier:
    said = f"{one.text} \u2026 {text}" if text else one.text
    return Modifier(Category.DOUBT, one.first, max(one.last, last), governs, one.clause, said)
