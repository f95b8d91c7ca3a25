"""What `check` objects to: one finding for each thing that is not as it was locked or as the policy asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from drifts import Cells, claim, column, matrix

from factcheck.errors import UsageError
from factcheck.findings import Finding, Project, Reading, judge, require_measure
from factcheck.findings.finding import Spot
from factcheck.findings.words import unsupported
from factcheck.lock import compare, merge
from factcheck.model import Claim, Matrix, Miss, Trace, Verdict
from factcheck.quotes import plain_diff
from factcheck.rules import RULES, Level

FIRST = "for: the first visit in 24 years"
EDITED = (column("s", "1" * 64), column("t", "2" * 64))


Misses = Mapping[tuple[str, str], Miss]
Traces = Mapping[tuple[str, str], Trace]


def findings(
    before: Cells, after: Matrix, *, misses: Misses | None = None, traces: Traces | None = None
) -> tuple[Finding, ...]:
    lock = merge(None, matrix(before, claims=("a", "b"), sources=("s", "t")))
    return judge(after, compare(lock, after), misses=misses, traces=traces)


def only(found: tuple[Finding, ...]) -> Finding:
    (finding,) = found
    assert finding.level is RULES[finding.rule].level
    assert finding.message
    assert finding.accept
    return finding


def test_one_source_supports_and_two_support() -> None:
    asked = "the claim, but `min_support` asks for"
    assert unsupported(0, 1, 1, 0) == f"0 of 1 source supports {asked} 1 source"
    assert unsupported(1, 2, 3, 1) == f"1 of 3 sources supports {asked} 2 sources"
    assert unsupported(2, 3, 3, 2) == f"2 of 3 sources support {asked} 3 sources"


def test_a_place_reads_as_people_write_it() -> None:
    spot = Spot("for", "s", "sources/s.txt", 7, 3, "the first visit")
    assert spot.place == "sources/s.txt:7:3"
    assert (spot.mark, spot.link) == ("", "")
    assert replace(spot, mark="p. 7").place == "sources/s.txt:7:3, p. 7"


def test_nothing_changed_is_nothing_found() -> None:
    assert findings({("a", "s"): [FIRST]}, matrix({("a", "s"): [FIRST]})) == ()


def test_lost() -> None:
    miss = Miss("a", "s", "a phrasing", "the first visit in 42 years", 0, 9, 7, 3, "value: 24 wanted, 42 found")
    after = matrix({}, sources=EDITED)
    finding = only(findings({("a", "s"): [FIRST]}, after, misses={("a", "s"): miss}))
    assert (finding.rule, finding.was, finding.now) == ("FC101", "supports", "silent")
    assert finding.message == "s no longer mentions it (was: supports): value: 24 wanted, 42 found"
    assert finding.accept == "factcheck lock --claim a --source s"
    assert (finding.path, finding.line, finding.column) == ("claims.yaml", 2, 5)
    (spot,) = finding.passages
    assert (spot.label, spot.path, spot.line, spot.column) == ("nearest", "sources/s.txt", 7, 3)
    (reading,) = finding.readings
    assert plain_diff(reading.diff) == "the first visit in [-24-] {+42+} years"
    assert finding.in_source
    assert finding.sentence == "The claim a."


def test_lost_points_at_the_place_where_the_quote_stood() -> None:
    miss = Miss("a", "s", "a phrasing", "the first visit in 42 years", 0, 9, 7, 3, "value: 24 wanted, 42 found")
    trace = Trace("the first visit in 24 years", "his visit", 4, 2)
    after = matrix({}, sources=EDITED)
    finding = only(findings({("a", "s"): [FIRST]}, after, misses={("a", "s"): miss}, traces={("a", "s"): trace}))
    assert [(spot.label, spot.line, spot.column, spot.quote) for spot in finding.passages] == [
        ("it stood here", 4, 2, "his visit"),
        ("nearest", 7, 3, "the first visit in 42 years"),
    ]
    assert finding.readings == (Reading("the first visit in 24 years", "his visit"),)
    here = Trace(trace.old, "", 7, 3)
    finding = only(findings({("a", "s"): [FIRST]}, after, misses={("a", "s"): miss}, traces={("a", "s"): here}))
    assert [(spot.label, spot.mark) for spot in finding.passages] == [("it stood here", "")]
    assert finding.readings == (Reading("the first visit in 24 years", ""),)


def test_lost_does_not_point_at_an_unrelated_word() -> None:
    miss = Miss("a", "s", "a phrasing", "visit", 0, 5, 7, 3, "only 1 of 4 words: visit")
    finding = only(findings({("a", "s"): [FIRST]}, matrix({}, sources=EDITED), misses={("a", "s"): miss}))
    assert finding.passages == ()


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
    assert finding.message == "s now refutes the claim (was: supports): value: 42, not 24"
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
    assert finding.why == "polarity; the source has not changed since it was locked: the claims file or factcheck has"
    assert not finding.in_source


def test_new() -> None:
    after = matrix({("a", "s"): [FIRST]}, why="the words are there")
    finding = only(findings({}, after))
    assert (finding.rule, finding.was, finding.now) == ("FC103", "silent", "supports")
    assert finding.readings == (Reading("", "the first visit in 24 years"),)
    added = only(findings({}, matrix({("c", "s"): [FIRST]}, claims=("a", "b", "c"))))
    assert (added.rule, added.was) == ("FC103", "")
    assert added.message == "s now supports the claim (not locked yet): the words are there"


def test_reworded() -> None:
    after = matrix({("a", "s"): ["for: the very first visit in 24 years"]}, sources=EDITED)
    finding = only(findings({("a", "s"): [FIRST]}, after))
    assert (finding.rule, finding.was, finding.now) == ("FC104", "supports", "supports")
    assert finding.message == "s still supports the claim, but its quote reads differently now"
    assert plain_diff(finding.readings[0].diff) == "the {+very+} first visit in 24 years"


@pytest.mark.parametrize(
    ("quotes", "said"),
    [
        (["for: the first visit in 25 years"], "a number in its quote has changed: 24 is now 25"),
        (["for: the first visit of 2 in 25 years"], "numbers in its quote have changed"),
        (["for: the 24 years since the first visit"], "its quote reads differently now"),
        (["for: the first visit in years"], "numbers in its quote have changed"),
        (["for: 25 is something else altogether"], "its quote reads differently now"),
    ],
)
def test_a_number_that_changed_is_more_than_other_words(quotes: list[str], said: str) -> None:
    finding = only(findings({("a", "s"): [FIRST]}, matrix({("a", "s"): quotes}, sources=EDITED)))
    assert (finding.rule, finding.why) == ("FC104", "")
    assert finding.message == f"s still supports the claim, but {said}"


SAID = {
    "part": "s now supports the claim only in part (was: mixed)",
    "for": "s now supports the claim (was: mixed)",
    "against": "s now refutes the claim (was: mixed)",
}


@pytest.mark.parametrize("side", SAID)
def test_what_a_source_says_now(side: str) -> None:
    finding = only(findings({("a", "s"): ["for: x", "against: y"]}, matrix({("a", "s"): [f"{side}: z"]}, why="")))
    assert finding.message.partition(":")[2].lstrip()  # the source has not changed
    assert finding.message.startswith(SAID[side])
    back = only(findings({("a", "s"): [f"{side}: z"]}, matrix({("a", "s"): ["for: x", "against: y"]}, sources=EDITED)))
    assert back.message.startswith("s now both supports and refutes the claim (was: ")
    assert [spot.label for spot in back.passages] == ["supports", "refutes"]


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


def test_a_renamed_source_is_one_finding() -> None:
    lock = merge(None, matrix({("a", "old"): [FIRST], ("b", "old"): [FIRST]}, sources=(column("old", "1" * 64),)))
    after = matrix({("a", "new"): [FIRST], ("b", "new"): [FIRST]}, sources=(column("new", "1" * 64),))
    finding = only(judge(after, compare(lock, after)))
    assert (finding.rule, finding.claim, finding.source) == ("FC106", "", "old")
    assert finding.message == "the source old is now called new; its text is the same"
    assert finding.accept == "factcheck lock --source old"
    assert (finding.path, finding.level) == ("claims.lock", Level.WARNING)
    assert compare(merge(lock, after, sources={"old"}), after) == ()


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
    assert one.message == "the lock is stale: it names the claim b, which is gone"
    assert other.message == "the lock is stale: it names the source t, which is gone"
    assert (one.sentence, one.by_command) == ("", True)


@pytest.mark.parametrize(
    ("quotes", "asked", "found"),
    [
        ({"s": "for", "t": "for"}, 2, None),
        ({"s": "for", "t": "for"}, 0, None),
        ({"s": "for"}, 2, "1 of 2 sources supports the claim, but `min_support` asks for 2 sources"),
        ({"s": "part", "t": "against"}, 1, "0 of 2 sources support the claim, but `min_support` asks for 1 source"),
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
        assert {"supports", "refutes"} == {spot.label for spot in finding.passages}
        assert (finding.by_command, finding.sentence) == (False, "The claim a.")


BOTH = ["for: x", "against: y"]
DISPUTES: list[tuple[Mapping[str, list[str]], str]] = [
    ({"s": ["for: x"], "t": ["against: y"]}, "s supports the claim, t refutes the claim"),
    ({"s": BOTH, "t": ["for: z"]}, "t supports the claim, s both supports and refutes the claim"),
    ({"s": ["against: y"], "t": BOTH}, "t both supports and refutes the claim, s refutes the claim"),
    ({"s": BOTH, "t": ["for: x"], "u": ["against: z"]}, "t supports the claim, u refutes the claim"),
    ({"s": ["against: z"], "t": BOTH, "u": ["for: x"]}, "u supports the claim, s refutes the claim"),
]


@pytest.mark.parametrize(("cells", "said"), DISPUTES)
def test_a_mixed_source_is_not_called_a_refuting_one(cells: Mapping[str, list[str]], said: str) -> None:
    made = matrix({("a", source): quotes for source, quotes in cells.items()}, claims=("a",), sources=("s", "t", "u"))
    assert only(judge(made)).message == said


def test_the_evidence_of_a_dispute_is_the_first_of_each_side() -> None:
    cells = {("a", "s"): ["for: 1", "against: 2", "for: 3", "against: 4"], ("a", "t"): ["against: 5", "against: 6"]}
    finding = only(judge(matrix(cells, claims=("a",))))
    assert [spot.quote for spot in finding.passages] == ["1", "2", "5"]


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


@pytest.mark.parametrize(
    ("origin", "opens"),
    [
        ("https://example.org/visit", "https://example.org/visit#:~:text=no%20visit"),
        ("originals/visit.html", "news/originals/visit.html"),
        (None, ""),
    ],
)
def test_a_passage_opens_where_its_source_comes_from(origin: str | None, opens: str) -> None:
    after = matrix({("a", "s"): ["against: no visit"]}, sources=(replace(column("s"), origin=origin), column("t")))
    lock = merge(None, matrix({("a", "s"): [FIRST]}, claims=("a", "b"), sources=("s", "t")))
    found = judge(after, compare(lock, after), project=Project("news/claims.yaml", "news/claims.lock"))
    assert [spot.link for spot in found[0].passages] == [opens]


def test_paths_are_seen_from_where_the_claims_file_is_and_commands_can_be_pasted() -> None:
    project = Project("news/claims.yaml", "news/claims.lock", "factcheck lock --claims news/claims.yaml")
    after = matrix({("a", "it's here"): [FIRST]}, sources=(column("it's here", folder="../shared"),))
    changes = compare(merge(None, matrix({})), after, claims={"a"}, sources={"it's here"})
    finding = only(judge(after, changes, project=project))
    assert finding.path == "news/claims.yaml"
    assert finding.passages[0].path == "shared/it's here.txt"
    assert finding.accept == """factcheck lock --claims news/claims.yaml --claim a --source 'it'"'"'s here'"""


def test_a_finding_without_anything_near_says_only_what_happened() -> None:
    finding = only(findings({("a", "s"): [FIRST]}, matrix({}, sources=EDITED)))
    assert finding.message == "s no longer mentions it (was: supports)"
    assert (finding.why, finding.passages) == ("", ())


def test_the_reason_is_that_of_the_first_passage() -> None:
    after = matrix({("a", "s"): ["against: x", "against: y"]}, sources=EDITED)
    (cell,) = after.cells
    reasons = tuple(replace(one, why=f"reason {one.quote}") for one in cell.evidence)
    after = replace(after, cells=(replace(cell, evidence=reasons),))
    assert only(findings({("a", "s"): [FIRST]}, after)).why == "reason x"


def test_a_passage_in_part_is_called_so() -> None:
    finding = only(findings({("a", "s"): [FIRST]}, matrix({("a", "s"): ["part: x"]}, sources=EDITED)))
    assert [spot.label for spot in finding.passages] == ["partial"]


ALIKE_ENOUGH = [
    ("ab", "ac", [Reading("ab", "ac")]),  # 50 %
    ("a" * 25 + "b" * 26, "a" * 25 + "c" * 26, [Reading("a" * 25 + "b" * 26, ""), Reading("", "a" * 25 + "c" * 26)]),
]


@pytest.mark.parametrize(("old", "new", "readings"), ALIKE_ENOUGH)
def test_what_is_half_alike_is_another_reading(old: str, new: str, readings: list[Reading]) -> None:
    finding = only(findings({("a", "s"): [f"for: {old}"]}, matrix({("a", "s"): [f"against: {new}"]}, sources=EDITED)))
    assert list(finding.readings) == readings
    miss = Miss("a", "s", "a phrasing", new, 0, 9, 7, 3, "why")
    lost = only(findings({("a", "s"): [f"for: {old}"]}, matrix({}, sources=EDITED), misses={("a", "s"): miss}))
    assert [spot.label for spot in lost.passages] == ["nearest"] * (len(readings) == 1)


def test_a_policy_is_about_no_source_and_no_verdict() -> None:
    cells = {("a", "s"): ["for: 1", "for: 2"], ("a", "t"): ["against: 3"]}
    bare = replace(claim("a", min_support=2), line=0, column=0)
    support, disputed = judge(matrix(cells, claims=(bare,)))
    assert [spot.quote for spot in support.passages] == ["1"]
    for one in (support, disputed):
        assert (one.source, one.was, one.now, one.why, one.in_source) == ("", "", "", "", False)
        assert (one.line, one.column) == (1, 1)  # a claim that is in no file


def test_a_stale_entry_has_no_verdicts_and_no_place_before_the_first_line() -> None:
    old = matrix({("a", "old"): [FIRST]}, claims=("a",), sources=(column("old", "1" * 64),))
    new = matrix({("a", "new"): [FIRST]}, claims=("a",), sources=(column("new", "1" * 64),))
    lock = merge(None, old)
    for lines, place in (({}, 1), ({("source", "old"): 1}, 1), ({("source", "old"): 4}, 4)):
        finding = only(judge(new, compare(replace(lock, lines=lines), new)))
        assert (finding.was, finding.now, finding.line, finding.column) == ("", "", place, 1)


def test_there_must_be_something_to_hold_the_claims_to() -> None:
    plain, asked = (claim("a"),), (claim("a", min_support=1),)
    require_measure(plain, locked=True)
    require_measure(asked, locked=False)
    with pytest.raises(UsageError) as caught:
        require_measure(plain, locked=False)
    remedy = "run factcheck lock, or set `min_support` in the claims file"
    assert str(caught.value) == f"check: nothing to hold the claims to; {remedy}"


def test_every_rule_of_check_can_be_found() -> None:
    everything: list[Finding] = []
    before = {("a", "s"): [FIRST], ("b", "s"): [FIRST], ("b", "t"): [FIRST], ("c", "s"): [FIRST]}
    lock = merge(None, matrix(before, claims=("a", "b", "c", "gone")))
    moved = matrix({("c", "new"): [FIRST]}, claims=("c",), sources=(column("new", "3" * 64),))
    old = matrix({("c", "old"): [FIRST]}, claims=("c",), sources=(column("old", "3" * 64),))
    everything += judge(moved, compare(merge(None, old), moved))
    claims: tuple[Claim, ...] = (claim("a"), claim("b", min_support=2), claim("c"))
    after = {("b", "t"): ["against: x"], ("b", "s"): ["for: the very first"], ("a", "t"): [FIRST]}
    everything += judge(made := matrix(after, claims=claims, sources=EDITED), compare(lock, made))
    assert {one.rule for one in everything} == {rule.id for rule in RULES.values() if not (rule.lint or rule.refresh)}
    assert {one.was for one in everything} <= {*Verdict, ""}


def test_voices_are_told_where_they_are_fewer_than_the_sources() -> None:
    told = "3 of 5 sources support the claim (2 independent), but `min_support` asks for 4 sources"
    assert unsupported(3, 4, 5, 2) == told
