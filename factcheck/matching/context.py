"""The noun of what stands around a passage: what it may go on about without a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.parsing.mentions import Name
from factcheck.parsing.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a passage; each is read only when it is asked for.

    `before` is the sentence before it in its paragraph, or None; `above` are the titles and the lead above it. `seen`
    tells whether the document has a name in full before the passage.
    """

    before: Callable[[], Sentence | None] = lambda: None
    above: Callable[[], tuple[Sentence, ...]] = tuple
    seen: Callable[[Name], bool] = lambda name: False
