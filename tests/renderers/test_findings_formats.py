"""Every format of `check`: deterministic, safe, complete; the text, JSON, Markdown and CSV in detail."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest
from checked import everything, hostile, many, nothing, report
from drifts import column, matrix
from rich.cells import cell_len

from factcheck.findings import Finding
from factcheck.renderers.findings import FINDINGS, FINDINGS_ENDINGS, findings_schema
from factcheck.renderers.report import Look, Report
from factcheck.rules import Level

REPORTS: dict[str, Callable[[], Report]] = {
    "everything": everything, "hostile": hostile, "nothing": nothing, "many": many
}  # fmt: skip
CLAIM = "for: the first visit in 24 years"
JSON_KEYS = ["rule", "level", "claim", "source", "was", "now", "message", "accept", "path", "line", "column"]


def text(report: Report, format: str, look: Look | None = None) -> str:
    return "\n".join(FINDINGS[format](report, look or Look()))


@pytest.mark.parametrize("format", FINDINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_line_is_safe_and_always_the_same(format: str, name: str) -> None:
    lines = list(FINDINGS[format](REPORTS[name](), Look()))
    assert lines == list(FINDINGS[format](REPORTS[name](), Look()))
    for line in lines:
        assert line.isprintable()
        assert "##[" not in line
        assert format == "github" or not line.lstrip().startswith("::")


@pytest.mark.parametrize("format", FINDINGS)
def test_every_format_tells_every_finding_and_what_settles_it(format: str) -> None:
    told = text(everything(), format, Look(width=200))
    for finding in everything().findings or ():
        assert finding.rule in told
        assert finding.accept.replace(":", "%3A") in told.replace(":", "%3A")


def test_every_ending_is_a_format() -> None:
    assert set(FINDINGS_ENDINGS.values()) <= set(FINDINGS)


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("detail", [0, 1])
@pytest.mark.parametrize("name", REPORTS)
def test_text_is_never_wider_than_the_terminal(width: int, detail: int, name: str) -> None:
    for line in FINDINGS["text"](REPORTS[name](), Look(width=width, detail=detail)):
        assert cell_len(line) <= width or line.startswith(("    to settle it: factcheck ", "factcheck lock "))


def test_what_is_to_be_done_by_hand_is_wrapped() -> None:
    accept = "take `origin:` out of its front matter to keep its text as it is, and say so to whoever reads it"
    gone = Finding("FC401", Level.ERROR, "", "s", "", "", "it is gone", accept, "sources/s.md", 1, 1, in_source=True)
    lines = list(FINDINGS["text"](Report(matrix({}), findings=(gone,)), Look(width=60)))
    start = next(place for place, line in enumerate(lines) if "to settle it" in line)
    assert all(cell_len(line) <= 60 for line in lines)
    assert " ".join(" ".join(lines[start:]).split()).startswith(f"to settle it: in sources/s.md: {accept}")


@pytest.mark.parametrize("width", [60, 80])
def test_what_settles_a_finding_is_never_wrapped_and_stands_at_the_end_once_more(width: int) -> None:
    found = everything().findings or ()
    commands = [one.accept for one in found if one.by_command]
    lines = text(everything(), "text", Look(width=width)).split("\n")
    settled = [line.removeprefix("    to settle it: ") for line in lines if line.startswith("    to settle it: ")]
    assert settled == [one.accept if one.by_command else f"in {one.path}: {one.accept}" for one in found]
    start = lines.index(commands[0])
    assert lines[start : start + len(commands)] == commands
    assert " ".join(lines[:start]).endswith("  What settles them, once you have read them:")
    assert lines[start + len(commands)] == ""
    assert len(lines) == start + len(commands) + 2  # the summary is the last line


def test_a_command_stands_once_at_the_end() -> None:
    before = {("a", "s"): [CLAIM], ("b", "s"): [CLAIM]}
    long = report(matrix(before), matrix({}, sources=(column("s", "1" * 64), "t")))
    one, other = long.findings or ()
    twice = Report(long.matrix, findings=(one, one, other))
    lines = text(twice, "text").split("\n")
    assert [lines.count(one.accept), lines.count(other.accept)] == [1, 1]
    only_policy = Report(long.matrix, findings=(replace(one, rule="FC202", accept="ignore: [FC202]"),))
    assert "once you have read them" not in text(only_policy, "text")


@pytest.mark.parametrize("format", FINDINGS)
def test_every_format_has_the_sentence_of_the_claim(format: str) -> None:
    for one in everything().findings or ():
        said = replace(one, sentence=one.sentence and "Ada wrote it, says Bo.")
        alone = Report(everything().matrix, findings=(said,))
        assert ("Ada wrote it, says Bo." in text(alone, format, Look(width=200))) is bool(one.sentence)


COUNTS = [
    ("", "; 0 findings"),
    ("e", "; 1 error, 0 warnings"),
    ("w", "; 0 errors, 1 warning"),
    ("eeww", "; 2 errors, 2 warnings"),
]


@pytest.mark.parametrize(("levels", "told"), COUNTS)
def test_the_last_line_counts_errors_and_warnings_apart(levels: str, told: str) -> None:
    one = (everything().findings or ())[0]
    names = {"e": Level.ERROR, "w": Level.WARNING}
    found = tuple(replace(one, level=names[level]) for level in levels)
    assert text(Report(everything().matrix, findings=found), "text").endswith(told)


def test_text_is_a_paragraph_a_finding_and_the_summary() -> None:
    lines = text(everything(), "text", Look(width=100)).split("\n")
    assert lines[:8] == [
        "FC101 lost a in s",
        "    “The claim a.”",
        "    error: s no longer mentions it (was: supports): value: 24 wanted, 42 found",
        "    claim: news/claims.yaml:4:5",
        "    nearest: news/sources/s.txt:7:3",
        "    | the first visit in [-24-] {+42+} years",
        "    to settle it: factcheck lock --claims news/claims.yaml --claim a --source s",
        "",
    ]
    assert lines[-1].endswith("; 5 errors, 4 warnings")
    assert text(nothing(), "text").endswith("; 0 findings")


def test_text_in_colour_says_the_same_words() -> None:
    coloured = text(everything(), "text", Look(color=True))
    assert "\x1b[" in coloured
    assert "[-24-]" in coloured


def test_quiet_text_is_one_line_a_finding() -> None:
    lines = text(everything(), "text", Look(detail=-1)).split("\n")
    assert len(lines) == 10
    assert lines[:-1] == text(everything(), "concise").split("\n")


@pytest.mark.parametrize("name", REPORTS)
def test_json_is_what_its_schema_says(name: str) -> None:
    report = REPORTS[name]()
    loaded = json.loads(text(report, "json"))
    jsonschema.Draft7Validator.check_schema(findings_schema())
    jsonschema.Draft7Validator(findings_schema()).validate(loaded)
    assert list(loaded) == ["schema_version", "findings", "summary"]
    assert loaded["summary"]["findings"] == len(loaded["findings"]) == len(report.findings or ())
    assert loaded["summary"]["cells"] == loaded["summary"]["claims"] * loaded["summary"]["sources"]


def test_json_has_the_keys_of_the_contract_and_texts_to_the_letter() -> None:
    loaded = json.loads(text(everything(), "json"))
    assert [list(finding) for finding in loaded["findings"]] == [JSON_KEYS] * 9
    assert loaded["findings"][0]["was"] == "supports"
    assert (loaded["findings"][2]["claim"], loaded["findings"][2]["source"]) == ("gone", None)
    assert loaded["summary"]["errors"] == 5
    assert loaded["summary"]["silent"] == 6
    told = json.loads(text(hostile(), "json"))
    for one, made in zip(told["findings"], hostile().findings or (), strict=True):
        assert one["message"] == made.message + (f"; the claim: “{made.sentence}”" if made.sentence else "")


def test_markdown_is_one_table_that_quotes_cannot_leave() -> None:
    lines = text(hostile(), "markdown").split("\n")
    table = [line for line in lines if line.startswith("|")]
    assert len(table) == 2 + len(hostile().findings or ())
    assert all(line.replace("\\|", "").count("|") == 7 for line in table)
    assert "</script>" not in "\n".join(lines)
    assert "~~24~~ **42**" in text(everything(), "markdown")


def test_csv_is_one_row_a_finding() -> None:
    rows = list(csv.reader(text(everything(), "csv").split("\n")))
    assert len(rows) == 10
    assert {len(row) for row in rows} == {15}
    assert rows[1][:5] == ["FC101", "error", "a", "The claim a.", "s"]
    assert rows[1][-3:] == ["news/sources/s.txt:7:3", "the first visit in [-24-] {+42+} years", ""]
    fields = [field for row in csv.reader(text(hostile(), "csv").split("\n")) for field in row]
    assert not any(field.startswith(("=", "+", "-", "@")) for field in fields)


def test_long_quotes_and_many_of_them_are_cut_to_what_changed() -> None:
    words = " ".join(f"word{number}" for number in range(300))
    before = {("a", "s"): [f"for: {words} {number} {words}" for number in "12345"] + [f"for: {words * 3}"]}
    after = {("a", "s"): [f"for: {words} x{number} {words}" for number in "12345"]}
    long = report(matrix(before), matrix(after, sources=(column("s", "1" * 64), "t")))
    for format in ("text", "markdown", "github", "junit", "sarif"):
        told = text(long, format)
        assert "(...)" in told.replace("\\", "")  # Markdown escapes brackets
        assert len(told) < 20_000  # the rules of SARIF take half of that
    for format in ("text", "markdown", "github", "junit"):
        assert "and 3 more" in text(long, format)
    assert "word150" in text(long, "text", Look(detail=1))
