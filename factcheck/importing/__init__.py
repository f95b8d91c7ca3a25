"""Document -> Imported: one reader a kind of document, all of one shape, in one table.

What a document is, its bytes say; where they do not, what a server or its name says of it. A new kind is a module here,
a line in `KINDS` and its endings in `files.IMPORTED`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.errors import SourceError
from factcheck.importing import docx, epub, html, mail, pdf, plain, subtitles
from factcheck.importing.imported import Imported, Metadata, Original, Reader
from factcheck.importing.parcel import Parcel
from factcheck.importing.source import Origin, quoted, reader_of, slug, source_of

__all__ = [
    "KINDS",
    "Imported",
    "Kind",
    "Metadata",
    "Origin",
    "Original",
    "kind_of",
    "quoted",
    "read",
    "reader_of",
    "slug",
    "source_of",
]

_OFFICE = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of documents: how names of them end, what servers call them, who reads them.

    `begins` are their first bytes, in lower case; `part` is what a ZIP archive of this kind has in it.
    """

    endings: tuple[str, ...]
    media_types: tuple[str, ...]
    read: Reader
    begins: tuple[bytes, ...] = ()
    part: str = ""


KINDS: Mapping[str, Kind] = {
    "PDF": Kind((".pdf",), ("application/pdf", "application/x-pdf"), pdf.read, (b"%pdf-",)),
    "Word document": Kind((".docx",), (f"{_OFFICE}.wordprocessingml.document",), docx.read, part=docx.MAIN),
    "book": Kind((".epub",), ("application/epub+zip",), epub.read, part=epub.CONTAINER),
    "page": Kind(
        (".html", ".htm", ".xhtml"),
        ("text/html", "application/xhtml+xml"),
        html.read,
        (b"<!doctype html", b"<html"),
    ),
    "mail": Kind((".eml",), ("message/rfc822",), mail.read),
    "file of subtitles": Kind((".srt", ".vtt"), ("text/vtt", "application/x-subrip"), subtitles.read, (b"webvtt",)),
    "text": Kind((".txt", ".md"), ("text/plain", "text/markdown"), plain.read),
}

#: Bytes at the beginning in which a document says what it is; some have blanks or a mark of their encoding before.
_HEAD = 64
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BLANKS = b"\xef\xbb\xbf \t\r\n"


def read(original: Original) -> Imported:
    """Return the text of a document and what it says of itself.

    Raises:
        SourceError: it is of no kind that can be read, or it cannot be read, or holds no text.
        UsageError: the library that reads it is not installed.
    """
    return KINDS[kind_of(original)].read(original)


def kind_of(original: Original) -> str:
    """Return the name of the kind of a document.

    Raises:
        SourceError: it is of none.
    """
    head = original.data[:_HEAD].lstrip(_BLANKS)
    if not head:
        raise original.wrong("is empty", "see whether it is the right file or address")
    if head.startswith(_OLE):
        what = "is an old Office document, or one with a password"
        raise original.wrong(what, "save it as .docx, without a password")
    if head.startswith(_ZIP):
        names = Parcel(original).names
        found = (name for name, kind in KINDS.items() if kind.part and kind.part in names)
    else:
        found = (name for name, kind in KINDS.items() if kind.begins and head.lower().startswith(kind.begins))
    kind = next(found, None) or (None if head.startswith(_ZIP) else _said(original))
    if kind is None:
        raise _unknown(original)
    return kind


def _unknown(original: Original) -> SourceError:
    told = f"`{original.media_type or _ending(original)}`"
    if called := _called(original):
        remedy = "see what it is, get it again, or open it and save it anew"
        return original.wrong(f"is called {told}, but its bytes are no {called}", remedy)
    remedy = f"it can be a {', '.join(list(KINDS)[:-1])} or {list(KINDS)[-1]}"
    return original.wrong(f"is of a kind that cannot be read ({told})", remedy)


def _said(original: Original) -> str | None:
    """Return the kind that a server or the name tells of; one of bytes that are not there is none."""
    called = _called(original)
    return called if called and not KINDS[called].part and called != "PDF" else None


def _called(original: Original) -> str | None:
    """Return the kind that a server calls a document; where none did, that of its ending."""
    for name, kind in KINDS.items():
        if original.media_type in kind.media_types or (not original.media_type and _ending(original) in kind.endings):
            return name
    return None


def _ending(original: Original) -> str:
    return os.path.splitext(original.name)[1].lower()
