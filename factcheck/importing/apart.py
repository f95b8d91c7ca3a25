"""Document -> Imported, in a process of its own where it could need more than there is.

A PDF or a Word document of one megabyte can unpack to more memory than any machine has, and a damaged one may end the
library that reads it. Here either ends that process, and is a message like any other.
"""

from __future__ import annotations

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress
from multiprocessing import get_context

from factcheck import importing
from factcheck.importing.imported import Imported, Original

if sys.platform != "win32":
    import resource

_MEGABYTE = 1024 * 1024
#: Bytes of memory and seconds of processor time that a document may take. 10,000 pages of PDF take 0.1 GB and 80 s.
MEMORY, SECONDS = 2048 * _MEGABYTE, 300
#: Kinds that are as large as their files, and bytes up to which they are read here: a process takes 0.15 s to start.
_PLAIN, _SMALL = ("page", "mail", "file of subtitles", "text"), 4 * _MEGABYTE


def read(original: Original, *, memory: int = MEMORY) -> Imported:
    """Return the text of a document and what it says of itself, as `importing.read` does.

    Raises:
        SourceError: it cannot be read, or takes more memory or time than a document can.
        UsageError: the library that reads it is not installed.
    """
    if importing.kind_of(original) in _PLAIN and len(original.data) <= _SMALL:
        return importing.read(original)
    # Not forked: a program with threads may not be.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_bound, initargs=(memory,)) as pool:
        try:
            return pool.submit(_read, original).result()
        except BrokenExecutor:
            remedy = "open it and save it anew; if that fails too, it may be an attack"
            raise original.wrong("takes more memory or time than a document can, or is damaged", remedy) from None


def _read(original: Original) -> Imported:
    """Read, and end this process where there is no memory left: there is none to say so, either."""
    try:
        return importing.read(original)
    except MemoryError:
        os._exit(1)


def _bound(memory: int) -> None:
    """Bound what this process may take, where the system lets it: macOS does not bound memory.

    Its stderr is shut: a library that ends it says why in its own words.
    """
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)
    if sys.platform != "win32":
        for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
            _, hard = resource.getrlimit(what)
            with suppress(OSError, ValueError):
                resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
