"""Text -> file, all of it or none: whoever reads it, whenever the writer dies, finds the old file or the new one."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from contextlib import suppress

from factcheck.errors import OutputError, Problem
from factcheck.lock.unfinished import sweep, unfinished

# errno -> what is wrong, what to do; the first line is what the others fall back to.
_DENIED = ("may not be written", "change the permissions of the file's folder")
_FULL = ("cannot be written: the disk is full", "make room, then run it again")
_REASONS: Mapping[int | None, tuple[str, str]] = {
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: ("cannot be written: the file system is read-only", "work on a copy"),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: ("cannot be written: it is too large for the file system", "write to another file system"),
    errno.ENOENT: ("cannot be written: its folder does not exist", "make the folder, or name another file"),
    errno.ENOTDIR: ("cannot be written: its folder is a file", "name another file"),
    errno.ENAMETOOLONG: ("cannot be written: its name is too long for the file system", "give it a shorter name"),
}


def write(path: str | os.PathLike[str], text: str | bytes) -> None:
    """Write bytes, or a text as UTF-8, in place of the file at `path`; a link is followed, permissions are kept.

    The text goes into a file of its own in the same folder and takes the other's place at once, so that two
    writers leave the text of one of them, whole. What a writer that was killed left behind is removed first.

    Raises:
        OutputError: it cannot be written; the old file is as it was.
    """
    place = os.fspath(path)
    target = os.path.realpath(place)  # a rename would put a file in the place of a link
    try:
        mode = _mode(place, os.path.dirname(target))
        sweep(target)
        with unfinished(target, mode) as (temporary, number):
            _fill(number, text.encode("utf-8") if isinstance(text, str) else text)
            os.replace(temporary, target)
        _sync_folder(os.path.dirname(target))
    except OSError as error:
        raise _refused(place, error) from None


def remove(path: str | os.PathLike[str]) -> None:
    """Take away a file that was written; one that is gone already is no error.

    Raises:
        OutputError: it is still there.
    """
    try:
        os.unlink(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _refused(os.fspath(path), error) from None


def _refused(place: str, error: OSError) -> OutputError:
    known = _REASONS.get(error.errno)
    problem, remedy = known or (f"cannot be written ({error.strerror or error})", "check the path")
    return OutputError([Problem(place, problem, remedy)])


def _mode(place: str, folder: str) -> int | None:
    """Return the permissions of the file that is there, None where there is none."""
    try:
        about = os.stat(place)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(about.st_mode):
        what = "is a folder" if stat.S_ISDIR(about.st_mode) else "is a device or a pipe"
        raise OutputError([Problem(place, what, "name another file")])
    if os.access(folder, os.W_OK) and not os.access(place, os.W_OK):  # a rename would ask the folder alone
        raise OutputError([Problem(place, "is read-only", "change its permissions, or name another file")])
    return stat.S_IMODE(about.st_mode)


def _fill(number: int, data: bytes) -> None:
    with open(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(number)


def _sync_folder(folder: str) -> None:
    """Make the rename last over a power cut, where the system lets a folder be opened."""
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
