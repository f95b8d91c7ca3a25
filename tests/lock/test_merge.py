"""Accepting: all of it, or a selection and nothing else; and what it changed, cell by cell."""

from __future__ import annotations

from drifts import column, matrix
from golden import DAY_ONE, FIRST

from factcheck.lock import Lock, LockedCell, compare, describe, dump, merge, parse
from factcheck.lock.locked import Ids
from factcheck.model import Verdict

DAY_TWO = {("a", "s"): ["for: first visit in 42 years"], ("a", "t"): ["for: new"], ("b", "s"): ["part: he may sign"]}


def test_accepting_everything_forgets_the_old_lock() -> None:
    old = merge(None, matrix(DAY_ONE, claims=("a", "b", "gone"), sources=("s", "t", "lost")))
    today = matrix(DAY_TWO, sources=(column("s", "1" * 64), "t"))
    everything: list[tuple[Ids, Ids]] = [(None, None), ({"a", "b", "gone"}, None), (None, {"s", "t", "lost"})]
    for claims, sources in everything:
        assert merge(old, today, claims=claims, sources=sources) == merge(None, today)


def test_accepting_a_selection_changes_nothing_else() -> None:
    old = merge(None, matrix(DAY_ONE))
    today = matrix(DAY_TWO)
    merged = merge(old, today, claims={"a"}, sources={"s"})
    assert merged.cell("a", "s") == merge(None, today).cell("a", "s")
    assert merged.cell("a", "t").verdict is Verdict.SILENT  # as locked, not as today
    assert merged.cell("b", "t") == old.cell("b", "t")
    assert {(change.claim, change.source) for change in compare(merged, today)} == {("a", "t"), ("b", "s"), ("b", "t")}


def test_accepting_one_after_the_other_is_accepting_all() -> None:
    today = matrix(DAY_TWO, claims=("a", "b", "c"), sources=(column("s", "1" * 64), column("t", "2" * 64), "u"))
    lock: Lock | None = merge(None, matrix(DAY_ONE, claims=("a", "b", "gone"), sources=("s", "t", "lost")))
    for name in ("a", "b", "c", "gone"):
        lock = merge(lock, today, claims={name})
    lock = merge(lock, today, sources={"lost"})
    assert lock == merge(None, today)


def test_what_was_never_accepted_does_not_pass_for_silent() -> None:
    today = matrix(DAY_TWO)
    first = merge(None, today, claims={"a"}, sources={"s"})
    assert (first.claims, [source for source, _ in first.sources]) == (("a",), ["s"])
    assert [(cell.claim, cell.source) for cell in first.cells] == [("a", "s")]
    second = merge(first, today, claims={"b"})
    assert second.cell("a", "t") == LockedCell("a", "t", None)
    assert parse(dump(second), "claims.lock") == second
    (left,) = compare(second, today)
    assert (left.claim, left.source, left.was) == ("a", "t", None)
    assert merge(second, today, claims={"a"}) == merge(None, today)
    assert merge(second, matrix({("a", "s"): DAY_TWO["a", "s"]}), claims={"b"}).cell("a", "t").verdict is Verdict.SILENT


def test_a_source_gets_its_new_sha256_when_all_its_cells_hold() -> None:
    old = merge(None, matrix({("a", "s"): [FIRST], ("b", "s"): ["for: he signed"]}))
    today = matrix({("a", "s"): ["for: x"], ("b", "s"): ["for: y"]}, sources=(column("s", "1" * 64), "t"))
    half = merge(old, today, claims={"a"})
    assert half.sha256["s"] == "0" * 64
    assert merge(half, today, claims={"b"}).sha256["s"] == "1" * 64


def test_what_changed_is_told_cell_by_cell() -> None:
    old = merge(None, matrix(DAY_ONE, claims=("a", "b", "gone")))
    new = merge(None, matrix(DAY_TWO, sources=(column("s", "1" * 64), "t")))
    assert describe(old, new) == (
        "claim gone: gone",
        "source s: another text",
        "a in s: supports, quotes: 1 gone, 1 new",
        "a in t: silent -> supports",
        "b in s: silent -> partial",
        "b in t: mixed -> silent",
    )
    assert describe(new, new) == ()
    assert describe(None, old)[:2] == ("claim a: new", "claim b: new")
    assert "a in s: unlocked -> supports" in describe(None, old)
