"""Sentence, place -> what stands beside a word: quantifier, direction, status, rank."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Phrase, Sentence, Tag

_PARTICLES = frozenset((Tag.OTHER, Tag.ADVERB))
_LEADING = _PARTICLES | {Tag.PREPOSITION}
_COUNTS = frozenset((Measure.NUMBER,))
_NEAR = 2  # tokens on either side of a verb in which its particle stands: "ran quickly up"


@dataclass(frozen=True, slots=True)
class Companions:
    """What stands beside one word: quantifier, sides of contrasts, status words, rank before a superlative.

    `rank` is None for what is no superlative and stands behind none. `link` is what leads it behind another noun:
    "of", another preposition ("other"), or "" for nothing.
    """

    quantifier: str
    sides: frozenset[tuple[int, int]]
    status: frozenset[str]
    rank: str | None
    link: str


def companions(sentence: Sentence, place: int, named: AbstractSet[int]) -> Companions:
    """Return what stands beside a word in its noun phrase, or around a verb; `named` are places of names."""
    own = sentence.lexicon
    number = sentence.phrase_of[place]
    if number != NOWHERE:
        phrase = sentence.phrases[number]
        before = [phrase.first - 1] if phrase.first and sentence.tags[phrase.first - 1] in _PARTICLES else []
        inside = range(phrase.first, phrase.last + 1)
        leads = leads_of(sentence, phrase) if phrase.head == place or place in named else []
        beside = [*before, *leads, *inside, *_whole(sentence, phrase)]
        beside = [other for other in beside if not _grades(sentence, other, place)]
        head = phrase.head == place or (place > 0 and _grades(sentence, place - 1, NOWHERE))
    else:
        clause = sentence.clauses[sentence.clause_of[place]]
        apart = {sentence.phrases[other].preposition for other in clause.agent}  # "Costruito a Roma da Ada"
        beside = [
            other
            for other in range(max(0, place - 1), min(place + 1 + _NEAR, len(sentence.tokens)))
            if sentence.clause_of[other] == sentence.clause_of[place]
            and sentence.tags[other] in _LEADING
            and other not in apart
        ]
        if place == clause.predicate and sentence.tags[clause.places[0]] is Tag.SUBORDINATOR:
            beside.append(clause.places[0])  # "before it deletes them"
        head = True  # "only signed"
    norms = [sentence.tokens[other].norm for other in beside]
    norms += [f"{one} {other}" for one, other in pairwise(norms)]
    # "Voted in favour", "hardly any members"
    ends = (place + 1, place + 1 + _NEAR) if number == NOWHERE else (max(0, phrase.first - 1), phrase.first + 1)
    norms.append(" ".join(token.norm for token in sentence.tokens[slice(*ends)]))
    counting = [own.quantifiers.get(norm, "") for norm in norms if " " in norm]  # First: "presque aucun" is not none.
    counting += [sentence.level(other) for other in beside if other not in named and not _bounds(sentence, other)]
    quantifier = next(filter(None, counting), "") if head else ""  # The name may be "Two and a Half Men".
    if quantifier == "most" and number != NOWHERE and _leads(sentence, sentence.phrases[number]):
        quantifier = "mostly"
    # "No" negates, which is for the gate of polarity.
    quantifier = "" if quantifier == "none" else quantifier
    sided = [norm for norm in norms if norm in own.contrasts]
    counted = {sentence.tokens[other].norm for other in beside if other in sentence.in_quantities} if sided else set()
    counted |= {sentence.tokens[other].norm for other in beside if _points(sentence, other)} if sided else set()
    sides = frozenset(side for norm in sided if norm not in counted for side in own.contrasts[norm])
    status = _status(sentence, place, [*before, *inside], named) if number != NOWHERE else frozenset[str]()
    return Companions(quantifier, sides, status, _rank(sentence, place), _link(sentence, number))


def relations(sentence: Sentence, place: int) -> frozenset[tuple[int, int]]:
    """Return the sides of relations that lead a name, where it is all of its phrase: "in Chile", "against Chile".

    Where nouns have capitals too, what has no article is a name.
    """
    number = sentence.phrase_of[place]
    phrase = sentence.phrases[number] if number != NOWHERE else None
    if phrase is None or phrase.preposition == NOWHERE or not phrase.first <= phrase.head <= place:
        return frozenset()
    capital = all(token.capital for token in sentence.tokens[phrase.head : place + 1])
    if not capital or (sentence.lexicon.language.nouns_capitalised and phrase.first < phrase.head):
        return frozenset()
    return frozenset(sentence.lexicon.relations.get(sentence.tokens[phrase.preposition].norm, ()))


def _bounds(sentence: Sentence, place: int) -> bool:
    """Whether a word is a part of a number, or of what it is bounded by: "half a million", "at most four"."""
    if any(one.kinds == _COUNTS and one.first <= place < one.last for one in sentence.quantities):
        return True
    led = place > 0 and sentence.tags[place - 1] is Tag.NUMBER
    return led and any(one.bounded and one.first < place < one.last for one in sentence.quantities)


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
    said = ((other, sentence.lexicon.statuses.at(sentence.tokens, other)) for other in beside)
    found = [range(other, other + status[0]) for other, status in said if status is not None]
    if place in named:  # "El alcalde saliente Ramón Ibáñez" is no former Ibáñez either.
        first = sentence.phrases[sentence.phrase_of[place]].first
        leads = [all(tag is Tag.DETERMINER for tag in sentence.tags[first : one.start]) for one in found]
        found = [one for one, alone in zip(found, leads, strict=True) if alone and one.stop in named]
        aliases = sentence.lexicon.aliases  # "The so-called Islamic State" is only called so.
        found = [one for one in found if aliases.at(sentence.tokens, one.start) is None]
    elif _is_named(sentence, place):
        found = [one for one in found if one.stop == place]  # German "der ehemalige Minister Lund"
    elif place + 1 not in named and not _leads_name(sentence, place):
        return frozenset()
    return frozenset(" ".join(sentence.tokens[other].norm for other in one) for one in found)


def _is_named(sentence: Sentence, place: int) -> bool:
    """Whether a word is a name behind a common noun: "minister Lund"."""
    before = sentence.tokens[max(0, place - 1)]
    common = sentence.lexicon.language.nouns_capitalised or not before.capital
    return common and sentence.is_named(place)


def _leads_name(sentence: Sentence, place: int) -> bool:
    """Whether a noun is the head of its phrase, or stands before the name of who is meant: "minister Eva Lund"."""
    phrase = sentence.phrases[sentence.phrase_of[place]]
    behind = [token.capital for token in sentence.tokens[place + 1 : phrase.last + 1]]
    return phrase.head == place or (bool(behind) and all(behind) and not sentence.tokens[place].capital)


def leads_of(sentence: Sentence, phrase: Phrase) -> list[int]:
    """Return the places of what leads a noun phrase, a preposition and what makes it another: "prima della messa"."""
    first = last = phrase.preposition
    if last == NOWHERE:
        return []
    while first > 0 and sentence.tags[first - 1] in _LEADING and sentence.phrase_of[first - 1] == NOWHERE:
        first -= 1
    return list(range(first, last + 1))


def _leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether an adverb stands before the preposition of a noun phrase: "mostly in the north"."""
    lead = leads_of(sentence, phrase)
    return len(lead) > 1 and sentence.lexicon.is_adverb(sentence.tokens[lead[0]].norm)


