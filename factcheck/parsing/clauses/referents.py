"""A noun phrase -> those that are said to be the same thing, for what a relative pronoun or a participle refers to."""

from __future__ import annotations

from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.persons import tells_of_person
from factcheck.parsing.tagged import Tagged


def referents(text: Tagged, number: int, above: Frame | None) -> list[int]:
    """Return a noun phrase and those said to be the same thing: "Dub is a genre that", "Nobel, a chemist who"."""
    numbers = [number]
    if above is not None and above.auxiliaries and not above.verbs and number in above.after:
        numbers.extend(above.before)
    whole = text.phrases[number].of
    if whole != NOWHERE and text.phrase_of[whole] != number:
        numbers.extend(referents(text, text.phrase_of[whole], above))
    if number and text.phrases[number].preposition == text.phrases[number - 1].last + 1:
        if text.phrases[number - 1].preposition == NOWHERE:
            numbers.extend(referents(text, number - 1, above))  # "Ann Lee, a student at Westkapelle, who was there"
        elif text.phrases[number - 1].of != NOWHERE:
            numbers.extend(referents(text, number - 1, above))  # "A species of frog native to Australia that grows"
    if number and (
        _is_apposition(text, number, above)
        or (number > 1 and is_row(text, number) and _is_apposition(text, number - 1, above))
    ):
        numbers.extend(referents(text, number - 1, above))
    return list(dict.fromkeys(numbers))


def described(text: Tagged, frame: Frame, above: Frame, right: int) -> list[int]:
    """Return what a participle behind a comma may describe: the noun right before it and the subject of its clause.

    Nothing tells which of the two is meant: "wrote a book, published by". Who is born is the one right before, and so
    is what is meant where the verb is last: "öffnete die Brücke, gebaut von". What stands behind "of" may be meant,
    but where the noun that has it is somebody: "the head of the club, sentenced to".
    """
    if right == NOWHERE:
        return list(above.before)
    phrase, own = text.phrases[right], text.own
    near = [right] if right in above.after else []
    agent = phrase.preposition != NOWHERE and text.tokens[phrase.preposition].norm in own.language.agents
    if (near or agent) and frame.verbs and own.stem(text.tokens[frame.verbs[0]].norm) in own.births:
        return [right]
    if phrase.of != NOWHERE and phrase.first > above.last_verb:
        chain = referents(text, right, above)
        heads = [text.tokens[text.phrases[one].head].norm for one in chain[1:]]
        near = chain if not any(tells_of_person(own, norm) for norm in heads) else []
    return near if near and own.language.verb_last else [*near, *above.before]


def _is_apposition(text: Tagged, number: int, above: Frame | None) -> bool:
    """Whether a noun phrase stands behind another one with nothing but a comma or a bracket between.

    Behind the predicate the first one may have a preposition: "named after Nobel, a chemist"; but "In Oslo, a chemist".
    """
    before, phrase = text.phrases[number - 1], text.phrases[number]
    between = range(before.last + 1, phrase.first)
    if not between or not all(text.tokens[place].text in ",(" for place in between):
        return False
    behind = above is not None and above.predicates and before.first > above.last_verb
    return phrase.preposition == before.preposition or (behind and phrase.preposition == NOWHERE)


def is_row(text: Tagged, number: int) -> bool:
    """Whether a noun phrase is joined to the one before it by a conjunction."""
    between = range(text.phrases[number - 1].last + 1, text.phrases[number].first)
    return len(between) == 1 and text.tags[between[0]] is Tag.COORDINATOR
