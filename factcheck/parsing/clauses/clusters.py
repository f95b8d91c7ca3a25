"""A verb, Frame -> the clause above, where the cluster at the end of a clause that no comma closes is complete.

A subordinate clause of Dutch ends in one finite verb with the participles and infinitives around it: "die de bank heeft
beroofd is", "die gestolen was werd". What stands behind that cluster belongs to the clause around it.
"""

from __future__ import annotations

from factcheck.parsing.clauses.frame import NESTED, Frame
from factcheck.parsing.finites import is_finite
from factcheck.parsing.kinds import Kind, Tag
from factcheck.parsing.plurals import is_plural_verb
from factcheck.parsing.tagged import VERBAL, Tagged

_ENDING = NESTED - {Kind.PARTICIPLE, Kind.INFINITIVE}


def goes_back(text: Tagged, place: int, frame: Frame) -> Frame | None:
    """Return the clause above, if a verb behind a complete cluster is the one that it waits for; or None."""
    first = frame.above if frame.kind is Kind.COORDINATE and frame.above is not None else frame
    if not text.own.language.bare_relatives or first.kind not in _ENDING or frame.edge > frame.last_verb:
        return None
    if frame.waiting is not None:
        return frame.waiting if frame.waiting.places and _is_next(text, place, frame) else None
    above = frame.above
    open_bracket = above is not None and above.auxiliaries and not above.verbs
    ends = open_bracket and not _is_sure(text, place) and _has_finite(text, frame) and not _fits(text, place, frame)
    return above if ends else None


def _is_next(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a verb is that of a clause that waits, and not one more of the cluster before it."""
    if _fits(text, place, frame):
        return False
    if _is_sure(text, place) and _has_finite(text, frame):
        return True
    return not _lacks(text, place, frame) and not _follows(text, place)


def _lacks(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether an auxiliary goes with participles alone: "die gestolen was"; "die verloren zijn" has two plurals."""
    helps = text.tags[place] is Tag.AUXILIARY and not frame.auxiliaries
    several = all(is_plural_verb(text.tokens[other].norm, text.own.language) for other in (place, *frame.verbs))
    return helps and not several and all(text.own.is_bare_participle(text.tokens[verb].norm) for verb in frame.verbs)


def _fits(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a participle or an infinitive is what the auxiliary before it asks for: "werd gebouwd", "wilde zien"."""
    if frame.verbs or _is_sure(text, place):
        return False
    language, norm = text.own.language, text.tokens[place].norm
    helper = text.tokens[frame.auxiliaries[-1]].norm
    if text.own.is_bare_participle(norm) and helper in language.be | language.have | language.become:
        return True
    return text.own.is_infinitive(norm) and helper not in language.be | language.have | language.become


def _has_finite(text: Tagged, frame: Frame) -> bool:
    return any(_is_sure(text, verb) for verb in (*frame.auxiliaries, *frame.verbs))


def _is_sure(text: Tagged, place: int) -> bool:
    return is_finite(text.tokens[place].norm, text.own)


def _follows(text: Tagged, place: int) -> bool:
    """Whether a verb that is surely finite follows in the same stretch."""
    for other in range(place + 1, len(text.tokens)):
        if text.tags[other] is Tag.MARK and text.is_wall(other):
            return False
        if text.tags[other] in VERBAL and _is_sure(text, other):
            return True
    return False
