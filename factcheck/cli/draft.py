"""Source that is to be written -> files: what is kept of the document first, and the source last."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.cli.locked import relative
from factcheck.errors import OutputError, Problem
from factcheck.importing import KINDS, Original, kind_of
from factcheck.lock import write

if TYPE_CHECKING:
    from factcheck.fetching import Fetched


@dataclass(frozen=True, slots=True)
class Draft:
    """A source that is to be written to `path`, and what is kept of the document, by path.

    `renamed` is the document's new name where it lies below the folder of the sources already, "" elsewhere.
    """

    what: str
    path: str
    data: bytes = field(repr=False)
    notes: tuple[str, ...] = ()
    kept: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
    renamed: str = ""

    @property
    def text(self) -> str:
        """The source as it would be written."""
        return self.data.decode("utf-8")

    def write(self) -> str:
        """Write what is kept, and the source last; return what to say of them.

        Raises:
            OutputError: a file cannot be written.
        """
        for path, data in (*self.kept, (self.path, self.data)):
            put(path, data)
        if self.renamed:
            _rename(self.what, self.renamed)
        kept = self.renamed or next((path for path, _ in self.kept), "")
        return relative(self.path) + (f", and kept {relative(kept)}" if kept else "")


def put(path: str, data: bytes) -> None:
    """Write a file, and the folders that it stands in.

    Raises:
        OutputError: it cannot be written.
    """
    folder = os.path.dirname(path)
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        problem = f"is no folder and cannot become one ({(error.strerror or str(error)).lower()})"
        raise OutputError([Problem(relative(folder), problem, "give another id with --id")]) from None
    write(path, data)


def archived(folder: str, original: Original, fetched: Fetched, today: str) -> tuple[tuple[str, bytes], ...]:
    """Return what is kept of a document that was fetched: itself and its record, by path."""
    from factcheck.fetching import names, record_of

    data = original.data
    ending = KINDS[kind_of(original)].endings[0]
    document, record = (
        os.path.join(folder, *name.split("/")) for name in names(hashlib.sha256(data).hexdigest(), ending)
    )
    return (document, data), (record, record_of(fetched, today).encode())


def _rename(old: str, new: str) -> None:
    try:
        os.replace(old, new)
    except OSError as error:
        problem = f"cannot be renamed to {relative(new)} ({(error.strerror or str(error)).lower()})"
        raise OutputError([Problem(old, problem, "rename it yourself: its source is written")]) from None
