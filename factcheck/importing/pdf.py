"""PDF -> Imported: the text of its pages, each ended by a form feed, in paragraphs."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Sequence
from typing import Any

from factcheck.extras import Library, require
from factcheck.importing.blocks import clean, written
from factcheck.importing.imported import Imported, Metadata, Original
from factcheck.importing.pdf_heads import without_heads
from factcheck.importing.pdf_layout import blocks
from factcheck.importing.pdf_lines import Line, lines

LIBRARY = "pypdfium2"
#: What the library says of a document that it cannot open -> what is wrong, what to do.
_PASSWORD = ("needs a password", "save a copy without one, for instance with `qpdf --decrypt --password=… IN OUT`")
_BROKEN = ("is damaged: it cannot be opened as a PDF", "get it again, or open it and save it anew")
#: Pages that a message names.
_MOST_NAMED = 10
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?")


def read(original: Original) -> Imported:
    """Return the text of a PDF.

    Raises:
        SourceError: it is damaged or needs a password, or a page is only a picture.
        UsageError: the library is not installed.
    """
    library = require(LIBRARY, original.place)
    pdfium, raw = library.load("pypdfium2"), library.load("pypdfium2.raw")
    try:
        document = pdfium.PdfDocument(original.data)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
        raise original.wrong(*(_PASSWORD if locked else _BROKEN)) from None
    try:
        return _read(original, document, library)
    except pdfium.PdfiumError:
        raise original.wrong(*_BROKEN) from None
    finally:
        document.close()


def _read(original: Original, document: Any, library: Library) -> Imported:
    pages: list[list[Line]] = []
    pictures: list[int] = []
    for number in range(len(document)):
        page = document[number]
        pages.append(lines(page))
        if not pages[-1] and _has_picture(page):
            pictures.append(number + 1)
        page.close()
    notes = list(_without_text(original, pictures))
    pages, left_out = without_heads(pages)
    if left_out:
        notes.append(f"running heads and page numbers are left out on {_counted(left_out, 'page')}")
    text = written(blocks(pages))
    if not text.strip():
        raise original.wrong(
            "has no text on any page", "if it shows text, let `ocrmypdf` read it, and import what comes out"
        )
    return Imported(text, _metadata(library.load("pypdfium2.raw"), document), library.told, tuple(notes))


def _without_text(original: Original, pictures: Sequence[int]) -> Sequence[str]:
    """Return a note for pages that are only pictures, where that is allowed.

    Raises:
        SourceError: it is not allowed.
    """
    if not pictures:
        return ()
    named = ", ".join(map(str, pictures[:_MOST_NAMED])) + ", …" * (len(pictures) > _MOST_NAMED)
    what = f"{'page' if len(pictures) == 1 else 'pages'} {named} {'is' if len(pictures) == 1 else 'are'} only a picture"
    if original.pictures:
        return (f"{what}, and left out",)
    remedy = "let `ocrmypdf` read it first, or leave such pages out with --allow-pictures"
    raise original.wrong(what, remedy)


def _has_picture(page: Any) -> bool:
    """Tell whether a page without text shows something: a picture, or letters drawn as shapes."""
    return next(iter(page.get_objects(max_depth=3)), None) is not None


def _metadata(raw: Any, document: Any) -> Metadata:
    date = _DATE.match(_said(document, "CreationDate"))
    return Metadata(
        title=clean(_said(document, "Title")),
        language=_language(raw, document),
        published="-".join(part for part in date.groups() if part) if date else "",
        author=clean(_said(document, "Author")),
    )


def _said(document: Any, name: str) -> str:
    """Return what a PDF says of itself; "" where it does not, or where that is damaged."""
    try:
        told: str = document.get_metadata_value(name)
    except UnicodeDecodeError:
        return ""
    return told


def _language(raw: Any, document: Any) -> str:
    """Return the language that the catalog of a PDF names."""
    size = raw.FPDFCatalog_GetLanguage(document, None, 0)  # in bytes, of UTF-16 with a zero at its end
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    raw.FPDFCatalog_GetLanguage(document, buffer, size)
    return "".join(map(chr, buffer)).rstrip("\0").strip()


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
