"""Address -> Executor: work that is spread over the workers of a Dask cluster.

Only `client` and `local` import Dask, and nobody imports them before a cluster is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

from factcheck.extras import require
from factcheck.model import Location, Source

#: The address that stands for a cluster of processes on this machine.
LOCAL = "local"
_OPTION = "--dask"


@contextmanager
def cluster(
    address: str, jobs: int | None, locate: Callable[[Source], Location | None] = lambda source: None
) -> Iterator[Executor]:
    """Give an executor that ends with the block; `jobs` is the number of processes of a local cluster.

    `locate` tells where a source stands on disk, None where it does not stand there as it is.

    Raises:
        UsageError: Dask is not installed, the cluster cannot be reached or is gone, or another factcheck works there.
        SourceError: a source that cannot be judged, with its name.
    """
    require("distributed", _OPTION)
    from factcheck.cluster.client import connected
    from factcheck.cluster.local import started

    if address != LOCAL:
        with connected(address, locate) as executor:
            yield executor
        return
    with started(jobs) as here, connected(here, locate) as executor:
        yield executor
