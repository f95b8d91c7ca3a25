"""Book (EPUB) -> Imported: its chapters in reading order, read as pages are."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from factcheck.extras import require
from factcheck.importing import html
from factcheck.importing.blocks import Block, written
from factcheck.importing.charset import decoded
from factcheck.importing.imported import Imported, Metadata, Original
from factcheck.importing.parcel import Parcel
from factcheck.importing.walk import blocks
from factcheck.importing.xml import text_of

#: What every book has in it, and what one has whose text is locked.
CONTAINER, _LOCKED = "META-INF/container.xml", "META-INF/encryption.xml"
#: Methods that only hide fonts: the text can be read.
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_CHAPTERS = ("application/xhtml+xml", "text/html")


def read(original: Original) -> Imported:
    """Return the text of a book.

    Raises:
        SourceError: it is damaged or locked, or has no text.
        UsageError: the library that reads its chapters is not installed.
    """
    parcel = Parcel(original)
    _require_open(original, parcel)
    name = _package(parcel)
    package = parcel.xml(name) if name else None
    if package is None:
        raise original.wrong("is damaged: it does not say what its chapters are", "get it again")
    text = written(_blocks(original, parcel, package, posixpath.dirname(name)))
    if not text:
        raise original.wrong("has no text", "a book of pictures cannot be read")
    return Imported(text, _metadata(package), require(html.LIBRARY, original.place).told)


def _require_open(original: Original, parcel: Parcel) -> None:
    locks = parcel.xml(_LOCKED)
    for method in locks.iter("EncryptionMethod") if locks is not None else ():
        if method.get("Algorithm") not in _FONTS:
            raise original.wrong("is locked by its publisher (DRM)", "get a copy without a lock")


def _package(parcel: Parcel) -> str:
    """Return the name of the part that lists the chapters; "" where nothing says."""
    container = parcel.xml(CONTAINER)
    root = next(container.iter("rootfile"), None) if container is not None else None
    return root.get("full-path", "") if root is not None else ""


def _blocks(original: Original, parcel: Parcel, package: Element, folder: str) -> Iterator[Block]:
    parts = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in package.iter("item")
        if item.get("media-type") in _CHAPTERS
    }
    for reference in package.iter("itemref"):
        name = parts.get(reference.get("idref"))
        if name is None or reference.get("linear") == "no":
            continue
        chapter = Original(f"{original.place}: {name}", name, parcel.read(name))
        if not chapter.data:
            raise original.wrong(f"its chapter `{name}` is missing", "get it again")
        tree = html.parsed(chapter, decoded(chapter))
        if tree.body is not None:
            yield from blocks(tree.body)


def _metadata(package: Element) -> Metadata:
    about = next(package.iter("metadata"), None)
    creators = [" ".join("".join(one.itertext()).split()) for one in about.iter("creator")] if about is not None else []
    return Metadata(
        title=text_of(about, "title"),
        language=text_of(about, "language"),
        publisher=text_of(about, "publisher"),
        published=text_of(about, "date"),
        author=", ".join(creators),
    )
