"""Alignment -> how many of them alone it holds of: "three people were injured, one of them seriously"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Kind as Measure
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag

_NEAR = 3  # tokens from the mark to the number: "including one", "di cui una"


def of_fewer(alignment: Alignment) -> str:
    """Return the number that a word beside the verb belongs to here, behind what is said of all; or ""."""
    ours, theirs = alignment.query.sentence, alignment.sentence
    verb = alignment.pairs.get(max(alignment.query.verbs, default=NOWHERE), NOWHERE)
    if verb == NOWHERE or alignment.verbatim:
        return ""
    for here, place in alignment.pairs.items():
        if place > verb and not _counts(ours, here) and (text := _counter(theirs, place)):
            return text
    return ""


def _counts(sentence: Sentence, place: int) -> bool:
    """Whether a word stands in a noun phrase with a number or an article."""
    number = sentence.phrase_of[place]
    first = sentence.phrases[number].first if number != NOWHERE else place
    return sentence.tags[first] in (Tag.NUMBER, Tag.DETERMINER)


def _counter(sentence: Sentence, place: int) -> str:
    """Return the number with which a stretch without a verb begins, before a place: "one of them"; or ""."""
    chunk = sentence.chunk_of[place]
    first = sentence.chunk_of.index(chunk)
    end = first
    while end < len(sentence.tokens) and sentence.chunk_of[end] == chunk:
        end += 1
    if any(tag in (Tag.VERB, Tag.AUXILIARY) for tag in sentence.tags[first:end]):
        return ""
    ones, begin = sentence.lexicon.language.ones, range(first, min(first + _NEAR + 1, place))
    counted = (one.text for one in sentence.quantities if one.first in begin and Measure.NUMBER in one.kinds)
    alone = (sentence.tokens[other].text for other in begin if sentence.tokens[other].norm in ones)
    return next(iter((*counted, *alone)), "")
