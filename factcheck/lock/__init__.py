"""Matrix -> claims.lock, and back: what every source said when somebody last accepted it."""

from __future__ import annotations

from factcheck.lock.compare import compare
from factcheck.lock.dump import dump
from factcheck.lock.load import load, lock_path, parse
from factcheck.lock.locked import Lock, LockedCell
from factcheck.lock.merge import describe, merge
from factcheck.lock.save import save
from factcheck.lock.unfinished import sweep
from factcheck.lock.write import remove, write

__all__ = [
    "Lock",
    "LockedCell",
    "compare",
    "describe",
    "dump",
    "load",
    "lock_path",
    "merge",
    "parse",
    "remove",
    "save",
    "sweep",
    "write",
]
