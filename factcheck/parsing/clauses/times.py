"""Noun phrases before a verb -> whether they only tell when or how, where the subject follows the verb then."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.endings import ends, pattern
from factcheck.parsing.sentence import Phrase
from factcheck.parsing.tagged import Tagged

_YEAR = 4  # digits of a year
_OBJECTS = 2  # noun phrases behind a verb, of which the first is its subject


def tells_when(text: Tagged, before: Sequence[int], behind: int) -> bool:
    """Whether the noun phrases before a verb tell a time: "1934", "Zwei Jahre später", "Dinsdag"; or there are none.

    So does one small word that opens the sentence, where two noun phrases are `behind` a verb that is no mere
    auxiliary: "Destijds kocht Anna het huis".
    """
    phrases = [text.phrases[number] for number in before]
    if not phrases or _is_time(text, phrases[0]):
        return all(_is_time(text, phrase) or _is_small(text, phrase) for phrase in phrases[1:])
    first = phrases[0]
    alone = len(phrases) == 1 and first.first == first.last == 0 and text.tags[0] is Tag.NOUN
    own, norm = text.own.language, text.tokens[0].norm
    known = casing(norm, own.code) is Casing.COMMON and not ends(pattern(own.definite_endings), norm)
    return alone and behind >= _OBJECTS and known


def _is_time(text: Tagged, phrase: Phrase) -> bool:
    """Whether a noun phrase is a stretch of time, a weekday, a month or a year: no round one, which may count."""
    own, head, last = text.own.language, text.tokens[phrase.head], text.tokens[phrase.last]
    if text.own.is_time(head.norm) or head.norm in own.weekdays:
        return True
    after = text.tokens[phrase.head + 1 : phrase.head + 2]
    if (head.norm in own.not_codes and after and after[0].norm in own.months) or head.norm in own.months:
        return True  # "Ende Mai"
    before = phrase.first - 1
    if before > 0 and text.own.is_time(text.tokens[before].norm) and _is_small(text, phrase):
        return True  # "Twee jaar later"
    year = text.tags[phrase.last] is Tag.NUMBER and len(last.text) == _YEAR and last.text.isdecimal()
    return year and last.text[0] in "12" and (last.text[2:] != "00" or phrase.last > phrase.first)


def _is_small(text: Tagged, phrase: Phrase) -> bool:
    """Whether a noun phrase is one small word, as "later" behind a stretch of time."""
    return phrase.first == phrase.last and not text.tokens[phrase.first].capital
