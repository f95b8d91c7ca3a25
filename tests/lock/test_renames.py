"""A source of the same text under another id: one change, and its cells are held to the old lock."""

from __future__ import annotations

import pytest
from drifts import Cells, claim, column, matrix
from golden import FIRST

from factcheck.lock import Lock, compare, describe, merge
from factcheck.lock.renames import renamed, renames
from factcheck.model import Change, Matrix, Verdict

TEXT, OTHER = "1" * 64, "2" * 64
OLD = merge(None, matrix({("a", "old"): [FIRST], ("b", "t"): ["for: x"]}, sources=(column("old", TEXT), "t")))


def today(cells: Cells | None = None, sha256: str = TEXT) -> Matrix:
    cells = cells or {("a", "new"): [FIRST], ("b", "t"): ["for: x"]}
    return matrix(cells, sources=(column("new", sha256), "t"))


def told(changes: tuple[Change, ...]) -> list[tuple[str, str, str]]:
    return [(change.claim, change.source, change.renamed) for change in changes]


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ({"a": "1"}, {"b": "1"}, {"a": "b"}),
        ({"a": "1"}, {"b": "2"}, {}),
        ({"a": "1"}, {"a": "2", "b": "1"}, {}),  # a copy of what was; the old one is still there
        ({"a": "1", "b": "1"}, {"c": "1"}, {"a": "c"}),
        ({"a": "1"}, {"c": "1", "b": "1"}, {"a": "b"}),
        ({"b": "1", "a": "1"}, {"d": "1", "c": "1"}, {"a": "c", "b": "d"}),
        ({}, {"a": "1"}, {}),
    ],
)
def test_which_sources_were_renamed(before: dict[str, str], after: dict[str, str], found: dict[str, str]) -> None:
    assert renames(before, after) == found


def test_a_renamed_source_is_one_change() -> None:
    (change,) = compare(OLD, today())
    assert (change.claim, change.source, change.renamed, change.now) == ("", "old", "new", None)


def test_what_its_cells_say_now_is_held_to_what_they_said() -> None:
    changed = compare(OLD, today({("a", "new"): ["against: x"], ("b", "new"): [FIRST], ("b", "t"): ["for: x"]}))
    assert [(one.claim, one.source, one.was, one.edited) for one in changed] == [
        ("a", "new", Verdict.SUPPORTS, False),
        ("b", "new", Verdict.SILENT, False),
        ("", "old", None, False),
    ]


def test_another_text_under_another_id_is_a_source_gone_and_a_new_one() -> None:
    assert told(compare(OLD, today(sha256=OTHER))) == [("a", "new", ""), ("", "old", "")]


@pytest.mark.parametrize(
    ("claims", "sources", "found"),
    [
        (None, {"old"}, 1),
        (None, {"new"}, 1),
        (None, {"t"}, 0),
        ({"a"}, None, 1),
        ({"b"}, None, 0),
        ({"a"}, {"new"}, 1),
        ({"b"}, {"new"}, 0),
    ],
)
def test_a_selection_may_name_either_id(claims: set[str] | None, sources: set[str] | None, found: int) -> None:
    assert told(compare(OLD, today(), claims=claims, sources=sources)) == [("", "old", "new")] * found


def test_accepting_the_old_id_renames_and_accepts_nothing_else() -> None:
    now = today({("a", "new"): ["against: x"], ("b", "t"): ["for: x"]})
    lock = merge(OLD, now, sources={"old"})
    assert [source for source, _ in lock.sources] == ["new", "t"]
    assert lock.cell("a", "new").verdict is Verdict.SUPPORTS
    (left,) = compare(lock, now)
    assert (left.claim, left.source) == ("a", "new")
    assert merge(OLD, now, sources={"new"}) == merge(OLD, now) == merge(None, now)


def test_accepting_another_source_leaves_the_old_id() -> None:
    lock = merge(OLD, today(), sources={"t"})
    assert [source for source, _ in lock.sources] == ["old", "t"]


def test_accepting_a_claim_keeps_what_was_locked_of_the_others() -> None:
    old = merge(None, matrix({("a", "old"): [FIRST], ("b", "old"): ["for: x"]}, sources=(column("old", TEXT),)))
    now = matrix({("a", "new"): [FIRST], ("b", "new"): ["against: y"]}, sources=(column("new", TEXT),))
    assert merge(old, now, claims={"a"}).cell("b", "new").verdict is Verdict.SUPPORTS


def test_a_lock_that_was_renamed_stays_sorted() -> None:
    cells: Cells = {("a", "m"): [FIRST], ("a", "z"): ["for: y"], ("b", "z"): ["for: z"]}
    old = merge(None, matrix(cells, sources=(column("m", OTHER), column("z", TEXT))))
    new = {("a", "m"): [FIRST], ("a", "b"): ["for: y"], ("b", "b"): ["for: z"]}
    now = matrix(new, sources=(column("b", TEXT), column("m", OTHER)))
    assert renamed(old, {"z": "b"}) == merge(old, now, sources={"z"}) == merge(None, now)
    assert renamed(old, {}) is old


def test_it_is_told_as_one_line() -> None:
    assert describe(OLD, merge(None, today())) == ("source old: renamed to new",)
    assert describe(Lock(), merge(None, today()))[2:4] == ("source new: new", "source t: new")


def test_a_claim_is_never_renamed() -> None:
    changed = matrix({("c", "old"): [FIRST]}, claims=(claim("c"), "b"), sources=(column("old", TEXT), "t"))
    assert "a" in [change.claim for change in compare(OLD, changed)]
