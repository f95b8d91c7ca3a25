"""Lock and matrix -> changes: only real drift is one."""

from __future__ import annotations

import pytest
from drifts import Cells, column, matrix
from golden import DAY_ONE, FIRST, GOLDEN

from factcheck.lock import compare, merge, parse
from factcheck.model import Change, Side, Verdict


def changes(before: Cells, after: Cells) -> tuple[Change, ...]:
    edited = (column("s", "1" * 64), column("t", "2" * 64))
    return compare(merge(None, matrix(before)), matrix(after, sources=edited))


SAME = {
    "white space": "for: first  visit\nin 24\tyears",
    "line ends": "for: first visit\r\nin 24 years",
    "no-break space": "for: first visit in 24\u00a0years",
    "soft hyphen": "for: first vis\u00adit in 24 years",
    "mark": "for: \ufefffirst visit in 24 years",
    "full width": "for: first visit in \uff12\uff14 years",
}


@pytest.mark.parametrize("name", SAME)
def test_what_cannot_be_read_is_no_change(name: str) -> None:
    assert changes({("a", "s"): [FIRST]}, {("a", "s"): [SAME[name]]}) == ()


@pytest.mark.parametrize(
    "quote",
    [
        "“so” – it isn’t",
        "«so» — it isn't",
        "« so » - it isn`t",
        "„so“ ‐ it isn´t",
        "‹so› – it isn‘t",
        "''so'' − it isn't",
    ],
)
def test_other_marks_and_dashes_are_no_change(quote: str) -> None:
    assert changes({("a", "s"): ['for: "so" - it isn\'t']}, {("a", "s"): [f"for: {quote}"]}) == ()


@pytest.mark.parametrize(
    "quote",
    [
        "first visit in 42 years",
        "first visit in 24 Years",
        "first visit in 24 years!",
        "First visit in 24 years",
        "not the first visit in 24 years",
        "first visit in 240 years",
    ],
)
def test_other_words_values_and_cases_are_reworded(quote: str) -> None:
    (change,) = changes({("a", "s"): [FIRST]}, {("a", "s"): [f"for: {quote}"]})
    assert change.was is change.now is Verdict.SUPPORTS
    assert [gone.exact for gone in change.gone] == ["first visit in 24 years"]
    assert [came.quote for came in change.came] == [quote]


def test_a_quote_that_only_moved_and_more_of_them_are_no_change() -> None:
    after = ["for: another", "for: a third", "for: one thing", "for: another"]
    assert changes({("a", "s"): ["for: one thing", "for: another"]}, {("a", "s"): after}) == ()


def test_one_quote_of_several_that_goes_is_a_change_of_that_quote_alone() -> None:
    (change,) = changes({("a", "s"): ["for: one", "for: two"]}, {("a", "s"): ["for: two"]})
    assert [quote.exact for quote in change.gone] == ["one"]
    assert change.came == ()


def test_another_quote_of_the_same_text_is_another_phrasing_and_no_change() -> None:
    lock = merge(None, matrix({("a", "s"): [FIRST]}))
    assert compare(lock, matrix({("a", "s"): ["for: his first visit"]})) == ()
    assert len(compare(lock, matrix({("a", "s"): ["against: his first visit"]}))) == 1


def test_a_look_alike_is_lost_or_changed_never_the_quote() -> None:
    locked = {("a", "s"): ["for: Team Alpha won 62 seats"]}
    (lost,) = changes(locked, {})
    assert (lost.was, lost.now) == (Verdict.SUPPORTS, Verdict.SILENT)
    (changed,) = changes(locked, {("a", "s"): ["against: Team Beta won 64 seats"]})
    assert (changed.was, changed.now) == (Verdict.SUPPORTS, Verdict.REFUTES)
    (same,) = changes(locked, {("a", "s"): ["against: Team Alpha won 62 seats"]})
    assert [quote.side for quote in same.gone] == [Side.FOR]


def test_silent_when_locked_is_not_the_same_as_not_locked() -> None:
    lock = merge(None, matrix({}))
    cells = {("a", "s"): [FIRST], ("c", "s"): [FIRST], ("a", "u"): [FIRST]}
    grown = matrix(cells, claims=("a", "c"), sources=("s", column("u", "3" * 64)))
    found = {(change.claim, change.source): change.was for change in compare(lock, grown) if change.now}
    assert found == {("a", "s"): Verdict.SILENT, ("c", "s"): None, ("a", "u"): None}
    assert compare(lock, matrix({}, claims=("a", "b", "new"))) == ()  # a claim of which nobody speaks yet


def test_a_source_is_edited_where_its_text_is_not_the_locked_one() -> None:
    lock = merge(None, matrix(DAY_ONE))
    after = matrix({}, sources=(column("s", "1" * 64), "t"))
    assert {change.source: change.edited for change in compare(lock, after)} == {"s": True, "t": False}
    assert compare(lock, matrix(DAY_ONE, sources=(column("s", "1" * 64), "t"))) == ()  # an edit elsewhere


def test_what_the_lock_names_and_is_gone_is_an_orphan_with_its_line() -> None:
    lock = parse(GOLDEN, "claims.lock")
    left = matrix({("a", "s"): [FIRST]}, claims=("a",), sources=("s",))
    claim, source = compare(lock, left)
    assert (claim.claim, claim.source, claim.now, claim.line) == ("b", "", None, 10)
    assert (source.claim, source.source, source.now, source.line) == ("", "t", None, 6)


def test_a_lock_that_was_not_read_from_a_file_has_no_lines() -> None:
    left = matrix({}, claims=("a",), sources=("s",))
    assert [change.line for change in compare(merge(None, matrix(DAY_ONE)), left)] == [0, 0, 0]


@pytest.mark.parametrize(
    ("claims", "sources", "orphans"),
    [
        (None, None, [("gone", ""), ("", "lost")]),
        ({"a"}, None, []),
        ({"a", "gone"}, None, [("gone", "")]),
        (None, {"s"}, [("gone", "")]),
        (None, {"t"}, []),
        (None, {"lost"}, [("", "lost")]),
        ({"b"}, {"lost"}, [("", "lost")]),
        ({"a"}, {"lost"}, []),
        (set(), set(), []),
    ],
)
def test_orphans_are_judged_within_the_selection(
    claims: set[str] | None, sources: set[str] | None, orphans: list[tuple[str, str]]
) -> None:
    cells = {("gone", "s"): [FIRST], ("b", "lost"): [FIRST]}
    lock = merge(None, matrix(cells, claims=("a", "b", "gone"), sources=("s", "t", "lost")))
    found = compare(lock, matrix({}), claims=claims, sources=sources)
    assert [(one.claim, one.source) for one in found if one.now is None] == orphans
