"""Plain text -> Imported: as it is, in UTF-8; what stands in a front matter of its own is what it says of itself."""

from __future__ import annotations

from factcheck.front_matter import cut, parse
from factcheck.importing.charset import decoded
from factcheck.importing.imported import Imported, Metadata, Original

_REMEDY = "see whether it is the right file or address"


def read(original: Original) -> Imported:
    """Return the text of a plain text.

    Raises:
        SourceError: its charset is unknown, its front matter cannot be read, or it is empty.
    """
    text = decoded(original).replace("\r\n", "\n").replace("\r", "\n")
    kept = text.replace("\0", "")
    if not kept.strip():
        raise original.wrong("is empty", _REMEDY)
    data = kept.encode("utf-8", "replace")
    front, start = cut(data)
    about = parse(front.decode("utf-8"), original.place)
    below = data[start:].decode("utf-8")
    if not below.strip():
        raise original.wrong("has no text below its front matter", _REMEDY)
    left_out = len(text) - len(kept)
    notes = (f"characters that are nothing (NUL) are left out: {left_out:,}",) if left_out else ()
    known = (about.title, about.language, about.publisher, about.published, about.author)
    metadata = Metadata(*(field or "" for field in known))
    return Imported(below if below.endswith("\n") else f"{below}\n", metadata, notes=notes)
