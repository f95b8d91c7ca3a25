"""Texts -> their words as numbers, and the runs of five of them that several texts have."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import islice

#: Words in a run. Shorter runs are idioms and names; an edited copy has few longer ones.
RUN = 5
# Where a script writes no blanks between words, every character is one.
_SINGLE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_SINGLE}]|[^\W_{_SINGLE}]+")


class Numbers(dict[str, int]):
    """The number of every word, the same however it is capitalised; a new one gets the next."""

    def __init__(self) -> None:
        """Begin with 0."""
        super().__init__()
        self._folded: dict[str, int] = {}

    def __missing__(self, word: str) -> int:
        """Give a spelling that was not seen before the number of its word."""
        number = self[word] = self._folded.setdefault(word.casefold(), len(self._folded))
        return number

    def of(self, text: str) -> array[int]:
        """Return the words of a text as numbers, in order.

        >>> Numbers().of("The pact, the Pact.")
        array('L', [0, 1, 0, 1])
        """
        found = array("L")
        for line in text.split("\n"):  # line by line, so that the words of a long text are never there all at once
            found.extend(map(self.__getitem__, _WORD.findall(line)))
        return found


def spans(text: str) -> list[tuple[int, int]]:
    """Return where every word stands, start and end in code points.

    >>> spans("The pact.")
    [(0, 3), (4, 8)]
    """
    return [found.span() for found in _WORD.finditer(text)]


def runs(numbers: Sequence[int]) -> Iterator[int]:
    """Yield what stands for each run of five, by where it begins: almost never the same for two runs."""
    return map(hash, zip(*(islice(numbers, step, None) for step in range(RUN)), strict=False))


def shared_runs(texts: Sequence[Sequence[int]]) -> set[int]:
    """Return the runs that more than one text has."""
    seen: set[int] = set()
    shared: set[int] = set()
    # The longest is only looked at: what is kept of all others is what this costs.
    by_length = sorted(texts, key=len)
    for text in by_length[:-1]:
        own = set(runs(text))
        shared |= own & seen
        seen |= own
    for text in by_length[-1:]:
        shared.update(run for run in runs(text) if run in seen)
    return shared
