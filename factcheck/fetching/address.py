"""Address -> where to connect: its name is resolved once, and the connection goes to the number that was checked.

A page could otherwise send its reader to a router, a cloud's own data or a service of this machine: by a redirect, or
by a name that means one number when it is checked and another when it is used.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from factcheck.errors import FetchError, Problem
from factcheck.fetching.fetched import Policy

_PORTS = {"http": 80, "https": 443}
#: Ports from here on are those of anybody's programs; below are those of mail, files and shells.
_FREE_PORTS = 1024
#: Characters of a target that stay as they are; what is escaped already stays so.
_TARGET = "/?:@!$&'()*+,;=%-._~[]"
_BAD = re.compile(r"[\x00-\x20\x7f\\]")
_LONGEST = 8_000
#: Networks in whose addresses others are hidden: of IPv4 in IPv6, RFC 6052.
_HIDING = ipaddress.ip_network("64:ff9b::/96")
#: Addresses of protocols, RFC 6890: none is a page's, and not every Python says so.
_PROTOCOLS = ipaddress.ip_network("192.0.0.0/24")

_Number = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Place:
    """Where to connect: `numbers` are the addresses of `host`, each of them checked; `target` is what to ask for."""

    url: str
    scheme: str
    host: str
    port: int
    target: str
    numbers: tuple[str, ...]

    @property
    def authority(self) -> str:
        """Host and port, as the header `Host` has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"


def is_address(text: str) -> bool:
    r"""Tell whether something is an address rather than the name of a file.

    >>> is_address("https://example.org"), is_address(r"C:\report.pdf"), is_address("file:///etc/passwd")
    (True, False, True)
    """
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]+:/|(?:file|data|javascript|mailto|ftp):", text))


def require_page(url: str) -> None:
    """See that an address is one of a page, before anything is needed to read it.

    Raises:
        FetchError: it is not.
    """
    _parts(url, "")


def place_of(url: str, policy: Policy, asked: str = "") -> Place:
    """Return where to connect for an address; `asked` is the one that led here.

    Raises:
        FetchError: it is no address of a page, or leads to what is not public.
    """
    parts, host, port = _parts(url, asked)
    if not (policy.allow_private or port in policy.ports or port >= _FREE_PORTS):
        raise _refused(
            url, asked, f"is on port {port}, which is not one of pages", "give --allow-private if it is meant"
        )
    numbers = _resolved(host, port)
    if not numbers:
        raise _refused(
            url, asked, f"cannot be found: nobody knows the name {host}", "check the address and the network"
        )
    private = next((number for number in numbers if not is_public(number)), None)
    if private is not None and not policy.allow_private:
        told = private if private == host else f"{host} is {private}"
        raise _refused(url, asked, f"is not public ({told})", "give --allow-private to read pages of an intranet")
    target = quote(parts.path or "/", safe=_TARGET) + (f"?{quote(parts.query, safe=_TARGET)}" if parts.query else "")
    return Place(url, parts.scheme, host, port, target, numbers)


def is_public(number: str) -> bool:
    """Tell whether anybody can reach an address, also where one is hidden in another.

    >>> [is_public(number) for number in ("93.184.216.34", "127.0.0.1", "::ffff:10.0.0.1", "169.254.169.254")]
    [True, False, False, False]
    """
    one: _Number = ipaddress.ip_address(number.partition("%")[0])
    while hidden := _hidden(one):
        one = hidden
    return one.is_global and not (one.is_multicast or one.is_reserved or one in _PROTOCOLS)


def _parts(url: str, asked: str) -> tuple[SplitResult, str, int]:
    """Return the parts of an address, its host and its port."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii").rstrip(".")
    except (ValueError, UnicodeError):
        raise _refused(url, asked, "is no address", "copy it from a browser") from None
    if parts.scheme not in _PORTS:
        remedy = "only http and https are read; save what it shows to a file"
        raise _refused(url, asked, f"is a `{parts.scheme}:` address", remedy)
    if not host or _BAD.search(url) or len(url) > _LONGEST:
        raise _refused(url, asked, "is no address", "copy it from a browser")
    if parts.username is not None or parts.password is not None:
        remedy = "save the page from a browser: pages are read without one"
        raise _refused(url, asked, "has a user name or a password in it", remedy)
    return parts, host, port or _PORTS[parts.scheme]


def _refused(url: str, asked: str, problem: str, remedy: str) -> FetchError:
    led = f"redirects to {url}, which " if asked and asked != url else ""
    return FetchError([Problem(asked or url, f"{led}{problem}", remedy)])


def _hidden(one: _Number) -> _Number | None:
    """Return the address of IPv4 that one of IPv6 leads to."""
    if isinstance(one, ipaddress.IPv4Address):
        return None
    if one in _HIDING:
        return ipaddress.IPv4Address(int(one) & 0xFFFFFFFF)
    teredo = one.teredo
    return one.ipv4_mapped or one.sixtofour or (teredo[1] if teredo else None)


def _resolved(host: str, port: int) -> tuple[str, ...]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ()
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))
