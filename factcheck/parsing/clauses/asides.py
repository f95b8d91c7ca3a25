"""Tagged -> where an aside begins and ends that no bracket marks: between dashes, around who says it, a participle."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from factcheck.parsing.kinds import Kind, Tag
from factcheck.parsing.tagged import DASHES, VERBAL, Tagged

_TOLD = 8  # tokens between the commas around who says it
_OTHERS = frozenset((Tag.RELATIVE, Tag.COMPLEMENTISER, Tag.SUBORDINATOR, Tag.COORDINATOR, Tag.MARK, Tag.PRONOUN))
"""What a stretch with one participle that describes a noun has not."""


def asides(text: Tagged) -> tuple[Mapping[int, Kind], frozenset[int]]:
    """Return where asides begin, each with the kind of clause that it is, and where they end."""
    found = (Kind.VERBLESS, _dashed(text)), (Kind.UNKNOWN, _told(text)), (Kind.PARTICIPLE, _describing(text))
    opening = {place: kind for kind, (first, _) in found for place in first}
    return MappingProxyType(opening), frozenset(place for _, (_, last) in found for place in last)


def _dashed(text: Tagged) -> tuple[frozenset[int], frozenset[int]]:
    """Return the dashes that open an aside in mid-sentence, and those that close one: "Kim - a guest - left".

    Of a stretch between other walls, two dashes are an aside; one, or three, part what they stand between.
    """
    opening: set[int] = set()
    closing: set[int] = set()
    if DASHES.isdisjoint(token.text for token in text.tokens):
        return frozenset(), frozenset()
    found: list[int] = []
    for place, token in enumerate((*text.tokens, None)):
        if token is not None and (text.tags[place] is not Tag.MARK or not text.is_wall(place)):
            continue
        if token is not None and token.text in DASHES:
            found.append(place)
            continue
        end = place if token is not None else len(text.tokens)
        if len(found) == 2 and found[0] > 0 and found[1] + 1 < end:
            opening.add(found[0])
            closing.add(found[1])
        found = []
    return frozenset(opening), frozenset(closing)


def _told(text: Tagged) -> tuple[frozenset[int], frozenset[int]]:
    """Return the commas around who says it: "the storm, forecasters said, damaged the harbour"."""
    pairs = [(one, two) for one, two in _commas(text) if two - one <= _TOLD and text.says(range(one + 1, two))]
    return frozenset(one for one, _ in pairs), frozenset(two for _, two in pairs)


def _describing(text: Tagged) -> tuple[frozenset[int], frozenset[int]]:
    """Return the commas around a participle that describes the noun before, what belongs to it in front of it.

    "Die Firma Norline, 1950 von Karl Reuter gegründet, hat": where its own words may stand before a verb at the end.
    """
    pairs = [pair for pair in _commas(text) if text.own.language.verb_last and _describes(text, *pair)]
    return frozenset(one for one, _ in pairs), frozenset(two for _, two in pairs)


def _describes(text: Tagged, one: int, two: int) -> bool:
    inside = text.tags[one + 1 : two]
    verbs = [place for place in range(one + 1, two) if text.tags[place] in VERBAL]
    if len(verbs) != 1 or verbs[0] == one + 1 or not _OTHERS.isdisjoint(inside) or text.tags[one - 1] is not Tag.NOUN:
        return False
    return text.bare_participle(verbs[0]) and text.tags[two + 1] in VERBAL


def _commas(text: Tagged) -> list[tuple[int, int]]:
    """Return the pairs of neighbouring commas inside a sentence."""
    commas = [place for place, token in enumerate(text.tokens) if token.text == ","]
    return [(one, two) for one, two in pairwise(commas) if one and two + 1 < len(text.tokens)]
