"""Items, work -> results: in order, bounded, and what all need travels once."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import Any

import pytest

from factcheck.spread import Shared, spread


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


@pytest.mark.parametrize("number", [0, 1, 7, 8, 9, 500])
def test_every_item_has_its_result(number: int) -> None:
    wanted = [(item, 2 * item) for item in range(number)]
    assert list(spread(doubled, range(number), None, size=int)) == wanted
    assert list(spread(doubled, range(number), Later(), size=int)) == wanted
    with ThreadPoolExecutor(3) as executor:
        assert list(spread(doubled, range(number), executor, size=lambda _: 1, ahead=5)) == wanted


def test_batches_grow_and_large_items_stand_alone() -> None:
    executor = Later()
    list(spread(doubled, range(100), executor, size=lambda _: 1))
    assert list(map(len, executor.batches)) == [1] * 8 + [2] * 8 + [3] * 8 + [4] * 8 + [5] * 4
    executor = Later()
    list(spread(doubled, range(100), executor, size=lambda _: 65_536))
    assert list(map(len, executor.batches)) == [1] * 100


def test_no_more_is_taken_than_was_said() -> None:
    executor, taken = Later(), []
    stream = spread(doubled, (taken.append(item) or item for item in range(100)), executor, size=int, ahead=3)  # type: ignore[func-returns-value]
    assert next(stream) == (0, 0)
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
