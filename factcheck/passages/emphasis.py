"""Runs of `*`, `_` and `~~`, one after the other -> those of their signs that are marks of emphasis.

A run is one if it stands at a word on the right side and another run closes what it opens: CommonMark's rules without
those for runs of three. Each run is looked at a bounded number of times.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator


class Runs:
    """The runs of a paragraph that may open emphasis, each as [start, end], by their sign."""

    def __init__(self) -> None:
        self._open: dict[str, list[list[int]]] = defaultdict(list)

    def clear(self) -> None:
        """Begin another paragraph: no emphasis goes on in it."""
        self._open.clear()

    def close(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Take the next run, and iterate over what it and those that it closes are marks of."""
        sign, opens, closes = text[start], *_sides(text, start, end)
        stack = self._open[sign]
        while closes and stack and start < end:
            opener = stack[-1]
            size = min(end - start, opener[1] - opener[0])
            opener[1] -= size
            yield opener[1], opener[1] + size
            yield start, start + size
            start += size
            for other in self._open.values():  # What was opened in between and not closed is no mark.
                while other and other[-1][0] > opener[0]:
                    other.pop()
            if opener[0] == opener[1]:
                stack.pop()
        if opens and start < end:
            stack.append([start, end])


def _sides(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a run may open emphasis, and whether it may close it."""
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    left = not after.isspace() and (after.isalnum() or not before.isalnum())
    right = not before.isspace() and (before.isalnum() or not after.isalnum())
    if text[start] != "_":
        return left, right
    return left and not (right and before.isalnum()), right and not (left and after.isalnum())
