"""A form of a verb -> whether its looks alone tell that it is finite, where verbs end subordinate clauses."""

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


_compiled = lru_cache(maxsize=8)(re.compile)
