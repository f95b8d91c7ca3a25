"""Options -> Executor: who does the work."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from factcheck.cli.options import Work
from factcheck.sources import Sources


@contextmanager
def executor_of(work: Work, sources: Sources) -> Iterator[Executor]:
    """Give the processes of this machine or the cluster that was asked for; they end with the block.

    Raises:
        UsageError: they cannot be had, or are gone.
    """
    if work.dask is None:
        from factcheck.workers import workers

        with workers(work.jobs) as executor:
            yield executor
        return
    from factcheck.cluster import cluster

    with cluster(work.dask, work.jobs, sources.locator()) as executor:
        yield executor
