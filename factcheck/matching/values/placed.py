"""The noun of placing: a value of a phrasing with what stands in its place, and whether two of them traded places."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.values.neighbours import is_difference, opposite, preposition
from factcheck.parsing.dimensions import dimensions
from factcheck.parsing.quantities import Kind, Quantity, Relation, compare
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag

_ROWS = frozenset((2, 3, 4))  # longer ones are counted by nobody
_PLAIN, _RANK = frozenset((Kind.NUMBER,)), frozenset((Kind.ORDINAL,))


@dataclass(frozen=True, slots=True)
class Placed:
    """One value of the phrasing, what was found for it, and how the two relate (None: absent)."""

    wanted: Quantity
    found: Quantity | None
    relation: Relation | None


def to_the_letter(value: Quantity, alignment: Alignment) -> Placed:
    """Return a value as it stands here to the letter, or none where it is a difference: "12 Tage mehr als"."""
    found = _moved(value, alignment)
    if is_difference(alignment.sentence, found) and not is_difference(alignment.query.sentence, value):
        return Placed(value, None, None)
    return Placed(value, found, Relation.EQUAL)


def _moved(value: Quantity, alignment: Alignment) -> Quantity:
    return value._replace(
        first=value.first + alignment.shift, last=value.last + alignment.shift, tail=value.tail + alignment.shift
    )


def unswapped(placed: Placed, alignment: Alignment) -> Placed:
    """Trade nothing: "from 10 to 20" is not "from 20 to 10": two equal values that trade prepositions differ."""
    if placed.relation is not Relation.EQUAL or placed.found is None:
        return placed
    ours, theirs = alignment.query.sentence, alignment.sentence
    mine, its = preposition(ours, placed.wanted), preposition(theirs, placed.found)
    if mine and _is_change(theirs, placed.found) and _leads_to(ours, placed.wanted, mine):
        return Placed(placed.wanted, None, None)
    if not mine or not its or mine == its:
        return placed
    if opposite(mine, its, theirs) and not (_is_owned(ours, placed.wanted) or _is_owned(theirs, placed.found)):
        return _opposed(placed, mine, alignment)
    return placed


def _is_owned(sentence: Sentence, value: Quantity) -> bool:
    """Whether a preposition only joins a value to the noun before: "l'âge de 58 ans"."""
    number = sentence.phrase_of[value.first]
    return number != NOWHERE and sentence.phrases[number].of != NOWHERE


def kept(placed: Placed, alignment: Alignment) -> Placed:
    """Take back an equal value that tells of another thing than in the phrasing, or limits one as another value does.

    What children under 12 must do, those under 14 need not.
    """
    if placed.relation is not Relation.EQUAL or placed.found is None:
        return placed
    ours, theirs = alignment.query.sentence, alignment.sentence
    if _is_of_another(placed.wanted, placed.found, alignment):
        return Placed(placed.wanted, None, None)
    if _limits(ours, placed.wanted) and _limits(theirs, placed.found) and placed.wanted.spans != placed.found.spans:
        return Placed(placed.wanted, placed.found, Relation.DIFFERS)
    return placed


def _is_of_another(wanted: Quantity, found: Quantity, alignment: Alignment) -> bool:
    """Whether the noun of a rank has another rank here: "turned down the first plan and accepted the second"."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    mine = ours.phrase_of[wanted.first] if wanted.kinds == _RANK else NOWHERE
    place = alignment.pairs.get(ours.phrases[mine].head, NOWHERE) if mine != NOWHERE else NOWHERE
    its = theirs.phrase_of[place] if place != NOWHERE else NOWHERE
    ranks = [one for one in theirs.quantities if one.kinds == _RANK and theirs.phrase_of[one.first] == its]
    return its != NOWHERE and bool(ranks) and found not in ranks


def _is_change(sentence: Sentence, value: Quantity) -> bool:
    """Whether a number stands right behind its verb: "fell 3 million"."""
    clause = sentence.clauses[sentence.clause_of[value.first]]
    return bool(clause.verbs) and clause.verbs[-1] == value.first - 1


def _leads_to(sentence: Sentence, value: Quantity, lead: str) -> bool:
    """Whether a preposition right behind a verb leads to what something became: "fell to 3 million"."""
    clause, groups = sentence.clauses[sentence.clause_of[value.first]], sentence.lexicon.language.opposites
    return bool(clause.verbs) and clause.verbs[-1] == value.first - 2 and len(groups) > 1 and lead in groups[1]


def _in_subject(sentence: Sentence, value: Quantity) -> bool:
    """Whether a value stands in the subject of a clause."""
    return any(sentence.phrase_of[value.first] in clause.subject for clause in sentence.clauses)


