"""Contrasts: of the companions of matched words in closed classes none may say the contrary."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from factcheck.matching.alignment import Alignment
from factcheck.matching.gates.outcome import AGREES, Outcome, Relation
from factcheck.matching.past import is_past, over
from factcheck.matching.query import Query
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Phrase, Sentence, Tag

_COUNTS = frozenset((Measure.NUMBER, Measure.PERCENT))
_PARTICLES = frozenset((Tag.OTHER, Tag.ADVERB))
_LEADING = _PARTICLES | {Tag.PREPOSITION}
_NEAR = 2  # tokens on either side of a verb in which its particle stands: "ran quickly up"
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


@dataclass(frozen=True, slots=True)
class Companions:
    """What stands beside one word: quantifier, sides of contrasts, status words, rank before a superlative.

    `link` is what leads it behind another noun: "of", another preposition ("other"), or "" for nothing.
    """

    quantifier: str
    sides: frozenset[tuple[int, int]]
    status: frozenset[str]
    rank: str
    link: str


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
    once = frozenset(entry.removeprefix("=") for entry in theirs.lexicon.language.bygone)
    named = frozenset(place for one in alignment.placements for place in range(one.first, one.last + 1))
    for place, mine in requirement:
        there = alignment.partner(place)
        if there == NOWHERE:
            continue
        its = companions(theirs, there, named)
        text = ours.tokens[place].text
        whose = {mine.link, its.link} == {"of", "other"}  # "Juge de la Cour", "juge à la Cour": no direction.
        too = its.sides | _led(theirs, there)  # "Fell from 310 in 2014 to 95 in 2019."
        whose = whose or (its.link == "of" and not _led_contrary(theirs, there, mine)) or alignment.told_by_noun
        contrary = any(
            (pair, 1 - side) in mine.sides and (pair, side) not in mine.sides and (pair, 1 - side) not in too
            for pair, side in its.sides
        )
        if contrary and not whose:
            return Outcome(Relation.BLOCKS, f'contrast: another direction or side beside "{text}" here', (there,))
        titled = place + 1 in alignment.query.named and place not in alignment.query.named | alignment.query.verbs
        status = its.status - mine.status - (once if is_past(ours, place) else frozenset())
        if status and not titled:  # A title only helps to name someone: "le président Clinton".
            return Outcome(Relation.BLOCKS, f'contrast: "{min(status)} {text}" here', (there,))
        if mine.rank != its.rank and _is_ranked(ours, place):  # The second largest brewery is a brewery.
            return Outcome(Relation.BLOCKS, f'contrast: another rank before "{text}" here', (there,))
        if mine.quantifier in _WHOLE and not its.quantifier and (some := _some(alignment, there)):
            return Outcome(Relation.BLOCKS, f'contrast: "{some}" here, not all there is of "{text}"', (there,))
        if mine.quantifier not in _ENTAILS[its.quantifier]:
            found, wanted = its.quantifier or "no such word", mine.quantifier or "no such word"
            return Outcome(
                Relation.BLOCKS, f'contrast: "{found}" before "{text}" here, "{wanted}" in the phrasing', (there,)
            )
    return AGREES


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
    kinds = frozenset((Measure.PERCENT,)) if known else _COUNTS
    own = (phrase.of, *range(phrase.first - 1, phrase.last + 1))
    return next((one.text for one in sentence.quantities if one.kinds & kinds and one.end in own), "")


def companions(sentence: Sentence, place: int, named: AbstractSet[int]) -> Companions:
    """Return what stands beside a word in its noun phrase, or around a verb; `named` are places of names."""
    own = sentence.lexicon
    number = sentence.phrase_of[place]
    if number != NOWHERE:
        phrase = sentence.phrases[number]
        before = [phrase.first - 1] if phrase.first and sentence.tags[phrase.first - 1] in _PARTICLES else []
        behind = [phrase.last + 1] if _is_behind(sentence, phrase) else []
        inside = range(phrase.first, phrase.last + 1)
        beside = [*before, *_lead(sentence, phrase), *inside, *_whole(sentence, phrase), *behind]
        beside = [other for other in beside if not _grades(sentence, other, place)]
        head = phrase.head == place or _grades(sentence, place - 1, NOWHERE)
    else:
        beside = [
            other
            for other in range(max(0, place - 1), min(place + 1 + _NEAR, len(sentence.tokens)))
            if sentence.clause_of[other] == sentence.clause_of[place] and sentence.tags[other] in _LEADING
        ]
        clause = sentence.clauses[sentence.clause_of[place]]
        if place == clause.predicate and sentence.tags[clause.places[0]] is Tag.SUBORDINATOR:
            beside.append(clause.places[0])  # "before it deletes them"
        head = True  # "only signed"
    norms = [sentence.tokens[other].norm for other in beside]
    norms += [f"{one} {other}" for one, other in pairwise(norms)]
    if number == NOWHERE:  # "Voted in favour"
        norms.append(" ".join(token.norm for token in sentence.tokens[place + 1 : place + 1 + _NEAR]))
    counting = [sentence.level(other) for other in beside if other not in named]
    counting += [own.quantifiers.get(norm, "") for norm in norms if " " in norm]
    quantifier = next(filter(None, counting), "") if head else ""  # The name may be "Two and a Half Men".
    if quantifier == "most" and number != NOWHERE and _leads(sentence, sentence.phrases[number]):
        quantifier = "mostly"
    # "No" negates, which is for the gate of polarity.
    quantifier = "" if quantifier == "none" else quantifier
    counted = {sentence.tokens[other].norm for other in beside if other in sentence.in_quantities}
    counted |= {sentence.tokens[other].norm for other in beside if _points(sentence, other)}
    sides = frozenset(side for norm in norms if norm not in counted for side in own.contrasts.get(norm, ()))
    status = _status(sentence, place, [*before, *inside], named) if number != NOWHERE else frozenset[str]()
    article = number != NOWHERE and sentence.tokens[phrase.first].norm in own.contrasts
    link = "other" if article and not _points(sentence, phrase.first) else _link(sentence, number)
    return Companions(quantifier, sides, status, _rank(sentence, place), link)


def _points(sentence: Sentence, place: int) -> bool:
    """Whether an article leads nowhere: Portuguese "a" does in "viajou a Lisboa", but not in "vendeu a casa"."""
    norm, own, last = sentence.tokens[place].norm, sentence.lexicon.language, len(sentence.tokens) - 1
    leads = place > 0 and sentence.tags[place - 1] is Tag.VERB and sentence.tokens[min(place + 1, last)].capital
    return norm in own.definites and not leads


def _grades(sentence: Sentence, adverb: int, place: int) -> bool:
    """Whether an adverb of degree belongs to another word than the one at a place: "a mostly aquatic frog"."""
    norm, own = sentence.tokens[adverb].norm, sentence.lexicon
    degree = own.is_adverb(norm) and own.quantifiers.get(norm, "only") != "only"
    return degree and adverb + 1 != place and sentence.phrase_of[adverb] != NOWHERE


def _status(sentence: Sentence, place: int, beside: Sequence[int], named: AbstractSet[int]) -> frozenset[str]:
    """Return what says that something is no longer, or not quite, what its noun says: "former".

    "The former mayor Ann Lee" is a former mayor, and no former Ann Lee; "worked formerly at Y" is no former Y.
    """
    if sentence.lexicon.is_time(sentence.tokens[place].norm):
        return frozenset()  # "The previous year" is a year.
    statuses = sentence.lexicon.language.statuses
    found = [other for other in beside if sentence.tokens[other].norm in statuses]
    if place in named:  # "El alcalde saliente Ramón Ibáñez" is no former Ibáñez either.
        first = sentence.phrases[sentence.phrase_of[place]].first
        leads = [all(tag is Tag.DETERMINER for tag in sentence.tags[first:other]) for other in found]
        found = [other for other, alone in zip(found, leads, strict=True) if alone and other + 1 in named]
    elif place + 1 not in named and sentence.phrases[sentence.phrase_of[place]].head != place:
        return frozenset()
    return frozenset(sentence.tokens[other].norm for other in found)


def _is_behind(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a side of a contrast stands behind its noun and leads none: German "den Hügel hinauf"."""
    place = phrase.last + 1
    if place >= len(sentence.tokens) or sentence.tokens[place].norm not in sentence.lexicon.contrasts:
        return False
    return all(other.preposition != place for other in sentence.phrases)


