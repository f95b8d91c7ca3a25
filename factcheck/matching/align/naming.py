"""Query, Sentence -> where the passage has a name of a phrasing: as it stands, by its code, a part or a form of it."""

from __future__ import annotations

from factcheck.matching.around.context import Context
from factcheck.matching.query.query import Query
from factcheck.matching.words.named import find_in
from factcheck.parsing.mentions import Name, company_forms, stretch
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.quantities import Quantity, are_equal
from factcheck.parsing.sentence import Sentence
from factcheck.parsing.tokens import HYPHENS

_DIGITS = 3  # of a code that no two things have; the A4 is a road, a car and a chip


def find_named(query: Query, index: int, sentence: Sentence, context: Context) -> tuple[tuple[int, int], ...]:
    """Return the places (first, last) at which a sentence has a name of a query, by part of it or inflected too."""
    name = query.names[index]
    return (
        find_in(sentence, name, query.groups)
        or _by_code(query, index, sentence)
        or _first_name(name, sentence, context)
        or _as_word(query, index, sentence)
    )


def _by_code(query: Query, index: int, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Find a maker's name by the code behind it, where no other name stands before that: "the A380"."""
    code = code_of(query, query.names[index])
    if code is None:
        return ()
    same = (one.first for one in sentence.quantities if are_equal(code, one) and Measure.CODE in one.kinds)
    return tuple((place, place) for place in same if not (place and sentence.tokens[place - 1].capital and place > 1))


def code_of(query: Query, name: Name) -> Quantity | None:
    """Return the code behind a name that tells alone which thing is meant: that of "Airbus A380", of many digits."""
    for one in query.sentence.quantities:
        if Measure.CODE in one.kinds and one.first == name.places[-1] + 1 and one.first not in query.named:
            return one if sum(char.isdigit() for char in one.text) >= _DIGITS else None
    return None


def _first_name(name: Name, sentence: Sentence, context: Context) -> tuple[tuple[int, int], ...]:
    """Find a person by the first name alone, once the full name stands before: "Bruce" after "Bruce Perens".

    Behind a family name that stands first it is the other one, so that "Berg" is Kim Berg as well.
    """
    several = name.spellings and len(name.spellings[0]) > 1 and not name.nations
    first = (name.given or name.spellings[0])[0] if several else ""
    places = [place for place, token in enumerate(sentence.tokens) if first and token.norm == first and token.capital]
    free = [place for place in places if place + 1 == len(sentence.tokens) or not sentence.tokens[place + 1].capital]
    return tuple((place, place) for place in free) if free and context.seen(name) else ()


def _as_word(query: Query, index: int, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Find a one-word name that the passage inflects: "Leader" in "leaders"."""
    name = query.names[index]
    if len(name.spellings) != 1 or len(name.spellings[0]) != 1 or name.nations:
        return ()
    stem = sentence.lexicon.stem(name.spellings[0][0])
    found = (place for place in sentence.by_stem.get(stem, ()) if len(stem) > 2)
    return tuple((place, place) for place in found if not _is_part(name, place, sentence))


def _is_part(name: Name, place: int, sentence: Sentence) -> bool:
    """Whether a word is part of the name of something else: "Norline Air" is not Norline, but "Norline Ltd" is."""
    tokens = sentence.tokens
    if not tokens[place].capital:
        return False
    left, right, _ = stretch(tokens, place, place, sentence.lexicon)
    beside = [place - 1] * bool(left) + [place + 1] * bool(right)
    more = {tokens[other].norm for other in (*left, *right)} - company_forms()
    longer = place + 1 in right or any(tokens[at].text in HYPHENS for at in beside)
    return longer and bool(more) and more.isdisjoint(name.beside)
