"""Tasks, work -> results in the order of the tasks: on an executor, in batches, never far ahead of who takes them."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

AHEAD = 32
"""Batches that may be with an executor at a time: enough for a dozen workers, and little beside one of them."""
_BATCH = 65_536  # bytes of tasks: 10 ms of work or more, where handing over a batch costs 0.3 ms
_BATCHES_OF_A_SIZE = 8  # the first so many batches have one task, the next so many two

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
) -> Generator[tuple[About, Result], None, None]:
    """Yield what each task is about with what became of it, in their order.

    Without an executor a task is taken when its result is asked for. With one, at most `ahead` batches are taken
    whose results have not been yielded, or as many as the executor says itself that it needs (`ahead`). What has not
    begun when the generator is closed is cancelled.
    """
    if executor is None:
        for task in tasks:
            yield task.about, task.known if task.known is not None else work((task.given,))[0]
        return
    ahead = max(ahead, getattr(executor, "ahead", 0))
    waiting: deque[_Batch[About, Given, Result]] = deque()
    try:
        for batch in _batches(tasks):
            given = [task.given for task in batch if task.known is None]
            waiting.append(_Batch(batch, executor.submit(work, given) if given else None))
            while waiting and (len(waiting) >= ahead or waiting[0].done):
                yield from waiting.popleft().results()
        while waiting:
            yield from waiting.popleft().results()
    finally:
        for left in waiting:
            left.cancel()


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

    def cancel(self) -> None:
        if self.future is not None:
            self.future.cancel()


def _batches(
    tasks: Iterable[Task[About, Given, Result]],
) -> Iterator[tuple[Task[About, Given, Result], ...]]:
    """Group tasks, the first ones alone: five keep four workers busy, and a million are not sent one by one."""
    batch: list[Task[About, Given, Result]] = []
    size = number = 0
    for task in tasks:
        batch.append(task)
        size += task.size if task.known is None else 0
        if size >= _BATCH or len(batch) > number // _BATCHES_OF_A_SIZE:
            yield tuple(batch)
            batch, size, number = [], 0, number + bool(size)
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
