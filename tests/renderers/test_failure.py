"""What keeps a check from being done, in the formats that a build reads."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import junitparser
import pytest
from drifts import HOSTILE

from factcheck.errors import Problem
from factcheck.renderers.failure import FAILURES

PROBLEMS = (
    Problem("news/claims.yaml", "unknown key `extra`", "remove it", 5, 1),
    Problem("news/sources/x.txt", "byte 3 (0xE9) is not UTF-8", "convert it", 1),
    Problem("--source", "no source has the id `x`", "leave it out"),
)
WILD = (Problem(HOSTILE, HOSTILE, HOSTILE, 2, 3), Problem(f"::error::{HOSTILE}", HOSTILE, HOSTILE))


def lines(format: str, problems: Iterable[Problem] = PROBLEMS) -> list[str]:
    return list(FAILURES[format](tuple(problems)))


def test_github_has_an_error_a_problem() -> None:
    assert lines("github") == [
        "::error file=news/claims.yaml,line=5,col=1,title=factcheck could not check::"
        "news/claims.yaml:5:1: unknown key `extra`; remove it",
        "::error file=news/sources/x.txt,line=1,title=factcheck could not check::"
        "news/sources/x.txt:1: byte 3 (0xE9) is not UTF-8; convert it",
        "::error title=factcheck could not check::--source: no source has the id `x`; leave it out",
    ]


def test_github_has_no_more_than_it_shows() -> None:
    made = lines("github", PROBLEMS[:1] * 12)
    assert len(made) == 11
    assert made[-1] == "::notice title=factcheck::2 more errors are in the log of the build."
    assert len(lines("github", PROBLEMS[:1] * 10)) == 10


def run() -> dict[str, Any]:
    (made,) = json.loads("\n".join(lines("sarif")))["runs"]
    assert isinstance(made, dict)
    return made


def test_sarif_has_a_notification_a_problem_and_no_results() -> None:
    made = run()
    (invocation,) = made["invocations"]
    assert invocation["executionSuccessful"] is False
    claims, source, option = invocation["toolExecutionNotifications"]
    assert claims["level"] == "error"
    assert claims["message"]["text"] == "news/claims.yaml:5:1: unknown key `extra`; remove it"
    (place,) = claims["locations"]
    assert place["physicalLocation"]["artifactLocation"] == {"uri": "news/claims.yaml"}
    assert place["physicalLocation"]["region"] == {"startLine": 5, "startColumn": 1}
    assert source["locations"][0]["physicalLocation"]["region"] == {"startLine": 1}
    assert "locations" not in option
    assert (made["results"], made["columnKind"]) == ([], "unicodeCodePoints")


@pytest.mark.parametrize("problems", [PROBLEMS, WILD])
def test_sarif_is_valid(problems: tuple[Problem, ...]) -> None:
    path = Path(os.environ.get("FACTCHECK_DATA") or "nowhere", "schemas", "sarif-2.1.0.schema.json")
    if not path.is_file():
        pytest.skip("needs the schema of OASIS in the folder schemas below $FACTCHECK_DATA")
    schema = json.loads(path.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)
    made = json.loads("\n".join(lines("sarif", problems)))
    validator(schema, format_checker=validator.FORMAT_CHECKER).validate(made)


def test_junit_has_a_case_in_error_a_problem() -> None:
    made = junitparser.JUnitXml.fromstring("\n".join(lines("junit")).encode())
    assert (made.tests, made.failures, made.errors) == (3, 0, 3)
    (suite,) = made
    assert (suite.tests, suite.failures, suite.errors, suite.skipped) == (3, 0, 3, 0)
    first = next(iter(suite))
    (error,) = first.result
    assert isinstance(error, junitparser.Error)
    assert (first.name, error.type, error.message) == ("news/claims.yaml", "problem", "unknown key `extra`")
    assert error.text == "news/claims.yaml:5:1: unknown key `extra`; remove it"


@pytest.mark.parametrize("format", FAILURES)
def test_hostile_text_is_shown_and_never_obeyed(format: str) -> None:
    made = lines(format, WILD)
    for line in made:
        assert line.isprintable()
        assert "##[" not in line
        assert format == "github" or not line.lstrip().startswith("::")
    if format == "github":
        assert len(made) == 2
    if format == "junit":
        ElementTree.fromstring("\n".join(made))  # noqa: S314