def _link(sentence: Sentence, number: int) -> str:
    """Return what joins a noun phrase to a noun right before it."""
    lead = sentence.phrases[number].preposition if number != NOWHERE else NOWHERE
    if lead < 1 or sentence.phrase_of[lead - 1] == NOWHERE:
        return ""
    return "of" if sentence.lexicon.is_of(sentence.tokens[lead].norm) else "other"


def _whole(sentence: Sentence, phrase: Phrase) -> list[int]:
    """Return the places of what a noun phrase is only a part of: "half" in "half of the members"."""
    number = sentence.phrase_of[phrase.of] if phrase.of != NOWHERE else NOWHERE
    if number == NOWHERE or sentence.tokens[phrase.of].norm not in sentence.lexicon.language.parts:
        return []
    return list(range(sentence.phrases[number].first, sentence.phrases[number].last + 1))


def _rank(sentence: Sentence, place: int) -> str | None:
    """Return the ordinal right before a superlative that a word is or stands behind, or ""; None without one."""
    beside = range(place, max(-1, place - 2), -1)
    first = next((other for other in beside if sentence.lexicon.is_superlative(sentence.tokens[other].norm)), NOWHERE)
    if first == NOWHERE:
        return None
    ranks = (one.text for one in sentence.quantities if Measure.ORDINAL in one.kinds and first - 2 <= one.last < first)
    return next(ranks, "")
