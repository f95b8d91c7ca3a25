"""Text -> its marks: where in it which page begins; a stretch of it -> on which page it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from factcheck.files import BOM
from factcheck.front_matter import cut
from factcheck.model import Source
from factcheck.records import parse

_PAGE_END = re.compile("\f")


def marks(text: str) -> tuple[tuple[int, str], ...]:
    r"""Return (offset, number of the page that begins there), in text order; a text without a form feed has none.

    >>> marks("one\ftwo\f")
    ((0, '1'), (4, '2'))
    """
    begins = [found.end() for found in _PAGE_END.finditer(text)]
    if not begins:
        return ()
    if not text[begins[-1] :].strip():  # a form feed ends a page: behind the last one there is none
        begins.pop()
    return tuple((begin, str(number)) for number, begin in enumerate((0, *begins), 1))


def marks_in(source: Source) -> tuple[tuple[int, str], ...]:
    """Return the marks of the text of a source that is known to be sound."""
    if source.line:
        return marks(parse(source.data, source.path, source.line).text)
    if b"\f" not in source.data:
        return ()
    data = source.data.removeprefix(BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return marks(data[cut(data)[1] :].decode("utf-8"))


def mark_of(marks: Sequence[tuple[int, str]], start: int, end: int) -> str:
    """Return the page or the pages of a stretch of text, end excluded; "" where there are no pages.

    >>> pages = ((0, "1"), (4, "2"))
    >>> mark_of(pages, 1, 4), mark_of(pages, 3, 6), mark_of((), 3, 6)
    ('p. 1', 'pp. 1-2', '')
    """
    if not marks:
        return ""
    first, last = (marks[max(bisect_right(marks, at, key=_begin) - 1, 0)][1] for at in (start, max(start, end - 1)))
    return f"p. {first}" if first == last else f"pp. {first}-{last}"


def _begin(mark: tuple[int, str]) -> int:
    return mark[0]
