"""What `factcheck mcp` answers, without the protocol around it."""

from __future__ import annotations

from pathlib import Path

import pytest
from runner import Run

from factcheck.cli.answers import Answers
from factcheck.cli.options import Inputs, Work
from factcheck.errors import SelectionError, UsageError


@pytest.fixture
def answers(project: Path) -> Answers:
    return Answers(Inputs(), Work())


def test_the_matrix_leaves_out_what_is_silent(answers: Answers) -> None:
    cells = answers.matrix()["cells"]
    assert len(cells) == 7 and all(cell["evidence"] for cell in cells)
    assert {cell["verdict"] for cell in answers.matrix(verdict="refutes")["cells"]} == {"refutes"}
    assert {cell["source"] for cell in answers.matrix(claim="toll", source="it-*")["cells"]} == {"it-ponte-aperto"}


def test_one_claim_everywhere_and_one_source_in_all(answers: Answers) -> None:
    assert [cell["source"] for cell in answers.show(claim="toll")["cells"]] == ["en-bridge-opens", "it-ponte-aperto"]
    told = answers.show(source="it-*")["cells"]
    assert [cell["claim"] for cell in told if "nearest" in cell] == ["second-bridge-planned"]
    with pytest.raises(UsageError):
        answers.show()


def test_a_question_in_other_words(answers: Answers) -> None:
    (cell,) = answers.ask("The bridge cost 50 million euros.", source="en-*")["cells"]
    assert cell["verdict"] == "refutes" and "48 million" in cell["evidence"][0]["quote"]
    with pytest.raises(SelectionError):
        answers.ask("The bridge cost 50 million euros.", source="nothing")


def test_the_sources(answers: Answers) -> None:
    assert [one["id"] for one in answers.sources()["sources"]] == ["en-bridge-opens", "it-ponte-aperto"]


def test_a_check_has_the_quotes_of_its_findings(answers: Answers, factcheck: Run) -> None:
    with pytest.raises(UsageError):
        answers.check()
    factcheck("lock", "-q")
    (finding,) = answers.check()["findings"]
    assert finding["rule"] == "FC202"
    assert [(one["label"], one["source"]) for one in finding["quotes"]] == [
        ("supports", "en-bridge-opens"),
        ("refutes", "it-ponte-aperto"),
    ]
