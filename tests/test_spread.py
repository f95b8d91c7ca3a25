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


def test_batches_grow_and_large_tasks_stand_alone() -> None:
    executor = Later()
    list(spread(doubled, tasks(range(0, 300, 3)), executor))
    assert list(map(len, executor.batches)) == [1] * 8 + [2] * 8 + [3] * 8 + [4] * 8 + [5] * 4
    executor = Later()
    list(spread(doubled, tasks(range(0, 300, 3), size=65_536), executor))
    assert list(map(len, executor.batches)) == [1] * 100


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


def travelled(shared: Shared[list[int]]) -> Shared[list[int]]:
    arrived: Shared[list[int]] = pickle.loads(pickle.dumps(shared))  # noqa: S301 - made here
    return arrived


def test_what_is_shared_travels_once() -> None:
    shared = Shared([1, 2, 3])
    first, second = travelled(shared), travelled(shared)
    assert first.value == [1, 2, 3]
    assert first is second
    assert travelled(Shared([4])).value == [4]
