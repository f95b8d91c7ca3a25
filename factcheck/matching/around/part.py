"""Sentence, noun -> the share or number that is a part of it: "60 % of the funding", "three of the members"."""

from __future__ import annotations

from factcheck.parsing.lexicon.endings import ends, pattern
from factcheck.parsing.quantities import Kind
from factcheck.parsing.sentence import NOWHERE, Phrase, Sentence

_ALL = 100  # percent
_LEAD = 3  # tokens from "one" to the noun phrase that it is of: Italian "uno dei più alti edifici"
_COUNTS, _SHARES = frozenset((Kind.NUMBER,)), frozenset((Kind.PERCENT,))


def share(sentence: Sentence, place: int) -> str:
    """Return the share that is said of a noun: "60 % of the funding", French "60 % du financement"; or ""."""
    number = sentence.phrase_of[place]
    if number == NOWHERE or sentence.phrases[number].head != place:
        return ""
    phrase = sentence.phrases[number]
    lead = phrase.first if phrase.preposition == NOWHERE else phrase.preposition  # French "60 % du financement"
    if lead < 1 or not sentence.lexicon.is_of(sentence.tokens[lead].norm):
        return ""
    shares = (one for one in sentence.quantities if one.kinds & _SHARES and one.end == lead - 1)
    return next((one.text for one in shares if all(span.high is None or span.high < _ALL for span in one.spans)), "")


def part(sentence: Sentence, place: int) -> str:
    """Return the number that is a part of what a noun counts: "three of the 300 members", "two of Anna's brothers"."""
    own, phrase = sentence.lexicon, sentence.phrase_of[place]
    small = own.language.determiners | own.language.genitives
    beside = (
        range(_first(sentence, place), place) if phrase != NOWHERE and sentence.phrases[phrase].head == place else ()
    )
    for one in sentence.quantities:
        between = range(one.end + 1, place)
        counts = one.kinds == _COUNTS and not one.unit and bool(between)
        if counts and own.is_of(sentence.tokens[between[0]].norm):
            inside = sentence.in_quantities.union(beside)
            if all(other in inside or sentence.tokens[other].norm in small for other in between):
                return one.text
    return ""


def several(sentence: Sentence, place: int) -> str:
    """Return what says that one is told of several that a noun tells of: "one of the oldest", "among the first"."""
    number, own = sentence.phrase_of[place], sentence.lexicon
    if number == NOWHERE:
        return ""
    phrase, tokens = sentence.phrases[number], sentence.tokens
    if phrase.preposition != NOWHERE and tokens[phrase.preposition].norm in own.language.among:
        return tokens[phrase.preposition].text
    for one in range(place - 2, max(0, phrase.first - _LEAD) - 1, -1):
        after = tokens[one + 1].norm
        if tokens[one].norm in own.language.ones and (own.is_of(after) or after in own.language.determiners):
            return f"{tokens[one].text} {tokens[one + 1].text}"
    return ""


def is_definite(sentence: Sentence, place: int) -> bool:
    """Whether a noun tells which are meant: "the members", "Anna's brothers", Swedish "medlemmarna"."""
    number, own = sentence.phrase_of[place], sentence.lexicon.language
    led = number != NOWHERE and any(
        token.norm in own.definites for token in sentence.tokens[sentence.phrases[number].first : place]
    )
    return (
        led or _owner(sentence, place) is not None or ends(pattern(own.definite_endings), sentence.tokens[place].norm)
    )


def _owner(sentence: Sentence, place: int) -> Phrase | None:
    """Return the noun phrase right before that of a noun which tells whose it is, or None."""
    number = sentence.phrase_of[place]
    before = sentence.phrases[number - 1] if number > 0 else None
    return before if before is not None and before.owner else None


def _first(sentence: Sentence, place: int) -> int:
    """Return where the noun phrase of a noun begins, with that of its owner."""
    owner = _owner(sentence, place)
    return (owner or sentence.phrases[sentence.phrase_of[place]]).first
