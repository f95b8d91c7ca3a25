"""A form of a verb -> what its looks alone tell: that it is finite, that it tells of the past."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.parsing.lexicon.lexicon import Lexicon


def is_finite(norm: str, own: Lexicon) -> bool:
    """Whether a form is surely finite: Dutch "is", "beroofde", "spraken"; no "gepakt", nor the infinitive "wonen"."""
    language = own.language
    if language.finite_endings and _compiled(language.finite_endings).search(norm):
        return True
    if own.is_bare_participle(norm):
        return False
    return not own.is_infinitive(norm) or language.irregular.get(norm, norm) != norm


def may_tell_past(norm: str, own: Lexicon) -> bool:
    """Whether a finite form may tell of the past: "closed", "left", "arrivò"; no "is", "closes", "will"."""
    language = own.language
    if norm in language.be:
        return norm in language.was
    if language.present_endings and _compiled(language.present_endings).search(norm):
        return False
    if norm in language.pasts or (language.past_endings and _compiled(language.past_endings).search(norm)):
        return True
    base = language.irregular.get(norm, norm)  # "left" is leave, "goes" is go
    return not (norm.startswith(base) or own.is_auxiliary(norm))


def foretells(norm: str, own: Lexicon) -> bool:
    """Whether a form of one word tells of the future: Italian "apriranno"; no conditional, as "aprirebbe" is."""
    past = own.language.past_endings
    return own.has_hedge_ending(norm) and not (past and _compiled(past).search(norm))


_compiled = lru_cache(maxsize=16)(re.compile)
