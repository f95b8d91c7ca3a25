"""Every case in tests/cases/<language>.yaml: a phrasing, a passage, the side expected and why."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from judging import judge

from factcheck.languages import LANGUAGES

CASES = Path(__file__).parent / "cases"
FEWEST = {"en": 120, "it": 120}
MOST_XFAIL = 0.03


def load(code: str) -> Any:
    return yaml.load((CASES / f"{code}.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader)


def parameters() -> Any:
    for code in LANGUAGES:
        for index, case in enumerate(load(code)):
            marks = [pytest.mark.xfail(reason=case["xfail"], strict=True)] if "xfail" in case else []
            yield pytest.param(code, case, id=f"{code}-{index}-{case['gate']}", marks=marks)


@pytest.mark.parametrize(("code", "case"), list(parameters()))
def test_case(code: str, case: Any) -> None:
    cell = judge(case["phrasing"], case["passage"], code, case.get("names", ()))
    side = {"supports": "for", "refutes": "against", "partial": "part", "silent": "nothing", "mixed": "mixed"}
    said = "; ".join(f"{piece.side}: {piece.quote!r} ({piece.why})" for piece in cell.evidence)
    assert side[cell.verdict] == case["expect"], (
        f"\nphrasing: {case['phrasing']}\npassage:  {case['passage']}\nexpected: {case['expect']}, {case['why']}\n"
        f"found:    {side[cell.verdict]} {said}"
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_are_enough_cases_of_both_signs_and_every_gate(code: str) -> None:
    cases = load(code)
    positive = sum(case["expect"] == "for" for case in cases)
    assert len(cases) >= FEWEST.get(code, 50)
    assert abs(2 * positive - len(cases)) <= 0.1 * len(cases)
    assert {case["gate"] for case in cases} == {"words", "name", "value", "polarity", "modality", "passage"}
    assert sum("xfail" in case for case in cases) <= MOST_XFAIL * len(cases)
