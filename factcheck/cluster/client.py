"""Address of a scheduler -> Cluster: an executor that sends batches to workers, and waits for nobody who is gone."""

from __future__ import annotations

import logging
import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager, suppress
from importlib import metadata
from threading import Event, Lock, Thread
from time import monotonic
from typing import Any

import dask
from distributed import Client
from distributed.comm import CommClosedError, get_address_host_port
from distributed.scheduler import KilledWorker

from factcheck.cluster.stamp import stamp
from factcheck.cluster.work import Reference, digest, load, name_of, run
from factcheck.errors import FactcheckError, Problem, UsageError
from factcheck.model import Location, Source

#: Seconds that a scheduler may take to answer, be out of reach, and be without any worker.
_CONNECT, _GONE, _ALONE = 10, 3.0, 60.0
#: Seconds between two looks at the connection to the scheduler.
_BEAT = 0.2
#: Seconds without any result after which the scheduler is asked whether it has workers, which is work for it.
_QUIET = 5.0
#: Batches that a worker has to wait for, or be at, at a time.
_AHEAD = 4
#: Batches whose sources were not found where they stand here, after which all are sent with their bytes.
_MISSES = 4

_Locate = Callable[[Source], Location | None]


@contextmanager
def connected(address: str, locate: _Locate) -> Iterator[Cluster]:
    """Give the executor of a cluster.

    Raises:
        UsageError: it is no address, it cannot be reached, or another factcheck is installed there.
    """
    dask.config.set({"distributed.comm.timeouts.connect": f"{_CONNECT}s"})
    for name in ("distributed", "distributed.client", "distributed.comm", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # What is wrong is said once, and here.
    try:
        get_address_host_port(address)  # Before a client is made: one that could not begin takes 20 s to end.
    except ValueError:
        raise _wrong(f"`{address}` is not an address", "give host and port, as in tcp://10.0.0.1:8786") from None
    try:
        client = Client(address, timeout=_CONNECT, set_as_default=False)
    except (OSError, TimeoutError) as error:
        what = f"no scheduler answers at {address} ({type(error).__name__})"
        raise _wrong(what, "see that it runs and that this machine may reach it") from None
    made = Cluster(client, locate)
    try:
        made.require_same()
        yield made
    except KeyboardInterrupt:
        raise  # This process ends, and the scheduler sees that: nobody waits for a farewell.
    except BaseException:
        made.leave()
        raise
    made.leave()


class Cluster(Executor):
    """An executor on the workers of a Dask cluster, which takes functions of a batch of sources.

    What is to be done with every batch, the claims included, travels once: it is a task of its own rather than data
    that was scattered, so that what is lost with a worker is made again on another one. A source travels as a place on
    disk, checked by hash, where workers see the same files, else with its bytes.
    """

    #: Bytes of a batch: a second of work, where giving it to a worker and getting what becomes of it costs 10 ms.
    batch = 512 * 1024

    def __init__(self, client: Client, locate: _Locate) -> None:
        """Begin to watch the scheduler."""
        self._client, self._locate = client, locate
        self.workers = max(self._threads(), 1)
        self._heard = monotonic()
        self._works: dict[int, tuple[object, Any]] = {}
        self._waiting: set[Future[Any]] = set()
        self._lock, self._over = Lock(), Event()
        self._misses = 0
        Thread(target=self._watch, daemon=True).start()

    @property
    def ahead(self) -> int:
        """Batches that keep all workers busy."""
        return _AHEAD * max(self.workers, 8)

    def require_same(self) -> None:
        """See that the workers that are there have this factcheck; those that come later see to it themselves.

        Raises:
            UsageError: one has another, or none.
        """
        try:
            found = set(self._client.run(metadata.version, "factcheck-matrix").values())
            if found <= {metadata.version("factcheck-matrix")}:
                found = set(self._client.run(stamp).values())
        except metadata.PackageNotFoundError:
            raise _wrong("factcheck is not installed where the workers are", "install the same one there") from None
        except (CancelledError, OSError, TimeoutError):
            raise _wrong(_IS_GONE, _AGAIN) from None
        if other := found - {stamp()}:
            what = f"a worker has factcheck {min(other)}, and this is {stamp()}"
            raise _wrong(what, "install the same one in both places")

    def submit(self, work: Any, /, *given: Any, **named: Any) -> Future[Any]:
        """Send a batch to a worker; `given` is the batch, a sequence of tuples that begin with a source."""
        (batch,) = given
        future: Future[Any] = Future()
        with self._lock:
            self._waiting.add(future)
        sent = tuple(self._reference(item) for item in batch) if self._misses < _MISSES else tuple(batch)
        self._send(future, work, batch, sent)
        return future

    def leave(self) -> None:
        """Leave the cluster at once; what nobody has begun is not done."""
        self._over.set()
        with suppress(Exception):  # Whatever it says: it may be gone, and nobody waits for it any longer.
            self._client.close(timeout=_BEAT)

    def _send(self, future: Future[Any], work: Any, batch: Sequence[Any], sent: Sequence[Any]) -> None:
        # Pickled here: Dask would look for tasks in all of it, and does not need to know what is in it.
        task = self._client.submit(run, self._loaded(work), stamp(), pickle.dumps(sent), pure=False)

        def done(task: Any) -> None:
            if future.done():
                return
            try:
                answer = task.result()
            except FactcheckError as error:
                return self._settle(future, error)
            except KilledWorker:
                what = "the workers that judged it ended, one after the other, perhaps for want of memory"
                problem = Problem(name_of(batch[0][0]), what, "split it, or give each worker more memory")
                return self._settle(future, UsageError([problem]))
            except (CancelledError, CommClosedError):
                return self._settle(future, _wrong(_IS_GONE, _AGAIN))
            except Exception as error:
                return self._settle(future, _wrong(f"a worker failed ({type(error).__name__}: {error})", _AGAIN))
            if answer is None:  # The worker does not see the same files.
                self._misses += 1
                self._send(future, work, batch, batch)
            else:
                self._heard = monotonic()
                self._settle(future, pickle.loads(answer))  # noqa: S301 - the cluster is trusted as this machine is

        task.add_done_callback(done)

    def _loaded(self, work: Any) -> Any:
        """Return the task that gives a worker what it needs for every batch."""
        if id(work) not in self._works:
            pickled = pickle.dumps(work)
            # The work is kept with it, so that its id stays its own.
            self._works[id(work)] = work, self._client.submit(load, stamp(), pickled, pure=True)
        return self._works[id(work)][1]

    def _reference(self, item: tuple[Source, Any]) -> tuple[Any, ...]:
        source, *rest = item
        location = self._locate(source)
        if location is None:
            return item
        return Reference(source.id, source.path, source.line, location, digest(source.data)), *rest

    def _settle(self, future: Future[Any], found: Any) -> None:
        with self._lock:
            if future not in self._waiting:
                return
            self._waiting.discard(future)
        if not future.set_running_or_notify_cancel():
            return
        if isinstance(found, BaseException):
            future.set_exception(found)
        else:
            future.set_result(found)

    def _threads(self) -> int:
        workers = self._client.scheduler_info(n_workers=-1).get("workers", {})
        return sum(worker["nthreads"] for worker in workers.values())

    def _watch(self) -> None:
        """Let nobody wait for a scheduler that is gone, or that has no workers."""
        reached = asked = monotonic()
        while not self._over.wait(_BEAT):
            now = monotonic()
            reached = now if self._client.status == "running" else reached
            if now - reached > _GONE:
                self._give_up(_wrong(_IS_GONE, _AGAIN))
            elif not self._waiting:
                self._heard = now
            elif now - max(self._heard, asked) > _QUIET:
                asked = now
                self._heard = now if self._threads() else self._heard
                if now - self._heard > _ALONE:
                    self._give_up(_wrong(f"the scheduler has had no worker for {_ALONE:.0f} s", "start workers"))

    def _give_up(self, error: UsageError) -> None:
        for future in tuple(self._waiting):
            self._settle(future, error)


_IS_GONE = "the scheduler is gone"
_AGAIN = "see what it says in its log, and run again"


def _wrong(what: str, remedy: str) -> UsageError:
    return UsageError([Problem("--dask", what, remedy)])
