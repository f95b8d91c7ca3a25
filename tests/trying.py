"""Many small cases in one test: a test of its own costs more than most of them take."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from typing import TypeVar

import pytest

Case = TypeVar("Case")


def try_each(cases: Mapping[str, Case], holds: Callable[[Case], object], still_open: Container[str] = ()) -> None:
    """Try every case; fail with the name and the failure of each one that does not hold, not of the first alone.

    A case that is still open must fail; one that holds has to be taken off the list.
    """
    assert cases, "there is nothing to try"
    failures: list[BaseException] = []
    for name, case in cases.items():
        failure = _failure(holds, case)
        if name in still_open:
            failure = None if failure else AssertionError("holds now: take it off the list of open cases")
        if failure:
            failure.add_note(f"the case: {name}")
            failures.append(failure)
    if failures:
        raise BaseExceptionGroup(f"of {len(cases)} cases", failures)


def _failure(holds: Callable[[Case], object], case: Case) -> BaseException | None:
    try:
        holds(case)
    except (Exception, pytest.fail.Exception) as failure:  # what `pytest.raises` tells is no Exception
        return failure
    return None
