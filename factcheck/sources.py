"""Folder -> Source: every file below it, sorted by id.

Everything that is wrong with a folder is said at once. Nothing but a regular file is ever opened: a FIFO would
wait for ever and a device would never end.
"""

from __future__ import annotations

import errno
import os
import re
import shlex
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from factcheck.errors import Problem, SourceError
from factcheck.files import ENDINGS, IMPORTED, LARGEST, fault
from factcheck.globs import Globs
from factcheck.model import Source

_NOT_FILES = (
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)
_ENDINGS = " or ".join(f"`{ending}`" for ending in ENDINGS)
_REMOVE = "remove it, or name it under `exclude:`"
_FOLLOW = "put a copy in its place, or give --follow-links"
#: How names begin of which nothing is a source.
_NO_SOURCES = (".", "_")
_MEGABYTE = 1024 * 1024
#: Controls, line and paragraph separators, bidirectional controls, and surrogates, which stand for
#: bytes of a name that is not UTF-8.
_NOT_IN_NAMES = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file or folder; `parts` are the names on the way to it, `above` the folders it stands in.

    `bounds` is how the paths begin to which a link may lead; "" is anywhere.
    """

    path: str
    shown: str
    parts: tuple[str, ...] = ()
    above: frozenset[tuple[int, int]] = frozenset()
    bounds: str = ""

    def below(self, name: str, here: tuple[int, int]) -> _Entry:
        shown = _NOT_IN_NAMES.sub(lambda found: found[0].encode("unicode_escape").decode(), name)
        shown = shown if self.shown == os.curdir else f"{self.shown}/{shown}"
        return _Entry(os.path.join(self.path, name), shown, (*self.parts, name), self.above | {here}, self.bounds)

    def require_inside(self) -> None:
        """Raise SourceError for a link that leads out of the folder of the sources."""
        if self.parts and os.path.islink(self.path) and not _bounds(self.path).startswith(self.bounds):
            raise self.wrong("is a link that leads out of the folder of the sources", _FOLLOW)

    def wrong(self, problem: str, remedy: str) -> SourceError:
        return SourceError([Problem(self.shown, problem, remedy)])


def load_sources(
    folder: str | os.PathLike[str],
    *,
    exclude: Sequence[str] = (),
    relative_to: Path | None = None,
    follow_links: bool = False,
) -> tuple[Source, ...]:
    """Return the sources below a folder, sorted by id.

    `exclude` are globs below the folder (see `globs`). Paths are relative to `relative_to`, by default the
    current folder. A link that leads out of the folder is an error, unless
    `follow_links`: whoever may add a source could have any file printed.

    Raises:
        SourceError: with everything that keeps the folder from being used.

    """
    path = os.fspath(folder) or os.curdir
    root = _Entry(path, _shown(path, relative_to), bounds="" if follow_links else _bounds(path))
    globs = Globs.of(exclude)
    waiting, excluded = [root], 0
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    while waiting:
        entry = waiting.pop()
        if globs.match(entry.parts):
            excluded += 1
            continue
        try:
            found = _open(entry)
            if isinstance(found, Source):
                _add(found, sources)
            else:
                waiting += found
        except SourceError as error:
            problems += error.problems
        except OSError as error:
            problems.append(_unreadable(entry, error))
    if not sources and not problems:
        left_out = f" ({excluded} excluded)" if excluded else ""
        remedy = f"put texts there whose names end in {_ENDINGS}"
        problems.append(Problem(root.shown, f"there are no sources in this folder{left_out}", remedy))
    if problems:
        raise SourceError(sorted(problems, key=lambda problem: problem.place))
    return tuple(sources[identity] for identity in sorted(sources))


def _shown(folder: str, relative_to: Path | None) -> str:
    """Return a folder as output names it: relative, unless it is on another drive."""
    try:
        folder = os.path.relpath(folder, relative_to or os.curdir)
    except ValueError:
        folder = os.path.abspath(folder)
    return _NOT_IN_NAMES.sub("?", PurePath(folder).as_posix())


def would_be_source(path: str, folder: str | os.PathLike[str], exclude: Sequence[str] = ()) -> bool:
    """Tell whether a file that is to be written at a path would be read as a source below a folder."""
    globs = Globs.of(exclude)
    for place, root in ((os.path.abspath(path), os.path.abspath(folder)), (os.path.realpath(path), _bounds(folder))):
        root = os.path.join(os.path.normcase(root), "")
        if os.path.normcase(place).startswith(root):
            parts = place[len(root) :].split(os.sep)
            if not any(part.startswith(_NO_SOURCES) for part in parts) and not globs.exclude(parts):
                return True
    return False


def _bounds(folder: str | os.PathLike[str]) -> str:
    """Return how the real paths of what is in a folder begin."""
    return os.path.join(os.path.realpath(folder), "")


def _open(entry: _Entry) -> Source | list[_Entry]:
    """Return the source that a file is, or what is in a folder, last name first."""
    if entry.parts and (bad := _NOT_IN_NAMES.search(entry.parts[-1])):
        kind = "a name that is not UTF-8" if bad[0] >= "\ud800" else "a control character in its name"
        raise entry.wrong(f"has {kind}", "rename it")
    status = os.stat(entry.path)
    if stat.S_ISDIR(status.st_mode):
        return list(_inside(entry, status))
    if not entry.parts:
        raise entry.wrong("is not a folder", "name the folder that holds the sources")
    for is_kind, kind in _NOT_FILES:
        if is_kind(status.st_mode):
            raise entry.wrong(f"is {kind}, not a text file", _REMOVE)
    entry.require_inside()
    identity, ending = os.path.splitext("/".join(entry.parts))
    if ending.lower() not in ENDINGS:
        what = f"unsupported file extension `{ending}`" if ending else "has no file extension"
        remedy = f"sources end in {_ENDINGS}: rename or convert it, or name it under `exclude:`"
        if ending.lower() in IMPORTED:
            remedy = f"make a source of it: factcheck import {shlex.quote(os.path.relpath(entry.path))}"
        raise entry.wrong(what, remedy)
    return Source(identity, entry.shown, _read(entry, status.st_size))


def _inside(entry: _Entry, status: os.stat_result) -> Iterator[_Entry]:
    here = (status.st_dev, status.st_ino)
    if here in entry.above:
        raise entry.wrong("is a symbolic link loop: it leads to a folder that it stands in", _REMOVE)
    entry.require_inside()
    for name in sorted(os.listdir(entry.path), reverse=True):
        if not name.startswith(_NO_SOURCES):
            yield entry.below(name, here)


def _read(entry: _Entry, size: int) -> bytes:
    """Return the bytes of a file; a little more than the largest is read at most."""
    if size <= LARGEST:
        # Without blocking: should a FIFO have taken the file's place by now, this does not wait for a writer.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(entry.path, "rb", opener=lambda path, _: os.open(path, flags)) as file:
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


def _add(source: Source, sources: dict[str, Source]) -> None:
    if source.id in sources:
        problem = f"has the same id as {sources[source.id].path}: `{source.id}`"
        raise SourceError([Problem(source.path, problem, "rename one of the two, or exclude it")])
    sources[source.id] = source


def _unreadable(entry: _Entry, error: OSError) -> Problem:
    """Say why the system does not give a file or folder."""
    missing = error.errno == errno.ENOENT
    if missing and not entry.parts:
        remedy = "make it, or name another one as `sources:` or with --sources"
        return Problem(entry.shown, "there is no such folder", remedy)
    if missing and os.path.islink(entry.path):
        return Problem(entry.shown, "is a broken symbolic link", _REMOVE)
    if missing:
        return Problem(entry.shown, "was deleted while the sources were read", "run again")
    if error.errno == errno.ELOOP:
        return Problem(entry.shown, "is a symbolic link loop", _REMOVE)
    reason = (error.strerror or type(error).__name__).lower()
    return Problem(entry.shown, f"cannot be read: {reason}", "make it readable, or name it under `exclude:`")
