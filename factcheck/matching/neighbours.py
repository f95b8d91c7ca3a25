"""Reading, Value -> its surroundings: the noun it counts, the words beside it, its preposition."""

from __future__ import annotations

from factcheck.matching.reading import HYPHENS, Reading
from factcheck.matching.tokens import MARK, WORD
from factcheck.matching.value import Kind, Value

_HEAD = 3  # tokens within which a number's noun follows it
_OF = frozenset("of dei degli delle der des von de dos das los las van".split())
_PARTS = frozenset(
    "half third thirds quarter most some many few none all metà parte terzo terzi alcuni molti hälfte drittel moitié"
    " tiers mitad tercio metade terço helft derde".split()
)
_UNCOUNTED = frozenset((Kind.DATE, Kind.LABEL, Kind.CODE, Kind.TIME, Kind.WEEKDAY))


def heads(reading: Reading, value: Value) -> tuple[int, ...]:
    """Return the places of the noun a number counts: the content words that follow, across "of" and a hyphen.

    "Eight bridge piers" counts piers of a bridge: all words of the noun phrase are returned.
    """
    found: list[int] = []
    if value.kinds & _UNCOUNTED and Kind.NUMBER not in value.kinds:
        return ()
    for place in range(value.last + 1, min(value.last + 1 + _HEAD, len(reading.tokens))):
        token = reading.tokens[place]
        if token.kind == MARK and token.text in HYPHENS:
            continue
        if token.kind != WORD or place in reading.in_values:
            break
        if reading.is_content(place):
            # "The first of Putin": whose it is, not what is counted.
            owner = place - 1 > value.last and token.capital and not reading.own.language.nouns_capitalised
            if owner or place in reading.clauses.verbs:
                break
            found.append(place)
        elif found or not reading.own.is_of(token.norm):
            break
    return tuple(found)


def is_whole(reading: Reading, value: Value) -> bool:
    """Whether a number is the whole that a part is taken of: 27 in "3 of the 27", "half of the 27"."""
    if Kind.NUMBER not in value.kinds:
        return False
    place = value.first - 1
    language = reading.own.language
    while place > 0 and reading.tokens[place].norm in language.determiners - _OF:
        place -= 1
    if place < 1 or reading.tokens[place].norm not in _OF:
        return False
    before = place - 1
    part = any(other.first <= before <= other.last and Kind.NUMBER in other.kinds for other in reading.values)
    return part or reading.tokens[before].norm in _PARTS


def beside(reading: Reading, place: int, step: int) -> int | None:
    """Return the nearest content word beside a value, across other values and function words."""
    place += step
    while 0 <= place < len(reading.tokens):
        if reading.tokens[place].kind == WORD and reading.is_content(place) and place not in reading.in_values:
            return place
        if place in reading.clauses.walls or place in reading.clauses.starts or place in reading.clauses.relatives:
            return None
        place += step
    return None


def preposition(reading: Reading, value: Value) -> str:
    """Return the preposition right before a value, or ""."""
    before = value.first - 1
    if before < 0:
        return ""
    norm = reading.tokens[before].norm
    return norm if norm in reading.own.language.prepositions else ""


def opposite(mine: str, its: str, reading: Reading) -> bool:
    """Whether two prepositions say contrary things: "fell to 5" and "fell by 5", "until 1990" and "since 1990"."""
    groups = reading.own.language.opposites
    return any(mine in group and its not in group and any(its in other for other in groups) for group in groups)
