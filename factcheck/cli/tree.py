"""What a git tree lists -> files and links below one folder, and nothing anywhere else.

Whoever wrote the tree may be a stranger: git refuses some names only when it checks a tree out, which is not done here.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from factcheck.errors import InputError, Problem

FOLDER, LINK, SUBMODULE = "040000", "120000", "160000"
#: No name, this folder, the one above, and git's own.
_REFUSED = frozenset(("", ".", "..", ".git"))
#: What parts a path on this system and may stand in a name of git's.
_PARTING = frozenset("\\:") if os.sep == "\\" else frozenset()
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
#: Bytes. No system has longer paths.
_LONGEST_TARGET = 4096
_REMEDY = "name a revision without it, or leave the revision out"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, folder, link or submodule of a tree: its mode, its path there and the object that it is."""

    mode: str
    path: str
    number: str

    def wrong(self, revision: str, problem: str, remedy: str = _REMEDY) -> Problem:
        """Say what is wrong with it."""
        return Problem(f"{revision}:{self.path}", problem, remedy)


def unpack(entries: Sequence[Entry], root: Path, revision: str, write: Callable[[str, IO[bytes]], None]) -> None:
    """Make the files and links of a tree below a folder in which nobody else writes.

    `write` is given an object and the file that it goes into. Links come last, so that nothing is written through one.

    Raises:
        InputError: a name or a link would lead out of the folder, or two names are in each other's way.
        OSError: the disk does not take it.
    """
    _require(_misnamed(entries, revision))
    links = [entry for entry in entries if entry.mode == LINK]
    for entry in entries:
        if entry.mode not in (FOLDER, LINK):  # folders are made for what stands in them
            with open(os.open(_place(entry, root), _NEW, 0o600), "wb") as file:  # not through memory: it may be large
                write(entry.number, file)
    targets = {entry.path: _target(entry, write) for entry in links}
    _require(entry.wrong(revision, "is a link to no path") for entry in links if not targets[entry.path])
    for entry in links:
        os.symlink(targets[entry.path], os.fsencode(_place(entry, root)))
    home = os.path.join(os.path.realpath(root), "")
    # Only now: a link may lead through another one.
    outside = [entry for entry in links if not os.path.realpath(root / entry.path).startswith(home)]
    _require(entry.wrong(revision, "is a link that leads out of the repository") for entry in outside)


def require_names(entries: Sequence[Entry], folder: str, revision: str) -> None:
    """See that one folder of a tree, "" or a path that ends in `/`, holds names as git makes them; nothing is unpacked.

    Raises:
        InputError: one would lead elsewhere, or two are the same.
    """
    names = [entry.path.removeprefix(folder) for entry in entries]
    wrong = {
        "is not the name of a file": {name for name in names if "/" in name or name.lower() in _REFUSED},
        "stands twice in the revision": {name for name, times in Counter(names).items() if times > 1},
    }
    _require(Entry("", folder + name, "").wrong(revision, what) for what in wrong for name in sorted(wrong[what]))


def _require(problems: Iterator[Problem]) -> None:
    if found := list(problems):
        raise InputError(found)


def _misnamed(entries: Sequence[Entry], revision: str) -> Iterator[Problem]:
    paths: set[str] = set()
    folders = {entry.path for entry in entries if entry.mode == FOLDER}
    taken = {entry.path for entry in entries if entry.mode != FOLDER}
    for entry in entries:
        parts = entry.path.split("/")
        if entry.mode == SUBMODULE:
            yield entry.wrong(revision, "is a submodule", "name it under `exclude:`")
        elif any(part.lower() in _REFUSED or not _PARTING.isdisjoint(part) for part in parts):
            yield entry.wrong(revision, "is not the name of a file")
        elif entry.path in paths:
            yield entry.wrong(revision, "stands twice in the revision")
        elif any("/".join(parts[:depth]) in taken for depth in range(1, len(parts))):
            yield entry.wrong(revision, "stands below what is no folder")
        elif len(parts) > 1 and "/".join(parts[:-1]) not in folders:  # a name with a `/` in it
            yield entry.wrong(revision, "is not the name of a file")
        paths.add(entry.path)


def _place(entry: Entry, root: Path) -> Path:
    place = root.joinpath(*entry.path.split("/"))
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _target(entry: Entry, write: Callable[[str, IO[bytes]], None]) -> bytes:
    """Return where a link leads; nothing where that is no path."""
    with TemporaryFile() as file:
        write(entry.number, file)
        file.seek(0)
        target = file.read(_LONGEST_TARGET + 1)
    return b"" if b"\0" in target or len(target) > _LONGEST_TARGET else target
