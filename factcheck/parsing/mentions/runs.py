"""tokens -> runs: the token places of capitalised words that are one name together."""

from __future__ import annotations

from collections.abc import Container, Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.mentions.capitals import (
    begins,
    is_acronym,
    is_headline,
    is_headline_name,
    is_name_word,
)
from factcheck.parsing.mentions.office import ends_office
from factcheck.parsing.tokens import HYPHENS, WORD, Token, is_coded

_CONNECTING = 2  # small words between two parts of a name: "de la"
_SHORT_PART = 3  # letters of a lower-case part of a name: Jong-un
_NOTHING: frozenset[int] = frozenset()


def capital_runs(
    tokens: Sequence[Token], lexicon: Lexicon, used: Container[int] = _NOTHING
) -> tuple[tuple[int, ...], ...]:
    """Return the names that capitals tell in a phrasing or a passage, each as its token places, in text order.

    Neighbours are one name, also across a hyphen and across connectors (Bank of England), never across a
    preposition of place (DebConf in New York). Connectors are not among the places.
    """
    headline = is_headline(tokens, lexicon)
    tells = is_headline_name if headline else is_name_word
    runs: list[list[int]] = []
    for place in range(len(tokens)):
        if not tells(tokens, place, lexicon, used):
            continue
        if runs and joined(tokens, runs[-1][-1], place, lexicon, used):
            runs[-1].append(place)
        else:
            runs.append([place])
    return tuple(tuple(_with_tail(run, tokens, lexicon)) for run in runs)


def joined(tokens: Sequence[Token], before: int, place: int, lexicon: Lexicon, used: Container[int] = _NOTHING) -> bool:
    """Whether two capitalised words, with nothing but small words and signs between them, are one name."""
    between = range(before + 1, place)
    if is_coded(tokens[before]) or is_coded(tokens[place]):
        return False  # Spanish "el tipo en C wchar_t"
    if not between and ends_office(tokens, place, lexicon):
        return False
    if len(between) > _CONNECTING + 1 or any(other in used for other in between):
        return False
    words = [other for other in between if tokens[other].kind == WORD]
    marks = [tokens[other] for other in between if tokens[other].kind != WORD]
    if any(mark.text not in HYPHENS or not mark.glued for mark in marks):
        initial = len(tokens[before].norm) == 1 and all(mark.text == "." for mark in marks)
        if not initial:
            return False
    return all(_connects(tokens, other, words, lexicon) for other in words)


def stretch(
    tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon, *, through: bool = False
) -> tuple[list[int], list[int], bool]:
    """Return the places of the name words left and right of a hit, and whether connectors tie them to it.

    "Of" ties only what begins with a common word, University of Michigan and not Hardy of Michigan, unless told to
    go `through` it.
    """
    left: list[int] = []
    right: list[int] = []
    connected = False
    if is_headline(tokens, lexicon):
        return left, right, connected
    place = first
    while (other := _next(tokens, place, -1, lexicon)) is not None:
        tie = _tie(tokens, other, place, lexicon)
        if tie and not through and not is_thing(tokens[other].norm, lexicon):
            break
        connected = connected or tie is not None
        left.insert(0, other)
        place = other
    place = last
    while (other := _next(tokens, place, 1, lexicon)) is not None:
        tie = _tie(tokens, place, other, lexicon)
        if tie and not through and not (place == first and not left and is_thing(tokens[place].norm, lexicon)):
            break
        connected = connected or tie is not None
        right.append(other)
        place = other
    return left, right, connected


def is_thing(norm: str, lexicon: Lexicon) -> bool:
    """Whether a word of a name is a common word, and so begins no person's name."""
    own = lexicon.language
    return norm not in own.given_names and casing(norm, own.code) in (Casing.COMMON, Casing.EITHER)


def _tie(tokens: Sequence[Token], before: int, after: int, lexicon: Lexicon) -> bool | None:
    """Return whether an "of" ties two words of a name; None if they have no small word between them."""
    words = [tokens[at].norm for at in range(before + 1, after) if tokens[at].kind == WORD]
    return any(is_genitive(word, lexicon) for word in words) if words else None


def _next(tokens: Sequence[Token], place: int, step: int, lexicon: Lexicon) -> int | None:
    """Return the nearest name word on one side that belongs to the same name."""
    for distance in range(1, _CONNECTING + 3):
        other = place + step * distance
        if not 0 <= other < len(tokens):
            return None
        if tokens[other].capital:
            low, high = min(place, other), max(place, other)
            return other if is_name_word(tokens, other, lexicon) and joined(tokens, low, high, lexicon) else None
    return None


def _connects(tokens: Sequence[Token], place: int, words: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether a small word joins two parts of a name: `of`; an article of the language only behind one: `of the`."""
    own, norm = lexicon.language, tokens[place].norm
    if all(tokens[at].glued and tokens[at].text in HYPHENS for at in (place - 1, place + 1)):
        return True  # Stratford-upon-Avon
    if norm not in own.connectors or norm in own.coordinators:
        return False
    after = tokens[place + 1]
    if after.glued and after.text in HYPHENS:
        return True  # al-Bashir
    if is_genitive(norm, lexicon):
        return True
    if norm in own.determiners:
        return place != words[0]
    return norm not in own.prepositions


def is_genitive(norm: str, lexicon: Lexicon) -> bool:
    """Whether a word is a preposition that says whose: of, de, della."""
    return lexicon.is_of(norm) and norm in lexicon.language.prepositions


def _with_tail(run: list[int], tokens: Sequence[Token], lexicon: Lexicon) -> list[int]:
    """Take along what a hyphen ties to a name in lower case: Jong-un, but not NATO-led."""
    last = run[-1]
    if is_acronym(tokens[last]) or begins(tokens, last):
        return run
    if (
        last + 2 < len(tokens)
        and tokens[last + 1].text in HYPHENS
        and tokens[last + 1].glued
        and tokens[last + 2].glued
        and tokens[last + 2].kind == WORD
        and len(tokens[last + 2].text) <= _SHORT_PART
        and not lexicon.is_verb(tokens[last + 2].norm)
        and tokens[last + 2].norm not in lexicon.language.irregular
    ):
        return [*run, last + 2]
    return run
