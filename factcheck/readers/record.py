"""Source -> Document, for a record of a collection."""

from __future__ import annotations

from dataclasses import replace

from factcheck.errors import Problem, SourceError
from factcheck.files import split
from factcheck.model import Document, Row, Source
from factcheck.readers.described import described
from factcheck.records import parse

#: Collections whose lines a person can open in an editor.
_WITH_LINES = (".jsonl", ".jsonl.gz")


def read(source: Source, language: str) -> Document:
    """Return the text of a record, and what it says of itself.

    Raises:
        SourceError: it is no record, or another one than it was.

    """
    record = parse(source.data, source.path, source.line)
    if record.id != source.id:
        what = f"`{source.id}` stood here when the sources were listed, and now `{record.id}`"
        raise SourceError([Problem(source.path, what, "run again", source.line)])
    document = described(
        source, record.about, record.text, sha256=record.sha256, first_line=source.line, language=language
    )
    written = split(source.path)[1] in _WITH_LINES
    return replace(document, row=Row(record.written, record.start) if written else Row())
