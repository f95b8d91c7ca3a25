"""No failure of a case is lost among others."""

from __future__ import annotations

import pytest
from trying import try_each


def small(number: int) -> None:
    assert 10 // number > 3, f"{number} is large"


def test_every_case_that_does_not_hold_is_named_with_its_failure() -> None:
    tried: list[int] = []

    def holds(number: int) -> None:
        tried.append(number)
        small(number)

    with pytest.raises(ExceptionGroup, match="of 4 cases") as caught:
        try_each({"one": 1, "five": 5, "none": 0, "two": 2}, holds)
    assert tried == [1, 5, 0, 2]
    first, second = caught.value.exceptions
    assert "5 is large" in str(first) and first.__notes__ == ["the case: five"]
    assert isinstance(second, ZeroDivisionError) and second.__notes__ == ["the case: none"]


def test_what_should_have_been_raised_is_a_failure_like_others() -> None:
    def refused(number: int) -> None:
        with pytest.raises(ZeroDivisionError):
            small(number)

    with pytest.raises(BaseExceptionGroup) as caught:
        try_each({"one": 1, "none": 0, "two": 2}, refused)
    assert [failure.__notes__ for failure in caught.value.exceptions] == [["the case: one"], ["the case: two"]]


def test_an_open_case_that_holds_is_a_failure() -> None:
    try_each({"one": 1, "five": 5}, small, {"five"})
    with pytest.raises(ExceptionGroup) as caught:
        try_each({"one": 1, "five": 5}, small, {"one"})
    assert [failure.__notes__ for failure in caught.value.exceptions] == [["the case: one"], ["the case: five"]]
    assert "holds now" in str(caught.value.exceptions[0])


def test_no_cases_are_a_failure() -> None:
    try_each({"one": 1}, small)
    with pytest.raises(AssertionError, match="nothing to try"):
        try_each({}, small)
