"""Draft, a word for "or" -> whether it asks: Dutch "onbekend of het schip zonk", where "of" is whether."""

from __future__ import annotations

from factcheck.parsing.kinds import Category, Tag
from factcheck.parsing.tags.draft import Draft
from factcheck.parsing.tokens import MARK

_ASKED = frozenset((Category.HEDGE, Category.CONDITION))
_LEADING = frozenset((Tag.VERB, Tag.AUXILIARY, Tag.OTHER, Tag.ADVERB))


def asks(draft: Draft, place: int) -> bool:
    """Whether a clause with its verb at the end stands behind it, and before it what may be asked, and no noun."""
    own, tokens = draft.own, draft.tokens
    if not place or tokens[place].norm not in own.language.complementisers:
        return False
    end = place + 1
    while end < len(tokens) and tokens[end].kind != MARK:
        end += 1
    if end - place < 3 or _is_verb(draft, place + 1) or not (_is_verb(draft, end - 1) or _is_verb(draft, end - 2)):
        return False
    cue = own.modifiers.at(tokens, place - 1)
    asked = cue is not None and cue[1][0] in _ASKED
    return asked or own.proofs.at(tokens, place - 1) is not None or draft.previous(place) in _LEADING


def _is_verb(draft: Draft, place: int) -> bool:
    norm = draft.tokens[place].norm
    return norm in draft.own.language.auxiliaries or draft.own.may_be_verb(norm)
