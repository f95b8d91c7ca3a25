"""The noun of what stands around a passage: what it may go on about without a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.parsing.mentions import Name
from factcheck.parsing.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Context:
    """What stands before a passage and above it, each read as a sentence; None where there is nothing.

    `seen` tells whether the document has a name in full before the passage.
    """

    before: Sentence | None = None
    above: tuple[Sentence, ...] = ()
    seen: Callable[[Name], bool] = lambda name: False
