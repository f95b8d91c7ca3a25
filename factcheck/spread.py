"""Items, work -> results in the order of the items: on an executor, in batches, never far ahead of who takes them."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from functools import lru_cache
from typing import Any, Generic, TypeVar

AHEAD = 32
"""Batches that may be with an executor at a time: enough for a dozen workers, and little beside one of them."""
_BATCH = 65_536  # bytes of items: 10 ms of work or more, where handing over a batch costs 0.3 ms
_BATCHES_OF_A_SIZE = 8  # the first so many batches have one item, the next so many two

Value = TypeVar("Value")
Item = TypeVar("Item")
Result = TypeVar("Result")


def spread(
    work: Callable[[Sequence[Item]], Iterable[Result]],
    items: Iterable[Item],
    executor: Executor | None,
    *,
    size: Callable[[Item], int],
    ahead: int = AHEAD,
) -> Generator[tuple[Item, Result], None, None]:
    """Yield each item with what became of it, in their order; `size` tells the bytes of an item.

    Without an executor an item is taken when its result is asked for. With one, at most `ahead` batches are taken
    whose results have not been yielded. What has not begun when the iterator is closed is cancelled.
    """
    if executor is None:
        for item in items:
            yield from zip((item,), work((item,)), strict=True)
        return
    waiting: deque[tuple[Sequence[Item], Future[Iterable[Result]]]] = deque()
    try:
        for batch in _batches(items, size):
            waiting.append((batch, executor.submit(work, batch)))
            while waiting and (len(waiting) >= ahead or waiting[0][1].done()):
                first, future = waiting.popleft()
                yield from zip(first, future.result(), strict=True)
        while waiting:
            first, future = waiting.popleft()
            yield from zip(first, future.result(), strict=True)
    finally:
        for _, future in waiting:
            future.cancel()


def _batches(items: Iterable[Item], size: Callable[[Item], int]) -> Iterator[tuple[Item, ...]]:
    """Group items, the first ones alone: five keep four workers busy, and a million are not sent one by one."""
    batch: list[Item] = []
    total = number = 0
    for item in items:
        batch.append(item)
        total += size(item)
        if total >= _BATCH or len(batch) > number // _BATCHES_OF_A_SIZE:
            yield tuple(batch)
            batch, total, number = [], 0, number + 1
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
