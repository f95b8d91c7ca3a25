"""Draft, place -> whether a word that may begin a clause only leads what alone is denied: "but not the damage"."""

from __future__ import annotations

from factcheck.parsing.tags.draft import Draft


def denies_part(draft: Draft, place: int) -> bool:
    """Whether a word like "but" leads what alone is denied, and no clause: Italian "ma non i danni causati da".

    There a verb has its negation right before it, its pronouns aside: "ma non la vide".
    """
    own, first = draft.own.language, place + 1
    negators = {own.negator, own.negator_after} - {""}
    if not own.head_first or first + 1 >= len(draft.tokens) or draft.tokens[first].norm not in negators:
        return False
    article = draft.tokens[first + 1].norm in own.determiners | own.prepositions
    behind = draft.tokens[first + 2 : first + 3]
    bound = draft.tokens[first + 1].norm in own.object_pronouns
    return article and not (bound and (not behind or draft.own.is_verb(behind[0].norm)))
