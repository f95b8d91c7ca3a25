"""A program on a terminal of its own, answered when it asks; POSIX only."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from runner import LOOKS, ROOT

#: Seconds that any step may take.
PATIENCE = 120.0
#: Seconds between two looks at what the program does.
_POLL = 0.01
#: Seconds without an answer after which Ctrl-C is pressed again: a line editor may be about to wait, and miss one.
_AGAIN = 5.0
#: Where `termios` keeps how lines are read: at once or key by key.
_LOCAL = 3


def converse(
    folder: Path,
    arguments: Sequence[str],
    answers: Sequence[str] = (),
    prompt: str = "",
    *,
    program: Sequence[str] = ("-m", "factcheck"),
    prepare: Callable[[], None] = lambda: None,
    **environment: str,
) -> tuple[str, int]:
    """Run factcheck, or another program of Python's, and return what was shown and the exit code.

    `prepare` is called in the new process before the program starts. The next answer is typed each time the prompt
    appears, all of it at once, as soon as the program reads keys: what is typed before is thrown away by the terminal.
    """
    import pty
    import termios

    process, terminal = pty.fork()
    if process == 0:
        kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI")}
        os.chdir(folder)
        look = {"TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        prepare()
        os.execve(sys.executable, [sys.executable, *program, *arguments], {**kept, **look, **environment})  # noqa: S606
    shown, left = b"", list(answers)
    seen, end = 0, time.monotonic() + PATIENCE
    typed, when = "", 0.0
    while time.monotonic() < end:
        asked = len(re.findall(prompt.encode(), shown)) if left else 0
        if asked > seen and not termios.tcgetattr(terminal)[_LOCAL] & termios.ICANON:
            seen, typed, when = asked, left.pop(0), time.monotonic()
            os.write(terminal, typed.encode())
        elif typed.endswith("\x03") and time.monotonic() - when > _AGAIN:
            when = time.monotonic()
            os.write(terminal, b"\x03")
        if not select.select([terminal], [], [], _POLL)[0]:
            continue
        try:
            data = os.read(terminal, 65_536)
        except OSError:  # so Linux says that the other end is closed
            break
        if not data:
            break
        shown, when = shown + data, time.monotonic()
        typed = "" if b"\n" in data else typed
    else:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return shown.decode().replace("\r\n", "\n"), os.waitstatus_to_exitcode(status)


def obey_permissions() -> None:
    """Give up what lets root write everywhere, in a new process; other users never had it. 77 where that cannot be."""
    import ctypes

    drop, override = 24, 1  # PR_CAPBSET_DROP, CAP_DAC_OVERRIDE
    if os.geteuid() == 0 and ctypes.CDLL(None, use_errno=True).prctl(drop, override, 0, 0, 0):
        os._exit(77)
