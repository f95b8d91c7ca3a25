"""What was named on the command line -> a document: a file, or what an address gives."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.cli.web import Downloads
from factcheck.errors import Problem, SourceError
from factcheck.importing import Original

if TYPE_CHECKING:
    from factcheck.fetching import Fetched

#: Bytes of a file: what is larger is no document, and is held in memory.
LARGEST = 256 * 1024 * 1024
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Brought:
    """A document, and how it was fetched; None for a file."""

    original: Original
    fetched: Fetched | None = None


def bring(what: str, downloads: Downloads, *, pictures: bool) -> Brought:
    """Read a file or fetch an address.

    Raises:
        InputError: it cannot be read, or gives no document.
    """
    from factcheck.fetching import is_address, require_found

    if os.path.lexists(what) or not is_address(what):
        return Brought(Original(what, os.path.basename(what), read_file(what), pictures=pictures))
    fetched = downloads.fetch(what)
    require_found(fetched)
    original = Original(what, fetched.name, fetched.body, fetched.media_type, fetched.charset, pictures)
    return Brought(original, fetched)


def read_file(what: str) -> bytes:
    """Return the bytes of a file.

    Raises:
        SourceError: it cannot be read, is no file or is too large.
    """
    try:
        if os.path.isdir(what):
            raise SourceError([Problem(what, "is a folder", f"name the files in it: {os.path.join(what, '*')}")])
        if os.path.lexists(what) and not os.path.isfile(what):
            raise SourceError([Problem(what, "is no regular file", "name a document")])
        with open(what, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise SourceError([Problem(what, f"cannot be read: {reason}", "check the path")]) from None
    if len(data) > LARGEST:
        raise SourceError([Problem(what, f"is larger than {LARGEST // _MEGABYTE} MB", "split it")])
    return data
