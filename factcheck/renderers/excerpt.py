"""Evidence or Miss -> its sentence in stretches: what is quoted in it, which words matched, what is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model import Evidence, Miss

#: Characters of the sentence on either side of the quote, and of the quote: a "sentence" may be a whole file.
_CONTEXT, _LONGEST_QUOTE = 240, 2_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a sentence, raw. `quoted` is true within the quote, `matched` for the words that matched."""

    text: str
    quoted: bool = False
    matched: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The stretches in reading order; `cut_before` and `cut_after` tell that the sentence goes on there."""

    stretches: tuple[Stretch, ...]
    cut_before: bool = False
    cut_after: bool = False


def excerpt(one: Evidence | Miss) -> Excerpt:
    """Return a quote in its sentence, as much of it as can be read at a glance.

    >>> from factcheck.model import Miss
    >>> miss = Miss("a", "s", "", "two", 4, 7, 1, 5, "", marks=((4, 7),), sentence="one two")
    >>> [(stretch.text, stretch.matched) for stretch in excerpt(miss).stretches]
    [('one ', False), ('two', True)]
    """
    text, offset = (one.sentence, one.sentence_start) if one.sentence else (one.quote, one.start)
    text = text.replace("\f", " ")  # a page ends within the sentence
    begin = max(one.start - offset - _CONTEXT, 0)
    end = min(one.end - offset + _CONTEXT, len(text), begin + _LONGEST_QUOTE)
    quote = (one.start - offset, one.end - offset)
    marks = [(max(start, begin), min(stop, end)) for start, stop in _joined(one.marks, text, offset)]
    edges = {begin, end, *(edge for span in (quote, *marks) for edge in span if begin < edge < end)}
    return Excerpt(tuple(_stretches(text, sorted(edges), quote, marks)), begin > 0, end < len(text))


def _stretches(
    text: str, edges: Sequence[int], quote: tuple[int, int], marks: Sequence[tuple[int, int]]
) -> Iterator[Stretch]:
    for start, stop in pairwise(edges):
        matched = any(first <= start < last for first, last in marks)
        yield Stretch(text[start:stop], quote[0] <= start < quote[1], matched)


def _joined(marks: Sequence[tuple[int, int]], text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Yield marks as offsets in the text, those with nothing but blanks between them as one."""
    start = stop = -1
    for first, last in sorted(marks):
        first, last = first - offset, last - offset
        if start >= 0 and not text[stop:first].strip():
            stop = max(stop, last)
            continue
        if start >= 0:
            yield start, stop
        start, stop = max(first, 0), last
    if start >= 0:
        yield start, stop
