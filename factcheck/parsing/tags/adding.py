"""Draft, a word like "but" -> whether it only adds something: "not only Anna but also Bo signed"."""

from __future__ import annotations

from factcheck.parsing.tagged import VERBAL
from factcheck.parsing.tags.draft import Draft


def only_adds(draft: Draft, place: int) -> bool:
    """Whether a word that sets against adds to a subject that begins with "not only", so that no verb is before it."""
    own, tokens = draft.own, draft.tokens
    if own.language.subordinators.get(tokens[place].norm) != "contrast" or any(tag in VERBAL for tag in draft.tags):
        return False
    cue = own.modifiers.at(tokens, 0)
    return cue is not None and cue[0] > 1 and cue[1][0] == "none" and own.quantifiers.get(tokens[1].norm) == "only"
