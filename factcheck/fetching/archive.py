"""Fetched -> files named by the SHA-256 of the document: the document itself, and what was said of it, as JSON."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.fetching.fetched import Fetched, Validators

#: Below the folder of the sources; nothing in it is a source.
FOLDER = "_archive"
#: Headers that are not kept: those of people, not of documents.
_PRIVATE = ("set-cookie", "set-cookie2")
_ASKED_BY = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Record:
    """What was said of a document: `headers` are those of the answer that it was in, `url` where it was found."""

    url: str
    headers: Mapping[str, str]

    @property
    def validators(self) -> Validators:
        """The headers that ask for the document only if it has changed."""
        return {asked: self.headers[name] for name, asked in _ASKED_BY.items() if self.headers.get(name)}


def names(sha256: str, ending: str) -> tuple[str, str]:
    """Return where a document and its record are kept, below the folder of the sources."""
    return f"{FOLDER}/{sha256}{ending}", f"{FOLDER}/{sha256}.json"


def record_of(fetched: Fetched, retrieved: str) -> str:
    """Return the record of a document; `retrieved` is the day."""
    known = {
        "address": fetched.address,
        "retrieved": retrieved,
        "hops": [
            {
                "url": hop.url,
                "status": hop.status,
                "headers": [[name, value] for name, value in hop.headers if name.lower() not in _PRIVATE],
            }
            for hop in fetched.hops
        ],
    }
    return json.dumps(known, ensure_ascii=True, indent=1) + "\n"


def load_record(folder: str, sha256: str) -> Record | None:
    """Return the record of a document; None where there is none that can be read, and nothing to ask by."""
    if not _SHA256.fullmatch(sha256):
        return None
    try:
        with open(os.path.join(folder, *names(sha256, "")[1].split("/")), encoding="utf-8") as file:
            last = json.load(file)["hops"][-1]
        return Record(str(last["url"]), {str(name).lower(): str(value) for name, value in last["headers"]})
    except (OSError, ValueError, KeyError, IndexError, TypeError, RecursionError):
        return None
