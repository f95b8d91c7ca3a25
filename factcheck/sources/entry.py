"""A name below the folder of the sources -> Entry: how it is called in messages, and the only way to open it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from factcheck.errors import Problem, SourceError
from factcheck.files import UNPRINTABLE

_READABLE = "make it readable, or name it under `exclude:`"
_FOLDER = "make it readable, or name another folder as `sources:` or with --sources"
REMOVE = "remove it, or name it under `exclude:`"
_FOLLOW = "put a copy in its place, or give --follow-links"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file or folder; `parts` are the names on the way to it, `above` the folders it stands in.

    `bounds` is how the paths begin to which a link may lead; "" is anywhere.
    """

    path: str
    shown: str
    parts: tuple[str, ...] = ()
    above: frozenset[tuple[int, int]] = frozenset()
    bounds: str = ""

    def below(self, name: str, here: tuple[int, int]) -> Entry:
        """Return the entry of a name in this folder."""
        shown = UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), name)
        shown = shown if self.shown == os.curdir else f"{self.shown}/{shown}"
        return Entry(os.path.join(self.path, name), shown, (*self.parts, name), self.above | {here}, self.bounds)

    def require_inside(self) -> None:
        """Raise SourceError for a link that leads out of the folder of the sources."""
        if self.parts and os.path.islink(self.path) and not bounds(self.path).startswith(self.bounds):
            raise self.wrong("is a link that leads out of the folder of the sources", _FOLLOW)

    def wrong(self, problem: str, remedy: str, line: int = 0) -> SourceError:
        """Return what is to be raised."""
        return SourceError([Problem(self.shown, problem, remedy, line)])

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """Open the file; should a FIFO have taken its place by now, this does not wait for a writer.

        Raises:
            SourceError: it cannot be read.
        """
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            with open(self.path, "rb", opener=lambda path, _: os.open(path, flags)) as file:
                yield file
        except OSError as error:
            raise SourceError([self.unreadable(error)]) from None

    def unreadable(self, error: OSError) -> Problem:
        """Say why the system does not give a file or folder."""
        missing = error.errno == errno.ENOENT
        if missing and not self.parts:
            remedy = "make it, or name another one as `sources:` or with --sources"
            return Problem(self.shown, "there is no such folder", remedy)
        if missing and os.path.islink(self.path):
            return Problem(self.shown, "is a broken symbolic link", REMOVE)
        if missing:
            return Problem(self.shown, "was deleted while the sources were read", "run again")
        if error.errno == errno.ELOOP:
            return Problem(self.shown, "is a symbolic link loop", REMOVE)
        reason = (error.strerror or type(error).__name__).lower()
        return Problem(self.shown, f"cannot be read: {reason}", _READABLE if self.parts else _FOLDER)


def bounds(folder: str | os.PathLike[str]) -> str:
    """Return how the real paths of what is in a folder begin."""
    return os.path.join(os.path.realpath(folder), "")


def shown(folder: str, relative_to: str | os.PathLike[str] | None) -> str:
    """Return a folder as output names it: relative, unless it is on another drive."""
    try:
        folder = os.path.relpath(folder, relative_to or os.curdir)
    except ValueError:
        folder = os.path.abspath(folder)
    return UNPRINTABLE.sub("?", PurePath(folder).as_posix())
