"""The options of commands that fetch addresses, and what they make: the one place that opens the network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck import __version__

if TYPE_CHECKING:
    from factcheck.errors import Problem
    from factcheck.fetching import Fetched, Fetcher
    from factcheck.fetching.fetched import Validators


@dataclass(frozen=True, slots=True)
class Web:
    """How addresses are fetched."""

    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Read addresses that are not public too, as of an intranet.")
    ] = False
    ignore_robots: Annotated[
        bool, typer.Option("--ignore-robots", help="Read pages that their server does not want programs to read.")
    ] = False
    warc: Annotated[
        str | None, typer.Option("--warc", metavar="FILE", help="Write all that was fetched to this WARC file too.")
    ] = None


@dataclass(slots=True)
class Downloads:
    """Fetches addresses, and remembers what came for the WARC file."""

    web: Web
    fetched: list[Fetched] = field(default_factory=list)
    _fetcher: Fetcher | None = None

    def fetch(self, address: str, validators: Validators | None = None) -> Fetched:
        """Return what an address gives.

        Raises:
            FetchError: it may not be fetched or cannot be.
            UsageError: a library is not installed.
        """
        if self._fetcher is None:
            from factcheck.fetching import require_page

            require_page(address)  # before a library is asked for that would not help
            self._fetcher = _fetcher(self.web, address)
        found = self._fetcher.fetch(address, validators)
        self.fetched.append(found)
        return found

    def close(self) -> None:
        """Write the WARC file, if one was asked for and there is anything to write.

        Raises:
            OutputError: it cannot be written.
        """
        if self.web.warc is not None and self.fetched:
            from factcheck.fetching import warc
            from factcheck.lock import write

            write(self.web.warc, warc(self.fetched))


def open_downloads(web: Web) -> Downloads:
    """Check the options before any work.

    Raises:
        OutputError: the WARC file has the ending of something else.
    """
    if web.warc is not None and not web.warc.endswith(_ENDING):
        from factcheck.errors import OutputError

        raise OutputError([_misnamed(web.warc)])
    return Downloads(web)


_ENDING = ".warc.gz"


def _misnamed(name: str) -> Problem:
    from factcheck.errors import Problem

    return Problem(name, "is no name for a WARC file", f"let it end in {_ENDING}")


def _fetcher(web: Web, address: str) -> Fetcher:
    from factcheck.extras import require
    from factcheck.fetching import Fetcher, Policy

    for library in ("urllib3", "protego") + ("warcio",) * (web.warc is not None):
        require(library, address)
    return Fetcher(Policy(f"factcheck/{__version__}", web.allow_private, web.ignore_robots))
