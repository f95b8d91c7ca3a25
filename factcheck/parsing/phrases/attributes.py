"""tokens, tags -> attributes: participles that stand with all that belongs to them before their noun.

German "das von Munch gemalte Bild", Dutch "de in 1932 opgerichte dienst": an article with a preposition right behind it
tells one from the verb of a clause.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import Token

_INSIDE = frozenset((Tag.COORDINATOR, Tag.NOUN, Tag.NUMBER, Tag.ADVERB, Tag.OTHER, Tag.PREPOSITION, Tag.DETERMINER))
_LEADS = frozenset((Tag.PREPOSITION, Tag.ADVERB, Tag.OTHER))
_FARTHEST = 12  # tokens from an article to its participle


def read_attributes(
    tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon, dates: frozenset[int]
) -> Mapping[int, int]:
    """Return place of a participle -> place of the article that opens it. `dates` are places of dates."""
    if not own.language.verb_second:
        return {}
    found: dict[int, int] = {}
    times = frozenset(place for place, token in enumerate(tokens) if own.is_time(token.norm))
    for place in range(2, len(tokens) - 1):
        norm = tokens[place].norm
        if tags[place] is not Tag.VERB or tags[place + 1] is not Tag.NOUN:
            continue
        if own.language.nouns_capitalised and not tokens[place + 1].capital:
            continue
        if own.is_bare_participle(norm) or own.is_gerund(norm):
            opening = _opening(tags, place, dates, times)
            if opening is not None:
                found[place] = opening
    return found


def _opening(tags: Sequence[Tag], place: int, dates: frozenset[int], times: frozenset[int]) -> int | None:
    """Return the nearest article before a participle that something else than its noun follows."""
    for other in range(place - 2, max(-1, place - 1 - _FARTHEST), -1):
        if tags[other + 1] not in _INSIDE:
            return None
        if tags[other] is not Tag.DETERMINER:
            continue
        first = other + 1
        while first < place and tags[first] is Tag.NUMBER and first not in dates:
            first += 1 + (first + 1 in times)  # "Die zwei Tage zuvor", "die 33 in Chile"
        if tags[first] in _LEADS or first in dates:
            return other
    return None
