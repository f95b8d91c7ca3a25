"""Command -> Taken: what it takes to run it, for the commands here that measure whole runs of the program."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Taken:
    """What a run took: seconds of processor time of all its processes, seconds, and its peak of memory in bytes."""

    processor: float
    wall: float
    memory: int


def taken_by(command: Sequence[str], folder: Path) -> Taken:
    """Run a command in a folder, or end with what it was; memory is that of its largest process.

    Python may keep what it compiles, as where it is installed: else each of the processes would compile all modules.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, env=environment) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Taken(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss * 1024)


def median(taken: Sequence[Taken]) -> Taken:
    """Return the medians of some runs, each column on its own."""
    middle = [statistics.median(getattr(one, name) for one in taken) for name in ("processor", "wall", "memory")]
    return Taken(middle[0], middle[1], int(middle[2]))
