"""Folder -> Entry: the files below it that may be sources, and what is wrong with the others.

Nothing but a regular file is ever opened: a FIFO would wait for ever and a device would never end.
"""

from __future__ import annotations

import os
import shlex
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.errors import Problem, SourceError
from factcheck.files import COLLECTIONS, ENDINGS, IMPORTED, UNPRINTABLE, split
from factcheck.globs import Globs
from factcheck.sources.entry import REMOVE, Entry, bounds, shown

_NOT_FILES = (
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
*_MOST, _LAST = (f"`{ending}`" for ending in (*ENDINGS, *COLLECTIONS))
_ENDINGS = f"{', '.join(_MOST)} or {_LAST}"
#: How names begin of which nothing is a source.
_NO_SOURCES = (".", "_")


@dataclass(slots=True)
class Folder:
    """A folder that is walked: `problems` and `excluded` grow while it is."""

    root: Entry
    globs: Globs
    problems: list[Problem] = field(default_factory=list)
    excluded: int = 0

    @classmethod
    def of(
        cls,
        folder: str | os.PathLike[str],
        exclude: Sequence[str],
        relative_to: str | os.PathLike[str] | None,
        *,
        follow_links: bool,
    ) -> Folder:
        """Return a folder of which nothing is read yet; paths are shown relative to `relative_to`."""
        path = os.fspath(folder) or os.curdir
        root = Entry(path, shown(path, relative_to), bounds="" if follow_links else bounds(path))
        return cls(root, Globs.of(exclude))

    def files(self) -> Iterator[tuple[Entry, int]]:
        """Yield every regular file with an ending that a source may have, and its size in bytes."""
        waiting = [self.root]
        while waiting:
            entry = waiting.pop()
            if self.globs.match(entry.parts):
                self.excluded += 1
                continue
            try:
                status = _status(entry)
                if stat.S_ISDIR(status.st_mode):
                    waiting += _inside(entry, status)
                else:
                    _require_known(entry)
                    yield entry, status.st_size
            except SourceError as error:
                self.problems += error.problems
            except OSError as error:
                self.problems.append(entry.unreadable(error))

    def empty(self) -> Problem:
        """Return what is to be said where there is no source."""
        left_out = f" ({self.excluded} excluded)" if self.excluded else ""
        remedy = f"put texts there whose names end in {_ENDINGS}"
        return Problem(self.root.shown, f"there are no sources in this folder{left_out}", remedy)


def would_be_source(path: str, folder: str | os.PathLike[str], exclude: Sequence[str] = ()) -> bool:
    """Tell whether a file that is to be written at a path would be read as a source below a folder."""
    globs = Globs.of(exclude)
    for place, root in ((os.path.abspath(path), os.path.abspath(folder)), (os.path.realpath(path), bounds(folder))):
        root = os.path.join(os.path.normcase(root), "")
        if os.path.normcase(place).startswith(root):
            parts = place[len(root) :].split(os.sep)
            if not any(part.startswith(_NO_SOURCES) for part in parts) and not globs.exclude(parts):
                return True
    return False


def _status(entry: Entry) -> os.stat_result:
    """Return what the system says of a folder or a regular file; nothing else may be there."""
    if entry.parts and (bad := UNPRINTABLE.search(entry.parts[-1])):
        kind = "a name that is not UTF-8" if bad[0] >= "\ud800" else "a control character in its name"
        raise entry.wrong(f"has {kind}", "rename it")
    status = os.stat(entry.path)
    if stat.S_ISDIR(status.st_mode):
        return status
    if not entry.parts:
        raise entry.wrong("is not a folder", "name the folder that holds the sources")
    for is_kind, kind in _NOT_FILES:
        if is_kind(status.st_mode):
            raise entry.wrong(f"is {kind}, not a text file", REMOVE)
    entry.require_inside()
    return status


def _require_known(entry: Entry) -> None:
    _, ending = split(entry.parts[-1])
    if ending in ENDINGS or ending in COLLECTIONS:
        return
    written = os.path.splitext(entry.parts[-1])[1]
    what = f"unsupported file extension `{written}`" if written else "has no file extension"
    remedy = f"sources end in {_ENDINGS}: rename or convert it, or name it under `exclude:`"
    if ending in IMPORTED:
        remedy = f"make a source of it: factcheck import {shlex.quote(os.path.relpath(entry.path))}"
    raise entry.wrong(what, remedy)


def _inside(entry: Entry, status: os.stat_result) -> Iterator[Entry]:
    here = (status.st_dev, status.st_ino)
    if here in entry.above:
        raise entry.wrong("is a symbolic link loop: it leads to a folder that it stands in", REMOVE)
    entry.require_inside()
    for name in sorted(os.listdir(entry.path), reverse=True):
        if not name.startswith(_NO_SOURCES):
            yield entry.below(name, here)
