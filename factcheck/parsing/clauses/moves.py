"""Frame, Frame -> the same two: what a clause has taken that turns out to belong to another one."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Kind, Tag
from factcheck.parsing.quantities.dates import bare_year
from factcheck.parsing.tagged import Tagged

_LEAD = 4  # tokens from a comma to a relative pronoun, both included: ", none of which"


def trailing(text: Tagged, frame: Frame) -> list[int]:
    """Return the phrases between the clause's last mark or verb and this verb: its subject and what leads to it."""
    start = max(frame.edge, frame.last_verb)
    numbers = [number for number in (*frame.after, *frame.before) if text.phrases[number].first > start]
    if not numbers or (len(numbers) == 1 and _is_year(text, numbers[0])):
        return []
    # Two objects before the new subject: "told the minister the deal had failed".
    if frame.edge < frame.last_verb and len(numbers) > 1:
        numbers = numbers[-1:]
    return sorted(numbers)


def move(text: Tagged, subject: list[int], frame: Frame, owner: Frame, frames: Sequence[Frame] = ()) -> None:
    """Move phrases, and all that stands behind the first of them, to the clause whose subject they are.

    Of `frames` those go with it that stand behind it and belong to the same clause: what describes it.
    """
    first = text.phrases[subject[0]].first
    if owner is not frame and frame.last_verb < frame.edge < first:
        first = frame.edge + 1  # "..., and in 1870 the village built a school"
    led = [number for number in frame.led if text.phrases[number].first >= first]
    frame.after = [number for number in frame.after if number not in subject]
    frame.before = [number for number in frame.before if number not in subject] if owner is not frame else frame.before
    frame.led = [number for number in frame.led if number not in led]
    for one in frames:
        if one.above is frame and one is not owner and one.places and min(one.places) > first:
            one.above = owner
    owner.before.extend(subject)
    owner.shared = owner.shared or all(text.is_clitic(number) for number in subject)  # "e lo ha restaurato"
    owner.led.extend(led)
    owner.places.extend(other for other in frame.places if other >= first)
    frame.places = [other for other in frame.places if other < first]


def carry(text: Tagged, frame: Frame, owner: Frame) -> None:
    """Move what a preposition leads behind "and" to the verb that follows: "built in 1902 and in 1944 burnt"."""
    first = frame.edge + 1
    if frame.edge < frame.last_verb or first >= len(text.tags) or text.tags[frame.edge] is not Tag.COORDINATOR:
        return
    number = text.phrase_of[first]
    if text.tags[first] is Tag.PREPOSITION or (number != NOWHERE and _is_year(text, number)):
        _give(text, first, frame, owner)


def gather(text: Tagged, frame: Frame, inner: Frame) -> None:
    """Move all behind the comma to an infinitive at its end: "kündigte an, vor Gericht zu klagen"."""
    if not text.own.language.verb_last or frame.edge <= frame.last_verb:
        return
    moved = trailing(text, frame)
    if moved:
        move(text, moved, frame, inner)
        inner.before, inner.after = [], inner.before
    if text.tokens[frame.edge].text == ",":
        first = frame.edge + 1
        led = [number for number in frame.led if text.phrases[number].first >= first]
        frame.led = [number for number in frame.led if number not in led]
        inner.led = sorted([*inner.led, *led])
        inner.places = sorted([*inner.places, *(other for other in frame.places if other >= first)])
        frame.places = [other for other in frame.places if other < first]


def follow(text: Tagged, place: int, frame: Frame, owner: Frame) -> None:
    """Take negations and adverbs right before a verb along to its clause: "the threat that came was not"."""
    if owner is frame:
        return
    other = place - 1
    while other in frame.places and text.tags[other] in (Tag.ADVERB, Tag.OTHER):
        frame.places.remove(other)
        owner.places.append(other)
        other -= 1


def describe_behind(text: Tagged, place: int, frame: Frame, inner: Frame) -> None:
    """Give a participle the noun that it describes and, behind a comma, its adverbs: ", never elected by the town,"."""
    if inner.kind is not Kind.PARTICIPLE:
        return
    first = told_first(text, place)
    if first and text.tokens[first - 1].text == ",":
        _give(text, first, frame, inner)
    else:
        first = place
    inner.antecedent = text.last_phrase(first)
    one: Frame | None = frame if first and text.tags[first - 1] is Tag.COORDINATOR else None
    while one is not None and inner.antecedent == NOWHERE:  # "A film written by Bo and starring Ann."
        inner.antecedent, one = one.antecedent, one.above if one.kind is Kind.COORDINATE else None


def told_first(text: Tagged, place: int) -> int:
    """Return where what leads to a participle begins: its adverbs."""
    while place > 0 and text.tags[place - 1] in (Tag.ADVERB, Tag.OTHER):
        place -= 1
    return place


def _is_year(text: Tagged, number: int) -> bool:
    """Whether a noun phrase is a year alone, which needs no preposition: German "und 2004 verkauft"."""
    phrase = text.phrases[number]
    alone = phrase.first == phrase.last and phrase.preposition == NOWHERE and text.own.language.verb_last
    return alone and bare_year(text.tokens[phrase.first]) is not None


def _give(text: Tagged, first: int, frame: Frame, inner: Frame) -> None:
    """Move all that stands from a place on to another clause."""
    moved = [one for one in (*frame.before, *frame.after, *frame.led) if text.phrases[one].first >= first]
    frame.before = [number for number in frame.before if number not in moved]
    frame.after = [number for number in frame.after if number not in moved]
    frame.led = [number for number in frame.led if number not in moved]
    inner.led = sorted(moved)
    inner.places = [other for other in frame.places if other >= first]
    frame.places = [other for other in frame.places if other < first]


def lead(text: Tagged, place: int, above: Frame, frame: Frame) -> None:
    """Take along what stands between a comma and a relative pronoun: ", none of which"."""
    if text.tags[place - 1] is not Tag.PREPOSITION or above.edge <= above.last_verb or place - above.edge > _LEAD:
        return
    if text.tokens[above.edge].text != ",":
        return
    moved = [number for number in above.after if text.phrases[number].first > above.edge]
    above.after = [number for number in above.after if number not in moved]
    frame.before.extend(moved)
    frame.places.extend(other for other in above.places if other > above.edge)
    above.places = [other for other in above.places if other <= above.edge]
    frame.antecedent = text.last_phrase(above.edge) if moved else frame.antecedent


def part(frame: Frame, inner: Frame, below: Sequence[Frame]) -> None:
    """Move the verb and all behind it, clauses below too, to another clause: the subject waits for another verb."""
    for one in below:
        if one.places and min(one.places) > frame.last_verb:
            one.above = inner
    inner.verbs, frame.verbs = frame.verbs, []
    inner.after, frame.after = frame.after, []
    inner.led, frame.led = frame.led, []
    inner.places = [other for other in frame.places if other >= inner.verbs[0]]
    frame.places = [other for other in frame.places if other < inner.verbs[0]]


def describe(text: Tagged, place: int, frame: Frame, inner: Frame) -> None:
    """Move what stands between an article and its participle to a clause of that: "das von Munch gemalte Bild"."""
    _give(text, text.attributes[place] + 1, frame, inner)
    inner.verbs = [place]
    inner.places.append(place)
