"""Who said it first, who changed and who denied."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import matrix
from pages import document

from factcheck.model import Verdict
from factcheck.timeline import DENIED, FIRST, Timeline, timelines_of
from factcheck.timeline.dates import day_of, surely_before


def timeline(signs: str, *published: str | None, publishers: str = "") -> Timeline:
    ids = [f"s{number}" for number in range(len(signs))]
    documents = [
        replace(document(name, "Text."), published=day, publisher=publisher)
        for name, day, publisher in zip(ids, published, publishers or [None] * len(ids), strict=True)
    ]
    (made,) = timelines_of(matrix({"a": signs}, sources=ids), documents)
    return made


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-06-19", "2024-06-19"),
        (" 2024-06-19 ", "2024-06-19"),
        ("2024-06-19T08:00:00Z", "2024-06-19"),
        ("2024-06-19 08:00", "2024-06-19"),
        ("2024-06", "2024-06"),
        ("2024", "2024"),
        ("19 June 2024", ""),
        ("2024-02-30", ""),
        ("2024-6-1", ""),
        ("0000", ""),
        ("2024-06T10", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_dates(written: str | None, read: str) -> None:
    assert day_of(written) == read


def test_a_year_is_not_surely_before_a_day_in_it() -> None:
    assert surely_before("2023", "2024-06-19") and surely_before("2024-05", "2024-06-19")
    assert not surely_before("2024", "2024-06-19") and not surely_before("2024-06-19", "2024")


def test_by_day_and_of_one_day_in_the_order_of_the_sources() -> None:
    made = timeline("+-+.", "2024-06-20", "2024-06-19", "2024-06-19", "2024-06-01")
    assert [event.cell.source for event in made.dated] == ["s1", "s2", "s0"]
    assert [event.first for event in made.dated] == [(DENIED,), (FIRST,), ()]


def test_the_undated_stand_apart_and_are_the_first_to_do_nothing() -> None:
    made = timeline("++", None, "2024-06-19")
    assert [event.cell.source for event in made.undated] == ["s0"]
    assert made.undated[0].first == () and made.dated[0].first == (FIRST,)


def test_who_says_both_is_first_to_say_and_to_deny() -> None:
    assert timeline("?+", "2024-06-18", "2024-06-19").dated[0].first == (FIRST, DENIED)


def test_what_is_said_in_part_is_not_said() -> None:
    assert [event.first for event in timeline("~+", "2024-06-18", "2024-06-19").dated] == [(), (FIRST,)]


def test_two_are_first_where_nobody_can_tell() -> None:
    assert [event.first for event in timeline("++", "2024", "2024-06-19").dated] == [(FIRST,), (FIRST,)]


def test_a_publisher_changes_what_it_says() -> None:
    made = timeline("+-++", "2024-06-18", "2024-06-19", "2024-06-20", "2024-06-21", publishers="AAAB")
    assert [event.before for event in made.dated] == [None, Verdict.SUPPORTS, Verdict.REFUTES, None]
