"""File that is to be written -> a new file beside it, which is locked for as long as its writer lives.

So a writer that was killed is known by its file, which nobody has locked: the next one removes it.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex

if sys.platform != "win32":
    import fcntl

#: Hexadecimal digits that end the name.
_DIGITS = 16
#: Bytes of a name that file systems allow.
_LONGEST_NAME = 255
_FREE, _TAKEN, _NO_LOCKS = range(3)


@contextmanager
def unfinished(target: str, mode: int | None) -> Iterator[tuple[str, int]]:
    """Make a file in the folder of `target` and give its path and its number, which the caller closes.

    Its permissions are `mode` before anything is in it; None is what the umask says. What goes wrong while it is
    written, Ctrl-C too, leaves nothing behind.
    """
    path, number, held = _new(_stem(target), mode)
    try:
        if mode is not None:  # `open` left out what the umask says.
            os.chmod(path, mode)
        yield path, number
    except BaseException:
        with suppress(OSError):
            os.unlink(path)
        raise
    finally:
        if held is not None:
            os.close(held)


def sweep(target: str) -> None:
    """Remove what writers of `target` that were killed left behind; what cannot be removed is in nobody's way."""
    folder, start = os.path.split(_stem(target))
    own = re.compile(rf"{re.escape(start)}[0-9a-f]{{{_DIGITS}}}")
    with suppress(OSError):
        for name in filter(own.fullmatch, os.listdir(folder)):
            with suppress(OSError):
                _remove(os.path.join(folder, name))


def _stem(target: str) -> str:
    folder, name = os.path.split(target)
    start = os.fsencode(name)[: _LONGEST_NAME - len("..") - _DIGITS].decode("utf-8", "ignore")
    return os.path.join(folder, f".{start}.")


def _new(stem: str, mode: int | None) -> tuple[str, int, int | None]:
    # Not `tempfile`: its files are for their owner alone, and the umask cannot be asked for without setting it.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        path = f"{stem}{token_hex(_DIGITS // 2)}"
        number = os.open(path, flags, 0o666 if mode is None else mode)
        lock = _lock(number)
        if lock != _TAKEN and os.fstat(number).st_nlink:
            break
        os.close(number)  # It was swept before it was locked.
    # The caller closes its number before the file is renamed: the other one keeps the lock until then.
    return path, number, os.dup(number) if lock == _FREE else None


def _remove(path: str) -> None:
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        if stat.S_ISREG(os.fstat(number).st_mode) and _lock(number) == _FREE:
            os.unlink(path)
    finally:
        os.close(number)


def _lock(number: int) -> int:
    """Lock a file, and tell whether that was possible; the system unlocks it when its last number is closed."""
    if sys.platform == "win32":
        return _NO_LOCKS
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return _TAKEN if error.errno in (errno.EWOULDBLOCK, errno.EAGAIN) else _NO_LOCKS
    return _FREE
