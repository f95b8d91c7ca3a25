"""Document -> its passages, counted on their way to the matcher, and then its Column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.languages import language
from factcheck.model import Column, Document, Passage

_WORD = re.compile(r"[^\W_]+")


class Counted:
    """Passages of a document; when all of them have been taken, its column can be told."""

    def __init__(self, document: Document, passages: Iterable[Passage]) -> None:
        """Take the passages, none of which has been read."""
        self._document, self._passages = document, passages
        self._sentences = self._words = 0

    def __iter__(self) -> Iterator[Passage]:
        """Yield the passages, once."""
        for passage in self._passages:
            self._sentences += 1
            self._words += len(_WORD.findall(self._document.text, passage.start, passage.end))
            yield passage

    def column(self) -> Column:
        """Return what a matrix knows of the document."""
        document = self._document
        return Column(
            id=document.id,
            path=document.path,
            language=document.language,
            title=document.title,
            sha256=document.sha256,
            sentences=self._sentences,
            words=self._words,
            understood=language(document.language).understood,
            origin=document.origin,
        )