def _lead(sentence: Sentence, phrase: Phrase) -> list[int]:
    """Return the places of what leads a noun phrase, a preposition and what makes it another: "prima della messa"."""
    first = last = phrase.preposition
    if last == NOWHERE:
        return []
    while first > 0 and sentence.tags[first - 1] in _LEADING and sentence.phrase_of[first - 1] == NOWHERE:
        first -= 1
    return list(range(first, last + 1))


def _leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an adverb stands before the preposition of a noun phrase: "mostly in the north"."""
    lead = _lead(sentence, phrase)
    return len(lead) > 1 and sentence.lexicon.is_adverb(sentence.tokens[lead[0]].norm)


def _led_contrary(sentence: Sentence, place: int, mine: Companions) -> bool:
    """Whether what leads the noun that something is of may be the contrary: "in" of "in the north of X" may not."""
    number = sentence.phrase_of[place]
    owned = sentence.phrase_of[sentence.phrases[number].of] if sentence.phrases[number].of != NOWHERE else NOWHERE
    lead = _lead(sentence, sentence.phrases[owned]) if owned != NOWHERE else []
    sides = [side for at in lead for side in sentence.lexicon.contrasts.get(sentence.tokens[at].norm, ())]
    return not lead or any((pair, 1 - side) in mine.sides for pair, side in sides)


def _led(sentence: Sentence, place: int) -> frozenset[tuple[int, int]]:
    """Return the sides of contrasts that lead what belongs to a verb."""
    clause = sentence.clauses[sentence.clause_of[place]]
    if place != clause.predicate:
        return frozenset()
    leads = (lead for number in clause.adjuncts for lead in _lead(sentence, sentence.phrases[number]))
    norms = [sentence.tokens[lead].norm for lead in leads]
    return frozenset(side for norm in norms for side in sentence.lexicon.contrasts.get(norm, ()))


def _link(sentence: Sentence, number: int) -> str:
    """Return what joins a noun phrase to a noun right before it."""
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE
    if lead < 1 or sentence.phrase_of[lead - 1] == NOWHERE or lead - 1 in sentence.in_quantities:
        return ""  # "Moved in 2005 from Bergen"
    return "of" if sentence.lexicon.is_of(sentence.tokens[lead].norm) else "other"


def _whole(sentence: Sentence, phrase: Phrase) -> list[int]:
    """Return the places of what a noun phrase is only a part of: "half" in "half of the members"."""
    number = sentence.phrase_of[phrase.of] if phrase.of != NOWHERE else NOWHERE
    if number == NOWHERE or sentence.tokens[phrase.of].norm not in sentence.lexicon.language.parts:
        return []
    return list(range(sentence.phrases[number].first, sentence.phrases[number].last + 1))


def _is_ranked(sentence: Sentence, place: int) -> bool:
    """Whether a word is a superlative or stands behind one."""
    return any(sentence.lexicon.is_superlative(token.norm) for token in sentence.tokens[max(0, place - 1) : place + 1])


def _rank(sentence: Sentence, place: int) -> str:
    """Return the ordinal right before a superlative, or ""."""
    own = sentence.lexicon
    if not own.is_superlative(sentence.tokens[place].norm):
        place -= 1
        if place < 0 or not own.is_superlative(sentence.tokens[place].norm):
            return ""
    for one in sentence.quantities:
        if Measure.ORDINAL in one.kinds and place - 2 <= one.last < place:
            return one.text
    return ""
