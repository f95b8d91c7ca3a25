"""Place -> one answer, within bounds of time and size. No cookie is sent or kept, no script is run."""

from __future__ import annotations

import socket
import ssl
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.client import HTTPException
from time import monotonic
from typing import TYPE_CHECKING

from factcheck.alarm import alarm
from factcheck.errors import FetchError, Problem
from factcheck.fetching.address import Place
from factcheck.fetching.fetched import Hop, Policy

if TYPE_CHECKING:
    from urllib3.connection import HTTPConnection
    from urllib3.response import BaseHTTPResponse

_CHUNK = 65_536
_MEGABYTE = 1024 * 1024
#: Encoding -> how zlib is told of it.
_PACKED = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_AGAIN = "try again later, or save the page from a browser"
_CERTIFICATE = (
    "has a certificate that is not trusted",
    "check the address; a private authority goes into SSL_CERT_FILE",
)


class Exchange:
    """The answers to one address: they share a time, and `asked` names it in messages."""

    def __init__(self, asked: str, policy: Policy) -> None:
        """Start the clock."""
        self._asked, self._policy = asked, policy
        self._deadline = monotonic() + policy.seconds

    def get(self, place: Place, headers: Mapping[str, str]) -> tuple[Hop, bytes]:
        """Return the answer of a place, and its body, unpacked.

        Raises:
            FetchError: there is none, it is too slow or too large, or it cannot be unpacked.
        """
        from urllib3.exceptions import HTTPError

        given = {"Host": place.authority, "User-Agent": self._policy.agent, "Accept-Encoding": "gzip", **headers}
        late: list[bool] = []
        try:
            with self._connected(place) as connection, self._cut(connection, late):
                connection.request("GET", place.target, headers=given, preload_content=False, decode_content=False)
                response = connection.getresponse()
                raw = self._raw(response)
        except (HTTPError, HTTPException, OSError, ValueError) as error:
            raise self._late() if late else self._broken(error) from None
        if late:
            raise self._late()
        received = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        hop = Hop(place.url, response.status, response.reason or "", tuple(response.headers.items()), raw, received)
        return hop, self._unpacked(hop)

    @contextmanager
    def _connected(self, place: Place) -> Iterator[HTTPConnection]:
        """Connect to the first number of a place that answers, of those that were checked."""
        from urllib3.exceptions import HTTPError

        error: Exception | None = None
        for number in place.numbers:
            connection = _connection(place, number, min(self._policy.idle, max(self._deadline - monotonic(), 0.001)))
            try:
                connection.connect()
            except (HTTPError, OSError) as one:
                error = error or one
                connection.close()
                continue
            try:
                yield connection
            finally:
                connection.close()
            return
        raise error or OSError

    @contextmanager
    def _cut(self, connection: HTTPConnection, late: list[bool]) -> Iterator[None]:
        """Cut a connection when the time is over: a server may send a byte every second, for ever."""

        def cut() -> None:
            late.append(True)
            if stream is not None:
                with suppress(OSError):
                    stream.shutdown(socket.SHUT_RDWR)

        stream = connection.sock  # taken now: a connection that ends with its answer forgets it
        with alarm(max(self._deadline - monotonic(), 0.0), cut):
            yield

    def _raw(self, response: BaseHTTPResponse) -> bytes:
        parts, size = [], 0
        for part in response.stream(_CHUNK, decode_content=False):
            size += len(part)
            if size > self._policy.size:
                raise self._too_large()
            parts.append(part)
        return b"".join(parts)

    def _unpacked(self, hop: Hop) -> bytes:
        data = hop.raw
        encodings = [name.strip().lower() for name in hop.header("content-encoding").split(",")]
        for name in reversed([name for name in encodings if name not in ("", "identity")]):
            if name not in _PACKED:
                raise self._wrong(f"is packed in a way that was not asked for (`{name}`)", _AGAIN)
            data = self._inflated(data, _PACKED[name]) if data else data
        return data

    def _inflated(self, data: bytes, form: int) -> bytes:
        """Unpack, and stop as soon as it is more than a document can be."""
        parts: list[bytes] = []
        left = self._policy.size
        while data:
            packed = zlib.decompressobj(form)
            try:
                part = packed.decompress(data, left + 1)
            except zlib.error:
                raise self._wrong("is damaged: it cannot be unpacked", _AGAIN) from None
            left -= len(part)
            if left < 0:
                raise self._too_large()
            if not packed.eof:
                raise self._wrong("is cut off: only its beginning was sent", _AGAIN)
            parts.append(part)
            data = packed.unused_data
        return b"".join(parts)

    def _wrong(self, problem: str, remedy: str) -> FetchError:
        return FetchError([Problem(self._asked, problem, remedy)])

    def _late(self) -> FetchError:
        return self._wrong(f"takes longer than {self._policy.seconds:g} seconds", _AGAIN)

    def _too_large(self) -> FetchError:
        size = self._policy.size
        told = f"{size // _MEGABYTE} MB" if size >= _MEGABYTE else f"{size} bytes"
        return self._wrong(f"is larger than {told}", "save the part that matters to a file, and import that")

    def _broken(self, error: Exception) -> FetchError:
        kinds = {type(one) for one in (error, error.__cause__, *error.args) if isinstance(one, BaseException)}
        found = next((told for kind, told in _BROKEN for one in kinds if issubclass(one, kind)), None)
        return self._wrong(*(found or ("cannot be read: the connection broke", _AGAIN)))


_BROKEN: tuple[tuple[type[BaseException], tuple[str, str]], ...] = (
    (ssl.SSLCertVerificationError, _CERTIFICATE),
    (ssl.SSLError, ("cannot be read: no safe connection could be made", "check that the server speaks https there")),
    (TimeoutError, ("does not answer", _AGAIN)),
    (ConnectionRefusedError, ("refuses the connection", "check the address and its port")),
)


def _connection(place: Place, number: str, seconds: float) -> HTTPConnection:
    from urllib3.connection import HTTPConnection, HTTPSConnection

    makers: Mapping[str, Callable[[], HTTPConnection]] = {
        "http": lambda: HTTPConnection(number, place.port, timeout=seconds),
        "https": lambda: HTTPSConnection(
            number,
            place.port,
            timeout=seconds,
            server_hostname=place.host,
            cert_reqs="CERT_REQUIRED",
            ssl_context=ssl.create_default_context(),
        ),
    }
    return makers[place.scheme]()
