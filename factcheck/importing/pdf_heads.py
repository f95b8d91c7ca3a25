"""Pages of lines -> the same without running heads and page numbers, which would part the sentences that go over pages.

A line is one when it is the outermost of its page, apart from the text, and what it begins or ends with stands at the
same height on another page too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.importing.pdf_lines import Line

#: Pages: in a shorter document only what recurs as a whole is none of the text.
_FEWEST_PAGES = 3
#: Lines on either edge of a page that are looked at.
_DEEPEST = 2
#: Times the size of a letter from one line to the next: more than between lines of one text.
_APART = 1.6
#: Letters of a line that recur.
_ALIKE, _WHOLE = 10, 10_000
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")

_Key = tuple[int, str]


def without_heads(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], int]:
    """Return the pages without them, and on how many there were any."""
    alike = _ALIKE if len(pages) >= _FEWEST_PAGES else _WHOLE
    edges = [list(_edges(page)) for page in pages]
    seen: Counter[_Key] = Counter()
    for found in edges:
        seen.update({key for line in found for key in _keys(line, alike)})
    kept, count = [], 0
    for page, found in zip(pages, edges, strict=True):
        heads = {id(line) for line in found if any(seen[key] > 1 for key in _keys(line, alike))}
        text = [line for line in page if id(line) not in heads]
        kept.append(text or page)  # a page of nothing else is no page of heads
        count += len(text) not in (0, len(page))
    return kept, count


def _edges(page: Sequence[Line]) -> Iterator[Line]:
    """Yield the outermost lines that stand apart from the text."""
    by_height = sorted(page, key=lambda line: line.bottom)
    for ordered in (by_height, by_height[::-1]):
        outer: list[Line] = []
        for line in ordered:
            distance = abs(line.bottom - outer[-1].bottom) if outer else 0.0
            if outer and distance > _APART * max(line.size, outer[-1].size):
                yield from outer
                break
            outer.append(line)
            if len(outer) > _DEEPEST:
                break


def _keys(line: Line, alike: int) -> Iterator[_Key]:
    text = _NUMBER.sub("#", line.text)
    height = round(line.bottom)
    yield height, text[:alike]
    yield height, text[-alike:]
