"""Front matter -> where the document itself can be opened."""

from __future__ import annotations

import posixpath

from factcheck.model import FrontMatter

_WEB = ("http://", "https://")


def origin_of(about: FrontMatter, path: str) -> str | None:
    """Return the address of the document, or the file that is kept; `path` is that of the source, as the result's."""
    if (about.origin or "").startswith(_WEB):
        return about.origin
    if not about.original:
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), about.original))
