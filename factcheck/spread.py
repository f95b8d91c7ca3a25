"""Tasks, work -> results in the order of the tasks: on an executor, in batches, never far ahead of who takes them."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import Any, Generic, TypeVar

AHEAD = 32
"""Batches that may be with an executor at a time: enough for a dozen workers, and little beside one of them."""
_BATCH = 65_536  # bytes of tasks: 10 ms of work or more, where handing over a batch costs 0.3 ms
_WORKERS = 4  # where an executor does not tell how many it has
_BATCHES_OF_A_WORKER = 8  # a batch is at most so small a part of what each worker has had

Value = TypeVar("Value")
About = TypeVar("About")
Given = TypeVar("Given")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Task(Generic[About, Given, Result]):
    """A piece of work: `given` goes to the executor and has `size` bytes, `about` stays here.

    `known` is what becomes of it, where that need not be worked out.
    """

    about: About
    given: Given
    size: int
    known: Result | None = None


def spread(
    work: Callable[[Sequence[Given]], Sequence[Result]],
    tasks: Iterable[Task[About, Given, Result]],
    executor: Executor | None,
    *,
    ahead: int = AHEAD,
    left: Callable[[About, Result], object] = lambda about, result: None,
) -> Generator[tuple[About, Result], None, None]:
    """Yield what each task is about with what became of it, in their order.

    Without an executor a task is taken when its result is asked for. With one, at most `ahead` batches are taken
    whose results have not been yielded, or as many as the executor says itself that it needs (`ahead`). It may also say
    how many `workers` it has, and how many bytes a `batch` should have. When the generator
    is closed, what has not begun is cancelled, and `left` is told what is done and was not taken.
    """
    if executor is None:
        for task in tasks:
            yield task.about, task.known if task.known is not None else work((task.given,))[0]
        return
    ahead = max(ahead, getattr(executor, "ahead", 0))
    most, workers = getattr(executor, "batch", None) or _BATCH, getattr(executor, "workers", _WORKERS)
    waiting: deque[_Batch[About, Given, Result]] = deque()
    taken: Iterator[tuple[About, Result]] = iter(())
    try:
        for batch in _batches(tasks, most, workers * _BATCHES_OF_A_WORKER):
            given = [task.given for task in batch if task.known is None]
            waiting.append(_Batch(batch, executor.submit(work, given) if given else None))
            while waiting and (len(waiting) >= ahead or waiting[0].done):
                taken = waiting.popleft().results()
                for pair in taken:  # Not `yield from`, which ends what is taken from.
                    yield pair
        while waiting:
            taken = waiting.popleft().results()
            for pair in taken:
                yield pair
    finally:
        for about, result in chain(taken, *(one.given_up() for one in waiting)):
            left(about, result)


@dataclass(frozen=True, slots=True)
class _Batch(Generic[About, Given, Result]):
    """Tasks, and those of their results that are being worked out, if any are."""

    tasks: Sequence[Task[About, Given, Result]]
    future: Future[Sequence[Result]] | None

    @property
    def done(self) -> bool:
        return self.future is None or self.future.done()

    def results(self) -> Iterator[tuple[About, Result]]:
        found = iter(self.future.result() if self.future is not None else ())
        for task in self.tasks:
            yield task.about, task.known if task.known is not None else next(found)

    def given_up(self) -> Iterator[tuple[About, Result]]:
        """Cancel what has not begun; yield results where there are any."""
        if self.future is None or (not self.future.cancel() and self.future.done() and not self.future.exception()):
            yield from self.results()


def _batches(
    tasks: Iterable[Task[About, Given, Result]], most: int, first: int
) -> Iterator[tuple[Task[About, Given, Result], ...]]:
    """Group tasks, up to `most` bytes; the `first` ones of which the result is not known stand alone.

    Five keep four workers busy, and a million are not sent one by one: a batch grows with what was handed over, so that
    nobody waits long for the last one.
    """
    batch: list[Task[About, Given, Result]] = []
    size = asked = total = 0
    for task in tasks:
        batch.append(task)
        size += task.size
        asked += task.known is None
        total += task.known is None
        if size >= most or asked * first >= total:
            yield tuple(batch)
            batch, size, asked = [], 0, 0
    if batch:
        yield tuple(batch)


class Shared(Generic[Value]):
    """A value that many pieces of work need: it is pickled once here, and unpickled once in each worker."""

    def __init__(self, value: Value) -> None:
        """Keep the value, which nobody changes."""
        self.value = value
        self._pickled: bytes | None = None

    def __reduce__(self) -> tuple[Callable[[bytes], Any], tuple[bytes]]:
        """Travel as bytes: copying those costs nothing beside the work."""
        if self._pickled is None:
            self._pickled = pickle.dumps(self.value)
        return _unpickled, (self._pickled,)


@lru_cache(maxsize=2)
def _unpickled(pickled: bytes) -> Shared[Any]:
    return Shared(pickle.loads(pickled))  # noqa: S301 - the other end of the pipe is this program
