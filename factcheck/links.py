"""Where a quote is from -> a link that opens the document at the quote, in a browser."""

from __future__ import annotations

import re
from urllib.parse import quote

_WEB = ("http://", "https://")
#: Characters of an address that stay; the others, such as `>` and `)`, would end a link.
_SAFE = "%/?:@!$&'*+,;=-._~[]"
#: Words of a longer quote that stand for its beginning and for its end.
_EDGE = 5
_FIRST_PAGE = re.compile(r"\d+")


def link(origin: str | None, mark: str, text: str) -> str:
    """Return a link to a page of a document or, where it has no pages, to a text; "" without an origin.

    Pages after RFC 8118, texts after https://wicg.github.io/scroll-to-text-fragment/.

    >>> link("https://example.org/a.pdf", "pp. 7-8", "Ten ministers")
    'https://example.org/a.pdf#page=7'
    >>> link("https://example.org/a", "", "Ten ministers")
    'https://example.org/a#:~:text=Ten%20ministers'
    """
    if not origin:
        return ""
    place = quote(origin.partition("#")[0], safe=_SAFE) if origin.startswith(_WEB) else quote(origin, safe="/")
    if page := _FIRST_PAGE.search(mark):
        return f"{place}#page={page[0]}"
    return f"{place}#:~:text={_fragment(text)}" if origin.startswith(_WEB) else place


def _fragment(text: str) -> str:
    words = text.split()
    whole = (words,) if len(words) <= 2 * _EDGE else (words[:_EDGE], words[-_EDGE:])
    return ",".join(quote(" ".join(part), safe="").replace("-", "%2D") for part in whole)
