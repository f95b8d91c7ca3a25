"""Address -> Fetched: redirects are followed one by one, each checked as the first address was."""

from __future__ import annotations

from urllib.parse import urljoin

from factcheck.errors import FetchError, Problem
from factcheck.fetching.address import place_of
from factcheck.fetching.exchange import Exchange
from factcheck.fetching.fetched import Fetched, Hop, Policy, Validators
from factcheck.fetching.robots import Robots

_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_ACCEPT = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.8"


class Fetcher:
    """Fetches addresses; what it knows of the rules of servers is kept from one to the next."""

    def __init__(self, policy: Policy) -> None:
        """Take a policy for all addresses."""
        self._policy = policy
        self._robots = Robots(policy.agent, self._rules)

    def fetch(self, address: str, validators: Validators | None = None) -> Fetched:
        """Return what an address gives; with `validators` that may be only that it has not changed (304).

        An answer of an error is returned too: what 404 means is for the caller to say.

        Raises:
            FetchError: it may not be fetched or cannot be.
        """
        return self._follow(address, {"Accept": _ACCEPT, **(validators or {})}, robots=not self._policy.ignore_robots)

    def _follow(self, address: str, headers: Validators, *, robots: bool) -> Fetched:
        exchange = Exchange(address, self._policy)
        hops: list[Hop] = []
        url = address.partition("#")[0]
        while True:
            place = place_of(url, self._policy, address)
            if robots:
                self._robots.require_allowed(url, address)
            hop, body = exchange.get(place, headers)
            hops.append(hop)
            target = hop.header("location")
            if hop.status not in _REDIRECTS or not target:
                return Fetched(address, tuple(hops), body)
            url = _joined(url, target, address)
            if any(url == one.url for one in hops):
                raise _wrong(
                    address, "redirects in a loop", "open it in a browser and import the address that it ends at"
                )
            if len(hops) > self._policy.redirects:
                what = f"redirects more than {self._policy.redirects} times"
                raise _wrong(address, what, "open it in a browser and import the address that it ends at")

    def _rules(self, url: str) -> Fetched:
        return self._follow(url, {}, robots=False)


def require_found(fetched: Fetched) -> None:
    """See that an address gives a document.

    Raises:
        FetchError: it gives an error.
    """
    status = fetched.last.status
    if status not in range(200, 300) or status == 204:
        told = f"{status} {fetched.last.reason}".strip()
        raise _wrong(fetched.address, f"gives no document: the server says {told}", "open it in a browser to see why")


def _joined(url: str, target: str, address: str) -> str:
    """Return where a redirect leads, without the part of the page that it names."""
    try:
        return urljoin(url, target).partition("#")[0]
    except ValueError:
        raise _wrong(address, "redirects to what is no address", "open it in a browser to see why") from None


def _wrong(address: str, problem: str, remedy: str) -> FetchError:
    return FetchError([Problem(address, problem, remedy)])
