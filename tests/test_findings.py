"""What `check` objects to: one finding for each thing that is not as it was locked or as the policy asks."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from drifts import Cells, claim, column, matrix

from factcheck.errors import UsageError
from factcheck.findings import Finding, Project, Reading, judge, require_measure
from factcheck.lock import compare, merge
from factcheck.model import Claim, Matrix, Miss, Verdict
from factcheck.quotes import plain_diff
from factcheck.rules import RULES, Level

FIRST = "for: the first visit in 24 years"
EDITED = (column("s", "1" * 64), column("t", "2" * 64))


Misses = Mapping[tuple[str, str], Miss]


def findings(before: Cells, after: Matrix, *, misses: Misses | None = None) -> tuple[Finding, ...]:
    lock = merge(None, matrix(before, claims=("a", "b"), sources=("s", "t")))
    return judge(after, compare(lock, after), misses=misses)


def only(found: tuple[Finding, ...]) -> Finding:
    (finding,) = found
    assert finding.level is RULES[finding.rule].level
    assert finding.message
    assert finding.accept
    return finding


def test_nothing_changed_is_nothing_found() -> None:
    assert findings({("a", "s"): [FIRST]}, matrix({("a", "s"): [FIRST]})) == ()


def test_lost() -> None:
    miss = Miss("a", "s", "a phrasing", "the first visit in 42 years", 0, 9, 7, 3, "value: 24 wanted, 42 found")
    after = matrix({}, sources=EDITED)
    finding = only(findings({("a", "s"): [FIRST]}, after, misses={("a", "s"): miss}))
    assert (finding.rule, finding.was, finding.now) == ("FC101", "supports", "silent")
    assert finding.message == "s says nothing now, was supports: value: 24 wanted, 42 found"
    assert finding.accept == "factcheck lock --claim a --source s"
    assert (finding.path, finding.line, finding.column) == ("claims.yaml", 2, 5)
    (spot,) = finding.passages
    assert (spot.label, spot.path, spot.line, spot.column) == ("nearest", "sources/s.txt", 7, 3)
    (reading,) = finding.readings
    assert plain_diff(reading.diff) == "the first visit in [-24-] {+42+} years"
    assert finding.in_source


def test_lost_without_a_passage_that_comes_near() -> None:
    miss = Miss("a", "s", "a phrasing", "", 0, 0, 0, 0, "no word of it is there")
    finding = only(findings({("a", "s"): [FIRST]}, matrix({}, sources=EDITED), misses={("a", "s"): miss}))
    assert finding.passages == ()
    assert finding.readings == (Reading("the first visit in 24 years", ""),)
    assert finding.why == "no word of it is there"


def test_changed() -> None:
    after = matrix({("a", "s"): ["against: the first visit in 42 years"]}, sources=EDITED, why="value: 42, not 24")
    finding = only(findings({("a", "s"): [FIRST]}, after))
    assert (finding.rule, finding.was, finding.now) == ("FC102", "supports", "refutes")
    assert finding.message == "s is now refutes, was supports: value: 42, not 24"
    assert [(spot.path, spot.line, spot.column) for spot in finding.passages] == [("sources/s.txt", 3, 5)]
    assert plain_diff(finding.readings[0].diff) == "the first visit in [-24-] {+42+} years"


def test_changed_because_a_passage_went() -> None:
    finding = only(findings({("a", "s"): [FIRST, "against: no"]}, matrix({("a", "s"): [FIRST]}, sources=EDITED)))
    assert (finding.rule, finding.was, finding.now) == ("FC102", "mixed", "supports")
    assert finding.why == "the passage that made it mixed is gone"
    assert finding.readings == (Reading("no", ""),)
    assert finding.passages[0].quote == "the first visit in 24 years"


def test_changed_in_a_source_that_did_not_change() -> None:
    finding = only(findings({("a", "s"): [FIRST]}, matrix({("a", "s"): ["against: x"]}, why="polarity")))
    assert finding.why == "polarity; the source is as it was locked: the claims file or factcheck is not"
    assert not finding.in_source


def test_new() -> None:
    after = matrix({("a", "s"): [FIRST]}, why="the words are there")
    finding = only(findings({}, after))
    assert (finding.rule, finding.was, finding.now) == ("FC103", "silent", "supports")
    assert finding.readings == (Reading("", "the first visit in 24 years"),)
    added = only(findings({}, matrix({("c", "s"): [FIRST]}, claims=("a", "b", "c"))))
    assert (added.rule, added.was) == ("FC103", "")
    assert "was not locked yet" in added.message


def test_reworded() -> None:
    after = matrix({("a", "s"): ["for: the very first visit in 24 years"]}, sources=EDITED)
    finding = only(findings({("a", "s"): [FIRST]}, after))
    assert (finding.rule, finding.was, finding.now) == ("FC104", "supports", "supports")
    assert finding.message == "s is still supports, in other words"
    assert plain_diff(finding.readings[0].diff) == "the {+very+} first visit in 24 years"


def test_reworded_quotes_are_paired_by_likeness() -> None:
    before = {("a", "s"): ["for: ten ministers resigned today", "for: he has left the country", "for: gone for good"]}
    after = {("a", "s"): ["for: he has now left the country", "for: all ten ministers resigned today", "for: xyz"]}
    finding = only(findings(before, matrix(after, sources=EDITED)))
    assert [plain_diff(reading.diff) for reading in finding.readings] == [
        "{+all+} ten ministers resigned today",
        "he has {+now+} left the country",
        "[-gone for good-]",
        "{+xyz+}",
    ]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        # What went is paired once, with what is most alike, and so is what came; the rest only went or only came.
        (
            ["the first visit in 24 years"],
            ["the first long visit in 24 or 25 years", "the first visit in 24 years or so"],
            ["the first visit in 24 years {+or so+}", "{+the first long visit in 24 or 25 years+}"],
        ),
        (
            ["the first long visit in 24 or 25 years", "the first visit in 24 years or so"],
            ["the first visit in 24 years"],
            ["the first visit in 24 years [-or so-]", "[-the first long visit in 24 or 25 years-]"],
        ),
    ],
)
def test_no_quote_is_paired_twice(before: list[str], after: list[str], shown: list[str]) -> None:
    made = matrix({("a", "s"): [f"for: {quote}" for quote in after]}, sources=EDITED)
    finding = only(findings({("a", "s"): [f"for: {quote}" for quote in before]}, made))
    assert [plain_diff(reading.diff) for reading in finding.readings] == shown


def test_orphans_stand_in_the_lock() -> None:
    lock = merge(None, matrix({("b", "t"): [FIRST]}))
    left = matrix({}, claims=("a",), sources=("s",))
    one, other = judge(left, compare(lock, left), project=Project("news/claims.yaml", "news/claims.lock"))
    assert (one.rule, one.claim, one.source, one.accept) == ("FC105", "b", "", "factcheck lock --claim b")
    assert (other.rule, other.claim, other.source, other.accept) == ("FC105", "", "t", "factcheck lock --source t")
    assert (one.path, one.line, one.column) == ("news/claims.lock", 1, 1)


@pytest.mark.parametrize(
    ("quotes", "asked", "found"),
    [
        ({"s": "for", "t": "for"}, 2, None),
        ({"s": "for", "t": "for"}, 0, None),
        ({"s": "for"}, 2, "1 of 2 sources support it, `min_support` asks for 2 sources"),
        ({"s": "part", "t": "against"}, 1, "0 of 2 sources support it, `min_support` asks for 1 source"),
    ],
)
def test_support(quotes: Mapping[str, str], asked: int, found: str | None) -> None:
    cells = {("a", source): [f"{side}: x"] for source, side in quotes.items()}
    messages = [finding.message for finding in judge(matrix(cells, claims=(claim("a", min_support=asked),)))]
    assert messages == ([found] if found else [])


def test_mixed_is_no_support_and_the_line_that_settles_it_says_how_many_there_are() -> None:
    cells = {("a", "s"): ["for: x", "against: y"], ("a", "t"): ["for: z"]}
    found = judge(matrix(cells, claims=(claim("a", 7, min_support=2),)))
    (finding,) = (one for one in found if one.rule == "FC201")
    assert (finding.accept, finding.line, finding.source) == ("min_support: 1", 7, "")


@pytest.mark.parametrize(
    ("s", "t", "disputed"),
    [
        (["for: x"], ["against: y"], True),
        (["against: x"], ["for: y"], True),
        (["for: x", "against: y"], ["for: z"], True),
        (["against: x"], ["for: y", "against: z"], True),
        (["for: x", "against: y"], ["for: x", "against: y"], True),
        (["for: x", "against: y"], ["part: z"], False),  # no dispute with itself
        (["for: x"], ["part: y"], False),
        (["against: x"], ["against: y"], False),
    ],
)
def test_disputed(s: list[str], t: list[str], disputed: bool) -> None:
    found = judge(matrix({("a", "s"): s, ("a", "t"): t}, claims=("a",)))
    assert [finding.rule for finding in found] == (["FC202"] if disputed else [])
    for finding in found:
        assert finding.accept == "ignore: [FC202]"
        assert {spot.source for spot in finding.passages} == {"s", "t"}


def test_the_gravest_come_first_then_rule_claim_and_source() -> None:
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST], ("b", "t"): [FIRST]}
    claims = (claim("b", 2, min_support=2), claim("a", 6))
    after = {("b", "t"): ["against: x"], ("b", "s"): ["for: the first visit in 24 long years"], ("a", "t"): [FIRST]}
    found = findings(before, matrix(after, claims=claims, sources=EDITED))
    assert [(one.rule, one.claim, one.source) for one in found] == [
        ("FC101", "a", "s"),
        ("FC102", "b", "t"),
        ("FC201", "b", ""),
        ("FC103", "a", "t"),
        ("FC104", "b", "s"),
        ("FC202", "b", ""),
    ]
    assert [one.level for one in found] == [Level.ERROR] * 3 + [Level.WARNING] * 3


@pytest.mark.parametrize("rule", ["FC101", "FC103", "FC201", "FC202"])
def test_an_ignored_rule_does_not_apply_to_its_claim(rule: str) -> None:
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST]}
    after = {(row, "t"): ["for: x"] for row in "ab"} | {(row, "u"): ["against: x"] for row in "ab"}
    claims = (claim("a", min_support=3, ignore=[rule]), claim("b", min_support=3))
    found = findings(before, matrix(after, claims=claims, sources=(*EDITED, "u")))
    assert (rule, "b") in {(one.rule, one.claim) for one in found}
    assert (rule, "a") not in {(one.rule, one.claim) for one in found}


def test_policies_are_judged_for_the_selected_claims_on_all_sources() -> None:
    cells = {("a", "s"): ["for: x"], ("a", "t"): ["against: x"], ("b", "s"): ["for: x"]}
    made = matrix(cells, claims=(claim("a", min_support=1), claim("b", min_support=2)))
    assert [one.rule for one in judge(made, claims={"a"})] == ["FC202"]
    assert [one.rule for one in judge(made, claims={"b"})] == ["FC201"]
    assert judge(made, claims=()) == ()


def test_paths_are_seen_from_where_the_claims_file_is_and_commands_can_be_pasted() -> None:
    project = Project("news/claims.yaml", "news/claims.lock", "factcheck lock --claims news/claims.yaml")
    after = matrix({("a", "it's here"): [FIRST]}, sources=(column("it's here", folder="../shared"),))
    changes = compare(merge(None, matrix({})), after, claims={"a"}, sources={"it's here"})
    finding = only(judge(after, changes, project=project))
    assert finding.path == "news/claims.yaml"
    assert finding.passages[0].path == "shared/it's here.txt"
    assert finding.accept == """factcheck lock --claims news/claims.yaml --claim a --source 'it'"'"'s here'"""


def test_there_must_be_something_to_hold_the_claims_to() -> None:
    plain, asked = (claim("a"),), (claim("a", min_support=1),)
    require_measure(plain, locked=True)
    require_measure(asked, locked=False)
    with pytest.raises(UsageError, match="nothing to hold the claims to; run factcheck lock"):
        require_measure(plain, locked=False)


def test_every_rule_of_check_can_be_found() -> None:
    everything: list[Finding] = []
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST], ("b", "t"): [FIRST], ("c", "s"): [FIRST]}
    lock = merge(None, matrix(before, claims=("a", "b", "c", "gone")))
    claims: tuple[Claim, ...] = (claim("a"), claim("b", min_support=2), claim("c"))
    after = {("b", "t"): ["against: x"], ("b", "s"): ["for: the very first"], ("a", "t"): [FIRST]}
    everything += judge(made := matrix(after, claims=claims, sources=EDITED), compare(lock, made))
    assert {one.rule for one in everything} == {rule.id for rule in RULES.values() if not rule.lint}
    assert {one.was for one in everything} <= {*Verdict, ""}