def _limits(sentence: Sentence, value: Quantity) -> bool:
    """Whether a bound tells which ones are meant, and counts nothing: "los menores de 14 años", "people over 65"."""
    number = sentence.phrase_of[value.first]
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE
    before = sentence.phrase_of[lead - 1] if lead > 0 else NOWHERE  # "Les enfants de moins de six ans"
    if value.bounded and before != NOWHERE and any(before in clause.subject for clause in sentence.clauses):
        return True
    first = sentence.phrases[number].first if number != NOWHERE else value.first
    if not value.bounded or first >= value.first or value.first in sentence.verbs:
        return False  # "La participación superó el 60 %"
    if value.measured and _in_subject(sentence, value):
        return True
    noun, one = value.first - 1, sentence.tokens[first].norm in sentence.lexicon.language.ones
    return sentence.tags[noun] is Tag.NOUN and noun not in dimensions(sentence) and not one  # "A man over 65"


def _opposed(placed: Placed, lead: str, alignment: Alignment) -> Placed:
    """Return what stands behind the phrasing's own preposition: in "fell to 1.2 billion from 1.5", to is 1.2."""
    theirs = alignment.sentence
    for found in theirs.quantities:
        if compare(placed.wanted, found) is Relation.DIFFERS and preposition(theirs, found) == lead:
            return Placed(placed.wanted, found, Relation.DIFFERS)
    return Placed(placed.wanted, None, None)  # What fell by 5 may have fallen to 5.


def is_told(value: Quantity, alignment: Alignment) -> bool:
    """Whether the passage tells a value without a number: by an article, or by a row of as many."""
    return _is_article(value, alignment) or _is_row(value, alignment)


def _is_article(value: Quantity, alignment: Alignment) -> bool:
    """Whether the passage says "a person" for "one person"."""
    ours, reading = alignment.query.sentence, alignment.sentence
    if value not in alignment.query.ones or ours.phrase_of[value.first] == NOWHERE:
        return False
    head = ours.phrases[ours.phrase_of[value.first]].head
    where = alignment.partner(head)
    if where == NOWHERE:  # What a unit counts is matched by its value.
        where = next(iter(reading.by_stem.get(ours.stems[head], ())), NOWHERE)
    number = reading.phrase_of[where] if where != NOWHERE else NOWHERE
    first = reading.phrases[number].first if number != NOWHERE else NOWHERE
    counts = first != NOWHERE and reading.tokens[first].norm in reading.lexicon.language.ones
    return counts and first not in reading.in_quantities  # "An hour and a half" is a number of its own.


def _is_row(value: Quantity, alignment: Alignment) -> bool:
    """Whether the passage has a row of as many as the phrasing counts: "a Swede and a Dane" of two people.

    Each with an article that counts one, and a noun that says what the counted one does.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    mine = ours.phrase_of[value.first]
    head = ours.phrases[mine].head if mine != NOWHERE else NOWHERE
    where, number = alignment.partner(head), alignment.phrase(head)
    if number == NOWHERE or not counts_row(value):
        return False
    first = last = number
    while first > 0 and _goes_with(theirs, first - 1):
        first -= 1
    while last + 1 < len(theirs.phrases) and _goes_with(theirs, last):
        last += 1
    row, ones = theirs.phrases[first : last + 1], theirs.lexicon.language.ones
    one_each = all(
        theirs.tokens[phrase.first].norm in ones
        and theirs.stems[phrase.head] == theirs.stems[where]
        and phrase.of == NOWHERE
        for phrase in row
    )
    return one_each and len(row) == value.spans[0].low


def counts_row(value: Quantity) -> bool:
    """Whether a value may be told by a row of as many things: two, three or four of them."""
    plain = value.kinds == _PLAIN and not value.bounded and len(value.spans) == 1
    return plain and value.spans[0].low == value.spans[0].high and value.spans[0].low in _ROWS


def _goes_with(sentence: Sentence, number: int) -> bool:
    """Whether the next noun phrase goes on with the row of this one: behind a comma or a conjunction."""
    between = range(sentence.phrases[number].last + 1, sentence.phrases[number + 1].first)
    parted = (sentence.tokens[place].text == "," or sentence.tags[place] is Tag.COORDINATOR for place in between)
    return bool(between) and all(parted)


def comparable(value: Quantity, found: Quantity) -> bool:
    """A year and a bare number may be the same figure, though they never contradict each other."""
    figures = frozenset((Kind.NUMBER, Kind.DATE))
    return bool(value.kinds & found.kinds) or (value.kinds <= figures and found.kinds <= figures and bool(value.spans))
