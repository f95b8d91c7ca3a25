"""Address -> whether its server lets programs read it: robots.txt, as RFC 9309 has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from factcheck.errors import FetchError, Problem
from factcheck.fetching.fetched import Fetched

if TYPE_CHECKING:
    from protego import Protego

#: Bytes of the rules that are read: RFC 9309 asks for as many at least.
_LARGEST = 500 * 1024
_IGNORE = "ask its owner, or give --ignore-robots where you may"


class Robots:
    """The rules of servers, each read once."""

    def __init__(self, agent: str, fetch: Callable[[str], Fetched]) -> None:
        """`agent` is what this program calls itself; `fetch` reads the rules."""
        self._agent, self._fetch = agent, fetch
        self._known: dict[str, Protego | None] = {}

    def require_allowed(self, url: str, asked: str) -> None:
        """See that an address may be read.

        Raises:
            FetchError: it may not, or its server does not say.
        """
        parts = urlsplit(url)
        server = f"{parts.scheme}://{parts.netloc}"
        if server not in self._known:
            self._known[server] = self._rules(server, asked)
        rules = self._known[server]
        if rules is not None and not rules.can_fetch(url, self._agent):
            what = f"may not be read by programs: {server}/robots.txt says so"
            raise FetchError([Problem(asked, what, _IGNORE)])

    def _rules(self, server: str, asked: str) -> Protego | None:
        """Return the rules of a server; None where it has none, and everything may be read."""
        from protego import Protego

        try:
            found = self._fetch(f"{server}/robots.txt")
        except FetchError as error:
            what = f"the rules of its server cannot be read: {server}/robots.txt {error.problems[0].problem}"
            raise FetchError([Problem(asked, what, f"try again later, or {_IGNORE}")]) from None
        status = found.last.status
        if status in range(200, 300):
            return Protego.parse(found.body[:_LARGEST].decode("utf-8", "replace"))
        if status in range(400, 500) and status != 429:
            return None
        what = f"the rules of its server cannot be read: {server}/robots.txt gives {status}"
        raise FetchError([Problem(asked, what, f"try again later, or {_IGNORE}")])
