"""Sources -> what they copied from one another."""

from __future__ import annotations

from factcheck.copies import Copy, Origins, find_copies, origins_of
from factcheck.sources import Sources

#: Sources that are compared with one another unasked: of each, all runs of five words are held, some 100 KB.
MOST_COMPARED = 1_000


def copies_among(sources: Sources) -> tuple[Copy, ...]:
    """Return every two sources that share a passage."""
    from factcheck.readers import read

    return find_copies([read(source) for source in sources])


def origins_among(sources: Sources) -> Origins:
    """Return which sources are one voice."""
    return origins_of(copies_among(sources), list(sources.ids))
