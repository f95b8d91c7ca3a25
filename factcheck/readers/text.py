"""Source -> Document, for UTF-8 text with or without front matter.

All line ends become LF before anything is counted, so that a line is a line whatever system wrote the file.
This is done to the bytes: a text of 60 MB with a single emoji in it is 240 MB as a string, and is held once.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from factcheck.errors import Problem, SourceError
from factcheck.files import BOM, fault
from factcheck.front_matter import cut, parse, require_closed
from factcheck.model import Document, Source
from factcheck.readers.described import described

_MARKDOWN = ".md"


def read(source: Source, language: str) -> Document:
    """Return the text below the front matter, and what the front matter says of it.

    Raises:
        SourceError: for bytes that are not UTF-8 text, broken front matter, or a text that is empty.

    """
    problem = fault(source.path, source.data)
    if problem:
        raise SourceError([problem])
    data = source.data.removeprefix(BOM)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    front, start = cut(data)
    if not start:
        require_closed(data, source.path)
    about = parse(front.decode("utf-8"), source.path)
    text = data[start:].decode("utf-8")
    first_line = data.count(b"\n", 0, start) + 1
    if not text.strip():
        problem = Problem(
            source.path, "has no text below its front matter", "write text into it, or remove it", first_line
        )
        raise SourceError([problem])
    document = described(
        source, about, text, sha256=hashlib.sha256(data).hexdigest(), first_line=first_line, language=language
    )
    return replace(document, markup="markdown" if source.path.lower().endswith(_MARKDOWN) else "text")
