"""Name, Sentence -> the places at which the sentence has the name as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.parsing.mentions import Group, Name, find_name
from factcheck.parsing.sentence import Sentence

_NAMES_KEPT = 256  # where a sentence has a name: asked again of each of its clauses, and of what stands before it


@lru_cache(maxsize=_NAMES_KEPT)
def find_in(sentence: Sentence, name: Name, groups: Sequence[Group]) -> tuple[tuple[int, int], ...]:
    """Return the places (first, last) at which a sentence has a name as it stands, in text order."""
    return find_name(name, sentence.tokens, sentence.nations, groups, sentence.lexicon)
