"""Frame, noun phrase -> whether a clause that leaves out its verb begins: "Anna bought a house and Bo a boat"."""

from __future__ import annotations

from factcheck.parsing.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.sentence import Phrase
from factcheck.parsing.tagged import VERBAL, Tagged

_OPENING = frozenset((Tag.SUBORDINATOR, Tag.RELATIVE))
_LED = frozenset((Tag.DETERMINER, Tag.NUMBER))


def is_gapped(text: Tagged, number: int, frame: Frame) -> bool:
    """Whether a noun phrase behind a comma or "and" has another one right behind it, as the verb before has.

    Without a verb up to the next wall. "Guests came by train, the band by bus" needs the same preposition behind the
    verb; "gave Anna and Bo a book" has no object that is led as the second one.
    """
    phrase = text.phrases[number]
    if not frame.predicates or frame.edge != phrase.first - 1:
        return False
    if _ends_in_number(text, phrase):
        counted = any(text.tags[text.phrases[one].first] is Tag.NUMBER for one in frame.after)
        return counted and bool(frame.before) and not _has_verb(text, phrase.first)
    if number + 1 >= len(text.phrases):
        return False
    second = text.phrases[number + 1]
    if second.of != NOWHERE or _has_verb(text, phrase.first):
        return False
    if second.preposition == NOWHERE:
        alike = [one for one in frame.after if _is_led(text, text.phrases[one]) == _is_led(text, second)]
        # "Im Mai trafen der Minister und die Kanzlerin den König": an object stands before the "and", too.
        whole = bool(frame.before) or len(frame.after) > 1
        return second.first == phrase.last + 1 and bool(alike) and whole
    if second.preposition != phrase.last + 1:
        return False
    leads = [text.phrases[one].preposition for one in frame.led]
    lead = text.tokens[second.preposition].norm
    return any(place == frame.last_verb + 1 and text.tokens[place].norm == lead for place in leads)


def _ends_in_number(text: Tagged, phrase: Phrase) -> bool:
    """Whether a number stands behind a noun: "Norland won twelve medals, Kolmar nine"."""
    behind = text.tags[phrase.head + 1 : phrase.last + 1]
    return phrase.preposition == NOWHERE and bool(behind) and all(tag is Tag.NUMBER for tag in behind)


def _has_verb(text: Tagged, place: int) -> bool:
    """Whether a verb follows before the next wall."""
    for other in range(place, len(text.tokens)):
        if (text.tags[other] is Tag.MARK and text.is_wall(other)) or text.tags[other] in _OPENING:
            break
        if text.tags[other] in VERBAL:
            return True
    return False


def _is_led(text: Tagged, phrase: Phrase) -> bool:
    """Whether an article or a number begins a noun phrase."""
    return text.tags[phrase.first] in _LED
