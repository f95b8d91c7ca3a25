"""Document -> what is read of it, or what is said where it cannot be."""

from __future__ import annotations

import pytest

from factcheck.errors import FactcheckError
from factcheck.importing import Imported, Original, read


def take(data: bytes, name: str, *, media_type: str = "", charset: str = "", pictures: bool = False) -> Imported:
    return read(Original(name, name, data, media_type, charset, pictures))


def refused(data: bytes, name: str, *, media_type: str = "", charset: str = "") -> str:
    with pytest.raises(FactcheckError) as caught:
        take(data, name, media_type=media_type, charset=charset)
    return str(caught.value)
