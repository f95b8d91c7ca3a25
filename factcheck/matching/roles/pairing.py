"""Alignment -> what "respectively" keeps apart: the first of one list goes with the first of the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Quantity, are_equal
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag
from factcheck.parsing.tokens import HYPHENS, SIGN

_NOMINAL = frozenset((Tag.NOUN, Tag.DETERMINER, Tag.NUMBER))
_KEPT = 64  # sentences
_BEHIND = 2  # tokens from the end of a list to the word that pairs it: "gold and silver, respectively"

Row = tuple[range, ...]
"""A list: the token places of each of its items, two or more."""


def mispaired(alignment: Alignment) -> str:
    """Say which two things a passage does not tell of each other, though its sentence names both; or ""."""
    sentence, cues = alignment.sentence, alignment.sentence.lexicon.language.pairing
    if told := _led_apart(alignment):
        return 'here "{}" does not go with "{}"'.format(*told)
    matched = _matched(alignment)
    if crossed := _crossed(alignment):
        return 'here "{}" does not go with "{}"'.format(*crossed)
    for one, other in pairwise(_rows_of(sentence)):
        around = range(one[0].start, other[-1].stop + _BEHIND)
        counted = all(_is_counted(sentence, item) for item in other) or all(_is_counted(sentence, item) for item in one)
        if len(one) != len(other) or not (counted or any(place in around for place in _said(sentence, cues))):
            continue
        first, second = (_told(sentence, row, matched) for row in (one, other))
        if first and second and first.isdisjoint(second):
            texts = (_text(sentence, row[min(items)]) for row, items in ((one, first), (other, second)))
            return 'here "{}" does not go with "{}"'.format(*texts)
    return ""


def _led_apart(alignment: Alignment) -> tuple[str, str] | None:
    """Return a thing and what leads another one: "sold the house to Bo and the garden to Eva"; or None."""
    theirs, has = alignment.sentence, alignment.matched
    for number, one in enumerate(theirs.phrases[:-3]):
        led, other, last = theirs.phrases[number + 1 : number + 4]
        joined = led.last + 1 < len(theirs.tags) and theirs.tags[led.last + 1] is Tag.COORDINATOR
        if not joined or other.first != led.last + 2 or other.preposition != NOWHERE or one.preposition != NOWHERE:
            continue
        if led.preposition != one.last + 1 or last.preposition != other.last + 1:
            continue
        same = theirs.tokens[led.preposition].norm == theirs.tokens[last.preposition].norm
        told = [any(place in has for place in range(it.first, it.last + 1)) for it in (one, led, other, last)]
        if same and told == [True, False, False, True]:
            return theirs.tokens[one.head].text, theirs.tokens[last.head].text
        if same and told == [False, True, True, False]:
            return theirs.tokens[other.head].text, theirs.tokens[led.head].text
    return None


def _crossed(alignment: Alignment) -> tuple[str, str] | None:
    """Return a value and a word of two stretches with a value each: "59 euros in a seat and 119 euros in a bed"."""
    sentence, chunks = alignment.sentence, alignment.sentence.chunk_of
    for wanted in alignment.query.sentence.quantities:
        equal = [one for one in sentence.quantities if are_equal(wanted, one)]
        for place in sorted(alignment.pairs.values()) if len(equal) == 1 else ():
            own = any(chunks[one.first] == chunks[place] and one.unit == equal[0].unit for one in sentence.quantities)
            if own and chunks[place] != chunks[equal[0].first] and _is_parallel(alignment, place, equal[0]):
                return equal[0].text, sentence.tokens[place].text
    return None


def _is_parallel(alignment: Alignment, place: int, value: Quantity) -> bool:
    """Whether a value has beside it what is led as a word is that stands beside another one, and is another thing."""
    sentence = alignment.sentence
    number, chunk = sentence.phrase_of[place], sentence.chunk_of[value.first]
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE
    return lead != NOWHERE and any(
        one.preposition != NOWHERE
        and sentence.tokens[one.preposition].norm == sentence.tokens[lead].norm
        and sentence.chunk_of[one.head] == chunk
        and one.first > value.end
        and one.head not in alignment.matched
        and sentence.stems[one.head] != sentence.stems[place]
        for one in sentence.phrases
    )


def _said(sentence: Sentence, cues: frozenset[str]) -> list[int]:
    return [place for place, token in enumerate(sentence.tokens) if token.norm in cues]


def _is_counted(sentence: Sentence, item: range) -> bool:
    """Whether an item of a list is a quantity: "in Italy and Spain by 3 and 5 percent" pairs them without a word."""
    return any(one.first in item for one in sentence.quantities)


def _matched(alignment: Alignment) -> frozenset[int]:
    """Return the places of words, names and quantities of the phrasing."""
    asked = alignment.query.sentence.quantities
    counted = [one.first for one in alignment.sentence.quantities if any(are_equal(other, one) for other in asked)]
    return frozenset((*alignment.matched, *counted))


@lru_cache(maxsize=_KEPT)
def _rows_of(sentence: Sentence) -> tuple[Row, ...]:
    """Return the lists of a sentence, which all its alignments ask for."""
    return tuple(_rows(sentence))


def _rows(sentence: Sentence) -> Iterator[Row]:
    """Yield the lists of a sentence: nouns with what belongs to them, parted by commas and a coordinator."""
    items: list[range] = []
    first, joins = NOWHERE, False
    for place, (token, tag) in enumerate(zip(sentence.tokens, sentence.tags, strict=True)):
        begun = first != NOWHERE
        if _is_nominal(sentence, place):
            first = first if begun else place
        elif (
            tag is Tag.COORDINATOR
            or (begun and _joins(sentence, place))
            or (token.text == "," and not (joins and begun))
        ):
            items += [range(first, place)] if begun else []
            joins, first = joins or token.text != ",", NOWHERE
        elif (tag is not Tag.PREPOSITION or begun) and not (token.glued and token.text == "." and not begun):
            yield from _row(items, first, place, joins)
            items, first, joins = [], NOWHERE, False
    yield from _row(items, first, len(sentence.tokens), joins)


def _joins(sentence: Sentence, place: int) -> bool:
    """Whether the word that pairs two lists joins the items of one: Swedish "guld respektive silver"."""
    cue = sentence.tokens[place].norm in sentence.lexicon.language.pairing
    return cue and place + 1 < len(sentence.tokens) and _is_nominal(sentence, place + 1)


def _is_nominal(sentence: Sentence, place: int) -> bool:
    token = sentence.tokens[place]
    if token.norm in sentence.lexicon.language.pairing:
        return False
    return sentence.tags[place] in _NOMINAL or token.kind == SIGN or (token.glued and token.text in HYPHENS)


def _row(items: Sequence[range], first: int, end: int, joins: bool) -> Iterator[Row]:
    row = (*items, range(first, end)) if first != NOWHERE else tuple(items)
    if joins and len(row) > 1:
        yield row


def _told(sentence: Sentence, row: Row, matched: frozenset[int]) -> frozenset[int]:
    """Return the numbers of the items of which something is matched."""
    if any(all(sentence.tags[place] is Tag.NUMBER for place in item) for item in row):
        matched = frozenset(place for place in matched if sentence.tags[place] is Tag.NUMBER)  # "Five and three medals"
    return frozenset(number for number, item in enumerate(row) if not matched.isdisjoint(item))


def _text(sentence: Sentence, item: range) -> str:
    tokens = sentence.tokens
    return sentence.text[tokens[item[0]].start : tokens[item[-1]].end]
