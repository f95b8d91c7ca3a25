"""Document -> Passage: sentences with their offsets, in text order, one after the other.

A blank line, a heading, a list marker, a table row or a rule ends a passage; any other line break is a
space. Markers are no part of a passage. Offsets are code points of the document's text; a passage
neither begins nor ends with white space, and two passages never overlap. What has neither a letter nor a
digit is no passage. Nothing larger than a window of text is held, so that a document of 60 MB is no problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.lines import Lines
from factcheck.model import Document, Passage
from factcheck.passages.above import Above
from factcheck.passages.blocks import blocks
from factcheck.passages.counted import Counted
from factcheck.passages.markup import visible
from factcheck.passages.sentences import may_part_words, sentences

__all__ = ["Counted", "Lines", "may_part_words", "split", "visible"]

#: Sentences. Nobody writes longer paragraphs, and whoever reads one together holds all of it: a text of 5 MB in one
#: line is cut.
_LARGEST_PARAGRAPH = 1_000
_WORDLIKE = re.compile(r"[^\W_]")


def split(document: Document) -> Iterator[Passage]:
    """Iterate over the passages of a document, in text order."""
    text, above = document.text, Above(document.text)
    paragraph, sentence, more = -1, 0, 0
    for block in blocks(text, document.language):
        if block.paragraph != paragraph:
            paragraph, sentence = block.paragraph, 0
        above.enter(block)
        last = (block.start, block.start)
        for last in sentences(text, block, document.language):
            start, end = last
            if not _WORDLIKE.search(text, start, end):
                continue
            if sentence == _LARGEST_PARAGRAPH:
                sentence, more = 0, more + 1
            sentence += 1
            yield Passage(start, end, paragraph + more, above.heading(start), above.lead)
        above.leave(last)
