"""What the loader says of every mistake: the cases are in cases/claims_errors.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.claims import parse_claims
from factcheck.errors import ClaimsError

CASES = yaml.safe_load((Path(__file__).parent / "cases" / "claims_errors.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_problem_at_its_place(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    said = [str(problem).removeprefix("claims.yaml:").lstrip() for problem in caught.value.problems]
    assert said == case["errors"], case["text"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_place_is_in_the_text(case: dict[str, Any]) -> None:
    with pytest.raises(ClaimsError) as caught:
        parse_claims(case["text"], "claims.yaml")
    lines = case["text"].removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for problem in caught.value.problems:
        assert problem.line == 0 or problem.column <= len(lines[problem.line - 1]) + 1, problem


def test_names_of_cases_are_unique() -> None:
    assert len({case["name"] for case in CASES}) == len(CASES)
