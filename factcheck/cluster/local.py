"""Number of processes -> address of a cluster of them on this machine, which ends with whoever started it."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory, TemporaryFile

from factcheck.errors import Problem, UsageError

_HOST = "127.0.0.1"
_FORKING = "forkserver"
#: What Dask does beside the work on a cluster that people look at for days, and not on one that lasts for one command.
_NEEDED = {
    "distributed.worker.profile.enabled": False,
    "distributed.worker.memory.monitor-interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
    "distributed.scheduler.active-memory-manager.start": False,
}


@contextmanager
def started(jobs: int | None) -> Iterator[str]:
    """Start a scheduler and workers, and give their address; they end with the block, whatever they do.

    They are children of a process that ends when its stdin is closed, so that none is left, even where this one is
    killed; and Ctrl-C reaches this one only.

    Raises:
        UsageError: they do not start.
    """
    command = [sys.executable, "-m", "factcheck.cluster.local", str(jobs or os.cpu_count() or 1)]
    with (
        TemporaryFile() as told,
        TemporaryDirectory(ignore_cleanup_errors=True) as scratch,
        subprocess.Popen(  # noqa: S603 - our own
            [*command, scratch],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=told,
            text=True,
            start_new_session=True,
        ) as process,
    ):
        try:
            address = process.stdout.readline().strip() if process.stdout else ""
            if not address:
                told.seek(0)
                last = (told.read().decode(errors="replace").splitlines() or ["it says nothing"])[-1]
                remedy = "give fewer processes with --jobs, or leave --dask out"
                raise UsageError([Problem("--dask", f"no cluster starts on this machine ({last})", remedy)])
            yield address
        finally:
            _end(process)


def _end(process: subprocess.Popen[str]) -> None:
    """End a process now, and all that it started where they can be reached together; elsewhere they see it and go."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def main(jobs: int, scratch: str) -> None:
    """Serve until stdin is closed."""
    import dask
    from distributed import LocalCluster

    dask.config.set(_NEEDED)
    if _FORKING in multiprocessing.get_all_start_methods():
        # Dask is loaded once and not by each worker: that takes a second.
        dask.config.set({"distributed.worker.multiprocessing-method": _FORKING})
    with LocalCluster(
        n_workers=jobs,
        threads_per_worker=1,
        host=_HOST,
        dashboard_address=None,
        silence_logs=logging.CRITICAL,
        local_directory=scratch,
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
        os._exit(0)  # The workers see that this process is gone, and go at once.


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
