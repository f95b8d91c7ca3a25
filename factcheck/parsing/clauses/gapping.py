"""Frame, noun phrase -> whether a clause without its verb begins or goes on: "Ann bought a house and Bo a boat"."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
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
    counted = any(text.tags[text.phrases[one].first] is Tag.NUMBER for one in frame.after)
    if counted and _ends_in_number(text, phrase):
        return bool(frame.before) and not _has_verb(text, phrase.first)
    if number + 1 >= len(text.phrases):
        return False
    last, second = phrase.last, text.phrases[number + 1]
    if second.of == phrase.head and text.tags[phrase.head] is Tag.PRONOUN and number + 2 < len(text.phrases):
        last, second = second.last, text.phrases[number + 2]  # French "et celui de Jean par Paul"
    begins = second.first if second.preposition == NOWHERE else second.preposition
    if phrase.preposition != NOWHERE and text.tags[phrase.first] is text.tags[frame.edge - 1] is Tag.NUMBER:
        return False  # "Sentenced in 2021 to four and three years in prison"
    if _is_parted(text, phrase, second):
        return True
    if begins != last + 1 or second.of != NOWHERE or _has_verb(text, phrase.first):
        return False
    if second.preposition == NOWHERE:
        alike = [one for one in frame.after if _is_led(text, text.phrases[one]) == _is_led(text, second)]
        # "Im Mai trafen der Minister und die Kanzlerin den König": an object stands before the "and", too.
        whole = bool(frame.before) or len(frame.after) > 1
        return bool(alike) and whole
    leads = [text.phrases[one].preposition for one in frame.led]
    lead = text.tokens[second.preposition].norm
    return any(place == frame.last_verb + 1 and text.tokens[place].norm == lead for place in leads)


def resumed(text: Tagged, number: int, frame: Frame) -> Frame:
    """Return the clause around an infinitive where a row goes on with it: "2 hours to go to Oslo, 3 hours to Bergen".

    It counts what that clause counts, behind a comma and without a verb of its own; else the clause at hand.
    """
    phrase, above = text.phrases[number], frame.above
    if frame.kind is not Kind.INFINITIVE or above is None or frame.edge != phrase.first - 1:
        return frame
    if (
        text.tokens[frame.edge].text != ","
        or text.tags[phrase.first] is not Tag.NUMBER
        or _has_verb(text, phrase.first)
    ):
        return frame
    stem = text.own.stem(text.tokens[phrase.head].norm)
    same = any(text.own.stem(text.tokens[text.phrases[one].head].norm) == stem for one in above.after)
    return above if same else frame


def _ends_in_number(text: Tagged, phrase: Phrase) -> bool:
    """Whether a number stands behind a noun, one that has no price or length: "won twelve medals, Kolmar nine"."""
    if text.tokens[phrase.head].norm in text.own.language.dimensions:
        return False
    behind = text.tags[phrase.head + 1 : phrase.last + 1]
    return phrase.preposition == NOWHERE and bool(behind) and all(tag is Tag.NUMBER for tag in behind)


def _is_parted(text: Tagged, phrase: Phrase, second: Phrase) -> bool:
    """Whether a comma stands for the verb between a name and what it is: Spanish "Ana era médica y Eva, abogada"."""
    first, last = phrase.first, second.last + 1
    closed = last >= len(text.tokens) or text.tags[last] is Tag.MARK
    joined = text.tags[first - 1] is Tag.COORDINATOR and text.tokens[first].capital and text.own.language.head_first
    parted = second.first == phrase.last + 2 and text.tokens[phrase.last + 1].text == ","
    return joined and parted and closed and not text.tokens[second.first].capital and not _has_verb(text, first)


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
