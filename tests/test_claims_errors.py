"""What the loader says of every mistake: the cases are in cases/claims_errors.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from trying import try_each

from factcheck import events
from factcheck.claims import parse_claims
from factcheck.errors import ClaimsError

WRITTEN = yaml.load((Path(__file__).parent / "cases" / "claims_errors.yaml").read_text("utf-8"), yaml.CSafeLoader)
CASES = {case["name"]: case for case in WRITTEN}
#: What is no YAML. `only: libyaml` stands at what PyYAML's own parser reads.
SYNTAX = {name: case for name, case in CASES.items() if "is not YAML" in case["errors"][0] and "only" not in case}


def at_its_place(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    said = [str(problem).removeprefix("claims.yaml:").lstrip() for problem in caught.value.problems]
    assert said == case["errors"], case["text"]


def test_every_problem_at_its_place() -> None:
    try_each(CASES, at_its_place)


def in_words_of_ours(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    said = [f"{problem.problem}; {problem.remedy}" for problem in caught.value.problems]
    assert said == [error.split(": ", 1)[1] for error in case["errors"]]


def test_no_word_is_the_parsers(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML has two parsers that say different things, at places that may differ by a character."""
    monkeypatch.setattr(events, "LOADER", yaml.SafeLoader)
    try_each(SYNTAX, in_words_of_ours)


def in_the_text(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    lines = case["text"].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in caught.value.problems:
        assert problem.line == 0 or problem.column <= len(lines[problem.line - 1]) + 1, problem


def test_every_place_is_in_the_text() -> None:
    try_each(CASES, in_the_text)


def test_names_of_cases_are_unique() -> None:
    assert len(CASES) == len(WRITTEN)
