"""jobs -> Executor: processes that start when the work is worth it, and end at once when nobody waits for them."""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import active_children, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

from factcheck.errors import Problem, UsageError
from factcheck.garbage import SELDOM, sought_seldom

FORKED_AFTER = 0.3
"""Seconds of processor time that are worked here before processes are forked, which have what this one has read."""
SPAWNED_AFTER = 4.0
"""The same where they have to load and read it themselves: two take as much."""

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Workers(Executor):
    """An executor of `jobs` processes, by default one for each core.

    Where the number is given they start with the first piece of work; a single one works in this process. Where it
    is not, work is done here until it has taken some time, and goes on here until the processes are there. So small
    work never pays for them, whatever its texts and this machine are like, and large work hardly waits.

    Leaving its context ends the processes, whatever they do: within milliseconds, without a word, and none stays
    behind, even where this process was killed.
    """

    def __init__(self, jobs: int | None = None) -> None:
        """Take the number of processes, 1 or more; none is started yet."""
        self.workers = jobs if jobs is not None else cores()
        self._at_once = jobs is not None
        #: Bytes of a batch: one process does piece by piece, so that an interrupt loses one. None: whatever is best.
        self.batch = 1 if self.workers == 1 else None
        self._spent = 0.0  # seconds of processor time worked here
        self._pool: _Pool | None = None

    def submit(self, work: Callable[Given, Result], /, *given: Given.args, **named: Given.kwargs) -> Future[Result]:
        """Do the work here, or hand it over."""
        pool = self._pool_of_use()
        if pool is not None:
            return pool.executor.submit(work, *given, **named)
        start = time.thread_time()
        future: Future[Result] = Future()
        try:
            future.set_result(work(*given, **named))
        except Exception as error:
            future.set_exception(error)
        self._spent += time.thread_time() - start
        return future

    def _pool_of_use(self) -> _Pool | None:
        """Return the processes if work is better given to them, and start them when their time has come."""
        if self.workers == 1:
            return None
        if self._pool is None:
            forked = may_fork()
            if not self._at_once and self._spent < (FORKED_AFTER if forked else SPAWNED_AFTER):
                return None
            self._pool = _Pool(self.workers, forked)
        return self._pool if self._at_once or self._pool.is_there() else None

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes when what they were given is done."""
        if self._pool is not None:
            self._pool.executor.shutdown(wait, cancel_futures=cancel_futures)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """End the processes at once."""
        if self._pool is not None:
            self._pool.end()


@contextmanager
def workers(jobs: int | None = None) -> Iterator[Workers]:
    """Give an executor that ends with the block.

    Raises:
        UsageError: `jobs` is below 1, or a process was ended by somebody else, most likely for its memory.
    """
    if jobs is not None and jobs < 1:
        raise UsageError([Problem("--jobs", f"{jobs} is no number of processes", "give 1 or more")])
    try:
        with sought_seldom(), Workers(jobs) as executor:
            yield executor
    except BrokenExecutor:
        remedy = "give fewer, such as --jobs 1"
        raise UsageError([Problem("--jobs", "a process ended, perhaps as there was no memory", remedy)]) from None


def cores() -> int:
    """Return the number of cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def may_fork() -> bool:
    """Tell whether this process may be forked: on Linux, where no thread runs beside this one and holds a lock."""
    threads = Path("/proc/self/task")
    return sys.platform == "linux" and threads.is_dir() and len(list(threads.iterdir())) == 1


class _Pool:
    """Processes that work, and a pipe that tells them to end: when its other end is closed, by whatever means."""

    def __init__(self, jobs: int, forked: bool) -> None:
        context = get_context("fork" if forked else "spawn")
        self._others = frozenset(active_children())
        self._watched, self._held = context.Pipe(duplex=False)
        self.executor = ProcessPoolExecutor(jobs, context, _serve, (self._watched, self._held if forked else None))
        with _no_interrupt():
            self._started = [self.executor.submit(os.getpid) for _ in range(jobs)]

    def is_there(self) -> bool:
        """Tell whether a process has started."""
        return any(one.done() for one in self._started)

    def end(self) -> None:
        """End the processes now, also those that are being started or do not listen."""
        self._held.close()
        for process in frozenset(active_children()) - self._others:
            process.kill()
        self.executor.shutdown(cancel_futures=True)
        self._watched.close()


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Let processes that are started here never see Ctrl-C: it reaches all of a terminal's, and one is to answer."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(watched: Connection, held: Connection | None) -> None:
    """Prepare a process: the main one answers interrupts, and this one ends with it. It lets go of what it `held`."""
    if held is not None:
        held.close()
        gc.freeze()  # Looking for garbage would copy every page of what both processes have.
    gc.set_threshold(*SELDOM)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with, args=(watched,), daemon=True).start()


def _end_with(watched: Any) -> None:
    with suppress(OSError, EOFError):  # As Windows tells that the other end is closed.
        watched.poll(None)
    os._exit(0)
