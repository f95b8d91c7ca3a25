"""Who agrees with whom, who stands alone, and alpha as its author computed it."""

from __future__ import annotations

import pytest
from builders import matrix

from factcheck.agreement import agreement_of
from factcheck.agreement.alpha import alpha
from factcheck.copies import Copy

#: Klaus Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C: four observers, twelve units.
PUBLISHED = ("123321412...", "1233224125.3", ".3332342251.", "1233244125 1.".replace(" ", ""))


def test_alpha_is_the_published_one() -> None:
    units = [[int(row[unit]) for row in PUBLISHED if row[unit] != "."] for unit in range(12)]
    found = alpha(units)
    assert found.value == pytest.approx(0.815, abs=0.0005)
    assert found.claims == 11


@pytest.mark.parametrize(
    ("units", "value", "claims"),
    [
        ([], None, 0),
        ([[1], [2]], None, 0),
        ([[3, 3], [3, 3, 3]], None, 2),
        ([[0, 0], [3, 3], [2, 2]], 1.0, 3),
        ([[0, 3], [0, 3]], -0.5, 2),
    ],
)
def test_alpha_at_its_ends(units: list[list[int]], value: float | None, claims: int) -> None:
    found = alpha(units)
    assert found.value == (value if value is None else pytest.approx(value)) and found.claims == claims


def test_alpha_counts_an_origin_once_where_its_sources_say_the_same() -> None:
    grid = {"a": "++-", "b": "--+", "c": "+-+", "d": "++.", "e": "+.+"}
    copied = agreement_of(matrix(grid), [Copy("source-1", "source-2", 60, 0.5, ())])
    alone = agreement_of(matrix({"a": "+-", "b": "-+", "d": "+.", "e": "++"}), ())
    assert (copied.alpha.claims, copied.voices) == (5, alone.alpha)
    assert copied.voices.claims == 3
    assert alone.voices == alone.alpha


def test_a_pair_counts_what_both_speak_of_and_names_what_is_disputed() -> None:
    made = agreement_of(matrix({"a": "+-", "b": "+~", "c": "+.", "d": "?+", "e": "--"}), ())
    (pair,) = made.pairs
    assert (pair.both, pair.agree, pair.disputed) == (4, 2, ("a", "d"))
    assert made.pair("source-2", "source-1") is pair


def test_a_source_stands_alone_against_two_or_more_that_are_of_one_mind() -> None:
    made = agreement_of(matrix({"a": "++-", "b": "+-.", "c": "--+", "d": "-+?", "e": "~+-"}), ())
    assert made.outliers == (("source-3", ("a", "c", "e")),)


def test_two_copies_of_one_text_leave_nobody_alone() -> None:
    grid = matrix({"a": "++-"})
    assert agreement_of(grid, ()).outliers == (("source-3", ("a",)),)
    assert agreement_of(grid, [Copy("source-1", "source-2", 60, 0.5, ())]).outliers == ()


def test_copies_make_origins() -> None:
    made = agreement_of(matrix({"a": "+++"}), [Copy("source-1", "source-3", 60, 0.5, ())])
    assert made.origins.groups == (("source-1", "source-3"), ("source-2",))
