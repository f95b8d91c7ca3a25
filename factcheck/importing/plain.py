"""Plain text -> Imported: as it is, in UTF-8."""

from __future__ import annotations

from factcheck.importing.charset import decoded
from factcheck.importing.imported import Imported, Original


def read(original: Original) -> Imported:
    """Return the text of a plain text.

    Raises:
        SourceError: its charset is unknown, or it is empty.
    """
    text = decoded(original).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if not text.strip():
        raise original.wrong("is empty", "see whether it is the right file or address")
    return Imported(text if text.endswith("\n") else f"{text}\n")
