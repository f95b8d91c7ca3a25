"""The noun of what stands around a passage: what it may go on about without a name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from factcheck.model import Passage
from factcheck.parsing.mentions import Name
from factcheck.parsing.sentence import Sentence

BACK = 3
"""Sentences before a passage that may carry its names: each goes on about the one before by the same pronoun."""


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a passage; each is read only when it is asked for.

    `before` are the sentences before it in its paragraph, the nearest first, and `earlier` those before that paragraph,
    where the text runs on; `above` are the titles and the lead above it. `seen` tells whether the document has a name
    in full before the passage.
    """

    before: Callable[[], Iterable[Sentence]] = tuple
    earlier: Callable[[], Iterable[Sentence]] = tuple
    above: Callable[[], tuple[Sentence, ...]] = tuple
    seen: Callable[[Name], bool] = lambda name: False


def runs_on(one: Passage, other: Passage) -> bool:
    """Whether a text runs on from one passage to the next: in one section, and not in a list."""
    return one.paragraph == other.paragraph or (one.heading == other.heading and one.lead is other.lead is None)
