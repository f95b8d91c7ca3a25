"""What a source becomes: bytes, text, sentences."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """One source file as bytes. `id` is its path below the sources folder without the ending.

    `path` is POSIX and relative to the claims file (to the current folder when loaded on its own).
    """

    id: str
    path: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a source: what follows the front matter, LF line ends, otherwise untouched.

    `language` is an ISO 639-1 code, or "und" where it could not be told. `first_line` is the line
    of the file (from 1) on which `text` begins. `sha256` is of the whole file's text, front matter
    included, without BOM and with LF. `origin` is where the document can be opened that it was made of: an address, or
    a path as `path` is. `marks` are where its pages begin: (offset, number of the page), in text order. `markup` is
    "markdown" or "text": whether marks of Markdown mean something.
    """

    id: str
    path: str
    text: str = field(repr=False)
    language: str
    sha256: str
    first_line: int = 1
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None
    origin: str | None = None
    marks: tuple[tuple[int, str], ...] = ()
    markup: str = "text"


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence: `text[start:end]` of its document, in code points, end excluded.

    `paragraph` counts from 0; sentences with the same number may be read together. `heading` and `lead` are where
    in the text what it stands under is: the nearest heading above it, and for an item of a list the sentence that
    introduces the list ("The party agreed:"); None where there is none.
    """

    start: int
    end: int
    paragraph: int
    heading: tuple[int, int] | None = None
    lead: tuple[int, int] | None = None
