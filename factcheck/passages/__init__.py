"""Document -> Passage: sentences with their offsets, in text order, one after the other.

A blank line, a heading, a list marker, a table row or a rule ends a passage; any other line break is a
space. Markers are no part of a passage. Offsets are code points of the document's text; a passage
neither begins nor ends with white space, and two passages never overlap. What has neither a letter nor a
digit is no passage. Nothing larger than a window of text is held, so that a document of 60 MB is no problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model import Document, Passage
from factcheck.passages.blocks import blocks
from factcheck.passages.lines import Lines
from factcheck.passages.sentences import sentences

__all__ = ["Lines", "split"]

_WORDLIKE = re.compile(r"[^\W_]")


def split(document: Document) -> Iterator[Passage]:
    """Iterate over the passages of a document, in text order."""
    text = document.text
    for block in blocks(text, document.language):
        for start, end in sentences(text, block, document.language):
            if _WORDLIKE.search(text, start, end):
                yield Passage(start, end, block.paragraph)
