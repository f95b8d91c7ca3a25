"""The JSON of an earlier `matrix` -> Lock: what its cells read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.lock import Lock, LockedCell
from factcheck.model import Quote, Side, Verdict
from factcheck.renderers.json import SCHEMA_VERSION

#: Bytes. 200 claims in 100 sources are 3 MB.
LARGEST = 256_000_000
_REMEDY = "make it with `factcheck matrix -o old.json`"


def load_earlier(place: str) -> Lock:
    """Return what a matrix read when its JSON was written.

    Raises:
        InputError: it cannot be read, or is no such JSON.
    """
    try:
        path = Path(place)
        if path.stat().st_size > LARGEST:
            raise _wrong(place, f"is larger than {LARGEST // 1_000_000} MB")
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise _wrong(place, f"cannot be read ({(error.strerror or str(error)).lower()})") from None
    except (ValueError, RecursionError):  # no UTF-8, no JSON, or no end of brackets
        raise _wrong(place, "is no JSON") from None
    version = data.get("schema_version") if isinstance(data, dict) else None
    if isinstance(version, int) and version > SCHEMA_VERSION:
        what = f"has schema_version {version}, and this factcheck knows {SCHEMA_VERSION}"
        raise InputError([Problem(place, what, "update factcheck")])
    try:
        return _lock(data)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _wrong(place, "is not the JSON of a matrix") from None


def _lock(data: dict[str, Any]) -> Lock:
    return Lock(
        claims=tuple(_text(claim["id"]) for claim in data["claims"]),
        sources=tuple((_text(source["id"]), _text(source["sha256"])) for source in data["sources"]),
        cells=tuple(_cell(cell) for cell in data["cells"] if Verdict(cell["verdict"]) is not Verdict.SILENT),
    )


def _cell(cell: dict[str, Any]) -> LockedCell:
    quotes = tuple(Quote(Side(one["side"]), _text(one["quote"])) for one in cell["evidence"])
    return LockedCell(_text(cell["claim"]), _text(cell["source"]), Verdict(cell["verdict"]), quotes)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _wrong(place: str, what: str) -> InputError:
    return InputError([Problem(place, what, _REMEDY)])
