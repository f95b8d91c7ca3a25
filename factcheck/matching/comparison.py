"""Sentence -> what something is compared with: the places behind "than"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.parsing.sentence import Sentence

_NEAR = 4  # tokens from a comparative to its "than": "more important for the town than"
_FOLLOWS = 3  # tokens from "than" to what it leads: "than in the year"


def compared(sentence: Sentence) -> frozenset[int]:
    """Return the places of the first noun phrase behind each "than" of a sentence that has a comparative before it."""
    language = sentence.lexicon.language
    found: set[int] = set()
    for place, token in enumerate(sentence.tokens):
        if token.norm not in language.than:
            continue
        before = sentence.tokens[max(0, place - _NEAR) : place]
        if any(_pattern(language.comparatives).search(one.norm) for one in before):
            ends = (one.last for one in sentence.phrases if one.last > place and one.first <= place + _FOLLOWS)
            found.update(range(place + 1, min(ends, default=place) + 1))
    return frozenset(found)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text or "(?!)")
