"""Workflow commands: what the runner of GitHub Actions reads of each line is what was meant."""

from __future__ import annotations

import re

import pytest
from checked import everything, hostile, many, nothing
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.renderers.github import message, render, value
from factcheck.renderers.report import Look, Report

COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:\r\n]*))?::([^\r\n]*)")


def unescaped(text: str) -> str:
    """Undo what the runner undoes, in its order."""
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def read(report: Report) -> list[tuple[str, dict[str, str], str]]:
    """Read the commands as the runner does."""
    found = []
    for line in render(report, Look()):
        command = COMMAND.fullmatch(line)
        assert command, line
        pairs = (pair.split("=", 1) for pair in command[2].split(","))
        found.append((command[1], {name: unescaped(text) for name, text in pairs}, unescaped(command[3])))
    return found


def test_an_annotation_stands_on_the_file_that_changed() -> None:
    level, properties, text = read(everything())[0]
    assert level == "error"
    place = {"file": "news/sources/s.txt", "line": "7", "col": "3", "endLine": "7", "endColumn": "30"}
    assert properties == {**place, "title": "FC101 lost: a"}
    assert list(properties) == ["file", "line", "col", "endLine", "endColumn", "title"]
    assert text.split("\n") == [
        "s no longer mentions it (was: supports): value: 24 wanted, 42 found",
        "the claim: “The claim a.”",
        "nearest: news/sources/s.txt:7:3",
        "the first visit in [-24-] {+42+} years",
        "to settle it: factcheck lock --claims news/claims.yaml --claim a --source s",
    ]


def test_an_annotation_of_several_lines_has_no_columns() -> None:
    _, properties, _ = read(everything())[1]
    assert properties == {"file": "news/sources/t.txt", "line": "3", "endLine": "4", "title": "FC102 changed: b"}


def test_what_is_about_the_claims_file_stands_there() -> None:
    _, properties, text = read(everything())[-1]
    place = {"file": "news/claims.yaml", "line": "9", "col": "5", "endLine": "9", "endColumn": "6"}
    assert properties == {**place, "title": "FC202 disputed: b"}
    assert text.endswith("\nto settle it: in news/claims.yaml: ignore: [FC202]")


def test_no_more_than_github_shows_and_a_notice_for_the_rest() -> None:
    commands = read(many())
    assert [level for level, _, _ in commands] == ["error"] * 10 + ["warning"] * 10 + ["notice"]
    assert commands[-1][2] == "3 more findings are not shown here: 12 errors, 11 warnings in all."


def test_nothing_found_is_no_command() -> None:
    assert read(nothing()) == []


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("50%", "50%25"), ("%0A", "%250A"), ("a\r\nb", "a%0D%0Ab"), ("a:b,c", "a:b,c"), ("::error::", "::error::")],
)
def test_a_message_escapes_the_percent_sign_first(text: str, escaped: str) -> None:
    assert message(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"), [("a:b,c", "a%3Ab%2Cc"), ("50%:", "50%25%3A"), ("a\nb", "a b"), ("%3A", "%253A")]
)
def test_a_property_escapes_colons_and_commas_too(text: str, escaped: str) -> None:
    assert value(text) == escaped


@settings(deadline=None)
@given(st.text())
def test_escaping_is_undone_by_the_runner(text: str) -> None:
    assert unescaped(message(text)).replace("\r", "").replace("\n", "") == text.replace("\r", "").replace("\n", "") or (
        "%" in text  # one pass of replacements cannot tell `%250A` from an escaped line end
    )
    assert "\n" not in message(text)
    assert not set(":,\r\n") & set(value(text))


def test_hostile_text_makes_no_command_of_its_own() -> None:
    commands = read(hostile())
    assert len(commands) == len(hostile().findings or ())
    for line in render(hostile(), Look()):
        assert line.isprintable()
        assert "##[" not in line
    assert any("<U+202E>" in text for _, _, text in commands)
