"""Text, language of its source -> the language to read it in."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages import language
from factcheck.languages.common import common
from factcheck.parsing.tokens import WORD, tokenize

_CLEAR_LEAD = 2
"""Function words by which another language must lead before a text is read in it."""


@lru_cache(maxsize=65536)
def query_language(text: str, source: str) -> str:
    """Return the language to read a phrasing in: the source's, unless its function words clearly say another."""
    return _spoken(text, source)


@lru_cache(maxsize=4096)
def spoken(text: str, source: str) -> str:
    """Return the language of a passage: its source's, unless its function words clearly say another."""
    return _spoken(text, source)


def _spoken(text: str, source: str) -> str:
    tokens = [token.norm for token in tokenize(text, language(source)) if token.kind == WORD]
    counts = {code: sum(token in own.stop_words for token in tokens) for code, own in common().items()}
    best = max(counts, key=lambda code: (counts[code], code == source))
    return best if counts[best] - counts.get(source, 0) >= _CLEAR_LEAD else source
