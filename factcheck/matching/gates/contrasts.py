"""Contrasts: of the companions of matched words in closed classes none may say the contrary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.companions import Companions, companions, leads_of, relations
from factcheck.matching.around.comparison import degree, graded
from factcheck.matching.around.stance import stance
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.lessened import WHOLE, of_all, of_everyone, parted, told_apart
from factcheck.matching.limits.past import is_past, other_tense, over
from factcheck.matching.query.kernel import complements
from factcheck.matching.query.query import Query
from factcheck.matching.synonyms.dimension import is_measure
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence
from factcheck.parsing.tokens import Token, is_hyphened

_ENTAILS = {
    "all": frozenset(("all", "most", "many", "some", "half", "")),
    "most": frozenset(("most", "many", "some", "half")),
    "half": frozenset(("half", "some")),
    "many": frozenset(("many", "some", "")),
    "some": frozenset(("some", "")),
    "few": frozenset(("few", "some")),
    "mostly": frozenset(("mostly", "")),  # "Mostly in the north" is in the north.
    "only": frozenset(("only", "")),
    "": frozenset(("", "some", "many", "all", "most")),
}
"""What a quantifier in the passage (left) says of a noun, by what the phrasing has (right); "" is a bare noun."""

_SHARES = frozenset((Measure.PERCENT,))
_NEAR = 2  # tokens before a stretch of time in which "every" stands: "every single day"

Requirement = tuple[tuple[int, Companions], ...]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A word of a phrasing and the one that was found for it, by their places, each with its companions."""

    alignment: Alignment
    place: int
    there: int
    mine: Companions
    its: Companions

    @property
    def ours(self) -> Sentence:
        """The phrasing."""
        return self.alignment.query.sentence

    @property
    def theirs(self) -> Sentence:
        """The passage."""
        return self.alignment.sentence

    @property
    def word(self) -> str:
        """The word of the phrasing."""
        return self.ours.tokens[self.place].text


