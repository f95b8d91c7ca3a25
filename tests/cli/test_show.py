"""`factcheck show` and `factcheck ask`."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from runner import Run

from factcheck.cli.options import Inputs, SourceSelection, View
from factcheck.cli.session import open_question
from factcheck.model import Claim, Phrasing
from factcheck.renderers import matrix_schema


def test_one_claim_in_every_source(factcheck: Run) -> None:
    done = factcheck("show", "cost-48-million")
    assert (done.code, done.err) == (0, "")
    assert done.lines[:2] == ["cost-48-million", "The bridge cost 48 million euros."]
    assert "✓ supports  en-bridge-opens" in done.lines
    assert "✗ refutes  it-ponte-aperto" in done.lines
    assert any(line.startswith("    for       sources/en-bridge-opens.txt:7:") for line in done.lines)
    assert any(line.startswith("    │ According to the county the [bridge cost 48") for line in done.lines)
    assert done.lines[-1] == "1 claim × 2 sources = 2 cells: ✓ 1 ◐ 0 ± 0 ✗ 1 · 0"


def test_a_silent_cell_says_why_not(factcheck: Run) -> None:
    done = factcheck("show", "second-bridge-planned", "--source", "it-*")
    assert "· silent  it-ponte-aperto" in done.lines
    assert any(line.startswith("    why not   ") for line in done.lines)


def test_every_claim_in_one_source(factcheck: Run) -> None:
    done = factcheck("show", "--source", "it-ponte-aperto")
    assert done.lines[:3] == ["it-ponte-aperto", "sources/it-ponte-aperto.txt, it", "Aperto il ponte di Alderford"]
    assert "✗ refutes  toll" in done.lines


def test_globs_and_selections_add_up(factcheck: Run) -> None:
    done = factcheck("show", "toll", "--claim", "opened-*", "-f", "json")
    assert [claim["id"] for claim in json.loads(done.out)["claims"]] == ["opened-in-may", "toll"]


def test_json_is_that_of_the_matrix_with_the_nearest_miss(factcheck: Run) -> None:
    data = json.loads(factcheck("show", "second-bridge-planned", "-f", "json").out)
    Draft7Validator(matrix_schema()).validate(data)
    silent = [cell for cell in data["cells"] if cell["verdict"] == "silent"]
    assert len(silent) == 1
    assert silent[0]["nearest"]["why"]


def test_only_the_verdicts_that_are_asked_for(factcheck: Run) -> None:
    done = factcheck("show", "cost-48-million", "--verdict", "refutes")
    assert not any("supports  " in line for line in done.lines)
    none = factcheck("show", "cost-48-million", "--verdict", "mixed")
    assert (none.code, none.lines[0]) == (0, "No claim has a cell that reads mixed: nothing to show.")
    hidden = factcheck("show", "cost-48-million", "--verdict", "mixed", "-f", "json")
    assert hidden.err == none.lines[0] + "\n"


def test_quiet_is_one_line_a_cell(factcheck: Run) -> None:
    assert factcheck("show", "toll", "-q").lines[:4] == [
        "toll",
        "",
        "✗ refutes  en-bridge-opens",
        "✗ refutes  it-ponte-aperto",
    ]


def test_neither_claim_nor_source(factcheck: Run) -> None:
    done = factcheck("show")
    assert done.code == 2
    assert "`factcheck show CLAIM`" in done.err
    assert "`factcheck show --source ID`" in done.err


def test_formats_are_text_and_json(factcheck: Run) -> None:
    assert factcheck("show", "toll", "-f", "csv").code == 2
    done = factcheck("ask", "The bridge opened", "-o", "x.md")
    assert "it can be .txt or .json" in done.err


def test_ask(factcheck: Run) -> None:
    done = factcheck("ask", "  The Alderford bridge opened on 12 May 2023  ", "--source", "en-*")
    assert done.code == 0
    assert done.lines[1] == "The Alderford bridge opened on 12 May 2023"
    assert "✓ supports  en-bridge-opens" in done.lines


def test_ask_knows_the_names_of_the_claims_file(project: Path) -> None:
    question = Claim("asked", Phrasing("The Alderford bridge opened"))
    workspace = open_question(Inputs(), SourceSelection(), View(), question)
    assert workspace.claims[0].names == (("Alderford bridge", "ponte di Alderford"),)


STDIN = [
    ("\ufeffIl ponte è costato 52 milioni di euro\n".encode(), 0, "", "✓ supports  it-ponte-aperto"),
    (b" \n", 2, "stdin: is empty; ", ""),
    (b"?", 2, "stdin: has no words; ", ""),
    (b"caf\xe9", 2, "stdin: is not UTF-8; ", ""),
]


@pytest.mark.parametrize(("given", "code", "err", "line"), STDIN)
def test_ask_reads_stdin(
    given: bytes, code: int, err: str, line: str, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given), encoding="ascii"))
    done = factcheck("ask", "-")
    assert done.code == code
    assert done.err.startswith(err)
    assert line in done.lines or not line


def test_ask_without_a_stdin(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert factcheck("ask", "-").err.startswith("stdin: is empty; ")


def test_ask_needs_no_claims_file_where_sources_are_named(project: Path, factcheck: Run) -> None:
    (project / "claims.yaml").unlink()
    done = factcheck("ask", "The Alderford bridge opened on 12 May 2023", "--sources", "sources")
    assert "✓ supports  en-bridge-opens" in done.lines
    without = factcheck("ask", "The bridge opened")
    assert without.code == 2
    assert "name the folder of the sources with --sources" in without.err


def test_ask_does_not_pass_over_a_broken_claims_file(project: Path, factcheck: Run) -> None:
    (project / "claims.yaml").write_text("version: 1\n", encoding="utf-8")
    assert factcheck("ask", "The bridge opened", "--sources", "sources").code == 2


@pytest.mark.parametrize("command", ["show", "ask"])
def test_an_unknown_source_is_2(command: str, factcheck: Run) -> None:
    assert factcheck(command, "toll", "--source", "x").code == 2
