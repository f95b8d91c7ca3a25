"""Source -> Row: what earlier runs found out about a text, and the place where this one leaves what it finds."""

from __future__ import annotations

import json
import os
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

from factcheck.cache import row
from factcheck.cache.fingerprint import fingerprint, state
from factcheck.cache.row import Row
from factcheck.cache.store import Store
from factcheck.errors import Problem
from factcheck.model import Source

FOLDER = "FACTCHECK_CACHE_DIR"
"""Names the folder of the cache where no option does."""
_NAME, _FILE = "factcheck", "columns.sqlite"
_KEY_BYTES = 16
_WORTH = "worth\n"  # tells the key of what is worth a look from that of a row


class Cache:
    """Rows by what is in a source, whatever it is called: branches and projects share them."""

    def __init__(self, store: Store) -> None:
        """Take the file; what this program's own files are like, it remembers too."""
        self._store = store
        #: Sources of which everything that was asked was known.
        self.known = 0
        now = state()
        known = store.get(now)
        if known is None:
            known = fingerprint()
            store.put(now, known)
        self._program = known

    @property
    def trouble(self) -> Problem | None:
        """What was wrong with the file, if anything was."""
        return self._store.trouble

    def find(self, source: Source) -> Row:
        """Return what is known of a source, which may be nothing."""
        content = self._store.get(self._key(source))
        try:
            return row.load(content) if content is not None else Row()
        except ValueError:
            return Row()

    def keep(self, source: Source, known: Row) -> None:
        """Remember what is known of a source."""
        self._store.put(self._key(source), row.dump(known))

    def find_worth(self, source: Source) -> dict[str, bool]:
        """Return for which claims, by their keys, a source is known to have a passage worth a look, or none."""
        content = self._store.get(self._key(source, _WORTH))
        try:
            known = json.loads(content) if content is not None else {}
        except ValueError:
            return {}
        sound = isinstance(known, dict) and all(isinstance(one, bool) for one in known.values())
        return known if sound else {}

    def keep_worth(self, source: Source, known: Mapping[str, bool]) -> None:
        """Remember for which claims a source has a passage worth a look, and for which it has none."""
        self._store.put(self._key(source, _WORTH), json.dumps(dict(known)).encode())

    def _key(self, source: Source, kind: str = "") -> bytes:
        # Where a document can be opened is told from the folder of its source, and how it is read from its ending.
        folder, name = posixpath.split(source.path)
        told = f"{folder}\n{posixpath.splitext(name)[1].lower()}\n{bool(source.line)}\n{kind}"
        about = told.encode("utf-8", "surrogatepass")
        made = blake2b(about, digest_size=_KEY_BYTES, key=self._program)
        made.update(source.data)
        return made.digest()


@contextmanager
def open_cache(folder: str | None = None) -> Iterator[Cache]:
    """Give the cache in a folder, by default the user's; it is closed with the block."""
    store = Store(folder_of(folder) / _FILE)
    try:
        yield Cache(store)
    finally:
        store.close()


def folder_of(named: str | None) -> Path:
    """Return the folder that is named, by an option or by the environment, or else where this system keeps caches."""
    named = named or os.environ.get(FOLDER)
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)
