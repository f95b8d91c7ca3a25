"""Text, Quote -> where the quote stood in it: by its own words or, where those are gone, by what stood around it.

After the W3C Web Annotation model, https://www.w3.org/TR/annotation-model/#text-quote-selector. White space does not
count. What looks like the quote somewhere else is not it: without its words or its surroundings it has no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Quote

#: Characters: what is shorter stands in too many places. A whole context is shorter only at an edge of the text.
_LEAST = 12
#: What stands between both contexts is not longer than this many times the quote and this many characters.
_TIMES, _MORE = 3, 200

_Span = tuple[int, int]


def stood(text: str, quote: Quote) -> _Span | None:
    """Return start and end of what stands in the place of a quote, end excluded; both are the same where nothing does.

    >>> from factcheck.model import Side
    >>> text = "The talks ended. The pact was signed in spring. Nobody spoke."
    >>> start, end = stood(text, Quote(Side.FOR, "in May", "The pact was signed ", ". Nobody spoke."))
    >>> text[start:end]
    'in spring'
    """
    before, after = list(_before(text, quote.prefix)), list(_after(text, quote.suffix))
    if exact := list(_places(text, quote.exact)):
        return min(exact, key=lambda span: _distance(span[0], before) + _distance(span[1], after))
    most = _TIMES * len(quote.exact) + _MORE
    pairs = [(end - start, start, end) for start in before for end in after if start <= end <= start + most]
    if pairs:
        _, start, end = min(pairs)
        return _trimmed(text, start, end)
    for edges in (before, after):
        if len(edges) == 1:
            return edges[0], edges[0]
    return None


def _distance(place: int, edges: Sequence[int]) -> int:
    return min((abs(place - edge) for edge in edges), default=0)


def _trimmed(text: str, start: int, end: int) -> _Span:
    between = text[start:end]
    if not between.strip():
        return end, end
    return start + len(between) - len(between.lstrip()), end - len(between) + len(between.rstrip())


def _before(text: str, prefix: str) -> Iterator[int]:
    """Yield where what stood before the quote ends; a short prefix is the beginning of the text, or what was it."""
    if len(prefix) < _LEAST:
        begin = len(text) - len(text.lstrip())
        yield max((end for start, end in _places(text, prefix) if start == begin), default=0)
        return
    far, near = _halves(prefix)
    yield from (end for _, end in _context(text, (prefix, near, far)))


def _after(text: str, suffix: str) -> Iterator[int]:
    """Yield where what stood behind the quote begins; a short suffix is the end of the text, or what was it."""
    if len(suffix) < _LEAST:
        stop = len(text.rstrip())
        yield min((start for start, end in _places(text, suffix) if end == stop), default=len(text))
        return
    near, far = _halves(suffix)
    yield from (start for start, _ in _context(text, (suffix, near, far)))


def _halves(context: str) -> tuple[str, str]:
    """Return both halves of a context, parted between words: what is shown of a text begins or ends there."""
    middle = len(context) // 2
    gaps = [gap.start() for gap in re.finditer(r"\s+", context)]
    at = min(gaps, key=lambda gap: abs(gap - middle), default=middle)
    return context[:at], context[at:]


def _context(text: str, parts: Sequence[str]) -> Iterator[_Span]:
    """Yield the places of the first part that has any: all of it, then the half beside the quote, then the other."""
    whole, *halves = parts
    for part in (whole, *(half for half in halves if len(half) >= _LEAST)):
        found = list(_places(text, part))
        if found:
            yield from found
            return


def _places(text: str, part: str) -> Iterator[_Span]:
    if words := part.split():
        yield from (found.span() for found in re.finditer(r"\s+".join(map(re.escape, words)), text))
