"""Document, passages, claims -> Evidence: what one document takes is given back when it has been read."""

from __future__ import annotations

import gc
import weakref

from factcheck.matching.query.query import read_query
from factcheck.matching.search import Reader
from factcheck.model import Source
from factcheck.passages import split
from factcheck.readers import read


def test_a_reader_is_gone_with_the_last_who_asks_it() -> None:
    """Garbage that only holds itself is sought seldom, and a document may be large."""
    document = read(Source("news", "news.txt", b"Bruce Perens spoke. On Monday Bruce signed the pact."))
    query = read_query("Bruce Perens signed the pact", (), "en")
    reader = Reader(document, document.text, tuple(split(document)))
    assert reader.first_seen(query.names[0], "en") == 0
    assert reader.look(query, 1) is not None
    left = weakref.ref(reader)
    gc.disable()
    try:
        del reader
        assert left() is None
    finally:
        gc.enable()
