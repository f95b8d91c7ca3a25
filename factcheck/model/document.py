"""What a source becomes: bytes, text, sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """One source file as bytes, or one record of a collection as JSON.

    `id` is its path below the sources folder without the ending; that of a record is what the record says. `path` is
    POSIX and relative to the claims file (to the current folder when loaded on its own). `line` is that of the record
    in its collection, from 1; 0 for a file of its own.
    """

    id: str
    path: str
    data: bytes = field(repr=False)
    line: int = 0


@dataclass(frozen=True, slots=True)
class Location:
    """Where the bytes of a source stand on disk: an absolute path, the first byte, and how many there are."""

    file: str
    start: int
    size: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a source says of itself, as it is written; None where it does not say."""

    title: str | None = None
    language: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    author: str | None = None
    origin: str | None = None
    retrieved: str | None = None
    sha256: str | None = None
    reader: str | None = None
    original: str | None = None


#: An escape in JSON that is one character of the text; a carriage return with its line feed is one, too.
_ESCAPE = re.compile(
    r"\\(?:(?:r|u000[dD])\\(?:n|u000[aA])|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)"
)


@dataclass(frozen=True, slots=True)
class Row:
    """The one line of a collection that a document stands on, however many lines its text has.

    `written` is that line, JSON, and the text is the string in it that begins at `start`. It is "" where a file has no
    lines to look at, as in Parquet: there a column counts in the text.
    """

    written: str = field(default="", repr=False)
    start: int = 0

    def column(self, offset: int) -> int:
        r"""Return the column, from 1, of a code point of the text.

        >>> Row('{"text": "One.\\nTwo."}', 10).column(5)
        17
        """
        at, left = self.start, offset
        for escape in _ESCAPE.finditer(self.written, self.start):
            if escape.start() - at >= left:
                break
            left -= escape.start() - at + 1
            at = escape.end()
        return at + left + 1


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a source: what follows the front matter, LF line ends, otherwise untouched.

    `language` is an ISO 639-1 code, or "und" where it could not be told. `first_line` is the line
    of the file (from 1) on which `text` begins. `sha256` is of the whole file's text, front matter
    included, without BOM and with LF; that of a record is of what it says (see `records`). `origin` is where the
    document can be opened that it was made of: an address, or a path as `path` is. `marks` are where its pages begin:
    (offset, number of the page), in text order. `markup` is "markdown" or "text": whether marks of Markdown mean
    something. `row` is there for a record of a collection; then `first_line` is its only line.
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
    row: Row | None = None


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
