"""Frame -> the objects that a preposition leads: Spanish "acusó a Robles"."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.tagged import Tagged


def led_objects(text: Tagged, frame: Frame) -> list[int]:
    """Return the object that has a preposition of its own: Spanish "acusó a Robles"."""
    leads, phrases = text.own.language.object_prepositions, text.phrases
    led = [number for number in frame.led if phrases[number].first > frame.last_verb and _lead(text, number) in leads]
    return [number for number in led if _is_somebody(text, number)][:1] if frame.verbs else []


def _is_somebody(text: Tagged, number: int) -> bool:
    """Whether a noun phrase behind "a" has an article, a number or a capital: no "a última hora"."""
    phrase = text.phrases[number]
    first, lead = text.tokens[phrase.first], _lead(text, number)
    led = text.tags[phrase.first] in (Tag.DETERMINER, Tag.NUMBER) or lead in text.own.language.definites
    return text.tags[phrase.head] is Tag.NOUN and (led or first.capital)


def told_first(text: Tagged, frame: Frame) -> list[int]:
    """Return the object that stands first and again as a pronoun; the subject follows then: "A Bo lo elogió Ana"."""
    leads, language = text.own.language.object_prepositions, text.own.language
    if not leads or not frame.predicates or not frame.after:
        return []
    verb = min((*frame.auxiliaries, *frame.verbs))
    again = verb > 0 and text.tags[verb - 1] is Tag.PRONOUN and text.tokens[verb - 1].norm in language.object_pronouns
    led = [number for number in frame.led if text.phrases[number].last < verb] if again else []
    return [number for number in led if _lead(text, number) in leads]


def _lead(text: Tagged, number: int) -> str:
    """Return the preposition of a noun phrase, or ""."""
    lead = text.phrases[number].preposition
    return text.tokens[lead].norm if lead != NOWHERE else ""
