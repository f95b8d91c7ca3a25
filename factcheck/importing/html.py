"""Page -> Imported: what a reader of the page sees, without navigation, banners, scripts and hidden text."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from factcheck.extras import require
from factcheck.importing.blocks import written
from factcheck.importing.charset import decoded
from factcheck.importing.furniture import count
from factcheck.importing.html_metadata import metadata
from factcheck.importing.imported import Imported, Original
from factcheck.importing.walk import blocks

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

LIBRARY = "selectolax"
#: Elements in each other. Browsers stop at 512; to place one, a parser looks at all that are open.
_DEEPEST = 10_000
#: A tag of an element that ends where its end tag stands: not `<p>` or `<br>`, which may have none.
_TAG = re.compile(r"<(/?)(?!(?:p|li|d[td]|t[rhd]|option|area|base|br|col|hr|img|input|link|meta|wbr)\b)[a-zA-Z]")
#: An article with less than this share of a page's letters is one among others.
_LEAST = 0.5


def read(original: Original) -> Imported:
    """Return the text of a page.

    Raises:
        SourceError: its charset is unknown, or nothing is left once the furniture is out.
    """
    tree = parsed(original, decoded(original))
    main = _main(tree)
    text = written(blocks(main)) if main is not None else ""
    if not text:
        what = "has no text, once scripts, navigation and hidden parts are left out"
        raise original.wrong(what, "open it in a browser and save what you see, as a page or as a PDF")
    return Imported(text, metadata(tree), require(LIBRARY, original.place).told)


def parsed(original: Original, page: str) -> LexborHTMLParser:
    """Return the tree of a page.

    Raises:
        SourceError: it is nested so deeply that reading it would take for ever.
        UsageError: the library is not installed.
    """
    if _depth(page) > _DEEPEST:
        what = f"its elements stand more than {_DEEPEST:,} deep in each other"
        raise original.wrong(what, "open it in a browser and save what you see")
    lexbor = require(LIBRARY, original.place).load("selectolax.lexbor")
    try:
        tree: LexborHTMLParser = lexbor.LexborHTMLParser(page)
    except lexbor.SelectolaxError:  # its parser takes any text, and fails only where it gets no memory
        raise original.wrong("takes more memory than there is", "save the part that matters, and import that") from None
    return tree


def _depth(page: str) -> int:
    """Return how deeply elements stand in each other at most, by their tags alone."""
    depths = accumulate(-1 if found[1] else 1 for found in _TAG.finditer(page))
    return max(depths, default=0)


def _main(tree: LexborHTMLParser) -> LexborNode | None:
    """Return the element that holds the text: the one `main`, or the one `article` that is most of the page."""
    body = tree.body if tree.body is not None else tree.root
    if body is None:
        return None
    mains = body.css("main, [role=main]")
    if len(mains) == 1 and mains[0].text(deep=True).strip():
        return mains[0]
    articles = body.css("article")
    if len(articles) == 1 and count(articles[0]) >= _LEAST * count(body):
        return articles[0]
    return body
