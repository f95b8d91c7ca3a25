"""SARIF: against the schema of OASIS and what GitHub asks for beyond it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from checked import everything, hostile, many, nothing

from factcheck.renderers.report import Look, Report
from factcheck.renderers.sarif import render
from factcheck.rules import RULES

REPORTS = {"everything": everything, "hostile": hostile, "nothing": nothing, "many": many}
SCHEMA = "sarif-2.1.0.schema.json"


def log(report: Report) -> dict[str, Any]:
    lines = list(render(report, Look()))
    assert all(line.isprintable() for line in lines)
    loaded: dict[str, Any] = json.loads("\n".join(lines))
    return loaded


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    folder = os.environ.get("FACTCHECK_DATA")
    path = Path(folder or "nowhere", "schemas", SCHEMA)
    if not path.is_file():
        pytest.skip(f"needs {SCHEMA} of OASIS in the folder schemas below $FACTCHECK_DATA")
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


@pytest.mark.parametrize("name", REPORTS)
def test_the_log_is_valid(name: str, schema: dict[str, Any]) -> None:
    validator = jsonschema.validators.validator_for(schema)
    validator(schema, format_checker=validator.FORMAT_CHECKER).validate(log(REPORTS[name]()))


def test_the_log_has_what_github_needs() -> None:
    made = log(everything())
    assert made["$schema"] == "https://json.schemastore.org/sarif-2.1.0.json"
    assert made["version"] == "2.1.0"
    (run,) = made["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES.values() if not (rule.lint or rule.refresh)]
    for rule in rules:
        assert all(rule[key]["text"] for key in ("shortDescription", "fullDescription", "help"))
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["partialFingerprints"]["primaryLocationLineHash"]
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            physical = place["physicalLocation"]
            assert not physical["artifactLocation"]["uri"].startswith(("/", "./"))
            region = physical["region"]
            assert set(region) == {"startLine", "startColumn", "endLine", "endColumn"}
            assert (region["endLine"], region["endColumn"]) > (region["startLine"], region["startColumn"])


def results() -> dict[tuple[str, str, str], dict[str, Any]]:
    report = everything()
    found = log(report)["runs"][0]["results"]
    assert report.findings is not None
    return {(one.rule, one.claim, one.source): result for one, result in zip(report.findings, found, strict=True)}


def place(location: dict[str, Any]) -> tuple[str, int, int]:
    physical = location["physicalLocation"]
    return physical["artifactLocation"]["uri"], physical["region"]["startLine"], physical["region"]["startColumn"]


def test_where_the_source_changed_the_alert_stands_on_the_passage() -> None:
    changed = results()["FC102", "b", "t"]
    assert place(changed["locations"][0]) == ("news/sources/t.txt", 3, 5)
    region = changed["locations"][0]["physicalLocation"]["region"]
    assert (region["endLine"], region["endColumn"]) == (4, 12)  # the quote ends on the next line
    (claim,) = changed["relatedLocations"]
    assert place(claim) == ("news/claims.yaml", 9, 5)
    assert "See the [claim](1)." in changed["message"]["text"]


def test_else_it_stands_on_the_claim_with_the_evidence_beside_it() -> None:
    disputed = results()["FC202", "b", ""]
    assert place(disputed["locations"][0]) == ("news/claims.yaml", 9, 5)
    assert [place(one)[0] for one in disputed["relatedLocations"]] == ["news/sources/s.txt", "news/sources/t.txt"]
    assert [one["id"] for one in disputed["relatedLocations"]] == [1, 2]
    assert "See the [evidence](1)." in disputed["message"]["text"]


def test_a_gone_claim_stands_in_the_lock() -> None:
    orphan = results()["FC105", "gone", ""]
    assert place(orphan["locations"][0]) == ("news/claims.lock", 1, 1)
    assert "relatedLocations" not in orphan
    assert "](" not in orphan["message"]["text"]


def test_brackets_in_a_message_are_no_link() -> None:
    text = results()["FC102", "b", "t"]["message"]["text"]
    assert r"\[-24-\]" in text
    for result in log(hostile())["runs"][0]["results"]:
        assert result["message"]["text"].count("[evidence](1)") + result["message"]["text"].count("[claim](1)") <= 1


def test_the_state_is_against_the_lock() -> None:
    states = {key[0]: result["baselineState"] for key, result in results().items()}
    assert states == {
        "FC101": "new", "FC102": "updated", "FC103": "new", "FC104": "updated", "FC105": "new", "FC201": "new",
        "FC106": "updated", "FC202": "new",
    }  # fmt: skip


def test_a_finding_keeps_its_fingerprint_and_has_its_own() -> None:
    prints = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results().values()]
    again = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results().values()]
    assert prints == again
    assert len(set(prints)) == len(prints)


def test_nothing_found_is_a_log_without_results() -> None:
    assert log(nothing())["runs"][0]["results"] == []
