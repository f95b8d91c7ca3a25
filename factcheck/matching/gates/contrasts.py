"""Contrasts: of the companions of matched words in closed classes none may say the contrary."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.around.companions import Companions, companions, leads_of
from factcheck.matching.around.comparison import graded
from factcheck.matching.around.part import is_definite, part, share
from factcheck.matching.around.stance import stance
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.limits.excepted import excepts
from factcheck.matching.limits.past import is_past, other_tense, over
from factcheck.matching.query.query import Query
from factcheck.parsing.dimensions import dimensions
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence

_COUNTS, _ORDINAL = frozenset((Measure.NUMBER,)), frozenset((Measure.ORDINAL,))
_ENTAILS = {
    "all": frozenset(("all", "most", "many", "some", "half", "")),
    "most": frozenset(("most", "many", "some", "half")),
    "half": frozenset(("half", "some")),
    "many": frozenset(("many", "some", "")),
    "some": frozenset(("some", "")),
    "few": frozenset(("few", "some")),
    "mostly": frozenset(("mostly", "most", "")),  # "Mostly in the north" is in the north.
    "only": frozenset(("only", "")),
    "": frozenset(("", "some", "many", "all", "most")),
}
"""What a quantifier in the passage (left) says of a noun, by what the phrasing has (right); "" is a bare noun."""


_WHOLE = frozenset(("all", "most"))
_SHARES = frozenset((Measure.PERCENT,))
_NEAR = 2  # tokens from a noun to what takes some out: ", except two"


Requirement = tuple[tuple[int, Companions], ...]


def require(query: Query) -> Requirement:
    """Return the companions of every word and name of a phrasing."""
    places = sorted({*query.words, *(name.places[-1] for name in query.names)})
    return tuple((place, companions(query.sentence, place, query.named)) for place in places)


def test(requirement: Requirement, alignment: Alignment) -> Outcome:
    """Block a passage in which a matched word has a companion that says the contrary."""
    theirs, ours = alignment.sentence, alignment.query.sentence
    text, when = over(alignment.query, theirs, alignment.clause)
    if text:
        return Outcome(Relation.BLOCKS, f'contrast: "{text}" here: no longer', (when,))
    text, when = other_tense(alignment)
    if text:
        return Outcome(Relation.BLOCKS, f'contrast: "{text}" here: at another time', (when,))
    if _is_graded_otherwise(alignment):
        return Outcome(Relation.BLOCKS, "contrast: compared the other way round here")
    named = frozenset(place for one in alignment.placements for place in range(one.first, one.last + 1))
    for place, mine in requirement:
        there = alignment.partner(place)
        if there == NOWHERE or (place in dimensions(ours) and there in dimensions(theirs)):
            continue  # "Lower than 90 m" and "80 m high": the gate of values compares them.
        its = companions(theirs, there, named)
        text = ours.tokens[place].text
        if _is_contrary(there, mine, its, alignment):
            return Outcome(Relation.BLOCKS, f'contrast: another direction or side beside "{text}" here', (there,))
        titled = place + 1 in alignment.query.named and place not in alignment.query.named | alignment.query.verbs
        status = its.status - mine.status
        if status and is_past(ours, place):
            status -= {entry.removeprefix("=") for entry in theirs.lexicon.language.past_cues}
        if status and not titled:  # A title only helps to name someone: "le président Clinton".
            return Outcome(Relation.BLOCKS, f'contrast: "{min(status)} {text}" here', (there,))
        if mine.rank != its.rank and _is_ranked(ours, place):  # The second largest brewery is a brewery.
            return Outcome(Relation.BLOCKS, f'contrast: another rank before "{text}" here', (there,))
        if not mine.quantifier and (less := share(theirs, there)) and not share(ours, place):
            return Outcome(Relation.BLOCKS, f'contrast: "{less}" of "{text}" here, not all of it', (there,))
        if not mine.quantifier and is_definite(ours, place) and (some := part(theirs, there)) and not part(ours, place):
            return Outcome(Relation.BLOCKS, f'contrast: "{some}" of "{text}" here, not all of it', (there,))
        if its.quantifier == "only" and mine.quantifier != "only" and (those := _those(alignment, there)):
            return Outcome(Relation.BLOCKS, f'contrast: only "{text} ... {those}" here, not all', (there,))
        if mine.quantifier in _WHOLE and (less := _less(alignment, there)):
            return Outcome(Relation.BLOCKS, f'contrast: "{less}" here: not all', (there,))
        if mine.quantifier in _WHOLE and (step := _step(theirs, there)) and not _step(ours, place):
            return Outcome(Relation.BLOCKS, f'contrast: "{step}" here, not every one', (there,))
        if mine.quantifier in _WHOLE and its.quantifier in _WHOLE and (less := share(theirs, there)):
            return Outcome(Relation.BLOCKS, f'contrast: "{less}" of all "{text}" here', (there,))
        if mine.quantifier in _WHOLE and not its.quantifier and (some := _some(alignment, there)):
            return Outcome(Relation.BLOCKS, f'contrast: "{some}" here, not all there is of "{text}"', (there,))
        if {(pair, 1 - side) for pair, side in stance(theirs, there)} & stance(ours, place):
            return Outcome(Relation.BLOCKS, f'contrast: the other side of "{text}" is taken here', (there,))
        if its.quantifier == "half" and any(one.kinds == _SHARES for one in ours.quantities):
            continue  # The gate of values compares shares.
        often = mine.quantifier == "all" and ours.lexicon.is_time(ours.tokens[place].norm)
        if mine.quantifier not in _ENTAILS[its.quantifier] or (often and not _is_often(theirs, there)):
            found, wanted = its.quantifier or "no such word", mine.quantifier or "no such word"
            return Outcome(
                Relation.BLOCKS, f'contrast: "{found}" before "{text}" here, "{wanted}" in the phrasing', (there,)
            )
    return AGREES


def _is_often(sentence: Sentence, place: int) -> bool:
    """Whether a stretch of time is told of as each of a row: "every day", "tous les jours"."""
    return any(sentence.level(other) == "all" for other in range(max(0, place - _NEAR), place))


def _step(sentence: Sentence, place: int) -> str:
    """Return what leaves some of a row out: "every third member", "the other members", "every two hours"; or ""."""
    number = sentence.phrase_of[place]
    first = sentence.phrases[number].first if number != NOWHERE else NOWHERE
    each = first != NOWHERE and sentence.level(first) in _WHOLE
    inside = range(first + 1, place) if first != NOWHERE else range(0)
    others = (sentence.tokens[other] for other in inside)
    other = next((token.text for token in others if token.norm in sentence.lexicon.language.others), "")
    steps = (
        one.text
        for one in sentence.quantities
        if (each and one.kinds == _ORDINAL and first < one.first < place) or (one.measured and one.end == place)
    )
    return other or next(steps, "")


def _is_graded_otherwise(alignment: Alignment) -> bool:
    """Whether what a phrasing says to be more than another thing is less here: "seats 900, fewer than the old one"."""
    mine = graded(alignment.query.sentence)
    its = graded(alignment.sentence) if mine else mine
    return any((pair, 1 - side) in its for pair, side in mine) and mine.isdisjoint(its)


def _is_contrary(there: int, mine: Companions, its: Companions, alignment: Alignment) -> bool:
    """Whether a word has the other direction or side here."""
    contrary = [
        (pair, 1 - side)
        for pair, side in its.sides
        if (pair, 1 - side) in mine.sides and (pair, side) not in mine.sides
    ]
    if not contrary or alignment.told_by_noun:
        return False
    if {mine.link, its.link} == {"of", "other"}:
        return False  # "Juge de la Cour", "juge à la Cour": no direction.
    if its.link == "of" and not _led_contrary(alignment.sentence, there, mine):
        return False
    too = its.sides | _led(alignment.sentence, there)  # "Fell from 310 in 2014 to 95 in 2019."
    return not too.issuperset(contrary)


def _those(alignment: Alignment, place: int) -> str:
    """Return what tells which ones alone are meant, where the phrasing has it not: "only residents with a permit"."""
    sentence, number = alignment.sentence, alignment.sentence.phrase_of[place]
    clause = sentence.clauses[sentence.clause_of[place]]
    if number not in clause.subject or sentence.phrases[number].head != place:
        return ""  # "Is the only large telescope": what something is, it is.
    phrase = sentence.phrases[number]
    inside = [one for one in range(phrase.first, phrase.last + 1) if one in sentence.content]
    behind = [one.head for one in sentence.phrases if one.preposition == phrase.last + 1]
    described = [
        one.predicate for one in sentence.clauses if one.predicate == phrase.last + 1 and number in one.subject
    ]
    words = (*inside, *behind, *described)
    return next((sentence.tokens[one].text for one in words if one not in alignment.matched), "")


def _less(alignment: Alignment, place: int) -> str:
    """Return what takes some out right behind a noun, or behind a verb: "all members, except two", "always sings"."""
    sentence = alignment.sentence
    last = max((place, *(one.last for one in sentence.phrases if one.first <= place <= one.last)))
    verbal = sentence.clause_of[place] if place in sentence.verbs else NOWHERE
    behind = (one for one in sentence.modifiers if one.first > last and excepts(sentence, one))
    near = (one for one in behind if one.first <= last + _NEAR or one.clause == verbal)
    return next((one.text for one in near), "")


def _some(alignment: Alignment, place: int) -> str:
    """Return what makes a noun less than all there is: "a third of the homes", "12 homes", "the homes of the poor"."""
    sentence = alignment.sentence
    number = sentence.phrase_of[place]
    phrase = sentence.phrases[number] if number != NOWHERE else None
    if phrase is None:
        return ""
    owners = (one.head for one in sentence.phrases if one.of == place and one.head in sentence.content)
    owner = next((head for head in owners if head not in alignment.matched), NOWHERE)
    part = phrase.of != NOWHERE and sentence.tokens[phrase.of].norm in sentence.lexicon.language.ones
    if part or phrase.of in sentence.in_quantities:
        owner = phrase.of  # "only one of the three nurses"
    if owner != NOWHERE:
        return sentence.tokens[owner].text
    definites = sentence.lexicon.language.definites
    known = any(sentence.tokens[other].norm in definites for other in range(phrase.first, phrase.last + 1))
    kinds = _SHARES if known else _COUNTS
    if less := share(sentence, place):
        return less
    own = (phrase.of, *range(phrase.first - 1, phrase.last + 1))
    return next((one.text for one in sentence.quantities if one.kinds & kinds and one.end in own), "")


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


def _is_ranked(sentence: Sentence, place: int) -> bool:
    """Whether a word is a superlative or stands behind one."""
    return any(sentence.lexicon.is_superlative(token.norm) for token in sentence.tokens[max(0, place - 1) : place + 1])
