"""Sentence, Quantity -> its surroundings: the noun it counts, the words beside it, its preposition."""

from __future__ import annotations

from itertools import pairwise

from factcheck.parsing.dimensions import dimensions
from factcheck.parsing.quantities import Kind, Quantity
from factcheck.parsing.sentence import NOWHERE, Phrase, Sentence, Tag

_HEAD = 3  # tokens within which a number's noun follows it
_STEP = 2  # tokens from a value to the next one, with a preposition between
_COUNTS = frozenset((Kind.NUMBER,))
_MOMENTS = frozenset((Kind.DATE, Kind.WEEKDAY, Kind.TIME))


def heads(sentence: Sentence, value: Quantity) -> tuple[int, ...]:
    """Return the places of the noun a number counts: the content words of its noun phrase, or of the one it is part of.

    "Eight bridge piers" counts piers of a bridge: all words are returned. "Two of the court's nine judges" counts
    judges. Where no phrase tells, they are the content words that follow, across "of".
    """
    number = sentence.phrase_of[value.last]
    if number == NOWHERE or value.kinds & _MOMENTS:
        return _following(sentence, value)
    found = _counted(sentence, value.last + 1, _end(sentence, value.last))
    if not found and Kind.NUMBER in value.kinds and (behind := _taken_from(sentence, number)) is not None:
        found = _counted(sentence, behind.first, behind.last)
    return found or _following(sentence, value)


def is_taken(sentence: Sentence, value: Quantity) -> bool:
    """Whether a number stands alone, and is a part of what is behind it: "two of the members"."""
    number = sentence.phrase_of[value.last]
    alone = number != NOWHERE and sentence.phrases[number].last == value.last and Kind.NUMBER in value.kinds
    return alone and _taken_from(sentence, number) is not None


def _taken_from(sentence: Sentence, part: int) -> Phrase | None:
    """Return the noun phrase behind "of" that a number alone is a part of, behind those of its owners; or None.

    A name is no such: in "the first of Putin" it tells whose it is, not what is counted.
    """
    number, rest = sentence.phrases[part], sentence.phrases[part + 1 :]
    if not rest or (rest[0].of != number.head and not _is_led(sentence, rest[0], number.last)):
        return None
    found = next((phrase for phrase in rest if not phrase.owner), None)
    named = found is not None and sentence.tokens[found.first].capital
    return None if named and not sentence.lexicon.language.nouns_capitalised else found


def _is_led(sentence: Sentence, phrase: Phrase, last: int) -> bool:
    """Whether "of" stands between a phrase and what ends right before it."""
    genitives, lead = sentence.lexicon.language.genitives, phrase.preposition
    return lead == last + 1 and sentence.tokens[lead].norm in genitives


def _end(sentence: Sentence, number: int) -> int:
    """Return the last place of what a number counts in its noun phrase: no month in "first Sunday of the month"."""
    last = sentence.phrases[sentence.phrase_of[number]].last
    articles = (place for place in range(number + 2, last + 1) if sentence.tags[place] is Tag.DETERMINER)
    return next(articles, last + 1) - 1


def _counted(sentence: Sentence, first: int, last: int) -> tuple[int, ...]:
    """Return the places that carry content in a noun phrase; the number of the whole counts nothing of the part."""
    numbers = {place for one in sentence.quantities if one.kinds == _COUNTS for place in range(one.first, one.last + 1)}
    return tuple(place for place in range(first, last + 1) if sentence.is_content(place) and place not in numbers)


def _following(sentence: Sentence, value: Quantity) -> tuple[int, ...]:
    found: list[int] = []
    for place in range(value.last + 1, min(value.last + 1 + _HEAD, len(sentence.tokens))):
        token = sentence.tokens[place]
        if sentence.is_content(place):
            # "The first of Putin": whose it is, not what is counted.
            owner = place - 1 > value.last and token.capital and not sentence.lexicon.language.nouns_capitalised
            if owner or sentence.tags[place] is Tag.VERB:
                break
            found.append(place)
        elif found or not sentence.lexicon.is_of(token.norm):
            break
    return tuple(found)


def is_whole(sentence: Sentence, value: Quantity) -> bool:
    """Whether a number is the whole that a part is taken of: 27 in "3 of the 27", "of the 27, 3 left"."""
    if Kind.NUMBER not in value.kinds:
        return False
    if _is_begun(sentence, value):
        return True
    place = _owner_first(sentence, value.first) - 1
    language = sentence.lexicon.language
    while (
        place > 0 and (norm := sentence.tokens[place].norm) in language.determiners and norm not in language.genitives
    ):
        place -= 1
    whole = place
    while place > 0 and sentence.tokens[place].norm in language.genitives:  # "of the" is two of them
        place -= 1
    if place == whole:
        return False
    part = any(other.first <= place <= other.last and Kind.NUMBER in other.kinds for other in sentence.quantities)
    return part or sentence.tokens[place].norm in language.parts or sentence.tokens[place].norm in language.ones


