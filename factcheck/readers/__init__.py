"""Source -> Document: one reader for each file ending, and one for the records of all collections.

A reader is a function from a Source, and the language of its words where that is known, to a Document; it raises
SourceError. A new one is a module here, a line in `READERS` and an ending in `files.ENDINGS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from factcheck.errors import Problem, SourceError
from factcheck.files import split
from factcheck.languages.codes import language_code
from factcheck.model import Document, Source
from factcheck.readers import record, text

__all__ = ["READERS", "Reader", "language_code", "read"]

Reader = Callable[[Source, str], Document]

#: Markdown is read as text: what its marks mean is for those who look for sentences.
READERS: Mapping[str, Reader] = {
    ".md": text.read,
    ".txt": text.read,
}


def read(source: Source, language: str = "") -> Document:
    """Return the document that a source holds; `language` is that of its words, where somebody found it out before.

    Raises:
        SourceError: with the line, and the byte offset where a byte is the problem.

    """
    ending = split(source.path)[1]
    reader = record.read if source.line else READERS.get(ending)
    if reader is None:
        remedy = f"sources end in {' or '.join(sorted(READERS))}"
        raise SourceError([Problem(source.path, f"unsupported file extension `{ending}`", remedy)])
    return reader(source, language)
