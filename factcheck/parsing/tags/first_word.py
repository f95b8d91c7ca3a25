"""Draft -> what the first word of a sentence is, where its form is that of a verb: a name, a noun, an adverb."""

from __future__ import annotations

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import MARK


def comes_first(draft: Draft) -> bool:
    """Whether the first word of a sentence is no noun, and the verb follows: "Täglich kommen neue Pakete"."""
    own, after = draft.own, draft.tokens[1] if len(draft.tokens) > 1 else None
    common = own.language.nouns_capitalised and casing(draft.tokens[0].norm, own.language.code) is Casing.COMMON
    return common and after is not None and not after.capital and own.is_verb(after.norm)


def stands_first(draft: Draft) -> bool:
    """Whether a participle stands in front of its auxiliary: "Unterzeichnet wurde der Vertrag"."""
    first, after = draft.tokens[0], draft.tokens[1] if len(draft.tokens) > 1 else None
    second = draft.own.language.verb_second and after is not None and after.norm in draft.own.language.auxiliaries
    return second and draft.own.is_participle(first.norm) and not draft.own.is_infinitive(first.norm)


def leads_clause(draft: Draft) -> bool:
    """Whether a first word like an infinitive is a noun, for a clause tells what it says: Dutch "Berichten dat"."""
    own, behind = draft.own, draft.tokens[1:2]
    told = bool(behind) and behind[0].norm in own.language.complementisers
    return told and own.language.verb_second and own.is_infinitive(draft.tokens[0].norm)


def begins_name(draft: Draft) -> bool:
    """Whether the first word goes with a name behind it: "Avenged Sevenfold", not "Richiede Python"."""
    if len(draft.tokens) < 2 or not draft.tokens[1].capital or draft.headline:
        return False
    if not draft.own.language.pro_drop or _is_seldom_small(draft.tokens[0].norm, draft.own.language.code):
        return True
    for token in draft.tokens[1:]:
        if token.kind == MARK or token.norm in draft.own.language.coordinators:
            return False
        if token.norm in draft.own.language.auxiliaries or (draft.own.is_verb(token.norm) and not token.capital):
            return True
    return False


def _is_seldom_small(norm: str, code: str) -> bool:
    return casing(norm, code) not in (Casing.COMMON, Casing.UNKNOWN)


def leads_predicate(draft: Draft, place: int) -> bool:
    """Whether a predicate follows directly, so that a first word like a verb is a name: "Mbappé a marqué"."""
    own, behind = draft.own, place + 1
    if draft.tokens[behind : behind + 1] and draft.tokens[behind].norm in own.language.coordinators:
        finite = any(own.is_verb(token.norm) and not token.capital for token in draft.tokens[behind + 1 :])
        return finite and not (own.language.pro_drop or own.is_participle(draft.tokens[0].norm))  # "Cats and mice run."
    while behind < len(draft.tokens) and (_is_particle(draft, behind) or _is_clitic(draft, behind)):
        behind += 1
    after = draft.tokens[behind] if behind < len(draft.tokens) else None
    if after is None or after.norm in draft.own.language.subject_pronouns:
        return False
    if draft.own.language.verb_last:
        # A main clause has its verb in second place: a first word is a noun where another verb follows.
        return any(
            draft.is_verb(other) and not draft.tokens[other].capital for other in range(place + 1, len(draft.tokens))
        )
    return after.norm in draft.own.language.auxiliaries or (draft.own.is_verb(after.norm) and not after.capital)


def _is_particle(draft: Draft, place: int) -> bool:
    """Whether a word only stands between a subject and its verb: a negation, an adverb."""
    norm, language = draft.tokens[place].norm, draft.own.language
    other = (
        language.determiners, language.prepositions, language.subject_pronouns, language.auxiliaries,
        language.coordinators,
    )  # fmt: skip
    return draft.own.is_adverb(norm) or (draft.own.is_stop(norm) and not any(norm in words for words in other))


def _is_clitic(draft: Draft, place: int) -> bool:
    """Whether a pronoun stands right before its verb: "Mbappé l'a emporté"."""
    own, after = draft.own, draft.tokens[place + 1 : place + 2]
    verbal = bool(after) and (after[0].norm in own.language.auxiliaries or own.is_verb(after[0].norm))
    return verbal and own.language.head_first and draft.tokens[place].norm in own.language.object_pronouns
