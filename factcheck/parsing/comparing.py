"""tokens, place -> whether a word compares, or stands behind one that does, as "than" does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factcheck.languages import Language
from factcheck.parsing.tokens import MARK, Token

_NEAR = 4  # tokens from a comparative to its "than": "more important for the town than"


def compares(tokens: Sequence[Token], place: int, language: Language) -> bool:
    """Whether a word is a "than": a comparative stands before it, with no mark between."""
    if tokens[place].norm not in language.than:
        return False
    for other in range(place - 1, max(-1, place - 1 - _NEAR), -1):
        if tokens[other].kind == MARK:
            return False
        if is_comparative(tokens[other].norm, language):
            return True
    return False


def is_comparative(norm: str, language: Language) -> bool:
    """Whether a word is, or makes, a comparative: higher, more, mejor."""
    return pattern(language.comparatives).search(norm) is not None


@cache
def pattern(text: str) -> re.Pattern[str]:
    """Return a compiled pattern; none at all fits nothing."""
    return re.compile(text or "(?!)")
