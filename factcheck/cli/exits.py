"""The exit codes."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a command tells the shell."""

    #: Done; for a check: nothing at or above the threshold.
    DONE = 0
    #: A check was completed and found something. Nothing else ends so.
    FOUND = 1
    #: It could not be done: usage, bad claims, a bad source, nothing selected, or a bug.
    FAILED = 2
    #: Ctrl-C.
    INTERRUPTED = 130
