"""Source, what it says of itself, its text -> Document: what texts and records have in common."""

from __future__ import annotations

from factcheck.languages.detect import detect
from factcheck.model import Document, FrontMatter, Source
from factcheck.readers.marks import marks
from factcheck.readers.origin import origin_of


def described(
    source: Source, about: FrontMatter, text: str, *, sha256: str, first_line: int, language: str
) -> Document:
    """Return the document of a source; its language is the one that it tells, or else that of its words.

    `language` is that of its words, where it is known.
    """
    return Document(
        id=source.id,
        path=source.path,
        text=text,
        language=about.language or language or detect(text),
        sha256=sha256,
        first_line=first_line,
        title=about.title,
        publisher=about.publisher,
        url=about.url,
        published=about.published,
        author=about.author,
        origin=origin_of(about, source.path),
        marks=marks(text),
    )
