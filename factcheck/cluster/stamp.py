"""Installation -> what tells it from another: the version, and a hash of all its files."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import metadata
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
#: What Python makes of files, differently in each place.
_MADE = "__pycache__"
#: Characters of the hash: enough to tell a few installations from one another.
_LENGTH = 12


@cache
def stamp() -> str:
    """Return the same text in two places only if the same code reads the same language data there."""
    found = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and _MADE not in path.parts:
            found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return f"{metadata.version('factcheck-matrix')} ({found.hexdigest()[:_LENGTH]})"
