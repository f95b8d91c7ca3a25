"""Source -> Document, for a record of a collection."""

from __future__ import annotations

from factcheck.errors import Problem, SourceError
from factcheck.files import split
from factcheck.languages.detect import detect
from factcheck.model import Document, Row, Source
from factcheck.readers.marks import marks
from factcheck.readers.origin import origin_of
from factcheck.records import parse

#: Collections whose lines a person can open in an editor.
_WITH_LINES = (".jsonl", ".jsonl.gz")


def read(source: Source) -> Document:
    """Return the text of a record, and what it says of itself.

    Raises:
        SourceError: it is no record, or another one than it was.

    """
    record = parse(source.data, source.path, source.line)
    if record.id != source.id:
        what = f"`{source.id}` stood here when the sources were listed, and now `{record.id}`"
        raise SourceError([Problem(source.path, what, "run again", source.line)])
    about = record.about
    return Document(
        id=record.id,
        path=source.path,
        text=record.text,
        language=about.language or detect(record.text),
        sha256=record.sha256,
        first_line=source.line,
        title=about.title,
        publisher=about.publisher,
        url=about.url,
        published=about.published,
        author=about.author,
        origin=origin_of(about, source.path),
        marks=marks(record.text),
        row=Row(record.written, record.start) if split(source.path)[1] in _WITH_LINES else Row(),
    )
