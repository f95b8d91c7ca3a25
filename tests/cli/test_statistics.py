"""`--statistics` of check and lint, and the schemas of what is listed."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from runner import Run

from factcheck.renderers.listing_schema import listing_schema


@pytest.fixture
def drifted(project: Path, factcheck: Run) -> Path:
    factcheck("lock", "-q")
    path = project / "sources/en-bridge-opens.txt"
    path.write_text(path.read_text("utf-8").replace("12 May 2023", "13 May 2023"), "utf-8")
    return project


def test_findings_are_counted_and_the_exit_code_stays(drifted: Path, factcheck: Run) -> None:
    done = factcheck("check", "--statistics", "-f", "csv")
    assert done.code == factcheck("check").code == 1
    rows = list(csv.DictReader(done.lines))
    assert [(row["rule"], row["level"], row["findings"]) for row in rows] == [
        ("FC102", "error", "1"),
        ("FC202", "warning", "2"),
    ]
    assert factcheck("check", "--statistics").lines[-1] == "1 error, 2 warnings"


def test_of_nothing_there_is_nothing_to_count(drifted: Path, factcheck: Run) -> None:
    done = factcheck("check", "--statistics", "--claim", "toll")
    assert (done.code, done.lines[-1]) == (0, "0 findings")


def test_lint_counts_too(project: Path, factcheck: Run) -> None:
    path = project / "claims.yaml"
    path.write_text(path.read_text("utf-8").replace("version: 1\n", "version: 1\nmin_support: 99\n", 1), "utf-8")
    rows = list(csv.DictReader(factcheck("lint", "--statistics", "-f", "csv").lines))
    assert [(row["rule"], row["findings"]) for row in rows] == [("FC308", "4")]


@pytest.mark.parametrize("arguments", [["-f", "sarif"], ["-o", "a.xml"], ["-o", "gitlab:-"]])
def test_formats_without_room_for_counts(arguments: list[str], drifted: Path, factcheck: Run) -> None:
    done = factcheck("check", "--statistics", *arguments)
    assert done.code == 2 and "--statistics: there is no format" in done.err
    assert not (drifted / "a.xml").exists() or "<error" in (drifted / "a.xml").read_text("utf-8")


@pytest.mark.parametrize("name", ["sources", "timeline"])
def test_what_is_listed_meets_its_schema(name: str, project: Path, factcheck: Run) -> None:
    path = project / "sources/it-ponte-aperto.txt"
    path.write_text(path.read_text("utf-8").replace("---\n", "---\npublished: 2023-05\n", 1), "utf-8")
    data = json.loads(factcheck(name, "-f", "json").out)
    assert data[name]
    Draft7Validator(listing_schema(name)).validate(data)
    assert json.loads(factcheck("schema", name).out) == listing_schema(name)
