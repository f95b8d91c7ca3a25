"""Draft -> Draft: a verb for a subject whose relative clause has its own: "the club that won the cup plays in Bonn"."""

from __future__ import annotations

from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import BEGINNING, Draft

_GOING_ON = frozenset((Tag.NOUN, Tag.DETERMINER, Tag.PREPOSITION, Tag.NUMBER, Tag.PRONOUN))


def give_main_verb(draft: Draft) -> None:
    """Make a verb of the word that may be one behind the relative clause of a subject that has none.

    Only where the sentence begins with the subject, its relative clause has one verb, and no other stands there.
    """
    relative = next((place for place, tag in enumerate(draft.tags) if tag is Tag.RELATIVE), NOWHERE)
    if relative < 1 or draft.tags[0] in (Tag.PREPOSITION, Tag.PRONOUN) or draft.tags[relative - 1] is not Tag.NOUN:
        return
    count = len(draft.tags)
    end = next((other for other in range(relative + 1, count) if _ends(draft, other)), count)
    verbs = [place for place in range(end) if draft.tags[place] in VERBAL]
    parted = end + 1 < count and draft.tags[end] is not Tag.COORDINATOR and draft.tags[end + 1] in VERBAL
    if not verbs or verbs[0] < relative or parted:
        return
    told = {Tag.VERB, Tag.AUXILIARY} <= set(draft.tags[verbs[0] : verbs[-1] + 1])
    if verbs[-1] - verbs[0] != len(verbs) - 1 or (len(verbs) > 1 and not told):
        return
    choice = next((place for place in range(verbs[-1] + 1, end - 1) if _may_go_on(draft, place, relative)), NOWHERE)
    if choice != NOWHERE:
        draft.tags[choice] = Tag.VERB


def _ends(draft: Draft, place: int) -> bool:
    """Whether a new statement begins here, or a second verb: "lives in Derby and works there"."""
    joins = draft.tags[place] is Tag.COORDINATOR and place + 1 < len(draft.tags) and draft.tags[place + 1] in VERBAL
    return joins or draft.tags[place] in BEGINNING


def _may_go_on(draft: Draft, place: int, relative: int) -> bool:
    """Whether a noun may be the verb of the subject before a relative clause."""
    own, token, after = draft.own, draft.tokens[place], draft.tokens[place + 1]
    if draft.tags[place] is not Tag.NOUN or token.capital or draft.tied(place) or place in draft.units:
        return False
    before = draft.tags[place - 1]
    # What has its verb right behind it is told of already: no object follows "that the club sold".
    gapped = before is Tag.VERB and Tag.NOUN in draft.tags[relative : place - 1]
    behind = gapped or before in (Tag.NOUN, Tag.ADVERB) or place - 1 in draft.dated
    genitive = after.norm in own.language.genitives & own.language.prepositions
    if not behind or draft.tags[place + 1] not in _GOING_ON or genitive:
        return False
    plural = own.language.plural
    if plural and own.language.fixed_order:
        agrees = draft.tokens[relative - 1].norm.endswith(plural) != token.norm.endswith(plural)
        free = gapped or draft.tags[place + 1] is not Tag.NOUN
        return agrees and (own.is_listed_verb(token.norm) or (free and own.may_be_verb(token.norm)))
    leads = draft.tags[place + 1] in (Tag.DETERMINER, Tag.NUMBER)
    return own.language.head_first and (own.may_be_verb(token.norm) or (leads and own.has_verb_stem(token.norm)))
