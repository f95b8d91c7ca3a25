"""Plain text -> Imported: as it is, in UTF-8."""

from __future__ import annotations

from factcheck.importing.charset import decoded
from factcheck.importing.imported import Imported, Original


def read(original: Original) -> Imported:
    """Return the text of a plain text.

    Raises:
        SourceError: its charset is unknown, or it is empty.
    """
    text = decoded(original).replace("\r\n", "\n").replace("\r", "\n")
    kept = text.replace("\0", "")
    if not kept.strip():
        raise original.wrong("is empty", "see whether it is the right file or address")
    left_out = len(text) - len(kept)
    notes = (f"characters that are nothing (NUL) are left out: {left_out:,}",) if left_out else ()
    return Imported(kept if kept.endswith("\n") else f"{kept}\n", notes=notes)
