"""Alignment, value -> whether it belongs to another part of a row: "sold the field in May and the house in June"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.quantities import Quantity, Relation, compare
from factcheck.parsing.sentence import Sentence, Tag


def is_of_another_part(value: Quantity, found: Quantity, alignment: Alignment) -> bool:
    """Whether a word of the phrasing stands behind a conjunction, without a verb, beside a value of its own.

    The verb is told once for both parts, each of which has its own value: the house was not sold in May.
    """
    ours, theirs = alignment.query.sentence, alignment.sentence
    parts = {theirs.chunk_of[place] for place in alignment.pairs.values()} - {theirs.chunk_of[found.first]}
    own = [
        other
        for other in theirs.quantities
        if other.kinds & value.kinds and theirs.chunk_of[other.first] in parts and _is_gap(theirs, other.first)
    ]
    told = (compare(mine, other) is Relation.EQUAL for other in own for mine in ours.quantities)
    return any(compare(value, other) is Relation.DIFFERS for other in own) and not any(told)


def _is_gap(sentence: Sentence, place: int) -> bool:
    """Whether a stretch without a verb is a part of a row: a conjunction leads it, or a comma and the next one."""
    chunk = sentence.chunk_of[place]
    first, after = _first(sentence, chunk), _first(sentence, chunk + 1)
    joined = sentence.tags[first] is Tag.COORDINATOR
    listed = sentence.tokens[first].text == "," and sentence.tags[after] is Tag.COORDINATOR
    return (joined or listed) and not any(sentence.chunk_of[verb] == chunk for verb in sentence.verbs)


def _first(sentence: Sentence, chunk: int) -> int:
    """Return where a stretch begins, or the last place of the sentence where there are fewer."""
    return next((place for place, number in enumerate(sentence.chunk_of) if number == chunk), len(sentence.tags) - 1)
