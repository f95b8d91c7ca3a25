"""A noun phrase -> those that are said to be the same thing, for what a relative pronoun or a participle refers to."""

from __future__ import annotations

from factcheck.languages.casing import Casing, casing, is_noun
from factcheck.parsing.clauses.agreement import NONE, PERSON, Traits, agree, told, traits_of
from factcheck.parsing.clauses.frame import Frame
from factcheck.parsing.kinds import NOWHERE, Tag
from factcheck.parsing.persons import tells_of_person
from factcheck.parsing.tagged import Tagged


def meant(text: Tagged, frame: Frame, *, acts: bool = True) -> list[int]:
    """Return what a relative clause or a participle may tell of: `acts` says that this is the subject of its verb."""
    return referents(text, frame.antecedent, frame.above, told(text, frame, acts=acts))


def referents(text: Tagged, number: int, above: Frame | None, said: Traits = NONE) -> list[int]:
    """Return a noun phrase and those said to be the same thing: "Dub is a genre that", "Nobel, a chemist who".

    Of a noun and the one that it depends on, those that may be what is `said` of it.
    """
    numbers = [number]
    if above is not None and above.auxiliaries and not above.verbs and number in above.after:
        numbers.extend(above.before)
    for whole in _wholes(text, number):
        numbers = _either(text, numbers, referents(text, whole, above, said), said)
    if number and (
        _is_apposition(text, number, above) or (_is_named_row(text, number) and _is_apposition(text, number - 1, above))
    ):
        numbers.extend(referents(text, number - 1, above, said))
    return list(dict.fromkeys(numbers))


def _wholes(text: Tagged, number: int) -> list[int]:
    """Return the noun phrases that one depends on: what stands before "of", what stands right before a preposition."""
    phrases, phrase, found = text.phrases, text.phrases[number], list[int]()
    if phrase.of != NOWHERE and text.phrase_of[phrase.of] != number:
        found.append(text.phrase_of[phrase.of])
    if number and phrase.preposition == phrases[number - 1].last + 1:
        # "Ann Lee, a student at Westkapelle, who was there", "A species of frog native to Australia that grows"
        if phrases[number - 1].preposition == NOWHERE or phrases[number - 1].of != NOWHERE:
            found.append(number - 1)
    return list(dict.fromkeys(found))


def _either(text: Tagged, near: list[int], wholes: list[int], said: Traits) -> list[int]:
    """Return which may be meant of a noun and the one that it depends on: where both may, who is somebody goes first.

    "The director of the museum, who", "les murs du château, qui ont été"; but "the garden of the palace, which".
    """
    fitting = [[one for one in some if agree(traits_of(text, one), said)] for some in (near, wholes)]
    if not all(fitting):
        return fitting[0] or fitting[1] or [*near, *wholes]
    after = text.phrases[near[0]].last + 1
    apart = after < len(text.tokens) and text.tokens[after].text == ","
    somebody = any(PERSON <= traits_of(text, one) for one in fitting[1])
    if somebody and (apart or (PERSON <= said and not PERSON <= traits_of(text, near[0]))):
        return fitting[1]
    return [*fitting[0], *fitting[1]]


def described(text: Tagged, frame: Frame, above: Frame, right: int) -> list[int]:
    """Return what a participle behind a comma may describe: the noun right before it and the subject of its clause.

    Nothing tells which of the two is meant: "wrote a book, published by". Who is born is the one right before, and so
    is what is meant where the verb is last: "öffnete die Brücke, gebaut von". What stands behind "of" may be meant,
    but where the noun that has it is somebody: "the head of the club, sentenced to", and what somebody made is what
    has it: "a history of the firm, written by".
    """
    if right == NOWHERE:
        return list(above.before)
    phrase, own = text.phrases[right], text.own
    near = [right] if right in above.after else []
    agent = phrase.preposition != NOWHERE and text.tokens[phrase.preposition].norm in own.language.agents
    if (near or agent) and frame.verbs and own.stem(text.tokens[frame.verbs[0]].norm) in own.births:
        return [right]
    if phrase.of != NOWHERE and phrase.first > above.last_verb:
        chain = referents(text, right, above, told(text, frame))
        wholes = [one for one in chain if one != right]
        somebody = any(tells_of_person(own, text.tokens[text.phrases[one].head].norm) for one in wholes)
        near = [] if somebody else (_is_made(text, frame, right) and wholes) or chain
    return near if near and own.language.verb_last else [*near, *above.before]


def _is_made(text: Tagged, frame: Frame, right: int) -> bool:
    """Whether a participle says who did it, behind a noun that has no name: no "roof of the chapel Saint Anne"."""
    leads = (text.phrases[number].preposition for number in frame.led)
    by = any(place != NOWHERE and text.tokens[place].norm in text.own.language.agents for place in leads)
    phrase, nouns = text.phrases[right], text.own.language.nouns_capitalised
    return by and (nouns or not any(token.capital for token in text.tokens[phrase.first : phrase.last + 1]))


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


def _is_named_row(text: Tagged, number: int) -> bool:
    """Whether two nouns may both tell what the name before them is: "Ann Lee, a poet and painter, who".

    In "jars, textiles and a mask that is on show" they are three things.
    """
    if number < 2 or not is_row(text, number):
        return False
    return [_is_name(text, one) for one in (number - 2, number - 1, number)] == [True, False, False]


def _is_name(text: Tagged, number: int) -> bool:
    """Whether the head of a noun phrase is a name: a capital, and no common noun to the dictionary."""
    head, code = text.tokens[text.phrases[number].head], text.own.language.code
    common = (
        is_noun(head.norm, code) if text.own.language.nouns_capitalised else casing(head.norm, code) is Casing.COMMON
    )
    return head.capital and not common


def is_row(text: Tagged, number: int) -> bool:
    """Whether a noun phrase is joined to the one before it by a conjunction."""
    between = range(text.phrases[number - 1].last + 1, text.phrases[number].first)
    return len(between) == 1 and text.tags[between[0]] is Tag.COORDINATOR
