"""`factcheck agree`, the independent sources of `matrix`, and `independent: true` in `check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from pages import Read
from runner import Run

from factcheck.renderers.agreement import AGREEMENTS, agreement_schema


@pytest.fixture
def copied(project: Path) -> Path:
    """The example, with a copy of its English source under another name."""
    text = (project / "sources/en-bridge-opens.txt").read_text(encoding="utf-8")
    (project / "sources/en-gazette.txt").write_text(text.replace("---\n", "---\npublisher: Gazette\n", 1), "utf-8")
    return project


def test_the_example(factcheck: Run) -> None:
    done = factcheck("agree")
    assert (done.code, done.err) == (0, "")
    assert "en-bridge-opens, it-ponte-aperto  disputed: cost-48-million" in done.lines
    assert done.lines[-1] == "2 sources, 2 origins: no source copies another"


@pytest.mark.parametrize("name", AGREEMENTS)
def test_every_format(name: str, copied: Path, factcheck: Run) -> None:
    done = factcheck("agree", "-f", name)
    assert done.code == 0 and done == factcheck("agree", "-f", name)
    assert str(copied) not in done.out


def test_files_and_the_schema(copied: Path, factcheck: Run) -> None:
    assert factcheck("agree", "-q", "-o", "a.json", "-o", "a.csv", "-o", "a.md").code == 0
    data = json.loads((copied / "a.json").read_text(encoding="utf-8"))
    Draft7Validator(json.loads(factcheck("schema", "agreement").out)).validate(data)
    assert json.loads(factcheck("schema", "agreement").out) == agreement_schema()
    assert data["copies"][0]["sources"] == ["en-bridge-opens", "en-gazette"] and data["copies"][0]["one_origin"]


def test_a_selection_holds(copied: Path, factcheck: Run) -> None:
    assert factcheck("agree", "--source", "it-*").lines[-1] == "1 source, 1 origin"
    assert factcheck("agree", "--source", "none").code == 2


def test_the_matrix_ends_in_how_many_are_independent(copied: Path, factcheck: Run) -> None:
    done = factcheck("matrix")
    assert "3 of 3 (2 independent)" in done.out
    assert "2 of 3 (1 independent)  disputed" in done.out
    assert "3 of 3 (2 independent)" in factcheck("matrix", "-f", "markdown").out
    assert factcheck("matrix", "-o", "report.html").code == 0
    page = Read((copied / "report.html").read_text(encoding="utf-8"))
    assert "Agreement" in page.texts["h2"] and "3 of 3 (2 independent)" in page.texts["td"][3]
    assert "en-bridge-opens and en-gazette" in page.texts["h3"]


def test_min_support_counts_independent_sources_where_the_file_says_so(copied: Path, factcheck: Run) -> None:
    claims = copied / "claims.yaml"
    text = claims.read_text(encoding="utf-8").replace("version: 1\n", "version: 1\nmin_support: 2\n", 1)
    claims.write_text(text, encoding="utf-8")
    assert "cost-48-million" not in [one["claim"] for one in support(factcheck)]
    claims.write_text(text.replace("min_support: 2\n", "min_support: 2\nindependent: true\n", 1), encoding="utf-8")
    (found,) = [one for one in support(factcheck) if one["claim"] == "cost-48-million"]
    assert found["message"].startswith(
        "2 of 3 sources support the claim (1 independent), but `min_support` asks for 2 sources"
    )
    assert found["accept"] == "min_support: 1"
    claims.write_text(text.replace("min_support: 2\n", "min_support: 2\nindependent: false\n", 1), encoding="utf-8")
    assert "cost-48-million" not in [one["claim"] for one in support(factcheck)]


@pytest.mark.parametrize("value", ["yes", "1", "[true]", "''"])
def test_independent_is_true_or_false(value: str, project: Path, factcheck: Run) -> None:
    claims = project / "claims.yaml"
    text = claims.read_text(encoding="utf-8").replace("version: 1\n", f"version: 1\nindependent: {value}\n", 1)
    claims.write_text(text, encoding="utf-8")
    done = factcheck("matrix")
    assert done.code == 2 and "write true or false" in done.err


def support(factcheck: Run) -> list[dict[str, str]]:
    found = json.loads(factcheck("check", "-f", "json").out)["findings"]
    return [one for one in found if one["rule"] == "FC201"]
