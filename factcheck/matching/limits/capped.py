"""Sentence -> how far something may go at most: "can be up to four bytes long"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.parsing.sentence import Category, Modifier, Sentence


def is_limit(sentence: Sentence, places: tuple[int, ...]) -> bool:
    """Whether an auxiliary only says how far something may go: "can be up to four bytes long"."""
    modals = [one for one in sentence.modifiers if one.category is Category.MODAL and (one.first, one.last) == places]
    around = [place for one in modals for place in sentence.clauses[one.clause].places]
    able = any(is_able(sentence, one) for one in modals)
    return (able or any(sentence.level(place) == "only" for place in around)) and is_capped(sentence, around)


def is_able(sentence: Sentence, one: Modifier) -> bool:
    """Whether an auxiliary says what may or can be done: can, German "darf"."""
    return sentence.lexicon.language.duties.get(sentence.tokens[one.first].norm) == "free"


def is_capped(sentence: Sentence, places: Sequence[int]) -> bool:
    """Whether all that is counted among some places is a limit: "up to four bytes"."""
    spans = [span for one in sentence.quantities if one.first in places for span in one.spans]
    return bool(spans) and all(span.low is None for span in spans)
