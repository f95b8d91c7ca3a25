"""Sources -> the same sources, counted on a terminal while they are taken one by one."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from time import monotonic

from factcheck.cli.options import Telling, View
from factcheck.model import Source

#: Seconds before anything is shown: most runs are over by then. And between two changes of the line.
_PATIENCE, _PACE = 1.0, 0.1
#: To the beginning of the line, and clear it.
_CLEAR = "\r\x1b[K"


def watched(sources: Sequence[Source], view: View | Telling) -> Iterator[Source] | Sequence[Source]:
    """Return the sources; on a terminal a line on stderr says how many have been taken."""
    stream = sys.stderr
    if view.no_progress or view.quiet or stream is None or not stream.isatty():
        return sources
    return _counted(sources)


def _counted(sources: Sequence[Source]) -> Iterator[Source]:
    due, written = monotonic() + _PATIENCE, False
    try:
        for number, source in enumerate(sources, 1):
            yield source
            if monotonic() >= due:
                print(f"{_CLEAR}{number} of {len(sources)} sources read", end="", file=sys.stderr, flush=True)
                due, written = monotonic() + _PACE, True
    finally:
        if written:
            print(_CLEAR, end="", file=sys.stderr, flush=True)
