"""`factcheck matrix`, and the options that all commands share."""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from importlib import import_module
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from rich.cells import cell_len
from runner import Run

from factcheck.model import Claim, Document
from factcheck.renderers import RENDERERS, matrix_schema


def test_the_example(factcheck: Run) -> None:
    done = factcheck("matrix")
    assert (done.code, done.err) == (0, "")
    assert done.lines == [
        "The bridge at Alderford",
        "",
        "claim                  en-bridge-opens  it-ponte-aperto  agreement",
        "opened-in-may                 ✓                ✓         2 of 2",
        "cost-48-million               ✓                ✗         1 of 2  disputed",
        "toll                          ✗                ✗         0 of 2",
        "second-bridge-planned         ◐                ·         0 of 2",
        "",
        "✓ supports  ◐ partial  ± mixed  ✗ refutes  · silent  agreement: how many support",
        "4 claims × 2 sources = 8 cells: ✓ 3 ◐ 1 ± 0 ✗ 3 · 1",
    ]


@pytest.mark.parametrize("name", sorted({*RENDERERS} - {"claimreview"}))
def test_every_format_is_the_same_twice(name: str, factcheck: Run) -> None:
    first, second = factcheck("matrix", "-f", name), factcheck("matrix", "--format", name)
    assert first == second
    assert first.code == 0
    assert "\r" not in first.out
    assert str(Path.cwd()) not in first.out


def test_json_meets_its_schema(factcheck: Run) -> None:
    data = json.loads(factcheck("matrix", "-f", "json").out)
    Draft7Validator(matrix_schema()).validate(data)
    assert data["sources"][0]["path"] == "sources/en-bridge-opens.txt"


