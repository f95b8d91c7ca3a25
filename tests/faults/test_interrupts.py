"""Ctrl-C at any moment, told by what the program is doing and never by the clock: 130, and no traceback."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from runner import LOOKS, ROOT

from factcheck.lock import load

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name == "nt", reason="POSIX signals")]

_INTERRUPT = "os.kill(os.getpid(), signal.SIGINT)"
#: Sends the signal when a module is looked for, as the program loads.
_AT_IMPORT = f"""
def hook(event, given):
    if event == "import" and given[0] == {{moment!r}}:
        {_INTERRUPT}
sys.addaudithook(hook)
"""
_LOADING = (
    "factcheck.cli",
    "typer",
    "factcheck.cli.boundary",
    "factcheck.cli.locked",
    "factcheck.lock.write",
    "yaml",
)

#: What the program is doing -> what is done to it before it starts.
_MOMENTS = {
    "reading stdin": f"""
class Waiting(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, buffer):
        {_INTERRUPT}
        return 0
sys.stdin = io.TextIOWrapper(io.BufferedReader(Waiting()))
""",
    "judging": f"""
import factcheck.engine
def check(*given, **named):
    {_INTERRUPT}
factcheck.engine.check = check
""",
    "dealing with an interrupt": f"""
import factcheck.engine
def check(*given, **named):
    try:
        {_INTERRUPT}
    finally:
        {_INTERRUPT}
factcheck.engine.check = check
""",
    "in a finalizer": f"""
import factcheck.engine
class Dying:
    def __del__(self):
        {_INTERRUPT}
def check(*given, **named):
    Dying()
factcheck.engine.check = check
""",
    "leaving": f"""
import atexit
atexit.register(lambda: {_INTERRUPT})
""",
}
_RUN = """
import io, os, signal, sys
{before}
sys.argv = ["factcheck", *{arguments!r}]
from factcheck.__main__ import main
sys.exit(main())
"""


def run(before: str, *arguments: str, ignored: bool = False) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI")}
    return subprocess.run(
        [sys.executable, "-c", _RUN.format(before=before, arguments=arguments)],
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=(lambda: signal.signal(signal.SIGINT, signal.SIG_IGN)) if ignored else None,
    )


@pytest.mark.parametrize("moment", _LOADING)
def test_while_it_is_loaded(moment: str, locked: Path) -> None:
    done = run(_AT_IMPORT.format(moment=moment), "lock", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
    load(locked / "claims.lock")


@pytest.mark.parametrize("moment", _MOMENTS)
def test_at_work(moment: str, locked: Path) -> None:
    done = run(_MOMENTS[moment], *(["ask", "-"] if moment == "reading stdin" else ["lock", "-q"]))
    assert (done.returncode, done.stderr) == (130, "")
    load(locked / "claims.lock")


def test_an_interrupt_that_is_ignored_stays_ignored(locked: Path) -> None:
    done = run(_AT_IMPORT.format(moment="factcheck.cli"), "lock", "-q", ignored=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_program_that_calls_it_keeps_its_own_handler(locked: Path) -> None:
    mine = "signal.signal(signal.SIGINT, lambda *_: os._exit(7))"
    assert run(mine + _AT_IMPORT.format(moment="factcheck.cli"), "lock", "-q").returncode == 7


def test_another_thread_may_run_it(locked: Path) -> None:
    in_a_thread = """
from concurrent.futures import ThreadPoolExecutor
import factcheck.__main__ as program
real = program.main
program.main = lambda: ThreadPoolExecutor().submit(real).result()
"""
    assert run(in_a_thread, "lock", "-q").returncode == 0
