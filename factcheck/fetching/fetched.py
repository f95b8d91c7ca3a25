"""What is asked of an address, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be fetched and how much of it.

    `size` is in bytes, of what is sent and of what it unpacks to; `seconds` are those of one document, with all of its
    redirects; `idle` are those without a byte. `ports` below 1024 are those that pages have.
    """

    agent: str
    allow_private: bool = False
    ignore_robots: bool = False
    size: int = 64 * _MEGABYTE
    seconds: float = 60.0
    idle: float = 15.0
    redirects: int = 10
    ports: tuple[int, ...] = (80, 443)


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way to a document: a redirect, or the document; `raw` are its bytes as they were sent.

    `received` is when it had come, `2024-06-19T12:30:00Z`, or "" where nobody says.
    """

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    raw: bytes = field(repr=False)
    received: str = ""

    def header(self, name: str) -> str:
        """Return the value of a header, "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name), "")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gives: the answers, the last of which is the document, and its bytes, unpacked."""

    address: str
    hops: tuple[Hop, ...]
    body: bytes = field(repr=False)

    @property
    def last(self) -> Hop:
        """The answer that is no redirect."""
        return self.hops[-1]

    @property
    def name(self) -> str:
        """What the address ends with, as the name of a file; the host where it ends with nothing."""
        parts = urlsplit(self.last.url)
        return unquote(parts.path).rstrip("/").rpartition("/")[2] or parts.hostname or ""

    @property
    def media_type(self) -> str:
        """What the server says it is: `text/html`."""
        return self.last.header("content-type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The charset that the server says it is in, "" where it does not."""
        parts = self.last.header("content-type").split(";")[1:]
        named = (part.partition("=") for part in parts)
        return next((value.strip().strip("\"'") for key, _, value in named if key.strip().lower() == "charset"), "")

    @property
    def moved(self) -> str:
        """The address to which it has moved for good, "" where it has not: all redirects say so."""
        kept = all(hop.status in (301, 308) for hop in self.hops[:-1])
        return self.last.url if len(self.hops) > 1 and kept else ""


Validators = Mapping[str, str]
"""Headers that ask for a document only if it has changed."""
