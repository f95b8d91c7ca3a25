"""Documents -> Copies: the passages that sources share word for word, and which sources are one voice."""

from __future__ import annotations

from factcheck.copies.copy import Copy, Place, Shared
from factcheck.copies.find import find_copies
from factcheck.copies.origins import Origins, origins_of

__all__ = ["Copy", "Origins", "Place", "Shared", "find_copies", "origins_of"]
