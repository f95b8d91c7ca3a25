"""Entry -> JsonLines: a collection of one document a line, plain or packed with gzip."""

from __future__ import annotations

import gzip
import os
import zlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, cast

from factcheck.errors import SourceError
from factcheck.files import LARGEST, fault
from factcheck.model import Location, Source
from factcheck.records import parse
from factcheck.sources.entry import Entry
from factcheck.sources.part import Complaints, require_bounded

_PACKED = ".gz"
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class JsonLines:
    """A file whose lines are known: their ids, where they begin, and how many bytes they have."""

    entry: Entry
    ids: Sequence[str] = field(repr=False)
    starts: array[int] = field(repr=False)
    sizes: array[int] = field(repr=False)

    @property
    def path(self) -> str:
        """The path of the file, as output names it."""
        return self.entry.shown

    def place(self, number: int) -> str:
        """Return the path and the line of a document."""
        return f"{self.path}:{number + 1}"

    def where(self, number: int) -> Location | None:
        """Return where its bytes stand; None where it is packed."""
        if self.entry.path.lower().endswith(_PACKED):
            return None
        return Location(os.path.abspath(self.entry.path), self.starts[number], self.sizes[number])

    def read(self, numbers: Sequence[int]) -> Iterator[Source]:
        """Yield some of the documents; a packed file is unpacked up to the last of them.

        Raises:
            SourceError: the file cannot be read any longer.
        """
        with _opened(self.entry) as file:
            at = 0
            for number in numbers:
                if self.starts[number] != at:
                    file.seek(self.starts[number])
                line = file.read(self.sizes[number])
                at = self.starts[number] + len(line)
                yield Source(self.ids[number], self.path, line, number + 1)


def read_lines(entry: Entry, size: int) -> JsonLines:
    """Read a file of `size` bytes once, and tell what is wrong with its lines.

    Raises:
        SourceError: with everything that is wrong, or a good part of it.
    """
    complaints = Complaints(entry.shown)
    ids: list[str] = []
    starts, sizes, at = array("Q"), array("Q"), 0
    with _opened(entry) as file:
        for line in _lines(entry, file):
            if not ids and not complaints.problems and (foreign := fault(entry.shown, line)):
                raise SourceError([foreign])
            starts.append(at)
            at += len(line)
            require_bounded(entry, size, at)
            try:
                ids.append(parse(line.rstrip(b"\r\n"), entry.shown, len(starts)).id)
            except SourceError as error:
                complaints += error
            sizes.append(len(line.rstrip(b"\r\n")))
    complaints.require_none()
    if not ids:
        raise entry.wrong("is empty", "write documents into it, one a line, or remove it")
    return JsonLines(entry, tuple(ids), starts, sizes)


def _lines(entry: Entry, file: IO[bytes]) -> Iterator[bytes]:
    """Yield the lines; one that does not end is not read to its end."""
    number = 0
    while True:
        number += 1
        try:
            line = file.readline(LARGEST + 1)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise entry.wrong("is damaged or cut off: it cannot be unpacked", "copy or pack it again", number) from None
        if not line:
            return
        if len(line) > LARGEST:
            what = f"the line is too long ({LARGEST // _MEGABYTE} MB at most)"
            raise entry.wrong(what, "split the document, for instance by chapter", number)
        yield line


@contextmanager
def _opened(entry: Entry) -> Iterator[IO[bytes]]:
    with entry.opened() as file:
        if not entry.path.lower().endswith(_PACKED):
            yield file
            return
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield cast("IO[bytes]", unpacked)
