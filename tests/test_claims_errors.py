"""What the loader says of every mistake: the cases are in cases/claims_errors.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck import events
from factcheck.claims import parse_claims
from factcheck.errors import ClaimsError

CASES = yaml.load((Path(__file__).parent / "cases" / "claims_errors.yaml").read_text("utf-8"), yaml.CSafeLoader)
#: What is no YAML. `only: libyaml` stands at what PyYAML's own parser reads.
SYNTAX = [case for case in CASES if "is not YAML" in case["errors"][0] and "only" not in case]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_problem_at_its_place(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    said = [str(problem).removeprefix("claims.yaml:").lstrip() for problem in caught.value.problems]
    assert said == case["errors"], case["text"]


@pytest.mark.parametrize("case", SYNTAX, ids=[case["name"] for case in SYNTAX])
def test_no_word_is_the_parsers(case: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML has two parsers that say different things, at places that may differ by a character."""
    monkeypatch.setattr(events, "LOADER", yaml.SafeLoader)
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    said = [f"{problem.problem}; {problem.remedy}" for problem in caught.value.problems]
    assert said == [error.split(": ", 1)[1] for error in case["errors"]]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_place_is_in_the_text(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    lines = case["text"].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in caught.value.problems:
        assert problem.line == 0 or problem.column <= len(lines[problem.line - 1]) + 1, problem


def test_names_of_cases_are_unique() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES)
