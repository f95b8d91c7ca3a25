"""Nothing -> what all answers depend on beside the claim and the source: this program, and what it reads texts with.

A version that a person has to raise would be forgotten once, and old answers would be served. So it is the content
of the package's own files and the names of the installed releases. Reading 12 MB takes 30 ms; that is done once for
each state of the files, of which their sizes and times tell.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
RELEASES = frozenset(("rapidfuzz", "pyyaml", "sentencex", "text2num", "pystemmer", "simplemma", "babel"))
"""The distributions on which answers depend, in small letters."""
_ENDINGS = (".py", ".json", ".words", ".yaml")
_DIGEST = 16


def state() -> bytes:
    """Return what changes whenever `fingerprint` may change: it takes 2 ms."""
    files = (f"{name} {about.st_size} {about.st_mtime_ns}" for name, about in _files())
    return _hashed(line.encode() for line in (*_surroundings(), *sorted(files)))


def fingerprint() -> bytes:
    """Return the hash of the content of the package and of the releases that it works with."""
    contents = (f"{name}\n".encode() + (PACKAGE / name).read_bytes() for name in sorted(name for name, _ in _files()))
    return _hashed((*(line.encode() for line in _surroundings()), *contents))


def _hashed(parts: Iterable[bytes]) -> bytes:
    made = blake2b(digest_size=_DIGEST)
    for part in parts:
        made.update(len(part).to_bytes(8, "big") + part)
    return made.digest()


def _surroundings() -> Iterator[str]:
    """Yield the interpreter and the releases; those by the names of their folders: asking for them takes 60 ms."""
    yield sys.version
    for place in sys.path:
        try:
            names = os.listdir(place or os.curdir)
        except OSError:
            continue
        for name in sorted(names):
            release, dash, _ = name.lower().partition("-")
            if dash and release in RELEASES and name.endswith((".dist-info", ".egg-info")):
                yield name


def _files(below: str = "") -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(PACKAGE / below) as entries:
        for entry in entries:
            name = f"{below}{entry.name}"
            if entry.is_dir():
                yield from _files(f"{name}/")
            elif name.endswith(_ENDINGS):
                yield name, entry.stat()
