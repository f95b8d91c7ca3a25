"""Lock -> claims.lock: read back before it takes the place of the old one, so that `check` never refuses it."""

from __future__ import annotations

import os

from factcheck.errors import LockError, Problem
from factcheck.lock.dump import dump
from factcheck.lock.load import SPLIT, parse, within
from factcheck.lock.locked import Lock
from factcheck.lock.write import write


def save(path: str | os.PathLike[str], lock: Lock) -> None:
    """Write a lock as a whole, once it is sure that it can be read.

    Raises:
        LockError: it would be too large to be read; the old file is as it was.
        OutputError: it cannot be written; the old file is as it was.
    """
    place = os.fspath(path)
    text = dump(lock)
    within(place, len(text.encode("utf-8")))
    if dump(parse(text, place)) != text:
        raise LockError([Problem(place, "would not read as it was written", SPLIT)])
    write(path, text)
