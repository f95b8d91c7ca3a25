"""A program on a terminal of its own, answered when it asks; POSIX only."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from runner import LOOKS, ROOT

#: Seconds that any step may take.
PATIENCE = 30.0


def converse(
    folder: Path,
    arguments: Sequence[str],
    answers: Sequence[str] = (),
    prompt: str = "",
    *,
    program: Sequence[str] = ("-m", "factcheck"),
    **environment: str,
) -> tuple[str, int]:
    """Run factcheck, or another program of Python's, and return what was shown and the exit code.

    The next answer is typed each time the prompt appears. Keys of one answer that are not to arrive at
    once have a blank between them.
    """
    import pty

    process, terminal = pty.fork()
    if process == 0:
        kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI")}
        os.chdir(folder)
        look = {"TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        os.execve(sys.executable, [sys.executable, *program, *arguments], {**kept, **look, **environment})  # noqa: S606
    shown, left = b"", list(answers)
    seen, end = 0, time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            data = os.read(terminal, 65_536)
        except OSError:  # so Linux says that the other end is closed
            break
        if not data:
            break
        shown += data
        while left and len(found := re.findall(prompt.encode(), shown)) > seen:
            seen = len(found)
            for key in left.pop(0).split(" "):
                time.sleep(0.2)  # until the program waits for a key
                os.write(terminal, key.encode())
    else:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return shown.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(status)
