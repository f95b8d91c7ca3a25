"""Installation -> what tells it from another: the version, and a hash of all its files."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
#: What Python makes of files, differently in each place, and the pages of documentation, which only a wheel has.
_OTHER = frozenset(("__pycache__", "docs"))
#: Characters of the hash: enough to tell a few installations from one another.
_LENGTH = 12


@cache
def stamp() -> str:
    """Return the same text in two places only if the same code reads the same language data there."""
    found = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        name = path.relative_to(_PACKAGE)
        if path.is_file() and _OTHER.isdisjoint(name.parts):
            found.update(name.as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"{metadata.version('factcheck-matrix')} ({found.hexdigest()[:_LENGTH]})"
