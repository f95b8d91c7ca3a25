"""Entry -> TextFile: one source that is a file of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.errors import SourceError
from factcheck.files import LARGEST, fault, split
from factcheck.model import Location, Source
from factcheck.sources.entry import Entry

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file and its size in bytes; it is read again whenever its source is asked for."""

    entry: Entry
    sizes: tuple[int]

    @property
    def path(self) -> str:
        """The path of the file, as output names it."""
        return self.entry.shown

    @property
    def ids(self) -> tuple[str]:
        """The id of the source."""
        return (split("/".join(self.entry.parts))[0],)

    def place(self, number: int) -> str:
        """Return how a message names the source."""
        return self.path

    def where(self, number: int) -> Location | None:
        """Return where its bytes stand."""
        return Location(os.path.abspath(self.entry.path), 0, self.sizes[0])

    def read(self, numbers: Sequence[int]) -> Iterator[Source]:
        """Yield the source as often as it is asked for.

        Raises:
            SourceError: the file cannot be read, is no text, or is too large.
        """
        for _ in numbers:
            yield Source(self.ids[0], self.path, content(self.entry, self.sizes[0]))


def content(entry: Entry, size: int) -> bytes:
    """Return the bytes of a text file; a little more than the largest is read at most.

    Raises:
        SourceError: it cannot be read, is no text, or is too large.
    """
    if size <= LARGEST:
        with entry.opened() as file:
            data = file.read(size + 1)
            if len(data) > size:  # It has grown since.
                data += file.read(LARGEST + 1 - len(data))
        size = len(data)
    if size > LARGEST:
        problem = f"is too large ({size / _MEGABYTE:.0f} MB; {LARGEST // _MEGABYTE} MB at most)"
        raise entry.wrong(problem, "split it, for instance by chapter")
    if problem_found := fault(entry.shown, data):
        raise SourceError([problem_found])
    return data
