"""A verb, Frame -> whether it is what the clause around a relative one waits for."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import Kind, Tag
from factcheck.parsing.tagged import Tagged

_OBJECTS = frozenset((Tag.DETERMINER, Tag.NUMBER, Tag.NOUN))


def is_own_verb(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether a relative clause has no other verb: the one that follows is that of the clause around it.

    "The song that the band recorded in Oslo won a prize", "the bridge, which the mayor opened in May, was closed".
    """
    return _waits(frame) and len(list(text.finites(place))) == 1


def ends_waiting(text: Tagged, place: int, frame: Frame) -> bool:
    """Whether what may be a participle, right behind another one, is the last verb, and that of the clause around.

    It has an object, or, behind "have" alone, what a preposition leads: "The firm whose head has resigned built ships",
    "the man who has resigned lived in Bonn". In Romance languages it has an object: "la loi que la ville a votée
    interdit les feux".
    """
    if not _waits(frame) or text.finite_follows(place):
        return False
    behind, language = text.tags[place + 1] if place + 1 < len(text.tags) else Tag.MARK, text.own.language
    perfect = all(text.tokens[helper].norm in language.have for helper in frame.auxiliaries)
    return behind in _OBJECTS or (behind is Tag.PREPOSITION and perfect and not language.head_first)


def _waits(frame: Frame) -> bool:
    """Whether the clause around a relative one has no verb yet."""
    return frame.kind is Kind.RELATIVE and frame.above is not None and not frame.above.predicates
