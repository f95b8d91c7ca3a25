"""Copy: what two sources have in common to the letter."""

from __future__ import annotations

from dataclasses import dataclass

#: What makes two sources one voice: this share of the shorter text, or this many words in one passage. A statement that
#: both quote in a sentence is less than either; a report of an agency that one took over is more.
LEAST_SHARE, LEAST_WORDS = 0.2, 50


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a source: `quote == document.text[start:end]`, line and column from 1 in the file on disk."""

    quote: str
    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Shared:
    """A passage that two sources share, but for a few words: how many, and where it stands in each of the two."""

    words: int
    first: Place
    second: Place


@dataclass(frozen=True, slots=True)
class Copy:
    """Two sources, in their order, and the passages that they share, in the order of the first one's text.

    `words` counts all shared words, `share` is their part of the shorter text, in 0..1.
    """

    first: str
    second: str
    words: int
    share: float
    passages: tuple[Shared, ...]

    @property
    def one_voice(self) -> bool:
        """Whether so much is shared that the two count as one."""
        return self.share >= LEAST_SHARE or any(passage.words >= LEAST_WORDS for passage in self.passages)
