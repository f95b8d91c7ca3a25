"""jobs -> Executor: where work is done, and that no process outlives the one that waits for it."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from runner import ROOT

from factcheck import workers as module
from factcheck.errors import UsageError
from factcheck.garbage import SELDOM
from factcheck.workers import cores, workers

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
#: Seconds after which a test gives up on processes that do not end.
PATIENCE = 60
#: Two processes, forked or spawned, that say that they are there and then work for ever.
BUSY = """
import os, signal, sys, threading
from factcheck.__main__ import _Interrupts
from factcheck.workers import may_fork, workers

def work(_):
    os.write(1, f"{os.getpid()}\\n".encode())  # at once: two processes write to one pipe
    while True:
        pass

if __name__ == "__main__":
    signal.alarm(300)  # the end, also where the test that started it was killed
    _Interrupts().leave_at_once = False
    if sys.argv[1] == "spawned":
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    assert may_fork() is (sys.argv[1] == "forked"), sys.argv
    with workers(2) as executor:
        list(executor.map(work, range(2)))
"""


def fail() -> None:
    raise ZeroDivisionError


def spin() -> int:
    """Take a moment of processor time."""
    end = time.thread_time() + 0.01
    while time.thread_time() < end:
        pass
    return os.getpid()


def test_garbage_is_sought_seldom_where_work_is_done_and_as_before_afterwards() -> None:
    before = gc.get_threshold()
    with workers(1) as executor:
        assert executor.submit(gc.get_threshold).result() == SELDOM != before
    assert gc.get_threshold() == before


@pytest.mark.slow
def test_garbage_is_sought_seldom_in_processes() -> None:
    with workers(2) as executor:
        assert executor.submit(gc.get_threshold).result() == SELDOM


@pytest.mark.parametrize("jobs", [None, 1])
def test_small_work_is_done_in_this_process(jobs: int | None) -> None:
    with workers(jobs) as executor:
        assert {executor.submit(os.getpid).result() for _ in range(20)} == {os.getpid()}
        assert isinstance(executor.submit(fail).exception(), ZeroDivisionError)


@pytest.mark.slow
def test_work_is_handed_over_where_a_number_is_given() -> None:
    with workers(2) as executor:
        assert executor.submit(os.getpid).result() != os.getpid()
        assert isinstance(executor.submit(fail).exception(), ZeroDivisionError)


@pytest.mark.slow
def test_much_work_is_handed_over_when_the_processes_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cores", lambda: 2)
    monkeypatch.setattr(module, "FORKED_AFTER", 0.02)
    monkeypatch.setattr(module, "SPAWNED_AFTER", 0.02)
    with workers() as executor:
        done = [executor.submit(spin).result()]
        while done[-1] == os.getpid():
            done.append(executor.submit(spin).result())
    assert done[0] == done[1] == os.getpid()


@pytest.mark.parametrize("jobs", [0, -1])
def test_a_number_that_is_none_is_refused(jobs: int) -> None:
    with pytest.raises(UsageError, match=r"^--jobs: .* is no number of processes; give 1 or more$"), workers(jobs):
        pass


@pytest.mark.slow
def test_a_process_that_somebody_ends_is_a_message() -> None:
    with pytest.raises(UsageError, match=r"^--jobs: a process ended"), workers(2) as executor:
        executor.submit(os._exit, 9).result()


def test_there_is_a_core() -> None:
    assert cores() >= 1


@pytest.fixture(params=["forked", "spawned"])
def busy(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    script = tmp_path / "busy.py"
    script.write_text(BUSY, encoding="utf-8")
    program = subprocess.Popen(
        [sys.executable, str(script), request.param],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert program.stdout is not None
    pids: list[int] = []
    try:
        for _ in range(2):
            line = program.stdout.readline()
            assert line, program.communicate()[1]
            pids.append(int(line))
        yield program, pids
    finally:
        for pid in (program.pid, *pids):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        program.communicate()


def is_alive(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


#: What ends the program, as of Ctrl-C in a terminal, of one process that is told so, and of the kernel.
ENDS: list[Callable[[int], None]] = [
    lambda pid: os.killpg(pid, signal.SIGINT),
    lambda pid: os.kill(pid, signal.SIGINT),
    lambda pid: os.kill(pid, signal.SIGKILL),
]


@POSIX
@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks /proc")
@pytest.mark.parametrize("end", ENDS, ids=["terminal", "interrupt", "kill"])
def test_no_process_outlives_the_one_that_waits(
    busy: tuple[subprocess.Popen[str], list[int]], end: Callable[[int], None]
) -> None:
    program, pids = busy
    assert all(map(is_alive, pids))
    end(program.pid)
    program.wait(60)
    end_of_patience = time.monotonic() + PATIENCE
    while any(map(is_alive, pids)) and time.monotonic() < end_of_patience:
        time.sleep(0.01)
    assert not any(map(is_alive, pids))
    assert program.stderr is not None
    told = program.stderr.read()
    if program.returncode != -signal.SIGKILL:  # then the interpreter's own helper has something to say
        assert told.count("Traceback") == 1
        assert told.endswith("KeyboardInterrupt\n\n") or told.endswith("KeyboardInterrupt\n")
