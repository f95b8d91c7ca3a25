"""GitLab's code quality report."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from checked import everything, hostile, many, nothing

from factcheck.renderers.gitlab import render
from factcheck.renderers.report import Look, Report


def issues(report: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads("\n".join(render(report, Look())))
    return found


@pytest.mark.parametrize("made", [everything, hostile, many, nothing])
def test_every_issue_has_what_gitlab_asks_for(made: type) -> None:
    found = issues(made())
    for issue in found:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert re.fullmatch("[0-9a-f]{64}", issue["fingerprint"])
        assert issue["location"]["lines"]["begin"] >= 1 and not issue["location"]["path"].startswith("./")
    assert len({issue["fingerprint"] for issue in found}) == len(found)


def test_an_issue() -> None:
    issue = next(issue for issue in issues(everything()) if issue["check_name"] == "FC201")
    assert issue["severity"] == "major"
    assert issue["location"] == {"path": "news/claims.yaml", "lines": {"begin": 9, "end": 9}}
    assert issue["description"].startswith("b: 1 of 3 sources supports the claim, but `min_support` asks for 2 sources")


def test_nothing_is_an_empty_list() -> None:
    assert list(render(nothing(), Look())) == ["[", "]"]
