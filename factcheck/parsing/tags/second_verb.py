"""Draft, place -> whether a form like a verb behind "and" is a second verb."""

from __future__ import annotations

from factcheck.parsing.kinds import Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import NUMBER, SIGN, WORD

_FIGURES = (NUMBER, SIGN)


def goes_on(draft: Draft, place: int) -> bool:
    """Whether a form like a plural is a verb behind "and" and before its object, or behind an adverb of several words.

    "Is rebuilt and uses 40 %", "no longer supports", "can sing and play the organ".
    """
    language, norm = draft.own.language, draft.tokens[place].norm
    adverbials = draft.own.adverbials
    if place > 1 and adverbials.begun[draft.tokens[place - 2].norm] is not None:
        if adverbials.at(draft.tokens, place - 2) is not None:
            return draft.own.may_be_verb(norm)
    after = draft.tokens[place + 1] if place + 1 < len(draft.tokens) else None
    if after is None or draft.previous(place) is not Tag.COORDINATOR:
        return False
    plural = bool(language.plural) and norm.endswith(language.plural)
    led = after.norm in language.determiners and after.norm not in language.prepositions
    filled = after.kind == WORD and draft.own.is_stop(after.norm) and not led
    if _is_behind_modal(draft) and not plural and not filled:
        return draft.own.is_listed_verb(norm)
    if after.kind in _FIGURES and norm in language.dimensions and draft.own.is_listed_verb(norm):
        return any(tag in VERBAL for tag in draft.tags)  # "Took three years and cost 30 million euros"
    told = led or after.norm in language.prepositions - language.genitives
    if plural and told and _is_behind_adjunct(draft, place - 2):
        return draft.own.may_be_verb(norm) and any(one.endswith(language.plural) for one in _verbs(draft)[:1])
    if after.kind not in _FIGURES and not led:
        return _is_parallel(draft, place)
    if language.head_first and not draft.tokens[place].capital:  # "Il partito indaga e vota la legge."
        return draft.own.may_be_verb(norm) or draft.own.has_verb_stem(norm)
    return plural and draft.own.is_listed_verb(norm) and any(tag in VERBAL for tag in draft.tags)


def _is_behind_modal(draft: Draft) -> bool:
    """Whether the last helping verb of what was read is a modal one: "can sing and"."""
    helping = [token.norm for tag, token in zip(draft.tags, draft.tokens, strict=False) if tag is Tag.AUXILIARY]
    return bool(helping) and helping[-1] in draft.own.language.modals_aux


def _is_parallel(draft: Draft, place: int) -> bool:
    """Whether a form like a plural has the ending of the verb before "and", and a noun behind it: "adds X and drops Y".

    "Drops" of "adds drops and pills" has no noun behind it. Nor is a plural joined to a singular: "rises in a lake and
    flows through three counties".
    """
    own, plural, after = draft.own, draft.own.language.plural, draft.tokens[place + 1]
    verbs = _verbs(draft)
    alike = (
        bool(plural) and draft.tokens[place].norm.endswith(plural) and any(one.endswith(plural) for one in verbs[:1])
    )
    noun = after.kind == WORD and not own.is_stop(after.norm) and not own.is_verb(after.norm)
    led = after.norm in own.language.prepositions and after.norm not in own.language.genitives
    noun = noun or (led and not draft.tokens[place - 2].norm.endswith(plural))
    return alike and noun and own.is_listed_verb(draft.tokens[place].norm)


def _verbs(draft: Draft) -> list[str]:
    """Return the verbs that were read behind the first word.

    Which word is the verb of a short sentence is told only when all of it is read: it stands behind its subject.
    """
    told = list(range(1, len(draft.tags)))
    verbs = [draft.tokens[other].norm for other in told if draft.tags[other] in VERBAL]
    nouns = [draft.tokens[other].norm for other in told if draft.tags[other - 1] is Tag.NOUN]
    return verbs or [norm for norm in nouns if draft.own.is_listed_verb(norm) or draft.own.may_be_verb(norm)]


def _is_behind_adjunct(draft: Draft, last: int) -> bool:
    """Whether what ends here is led by a preposition and is one thing: "runs along the river and crosses it"."""
    first = last
    while first > 0 and draft.tags[first] in (Tag.NOUN, Tag.NUMBER):
        first -= 1
    definite = draft.tags[first] is Tag.DETERMINER and draft.tags[first - 1] is Tag.PREPOSITION
    return first < last and (definite or (draft.tags[first] is Tag.PREPOSITION and draft.tags[last] is Tag.NUMBER))