def require(query: Query) -> Requirement:
    """Return the companions of every word and name of a phrasing."""
    places = sorted({*query.words, *(name.places[-1] for name in query.names)})
    return tuple((place, companions(query.sentence, place, query.named)) for place in places)


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Block a passage in which a matched word has a companion that says the contrary."""
    text, when = over(alignment.query, alignment.sentence, alignment.clause)
    if text:
        return _blocked(f'"{text}" here: no longer', when)
    text, when = other_tense(alignment)
    if text:
        return _blocked(f'"{text}" here: at another time', when)
    if less := of_everyone(alignment):
        return _blocked(f'not all here: "{less}"')
    if _is_graded_otherwise(alignment):
        return _blocked("compared the other way round here")
    named = frozenset(place for one in alignment.placements for place in one.places)
    for place, mine in requirement:
        there = alignment.partner(place)
        if there == NOWHERE or is_measure(place, alignment):  # The gate of values compares them: "80 m high".
            continue
        pair = _Pair(alignment, place, there, mine, companions(alignment.sentence, there, named))
        if said := next(filter(None, (rule(pair) for rule in _RULES)), ""):
            return _blocked(said, there)
    return AGREES


def _blocked(said: str, *places: int) -> Outcome:
    return Outcome(Relation.BLOCKS, f"contrast: {said}", places)


def _direction(pair: _Pair) -> str:
    return f'another direction or side beside "{pair.word}" here' if _is_contrary(pair) else ""


def _relation(pair: _Pair) -> str:
    mine, its = relations(pair.ours, pair.place), relations(pair.theirs, pair.there)
    other = any((number, 1 - side) in mine for number, side in its)
    return f'another relation to "{pair.word}" here' if other else ""


def _status(pair: _Pair) -> str:
    named = pair.alignment.query.named
    if pair.place + 1 in named and pair.place not in named | pair.alignment.query.verbs:
        return ""  # A title only helps to name someone: "le président Clinton".
    status = pair.its.status - pair.mine.status
    if status and is_past(pair.ours, pair.place):
        status -= {entry.removeprefix("=") for entry in pair.theirs.lexicon.language.past_cues}
    return f'"{min(status)} {pair.word}" here' if status else ""


def _rank(pair: _Pair) -> str:
    other = pair.mine.rank is not None and pair.mine.rank != (pair.its.rank or "")
    return f'another rank before "{pair.word}" here' if other else ""  # The second largest brewery is a brewery.


def _less(pair: _Pair) -> str:
    mine, its = pair.mine.quantifier, pair.its.quantifier
    less = "" if mine else parted(pair.alignment, pair.place, pair.there)
    if not less and its == "only" and mine != "only":
        less = told_apart(pair.alignment, pair.there)
    if not less and mine in WHOLE:
        less = of_all(pair.alignment, pair.place, pair.there, its)
    return f'not all here: "{less}" beside "{pair.word}"' if less else ""


def _degree(pair: _Pair) -> str:
    if pair.place not in complements(pair.alignment.query):
        return ""
    (mine, ours), (its, theirs) = degree(pair.ours, pair.place), degree(pair.theirs, pair.there)
    alone = (ours or theirs) and not (mine and its)
    return f'only compared: "{mine or its}" beside "{pair.word}"' if alone else ""


def _side(pair: _Pair) -> str:
    taken = stance(pair.ours, pair.place)
    other = any((number, 1 - side) in taken for number, side in stance(pair.theirs, pair.there))
    return f'the other side of "{pair.word}" is taken here' if other else ""


def _quantifier(pair: _Pair) -> str:
    mine, its = pair.mine.quantifier, pair.its.quantifier
    if its == "half" and any(one.kinds == _SHARES for one in pair.ours.quantities):
        return ""  # The gate of values compares shares.
    often = mine == "all" and pair.ours.lexicon.is_time(pair.ours.tokens[pair.place].norm)
    if mine in _ENTAILS[its] and not (often and not _is_often(pair.theirs, pair.there)):
        return ""
    found, wanted = its or "no such word", mine or "no such word"
    return f'"{found}" before "{pair.word}" here, "{wanted}" in the phrasing'


def _compound(pair: _Pair) -> str:
    mine, its = _hyphened(pair.ours, pair.place), _hyphened(pair.theirs, pair.there)
    other = 1 < len(mine) < len(its)
    return f'part of "{pair.theirs.text[its[0].start : its[-1].end]}" here' if other else ""


_RULES: Sequence[Callable[[_Pair], str]] = (
    _compound,
    _direction,
    _relation,
    _status,
    _rank,
    _degree,
    _less,
    _side,
    _quantifier,
)
"""What a pair of words says that blocks, or "", in the order in which it is told."""


def _hyphened(sentence: Sentence, place: int) -> Sequence[Token]:
    """Return the words that hyphens make one of with the word at a place, which is one of them."""
    tokens, first, last = sentence.tokens, place, place
    while is_hyphened(tokens, first - 2):
        first -= 2
    while is_hyphened(tokens, last):
        last += 2
    return tokens[first : last + 1 : 2]


def _is_often(sentence: Sentence, place: int) -> bool:
    """Whether a stretch of time is told of as each of a row: "every day", "tous les jours"."""
    return any(sentence.level(other) == "all" for other in range(max(0, place - _NEAR), place))


def _is_graded_otherwise(alignment: Alignment) -> bool:
    """Whether what a phrasing says to be more than another thing is less here, or is not said to be more.

    "Seats 900, fewer than the old one"; who earns as much as Bo, or works with him, does neither more nor less.
    """
    mine = graded(alignment.query.sentence)
    its = graded(alignment.sentence) if mine else mine
    contrary = any((pair, 1 - side) in its for pair, side in mine) or bool(graded(alignment.query.sentence, small=True))
    return contrary and mine.isdisjoint(its)


def _is_contrary(pair: _Pair) -> bool:
    """Whether a word has the other direction or side here."""
    mine, its = pair.mine, pair.its
    contrary = {(number, 1 - side) for number, side in its.sides - mine.sides} & mine.sides
    if not contrary or pair.alignment.told_by_noun:
        return False
    if {mine.link, its.link} == {"of", "other"}:
        return False  # "Juge de la Cour", "juge à la Cour": no direction.
    if its.link == "of" and not _led_contrary(pair.theirs, pair.there, mine):
        return False
    too = its.sides | _led(pair.theirs, pair.there)  # "Fell from 310 in 2014 to 95 in 2019."
    return not too.issuperset(contrary)


def _led_contrary(sentence: Sentence, place: int, mine: Companions) -> bool:
    """Whether what leads the noun that something is of may be the contrary: "in" of "in the north of X" may not."""
    number = sentence.phrase_of[place]
    owned = sentence.phrase_of[sentence.phrases[number].of] if sentence.phrases[number].of != NOWHERE else NOWHERE
    lead = leads_of(sentence, sentence.phrases[owned]) if owned != NOWHERE else []
    sides = [side for at in lead for side in sentence.lexicon.contrasts.get(sentence.tokens[at].norm, ())]
    return not lead or any((pair, 1 - side) in mine.sides for pair, side in sides)


def _led(sentence: Sentence, place: int) -> frozenset[tuple[int, int]]:
    """Return the sides of contrasts that lead what belongs to a verb."""
    clause = sentence.clauses[sentence.clause_of[place]]
    if place != clause.predicate:
        return frozenset()
    leads = (lead for number in clause.adjuncts for lead in leads_of(sentence, sentence.phrases[number]))
    norms = [sentence.tokens[lead].norm for lead in leads]
    return frozenset(side for norm in norms for side in sentence.lexicon.contrasts.get(norm, ()))