def test_the_claims_file_is_found_in_a_folder_above(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = factcheck("matrix", "-f", "json")
    (project / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(project / "deep" / "er")
    assert factcheck("matrix", "-f", "json") == here
    monkeypatch.chdir(project.parent)
    assert factcheck("matrix", "-f", "json", "--claims", str(project / "claims.yaml")) == here


def test_sources_from_somewhere_else(project: Path, factcheck: Run) -> None:
    (project / "other").mkdir()
    (project / "other" / "news.txt").write_text("The Alderford bridge opened on 12 May 2023.", encoding="utf-8")
    data = json.loads(factcheck("matrix", "--sources", "other", "-f", "json").out)
    assert [source["path"] for source in data["sources"]] == ["other/news.txt"]


SELECTIONS = {
    ("--claim", "toll"): (["toll"], 2),
    ("--claim", "*o*", "--tag", "money"): (["cost-48-million", "toll"], 2),
    ("--claim", "toll", "--claim", "opened-*"): (["opened-in-may", "toll"], 2),
    ("--tag", "open*"): (["opened-in-may"], 2),
    ("--source", "it-*"): (4, 1),
    ("--language", "IT"): (4, 1),
    ("--language", "it", "--language", "en"): (4, 2),
}


@pytest.mark.parametrize("arguments", SELECTIONS)
def test_selection(arguments: tuple[str, ...], factcheck: Run) -> None:
    claims, sources = SELECTIONS[arguments]
    data = json.loads(factcheck("matrix", *arguments, "-f", "json").out)
    ids = [claim["id"] for claim in data["claims"]]
    assert claims in (ids, len(ids))
    assert len(data["sources"]) == sources


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ["--claim", "toll", "--tag", "opening"],
            "--tag: no claim named by --claim has this tag; leave one of the two out",
        ),
        (["--source", "it-*", "--language", "en"], "--language: no source named by --source is in this language; "),
    ],
)
def test_selections_that_exclude_each_other(arguments: list[str], expected: str, factcheck: Run) -> None:
    done = factcheck("matrix", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(expected)


def test_tags_where_there_are_none(project: Path, factcheck: Run) -> None:
    (project / "claims.yaml").write_text("version: 1\nclaims: [{id: a, claim: The bridge opened.}]\n", encoding="utf-8")
    assert factcheck("matrix", "--tag", "x").err == "--tag: no claim has a tag; leave --tag out\n"


def test_verdicts_hide_rows_of_the_table_and_cells_of_lists(factcheck: Run) -> None:
    table = factcheck("matrix", "--verdict", "partial", "--verdict", "silent")
    assert "Shown: 1 of 4 claims, with a cell that reads partial or silent." in table.lines
    assert table.lines[-1].startswith("4 claims × 2 sources = 8 cells")
    rows = list(csv.DictReader(factcheck("matrix", "--verdict", "refutes", "-f", "csv").lines))
    assert {row["verdict"] for row in rows} == {"refutes"}


def test_hidden_to_nothing_says_so(factcheck: Run) -> None:
    said = "No claim has a cell that reads mixed: nothing to show."
    assert said in factcheck("matrix", "--verdict", "mixed").lines
    done = factcheck("matrix", "--verdict", "mixed", "-f", "json")
    assert (done.code, done.err) == (0, said + "\n")
    assert json.loads(done.out)["cells"] == []
    assert factcheck("matrix", "--verdict", "mixed", "-f", "json", "-q").err == ""


def test_quiet_and_verbose(factcheck: Run) -> None:
    assert factcheck("matrix", "-q").lines == ["4 claims × 2 sources = 8 cells: ✓ 3 ◐ 1 ± 0 ✗ 3 · 1"]
    assert factcheck("matrix", "-q", "-v").code == 2


def test_outputs_by_ending(project: Path, factcheck: Run) -> None:
    names = ("a.json", "b.csv", "c.md", "d.txt", "E.JSON")
    done = factcheck("matrix", *(part for name in names for part in ("-o", name)))
    assert (done.code, done.out) == (0, factcheck("matrix").out)
    assert (project / "a.json").read_text("utf-8") == factcheck("matrix", "-f", "json").out
    assert (project / "b.csv").read_text("utf-8") == factcheck("matrix", "-f", "csv").out
    assert (project / "c.md").read_text("utf-8").startswith("# The bridge at Alderford\n")
    assert (project / "d.txt").read_text("utf-8") == done.out
    assert (project / "E.JSON").read_bytes() == (project / "a.json").read_bytes()


def test_outputs_are_checked_before_anything_is_written(project: Path, factcheck: Run) -> None:
    (project / "folder.json").mkdir()
    (project / "claims.yaml").write_text("broken", encoding="utf-8")  # Not even read
    done = factcheck("matrix", "-o", "good.json", "-o", "no/x.json", "-o", "folder.json", "-o", "none")
    assert done.code == 2
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["no/x.json", "folder.json", "none"]
    assert not (project / "good.json").exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_that_may_not_be_written_to(project: Path, factcheck: Run) -> None:
    (project / "locked").mkdir(mode=0o555)
    assert "locked/x.json: its folder is not writable" in factcheck("matrix", "-o", "locked/x.json").err


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_columns_are_honoured_in_a_pipe(width: int, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    for arguments in (["matrix"], ["matrix", "-v"], ["show", "toll"], ["sources"]):
        assert max(map(cell_len, factcheck(*arguments).lines)) <= width


COLORS = [
    ({}, [], False),
    ({}, ["--color", "always"], True),
    ({"NO_COLOR": "1"}, ["--color", "always"], True),
    ({"FORCE_COLOR": "1"}, [], True),
    ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
    ({"FORCE_COLOR": "1", "TERM": "dumb"}, [], True),
    ({"NO_COLOR": "", "FORCE_COLOR": "1"}, [], True),
]


@pytest.mark.parametrize(("environment", "arguments", "colored"), COLORS)
def test_colour(
    environment: dict[str, str], arguments: list[str], colored: bool, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in factcheck("matrix", *arguments).out) == colored


@pytest.mark.parametrize(("terminal", "colored"), [("xterm", True), ("dumb", False)])
def test_colour_on_a_terminal(terminal: str, colored: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.cli import outlet

    class Terminal:
        encoding = "utf-8"

        def isatty(self) -> bool:
            return True

    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", terminal)
    monkeypatch.setattr("sys.stdout", Terminal())
    from factcheck.cli.options import View

    assert outlet.open_outlet(View(), RENDERERS).look.color is colored


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ["-f", "xml"],
            "--format: there is no format `xml` here; it can be text, json, jsonl, csv, markdown, html, "
            "annotations or claimreview",
        ),
        (["--color", "red"], "--color: `red` is not a choice; it can be always, never or auto"),
        (["--verdict", "refute"], "--verdict: there is no verdict `refute`; did you mean `refutes`?"),
    ],
)
def test_values_that_there_are_not(arguments: list[str], expected: str, factcheck: Run) -> None:
    done = factcheck("matrix", *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(expected)


def test_hostile_names_in_errors_are_harmless(factcheck: Run) -> None:
    done = factcheck("matrix", "--claim", "x\n::error::y\x1b[31m")
    assert len(done.err.splitlines()) == 1
    assert "\x1b" not in done.err
    assert factcheck("matrix", "-o", "::error::x").err.startswith(": error::x: ")


def test_only_what_nobody_has_confirmed(project: Path, factcheck: Run) -> None:
    every = [line for line in factcheck("matrix", "--unconfirmed").lines if "\u2192" in line]
    assert any("\u2192\u2713" in line for line in every)
    factcheck("lock", "-q", "--claim", "toll")
    rest = [line for line in factcheck("matrix", "--unconfirmed").lines if "\u2192" in line]
    assert len(rest) == len(every) - 1
    assert not any(line.startswith("toll ") for line in rest)
    factcheck("lock", "-q")
    done = factcheck("matrix", "--unconfirmed")
    assert done.code == 0
    assert "No claim has a cell that nobody has confirmed: nothing to show." in done.lines


def test_it_says_how_many_silent_cells_are_worth_a_look(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Nu is het 2023. In mei opende de burgemeester de ponte di Alderford niet, maar wel op 12 juni."
    (project / "sources/nl.txt").write_text(text, encoding="utf-8")
    told = r"\d+ silent cells? ha(s|ve) a passage worth a look: factcheck suggest"
    assert re.fullmatch(told, factcheck("matrix").err.splitlines()[-1])
    assert factcheck("matrix", "-q").err == factcheck("matrix", "-f", "json").err == ""
    monkeypatch.setattr(sys.modules["factcheck.cli.commands.matrix"], "_MOST", 0)
    assert factcheck("matrix").err == ""
    assert re.fullmatch(told, factcheck("matrix", "-v").err.splitlines()[-1])


def test_what_is_worth_a_look_is_not_looked_for_twice(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked: list[tuple[str, str]] = []
    module = import_module("factcheck.suggest.propose")
    real = module.ranked

    def watched(claim: Claim, document: Document, embedder: None = None) -> object:
        ranked.append((claim.id, document.id))
        return real(claim, document, embedder)

    monkeypatch.setattr(module, "ranked", watched)
    monkeypatch.setattr("factcheck.cache.row._MOST_CELLS", 2)
    kept = "--cache-dir=kept"
    first, looked = factcheck("matrix", kept), len(ranked)
    assert looked > 0
    assert (factcheck("matrix", kept).err, len(ranked)) == (first.err, looked)
    assert (factcheck("matrix", "--no-cache").err, len(ranked)) == (first.err, 2 * looked)
    ranked.clear()
    claims = (project / "claims.yaml").read_text("utf-8")
    (project / "claims.yaml").write_text(claims + "  - {id: new, claim: the mayor opened a school}\n", encoding="utf-8")
    factcheck("matrix", kept)
    assert {claim for claim, _ in ranked} == {"new"}
