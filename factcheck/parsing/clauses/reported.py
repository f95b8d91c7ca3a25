"""Frame -> what a clause with a subject of its own is to the one before it: said in it, or beside it."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Kind
from factcheck.parsing.tagged import Tagged


def kind_behind(text: Tagged, frame: Frame, place: int = NOWHERE) -> Kind:
    """Say what a clause with a subject of its own, and its verb at a place, is to the one before it."""
    if frame.edge > frame.last_verb and not (reported(text, frame) or _is_told(text, frame, place)):
        return Kind.COORDINATE
    return Kind.COMPLEMENT if _reports(text, frame) else Kind.UNKNOWN


def reported(text: Tagged, frame: Frame) -> list[int]:
    """Return what looked like the object of a verb of saying and is the subject of what is said.

    An aside between commas parts it from its verb: "said the dam, built in 1961, had been inspected".
    """
    last = frame.last_verb
    numbers = [number for number in frame.after if text.phrases[number].first > last]
    if not numbers or not _reports(text, frame) or text.tokens[frame.edge].text != ",":
        return []
    behind = text.phrases[numbers[0]].last + 1
    return numbers if last < behind < frame.edge and text.tokens[behind].text == "," else []


def _is_told(text: Tagged, frame: Frame, place: int) -> bool:
    """Whether a German clause behind a comma is what a verb is about: "vermutet, der Helm sei aus Bronze"."""
    own = text.own.language
    if not own.verb_last or place == NOWHERE or text.tokens[frame.edge].text != "," or not _reports(text, frame):
        return False
    return text.tokens[place].norm in own.reported_forms or frame.edge == frame.last_verb + 1


def _reports(text: Tagged, frame: Frame) -> bool:
    """Whether a clause with no "that" may stand behind a verb; Romance languages leave none out: "annule l'amende"."""
    verb = frame.verbs[0] if frame.verbs else NOWHERE
    if verb == NOWHERE or text.own.language.head_first:
        return False
    return text.own.speech.at(text.tokens, verb) is not None or text.own.modifiers.at(text.tokens, verb) is not None