def _owner_first(sentence: Sentence, place: int) -> int:
    """Return where the noun phrase of the owner right before a place begins, or the place: "the court's nine"."""
    number = sentence.phrase_of[place]
    owner = sentence.phrases[number - 1] if number > 0 and sentence.phrases[number].first == place else None
    return owner.first if owner is not None and owner.owner else place


def is_difference(sentence: Sentence, value: Quantity) -> bool:
    """Whether a number tells how much more or less something is: 12 of "12 more rooms than", "12 jours de plus"."""
    if value.kinds & _MOMENTS:
        return False  # "In 2019 more people came than in 2018"
    own, tokens, noun = sentence.lexicon, sentence.tokens, value.end + 1
    for place in range(noun, min(noun + _HEAD, len(tokens))):
        found = own.surpluses.at(tokens, place)
        if found is not None:
            behind = place + found[0]
            near = tokens[behind : behind + (_HEAD if place == noun else 1)]
            return found[0] > 1 or any(token.norm in own.language.than for token in near)
        if sentence.tags[place] is not Tag.NOUN:
            break
    return False


def whole_of(sentence: Sentence, part: Quantity) -> Quantity | None:
    """Return the number that another one is a part of: 27 for the 3 of "3 of the 27"."""
    behind = next((one for one in sentence.quantities if one.first > part.last), None)
    if behind is None or not is_whole(sentence, behind):
        return None
    between = sentence.tokens[part.last + 1 : behind.first]
    own = sentence.lexicon.language
    return behind if all(token.norm in own.determiners | own.genitives for token in between) else None


def _is_begun(sentence: Sentence, value: Quantity) -> bool:
    """Whether a preposition leads a number with its noun, and another number, alone, does or suffers what is said."""
    number, clause = sentence.phrase_of[value.first], sentence.clauses[sentence.clause_of[value.first]]
    if number == NOWHERE or sentence.phrases[number].preposition == NOWHERE:
        return False
    parts = [sentence.phrases[one] for one in (*clause.subject, *clause.objects)]
    alone = {(part.first, part.last) for part in parts}
    return any(
        (one.first, one.last) in alone for one in sentence.quantities if Kind.NUMBER in one.kinds and not one.unit
    )


def beside(sentence: Sentence, place: int, step: int) -> int | None:
    """Return the nearest content word beside a quantity, across other quantities and function words."""
    place += step
    while 0 <= place < len(sentence.tokens):
        if sentence.is_content(place) and place not in sentence.in_quantities:
            return place
        if sentence.is_boundary(place) and sentence.tokens[place].text != ",":
            return None
        place += step
    return None


def preposition(sentence: Sentence, value: Quantity) -> str:
    """Return the preposition right before a quantity, or ""."""
    before = (token.norm for token in sentence.tokens[max(value.first - 1, 0) : value.first])
    return next((norm for norm in before if norm in sentence.lexicon.language.prepositions), "")


def opposite(mine: str, its: str, sentence: Sentence) -> bool:
    """Whether two prepositions say contrary things: "fell to 5" and "fell by 5", "until 1990" and "since 1990"."""
    groups = sentence.lexicon.language.opposites
    return any(mine in group and its not in group and any(its in other for other in groups) for group in groups)


def amount_of(sentence: Sentence, value: Quantity, lead: str) -> int:
    """Return the noun around a statement that a sum is of: "after a loss of 3 million euros the club sold"; or NOWHERE.

    Not one behind the preposition `lead`: "for a sum of 3 million euros".
    """
    number = sentence.phrase_of[value.first]
    head = sentence.phrases[number].of if Kind.MONEY in value.kinds and number != NOWHERE else NOWHERE
    if head == NOWHERE or head in dimensions(sentence) or sentence.phrase_of[head] == NOWHERE:
        return NOWHERE
    led = sentence.phrases[sentence.phrase_of[head]].preposition
    if led != NOWHERE:
        return head if sentence.tokens[led].norm != lead else NOWHERE
    clause = sentence.clauses[sentence.clause_of[head]]
    return head if sentence.phrase_of[head] in clause.subject else NOWHERE


def change(sentence: Sentence, value: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return from what to what something changed, where a number is one of both: "raised from 30 to 60 seconds"."""
    groups = sentence.lexicon.language.opposites
    for one, other in pairwise(sentence.quantities):
        joined = value in (one, other) and one.kinds == other.kinds and other.first - one.end == _STEP
        leads = preposition(sentence, one), preposition(sentence, other)
        if joined and len(groups) > 1 and leads[0] in groups[0] and leads[1] in groups[1]:
            return one, other
    return None
