"""Clauses, a cue -> what is only planned or supposed: "hopes to sell it", "the plan to sell it", "perhaps sold it"."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE, Kind, Tag, Voice
from factcheck.parsing.modifiers.reach import Reach
from factcheck.parsing.sentence import Clause

_NONFINITE = frozenset((Kind.INFINITIVE, Kind.PARTICIPLE))
_BESIDE = frozenset((Kind.COORDINATE, Kind.UNKNOWN))


def hedged(reach: Reach, first: int, last: int) -> set[int]:
    """Govern what is only planned or supposed: what depends on a verb or a noun, the whole clause of an adverb."""
    number, clause = reach.clause_of[first], reach.clauses[reach.clause_of[first]]
    inside = reach.text.phrase_of[first]
    status = reach.text.own.statuses.at(reach.text.tokens, first)
    if inside != NOWHERE and status is not None and status[0] > last - first:  # No "falsch zu sagen, dass"
        return set(range(reach.text.phrases[inside].first, reach.text.phrases[inside].last + 1))
    verbal = first in clause.verbs or first in clause.auxiliaries
    if verbal and reach.ends_cluster(first):
        return reach.whole(first, last)
    below = reach.below(number, last)
    if reach.text.own.language.nouns_capitalised and reach.is_bare_noun(first, last):
        return below | (reach.next_phrase(last) if reach.governs_noun(last) else set())
    behind = reach.after(number, last) | (below or (reach.told(first, last) if reach.tells(last) else set()))
    others = {reach.clause_of[place] for place in range(first, last + 1)} - {number}
    behind.update(*(reach.below(other, last).union(reach.clauses[other].places) for other in others))
    tokens = reach.text.tokens
    if others and not verbal and reach.text.tags[first] is Tag.OTHER:
        return behind  # "It is not impossible that it will close."
    if first == clause.places[0] and last + 1 < len(tokens) and tokens[last + 1].text == ",":
        return behind  # "According to some, it was built in 1210"
    above = reach.clauses[clause.parent] if clause.parent != NOWHERE else clause
    bare = above.predicate > last and not above.auxiliaries and above.verbs and above is not clause
    if bare and clause.kind in _NONFINITE and reach.text.own.is_bare_participle(tokens[above.predicate].norm):
        return behind | reach.after(clause.parent, last)  # Swedish "begärdes häktad": that is no past.
    if clause.parent != NOWHERE and _is_inserted(reach, first, last, clause):
        return behind | set(reach.clauses[clause.parent].places)
    if verbal and clause.voice is not Voice.ACTIVE and not reach.below(number, last):
        return behind | {place for place in clause.places if place < first}
    if reach.text.tags[first] is Tag.NOUN and clause.predicate > last:
        if below and min(below) == last + 1:  # "The decision to close it was made by Berg": that was done.
            return below
        # "Julián, acusado de robo, fue absuelto"
        commas = [place for place in range(last + 1, clause.predicate) if reach.text.tokens[place].text == ","]
        return {place for place in behind if not commas or place < commas[0]}
    if not verbal and reach.text.tags[first] in (Tag.ADVERB, Tag.OTHER, Tag.PREPOSITION):
        return set(clause.places) | reach.below(number, first) if clause.predicate != NOWHERE else behind
    return behind


def _is_inserted(reach: Reach, first: int, last: int, clause: Clause) -> bool:
    """Whether a verb that ends a clause beside another one leaves that open: "it sold the mill, critics suspect"."""
    places = [place for place in clause.places if reach.text.tags[place] is not Tag.MARK]
    parted = reach.text.tokens[places[0] - 1].text == "," and places[-1] == last
    return clause.kind in _BESIDE and parted and clause.predicate >= first
