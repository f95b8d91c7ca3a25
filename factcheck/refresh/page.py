"""Source -> Page: the address that it was imported from, if it was."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.files import BOM
from factcheck.front_matter import cut, parse
from factcheck.model import Source

_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Page:
    """A source from an address; `text` is what was read there, `sha256` that of the document, "" where unknown."""

    source: Source
    address: str
    text: str
    sha256: str


def page_of(source: Source) -> Page | None:
    """Return where a source is from; None where that is no address, and for a record, which no page can replace.

    Raises:
        SourceError: its front matter cannot be read.
    """
    if source.line:
        return None
    data = source.data.removeprefix(BOM).replace(b"\r\n", b"\n")
    front, start = cut(data)
    about = parse(front.decode("utf-8"), source.path)
    if not (about.origin or "").startswith(_WEB):
        return None
    return Page(source, about.origin or "", data[start:].decode("utf-8"), about.sha256 or "")
