"""Name, Sentence -> the places at which the sentence has the name as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from factcheck.parsing.mentions import Group, Name, find_name
from factcheck.parsing.sentence import Sentence

_NAMES_KEPT = 256  # where a sentence has a name: asked again of each of its clauses, and of what stands before it


@lru_cache(maxsize=_NAMES_KEPT)
def find_in(sentence: Sentence, name: Name, groups: Sequence[Group]) -> tuple[tuple[int, int], ...]:
    """Return the places (first, last) at which a sentence has a name as it stands, in text order.

    "The Morais family" is not Helena Morais, where a noun before the name tells so: Portuguese "a família Morais".
    """
    found = find_name(name, sentence.tokens, sentence.nations, groups, sentence.lexicon)
    others = sentence.lexicon.language.namesakes
    whole = len(name.places) == 1 or others.isdisjoint(token.norm for token in sentence.tokens)
    return found if whole else tuple(one for one in found if not _is_of_others(sentence, *one))


def _is_of_others(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a surname alone stands behind a noun that makes another thing of it."""
    before = sentence.tokens[first - 1].norm if first and first == last else ""
    return before in sentence.lexicon.language.namesakes
