"""Tagged, a subject -> the other names that it has: "the Public Broadcasting Service (PBS)", "the city of Rome"."""

from __future__ import annotations

from itertools import islice

from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.mentions.nations import find_nations
from factcheck.parsing.tagged import Tagged

_BETTER = 3  # words before what leads another name: "better known as"
_ALIAS = 8  # words of what leads another name, and the name: "connue sous le nom de Julie"


def aliases(text: Tagged, subject: list[int]) -> list[int]:
    """Return the other names that brackets give right behind a subject: "the Public Broadcasting Service (PBS)"."""
    bracketed = [number + 1 for number in subject if number + 1 < len(text.phrases) and _is_alias(text, number + 1)]
    named = [number + 1 for number in subject if number + 1 < len(text.phrases) and _is_named(text, number)]
    return [*bracketed, *named, *(other for number in subject if (other := _also_known(text, number)) != NOWHERE)]


def _is_named(text: Tagged, number: int) -> bool:
    """Whether a place has its name behind it: "the port city of Rome", but no "largest city of Italy"."""
    place, name = text.phrases[number], text.phrases[number + 1]
    own = text.own
    if name.of != place.head or text.tokens[place.head].norm not in own.language.localities:
        return False
    words = [text.tokens[other].norm for other in range(place.first, place.last + 1)]
    if words[0] not in own.language.definites or any(own.is_superlative(word) for word in words):
        return False
    if text.tokens[name.preposition].norm not in own.language.genitives:
        return False
    tokens = text.tokens[name.first : name.last + 1]
    return all(token.capital for token in tokens) and not find_nations(tokens, own.language.code)


def _also_known(text: Tagged, number: int) -> int:
    """Return the phrase with another name behind a comma, or NOWHERE: "Julie Bowen, known professionally as"."""
    place, end = text.phrases[number].last + 1, len(text.tokens)
    if place < end and text.tokens[place].text == "(":
        place = next((other + 1 for other in range(place, end) if text.tokens[other].text == ")"), end)
    if place >= end or text.tokens[place].text != ",":
        return NOWHERE
    rest = list(islice((other for other in range(place + 1, end) if text.tags[other] is not Tag.ADVERB), _ALIAS))
    words = [text.tokens[other] for other in rest]
    for lead in range(min(_BETTER, len(rest))):
        found = text.own.aliases.at(words, lead)
        other = text.phrase_of[rest[lead + found[0]]] if found and lead + found[0] < len(rest) else NOWHERE
        if other != NOWHERE and text.tokens[text.phrases[other].last].capital:
            return other
    return NOWHERE


def _is_alias(text: Tagged, number: int) -> bool:
    before, phrase = text.phrases[number - 1], text.phrases[number]
    marks = [text.tokens[place].text for place in (before.last + 1, phrase.last + 1) if place < len(text.tokens)]
    bracketed = marks == ["(", ")"] and phrase.first == before.last + 2
    return bracketed and all(text.tokens[place].capital for place in range(phrase.first, phrase.last + 1))
