"""Key -> bytes, in a file of SQLite: nothing that happens to the file is an error here.

It may be deleted, damaged, full, read-only, somebody else's, or written by other processes. Then it is begun anew or
left alone, `trouble` says why, and what is asked for is not there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from factcheck.errors import Problem

LARGEST = 256 * 1024 * 1024
"""Bytes of content; when there are more, what was not used for longest goes."""
_KEPT = 0.75  # of the bytes, when something goes
_MINE, _LAYOUT = 0x46435443, 1  # in the header of the file: `FCTC`, and which tables it has
_PATIENCE = 2.0  # seconds to wait for another process that writes
_TRIES = 5  # when the file is made: what SQLite does then, it does not wait for
_AT_ONCE = 2 * 1024 * 1024  # bytes that are written at once
_FRESH = 3600  # seconds that the time of use may be off: a run that finds everything writes nothing
_CHECK = 8  # bytes before the content that tell whether it is as it was written

_TABLES = """
CREATE TABLE IF NOT EXISTS rows (key BLOB PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, content BLOB);
CREATE INDEX IF NOT EXISTS by_use ON rows (used, size);
"""
_WRONG = "the cache cannot be used"
_WITHOUT = "it is left alone, and everything is worked out; name another with --cache-dir, or give --no-cache"


class Store:
    """Bytes by key. Use it in one thread, and close it."""

    def __init__(self, path: Path, *, largest: int = LARGEST) -> None:
        """Open the file, or make it and its folder; `largest` is in bytes."""
        self.trouble: Problem | None = None
        self._path, self._largest = path, largest
        self._waiting: dict[bytes, bytes] = {}
        self._bytes_waiting = 0
        self._stale: set[bytes] = set()
        self._now = int(time.time())
        self._file: sqlite3.Connection | None = None
        with self._careful():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = _opened(path)

    def get(self, key: bytes) -> bytes | None:
        """Return what was put under a key; None where nothing was, or where it is not as it was."""
        if key in self._waiting:
            return self._waiting[key]
        found: tuple[int, object] | None = None
        with self._careful():
            if self._file is not None:
                found = self._file.execute("SELECT used, content FROM rows WHERE key = ?", (key,)).fetchone()
        used, content = found or (0, None)
        if not isinstance(content, bytes) or content[:_CHECK] != _check(key, content[_CHECK:]):
            return None
        if used < self._now - _FRESH:
            self._stale.add(key)
        return content[_CHECK:]

    def put(self, key: bytes, content: bytes) -> None:
        """Keep bytes under a key. They are written when there are many, and at the end."""
        if self._file is None:
            return
        self._bytes_waiting += len(content)
        self._waiting[key] = content
        if self._bytes_waiting >= _AT_ONCE:
            self._write()

    def close(self) -> None:
        """Write what waits, drop what is too much, and let go of the file."""
        self._write()
        with self._careful():
            if self._file is not None:
                _shrink(self._file, self._largest)
        self._let_go()

    def _write(self) -> None:
        rows = [(key, self._now, len(one), _check(key, one) + one) for key, one in self._waiting.items()]
        used = [(self._now, key) for key in self._stale.difference(self._waiting)]
        with self._careful():
            if self._file is not None and (rows or used):
                with _transaction(self._file) as file:
                    file.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?, ?, ?)", rows)
                    file.executemany("UPDATE rows SET used = ? WHERE key = ?", used)
        # Not before: where an interrupt comes in between, `close` writes them.
        self._waiting, self._bytes_waiting, self._stale = {}, 0, set()

    @contextmanager
    def _careful(self) -> Iterator[None]:
        """Give the file up where something goes wrong with it, and begin it anew where it is ours and damaged."""
        try:
            yield
        except (sqlite3.Error, OSError, _ForeignError) as error:
            damaged = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT
            remedy = "it is deleted; the next run begins a new one" if damaged else _WITHOUT
            self.trouble = self.trouble or Problem(str(self._path), f"{_WRONG}: {_said(error)}", remedy)
            self._let_go()
            if damaged:
                _delete(self._path)

    def _let_go(self) -> None:
        if self._file is not None:
            with suppress(sqlite3.Error):
                self._file.close()
            self._file = None


class _ForeignError(Exception):
    """The file is a database, and somebody else's."""


def _said(error: Exception) -> str:
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)


def _check(key: bytes, content: bytes) -> bytes:
    return blake2b(content, digest_size=_CHECK, key=key[:64]).digest()


def _opened(path: Path) -> sqlite3.Connection:
    file = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        for left in reversed(range(_TRIES)):
            try:
                _prepare(file)
                break
            except sqlite3.OperationalError as error:
                if not left or error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise
                time.sleep(_PATIENCE / _TRIES)
    except BaseException:
        file.close()
        raise
    return file


def _prepare(file: sqlite3.Connection) -> None:
    """See that the file is ours, and make the tables where there are none."""
    # Tables first: another process may just be making them, and what names their owner comes together with them.
    (tables,) = file.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (owner,), (layout,) = (file.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    if tables and (owner, layout) != (_MINE, _LAYOUT):
        raise _ForeignError("it is not one of this program")
    if not tables:
        file.execute("PRAGMA auto_vacuum = INCREMENTAL")
    file.execute("PRAGMA journal_mode = WAL")
    file.execute("PRAGMA synchronous = NORMAL")  # nothing is broken by a power cut; the last rows may be gone
    if not tables:
        with _transaction(file):
            file.execute(f"PRAGMA application_id = {_MINE}")
            file.execute(f"PRAGMA user_version = {_LAYOUT}")
            for statement in _TABLES.split(";"):
                file.execute(statement)


@contextmanager
def _transaction(file: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    file.execute("BEGIN IMMEDIATE")
    with file:
        yield file


def _shrink(file: sqlite3.Connection, largest: int) -> None:
    (total,) = file.execute("SELECT coalesce(sum(size), 0) FROM rows").fetchone()
    if total <= largest:
        return
    kept = 0
    with _transaction(file):
        for row, size in file.execute("SELECT rowid, size FROM rows ORDER BY used DESC, rowid DESC").fetchall():
            kept += size
            if kept > _KEPT * largest:
                file.execute("DELETE FROM rows WHERE rowid = ?", (row,))
    file.execute("PRAGMA incremental_vacuum").fetchall()


def _delete(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink()
