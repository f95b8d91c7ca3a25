"""Word document -> Imported: the text as it reads with all changes accepted, notes below what refers to them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from factcheck.importing.blocks import written
from factcheck.importing.docx_body import Body
from factcheck.importing.docx_styles import Styles
from factcheck.importing.imported import Imported, Metadata, Original
from factcheck.importing.parcel import Parcel
from factcheck.importing.xml import text_of

MAIN = "word/document.xml"
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_DAY = len("2024-06-19")


def read(original: Original) -> Imported:
    """Return the text of a Word document.

    Raises:
        SourceError: it is damaged, encrypted, or has no text.
    """
    parcel = Parcel(original)
    name = _main(parcel)
    root = parcel.xml(name)
    if root is None:
        raise original.wrong("is a ZIP archive without a text in it", "name the document itself")
    folder = name.rpartition("/")[0]
    notes = {kind: _notes(parcel.xml(f"{folder}/{kind}s.xml"), kind) for kind in ("footnote", "endnote")}
    body = Body(Styles.of(parcel.xml(f"{folder}/styles.xml")), notes, paged=next(root.iter(_PAGE), None) is not None)
    text = written(body.blocks(root))
    if not text.strip("\f\n"):
        raise original.wrong("has no text", "if it holds pictures of text, let a program read them first")
    return Imported(text, _metadata(parcel), notes=tuple(_left_out(root, parcel.xml(f"{folder}/comments.xml"))))


_PAGE = "lastRenderedPageBreak"


def _main(parcel: Parcel) -> str:
    """Return the name of the part that is the text."""
    relations = parcel.xml("_rels/.rels")
    for one in relations.iter("Relationship") if relations is not None else ():
        if one.get("Type", "").endswith("/officeDocument"):
            return one.get("Target", "").lstrip("/")
    return MAIN


def _notes(root: Element | None, kind: str) -> dict[str, Element]:
    return {note.get("id", ""): note for note in root.iter(kind)} if root is not None else {}


def _metadata(parcel: Parcel) -> Metadata:
    core, app = parcel.xml("docProps/core.xml"), parcel.xml("docProps/app.xml")
    return Metadata(
        title=text_of(core, "title"),
        language=text_of(core, "language"),
        publisher=text_of(app, "Company"),
        published=text_of(core, "created")[:_DAY],
        author=text_of(core, "creator"),
    )


def _left_out(root: Element, comments: Element | None) -> Iterator[str]:
    if any(next(root.iter(name), None) is not None for name in _CHANGES):
        yield "tracked changes are read as accepted"
    count = sum(1 for _ in comments.iter("comment")) if comments is not None else 0
    if count:
        yield f"{count} {'comment is' if count == 1 else 'comments are'} left out"
