"""Sentence -> the words that say what a measure is of: "high" of "is 5 m high", "height" of "a height of 5 m"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from factcheck.parsing.comparing import is_comparative
from factcheck.parsing.quantities import Kind, Quantity
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag, Voice
from factcheck.parsing.sorts import sorts
from factcheck.parsing.tokens import MARK

_BEFORE = 4  # tokens from such a word to its measure: "a height of no more than 5 m"
_BEHIND = 2  # tokens from a measure to such a word: "5 m in height"
_LEADS = frozenset((Tag.PREPOSITION, Tag.DETERMINER, Tag.AUXILIARY, Tag.ADVERB))


@lru_cache(maxsize=4096)
def dimensions(sentence: Sentence) -> Mapping[int, tuple[Quantity, ...]]:
    """Return the places of the words that say what measures are of, with these; words that compare aside.

    "23 metres higher" tells a difference, and "the highest of them, 5 m" is the measure of one of them.
    """
    found: dict[int, tuple[Quantity, ...]] = {}
    for one in sentence.quantities:
        place = _of(sentence, one) if one.measured or Kind.MONEY in one.kinds else NOWHERE
        if place != NOWHERE:
            found[place] = (*found.get(place, ()), one)
    return found


def counts(sentence: Sentence, verb: int) -> bool:
    """Whether a verb says no more than that something has so many: "counts 40 members", "zählt 300 Einwohner"."""
    if sentence.lexicon.having.at(sentence.tokens, verb) is None:
        return False
    clause, told = sentence.clauses[sentence.clause_of[verb]], sentence.in_quantities
    phrases = [sentence.phrases[number] for number in (*clause.objects, *clause.adjuncts[:1])]
    return clause.voice is Voice.ACTIVE and any(phrase.first in told and phrase.head not in told for phrase in phrases)


def degree(sentence: Sentence, place: int) -> str:
    """Return whether a word says "comparative" or "superlative", or ""; by itself or by the word before it."""
    own = sentence.lexicon
    norms = [sentence.tokens[other].norm for other in _graded(sentence, place)]
    if any(is_comparative(norm, own.language) for norm in norms):
        return "comparative"
    return "superlative" if any(map(own.is_superlative, norms)) else ""


def _graded(sentence: Sentence, place: int) -> list[int]:
    """Return the places of a word, and of the one before it, if they may grade it: "higher", "más alto".

    Neither "Meter" of "5 Meter hoch" does nor the ending of German "ein hoher Turm".
    """
    number = sentence.phrase_of[place]
    norm = sentence.tokens[place].norm
    describes = number != NOWHERE and sentence.phrases[number].head > place
    ended = sentence.lexicon.language.nouns_capitalised and not sentence.lexicon.is_superlative(norm)
    places = [] if describes and ended else [place]
    return [*places, place - 1] if place and place - 1 not in sentence.in_measures else places


def _of(sentence: Sentence, measure: Quantity) -> int:
    """Return the place of the word that tells what a measure is of, or NOWHERE."""
    for place in (*_behind(sentence, measure), *_before(sentence, measure)):
        if sentence.stems[place] in sorts(sentence.code).dimensions:
            return NOWHERE if degree(sentence, place) and not _bounds(sentence, place, measure) else place
    return NOWHERE


def _bounds(sentence: Sentence, place: int, measure: Quantity) -> bool:
    """Whether a comparative bounds a measure: "is longer than 5 m"."""
    leads = sentence.tokens[measure.first].norm in sentence.lexicon.language.than
    return leads and place == measure.first - 1


def _behind(sentence: Sentence, measure: Quantity) -> list[int]:
    """Return the places behind a measure at which such a word may stand."""
    places = []
    for place in range(measure.end + 1, min(measure.end + 2 + _BEHIND, len(sentence.tokens))):
        if sentence.tokens[place].kind == MARK and sentence.tokens[place].text != "-":
            break
        places.append(place)
        if sentence.tags[place] not in _LEADS and sentence.tokens[place].text != "-":
            break
    return places


def _before(sentence: Sentence, measure: Quantity) -> list[int]:
    """Return the places before a measure at which such a word may stand, the subject of "is" or "reaches" too."""
    for place in range(measure.first - 1, max(-1, measure.first - 2 - _BEFORE), -1):
        tag = sentence.tags[place]
        measures = tag is Tag.VERB and sentence.lexicon.measuring.holds(sentence.stems[place])
        if tag is Tag.AUXILIARY or measures:
            clause = sentence.clauses[sentence.clause_of[place]]
            heads = [sentence.phrases[number].head for number in clause.subject]
            return heads if measures or clause.predicate == place or not clause.verbs else []
        if tag not in _LEADS and sentence.tokens[place].text != ":":
            return [place]
    return []
