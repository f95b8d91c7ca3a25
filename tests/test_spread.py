"""Tasks, work -> results: in order, bounded, and what all need travels once."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

import pytest

from factcheck.spread import Shared, Task, spread


class Later(Executor):
    """An executor that does its work when the result is asked for, and remembers what it was given."""

    def __init__(self) -> None:
        self.batches: list[Sequence[int]] = []
        self.futures: list[Future[Any]] = []

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        self.batches.append(given[0])
        self.futures.append(_Lazy(lambda: work(*given, **named)))
        return self.futures[-1]


class _Lazy(Future[Any]):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self.work = work

    def result(self, timeout: float | None = None) -> Any:
        self.set_result(self.work())
        return super().result(timeout)


def doubled(batch: Sequence[int]) -> list[int]:
    return [2 * item for item in batch]


def tasks(numbers: Iterable[int], *, size: int = 1) -> Iterator[Task[str, int, int]]:
    """Yield tasks of which every third is known; a known result is of another kind than one that is worked out."""
    return (Task(f"of {one}", one, size, -one if one % 3 == 2 else None) for one in numbers)


@pytest.mark.parametrize("number", [0, 1, 7, 8, 9, 500])
def test_every_task_has_its_result(number: int) -> None:
    wanted = [(f"of {one}", -one if one % 3 == 2 else 2 * one) for one in range(number)]
    assert list(spread(doubled, tasks(range(number)), None)) == wanted
    assert list(spread(doubled, tasks(range(number)), Later())) == wanted
    with ThreadPoolExecutor(3) as executor:
        assert list(spread(doubled, tasks(range(number)), executor, ahead=5)) == wanted


class Told(Later):
    """An executor that tells how many workers it has, and how large a batch should be."""

    workers, batch = 1, 20


def test_batches_grow_and_large_tasks_stand_alone() -> None:
    executor = Later()
    list(spread(doubled, tasks(range(0, 600, 3)), executor))
    sizes = list(map(len, executor.batches))
    assert sizes[:32] == [1] * 32 and sizes == sorted(sizes[:-1]) + sizes[-1:] and max(sizes) == 7
    executor = Later()
    list(spread(doubled, tasks(range(0, 300, 3), size=65_536), executor))
    assert list(map(len, executor.batches)) == [1] * 100


def test_an_executor_may_say_how_large_batches_are() -> None:
    executor = Told()
    list(spread(doubled, tasks(range(0, 900, 3), size=2), executor))
    sizes = list(map(len, executor.batches))
    assert sizes[:8] == [1] * 8 and sizes == sorted(sizes[:-1]) + sizes[-1:] and max(sizes) == 10


def test_what_is_known_makes_no_batch_larger() -> None:
    executor = Told()
    list(spread(doubled, tasks([2] * 1000 + [0, 1, 3, 4] + [2] * 1000 + [6, 7, 9, 10]), executor))
    assert executor.batches == [[one] for one in (0, 1, 3, 4, 6, 7, 9, 10)]


def test_what_is_known_is_not_handed_over() -> None:
    executor = Later()
    assert len(list(spread(doubled, tasks(range(2, 300, 3)), executor))) == 100
    assert executor.batches == []


def test_no_more_is_taken_than_was_said() -> None:
    executor, taken = Later(), []

    def watched() -> Iterator[int]:
        for one in range(0, 300, 3):
            taken.append(one)
            yield one

    stream = spread(doubled, tasks(watched()), executor, ahead=3)
    assert next(stream) == ("of 0", 0)
    assert len(taken) == 3
    stream.close()
    assert [future.cancelled() for future in executor.futures] == [False, True, True]


class Interrupted(Executor):
    """An executor that does everything at once but one thing, and an interrupt comes while that is waited for."""

    class Slow(Future[Any]):
        def result(self, timeout: float | None = None) -> Any:
            raise KeyboardInterrupt

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        if given == ([1],):
            return self.Slow()
        future: Future[Any] = Future()
        future.set_result(work(*given, **named))
        return future


def test_what_is_done_when_an_interrupt_comes_is_not_lost() -> None:
    kept: list[tuple[str, int]] = []
    stream = spread(doubled, tasks([0, 1, 3, 5, 6]), Interrupted(), left=lambda *pair: kept.append(pair))
    assert next(stream) == ("of 0", 0)
    with pytest.raises(KeyboardInterrupt):
        next(stream)
    assert kept == [("of 3", 6), ("of 5", -5), ("of 6", 12)]


def test_what_is_left_of_a_batch_when_nobody_asks_any_longer_is_not_lost() -> None:
    kept: list[tuple[str, int]] = []
    stream = spread(doubled, tasks(range(0, 900, 3)), Interrupted(), left=lambda *pair: kept.append(pair))
    taken = [next(stream) for _ in range(34)]  # the 33rd batch is the first one of two
    stream.close()
    assert taken[-1] == ("of 99", 198) and kept == []
    taken = []
    stream = spread(doubled, tasks(range(0, 900, 3)), Interrupted(), left=lambda *pair: kept.append(pair))
    taken = [next(stream) for _ in range(33)]
    stream.close()
    assert taken[-1] == ("of 96", 192) and kept == [("of 99", 198)]


def travelled(shared: Shared[list[int]]) -> Shared[list[int]]:
    arrived: Shared[list[int]] = pickle.loads(pickle.dumps(shared))  # noqa: S301 - made here
    return arrived


def test_what_is_shared_travels_once() -> None:
    shared = Shared([1, 2, 3])
    first, second = travelled(shared), travelled(shared)
    assert first.value == [1, 2, 3]
    assert first is second
    assert travelled(Shared([4])).value == [4]
