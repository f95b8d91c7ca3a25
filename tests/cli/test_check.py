"""`factcheck check`."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator
from runner import Run

from factcheck.renderers.findings import FINDINGS, findings_schema

ENGLISH, ITALIAN = "sources/en-bridge-opens.txt", "sources/it-ponte-aperto.txt"


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CI", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def locked(project: Path, factcheck: Run) -> Path:
    """The example, with the one thing that check finds in it ignored, locked."""
    edit(project / "claims.yaml", "  - id: cost-48-million\n", "  - id: cost-48-million\n    ignore: [FC202]\n")
    factcheck("lock", "-q")
    return project


def edit(path: Path, old: str, new: str) -> None:
    data = path.read_bytes()
    assert old.encode() in data
    path.write_bytes(data.replace(old.encode(), new.encode()))


def found(factcheck: Run, *arguments: str) -> list[tuple[str, str, str]]:
    """Return rule, claim and source of everything that check finds."""
    data = json.loads(factcheck("check", "-f", "json", *arguments).out)
    return [(one["rule"], one["claim"] or "", one["source"] or "") for one in data["findings"]]


def test_nothing_drifted(locked: Path, factcheck: Run) -> None:
    before = {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()}
    done = factcheck("check")
    assert (done.code, done.err) == (0, "")
    assert done.lines == ["4 claims × 2 sources = 8 cells: ✓ 3 ◐ 1 ± 0 ✗ 3 · 1; 0 findings"]
    assert {path: path.read_bytes() for path in locked.rglob("*") if path.is_file()} == before


def test_a_changed_value(locked: Path, factcheck: Run) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    done = factcheck("check")
    assert (done.code, done.err) == (1, "")
    assert done.lines == [
        "FC102 changed opened-in-may in en-bridge-opens",
        "    error: en-bridge-opens is now refutes, was supports: value: 12 May 2023",
        "    wanted, 13 May 2023 found",
        "    claim: claims.yaml:13:5",
        "    refutes: sources/en-bridge-opens.txt:5:5",
        "    | Alderford bridge opened on [-12-] {+13+} May 2023",
        "    to settle it: factcheck lock --claim opened-in-may --source",
        "        en-bridge-opens",
        "",
        "FC202 disputed opened-in-may",
        "    warning: it-ponte-aperto supports it, en-bridge-opens refutes it",
        "    claim: claims.yaml:13:5",
        "    supports: sources/it-ponte-aperto.txt:5:4",
        "    refutes: sources/en-bridge-opens.txt:5:5",
        "    to settle it: ignore: [FC202]",
        "",
        "4 claims × 2 sources = 8 cells: ✓ 2 ◐ 1 ± 0 ✗ 4 · 1; 2 findings",
    ]


HARMLESS = {
    "moved": (ENGLISH, "The Alderford bridge", "It rained all day in the county.\n\nThe Alderford bridge"),
    "another line break": (ENGLISH, "bridge opened on", "bridge opened\non"),
    "edit elsewhere": (ENGLISH, "three years", "three long years"),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_no_finding(name: str, locked: Path, factcheck: Run) -> None:
    path, old, new = HARMLESS[name]
    edit(locked / path, old, new)
    done = factcheck("check")
    assert done.code == 0
    assert done.out.endswith("; 0 findings\n")


def test_line_ends_and_a_bom_are_no_findings(locked: Path, factcheck: Run) -> None:
    for path in (locked / "sources").iterdir():
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert found(factcheck) == []


def test_lost_says_which_gate(locked: Path, factcheck: Run) -> None:
    edit(locked / ITALIAN, "12 maggio 2023", "primavera")
    done = factcheck("check", "-f", "concise")
    assert done.code == 1
    assert "FC101 error opened-in-may: it-ponte-aperto says nothing now, was supports: value: " in done.out


def test_orphans_and_their_selection(locked: Path, factcheck: Run) -> None:
    edit(locked / "claims.yaml", "  - id: toll\n", "  - id: charge\n")
    (locked / ITALIAN).rename(locked / "sources" / "it-neu.txt")
    rules = found(factcheck)
    assert ("FC105", "toll", "") in rules
    assert ("FC105", "", "it-ponte-aperto") in rules
    assert ("FC103", "charge", "en-bridge-opens") in rules
    assert found(factcheck, "--claim", "toll") == [("FC105", "toll", ""), ("FC105", "", "it-ponte-aperto")]
    assert found(factcheck, "--claim", "second-bridge-planned") == []
    assert found(factcheck, "--source", "it-ponte-aperto") == [("FC105", "toll", ""), ("FC105", "", "it-ponte-aperto")]
    assert found(factcheck, "--tag", "opening") == [
        ("FC105", "", "it-ponte-aperto"),
        ("FC103", "opened-in-may", "it-neu"),
    ]


def test_policies_look_at_all_sources_whatever_is_selected(project: Path, factcheck: Run) -> None:
    edit(project / "claims.yaml", "sources: sources\n", "sources: sources\nmin_support: 2\n")
    assert found(factcheck, "--claim", "opened-in-may", "--source", "en-*") == []
    assert found(factcheck, "--claim", "cost-*", "--source", "en-*") == [
        ("FC201", "cost-48-million", ""),
        ("FC202", "cost-48-million", ""),
    ]
    data = json.loads(factcheck("check", "-f", "json", "--claim", "cost-*", "--source", "en-*").out)
    assert (data["summary"]["claims"], data["summary"]["sources"]) == (1, 1)


def test_nothing_to_hold_the_claims_to(project: Path, factcheck: Run) -> None:
    done = factcheck("check")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("check: nothing to hold the claims to; run factcheck lock, or ")


FAIL_ON = [("error", 0), ("warning", 1), ("never", 0)]


@pytest.mark.parametrize(("level", "code"), FAIL_ON)
def test_fail_on(level: str, code: int, locked: Path, factcheck: Run) -> None:
    edit(locked / ENGLISH, "opened on 12 May 2023", "opened at last on 12 May 2023")
    assert [rule for rule, _, _ in found(factcheck)] == ["FC104"]
    assert factcheck("check", "--fail-on", level).code == code
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    assert factcheck("check", "--fail-on", level).code == (0 if level == "never" else 1)


def test_a_level_that_there_is_not(locked: Path, factcheck: Run) -> None:
    done = factcheck("check", "--fail-on", "note")
    assert (done.code, done.err) == (
        2,
        "--fail-on: there is no level `note`; it can be error, warning or never\n",
    )


@pytest.mark.parametrize("name", FINDINGS)
def test_every_format(name: str, locked: Path, factcheck: Run) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    first, second = factcheck("check", "-f", name), factcheck("check", "-f", name)
    assert first == second
    assert first.code == 1
    assert "opened-in-may" in first.out
    assert str(locked) not in first.out


def test_several_files_in_one_run(locked: Path, factcheck: Run) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    names = ("a.sarif", "b.xml", "c.json", "d.md", "e.csv", "f.txt")
    done = factcheck("check", *(part for name in names for part in ("-o", name)))
    assert done.code == 1
    assert json.loads((locked / "a.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert ElementTree.parse(locked / "b.xml").getroot().get("failures") == "2"  # noqa: S314
    Draft7Validator(findings_schema()).validate(json.loads((locked / "c.json").read_text("utf-8")))
    assert (locked / "d.md").read_text("utf-8").startswith("# factcheck: 1 error, 1 warning\n")
    assert (locked / "f.txt").read_text("utf-8") == done.out
    assert factcheck("check", "-o", "x.pdf").err.endswith("it can be .txt, .sarif, .xml, .json, .md or .csv\n")
    assert factcheck("matrix", "-o", "x.sarif").code == 2


def test_another_claims_file_is_named_in_the_command(
    locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    monkeypatch.chdir(locked.parent)
    home = locked.name
    accept = f"factcheck lock --claims {home}/claims.yaml --claim opened-in-may --source en-bridge-opens"
    (first, _) = json.loads(factcheck("check", "--claims", f"{home}/claims.yaml", "-f", "json").out)["findings"]
    assert (first["accept"], first["path"]) == (accept, f"{home}/claims.yaml")
    monkeypatch.chdir(locked / "sources")
    (first, _) = json.loads(factcheck("check", "--sources", ".", "-f", "json").out)["findings"]
    assert first["accept"].startswith("factcheck lock --sources . --claim ")
    assert first["path"] == "../claims.yaml"


SUMMARY_LIMIT = 1024 * 1024


def test_the_summary_of_a_step_is_appended(locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    page = locked / "summary.md"
    page.write_text("before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    assert factcheck("check").code == 1
    assert page.read_text("utf-8") == "before\n"
    done = factcheck("check", "-f", "github")
    assert done.lines[0].startswith("::error file=claims.yaml,line=13,col=5,title=FC102 changed%3A opened-in-may::")
    assert page.read_text("utf-8") == "before\n" + factcheck("check", "-f", "markdown").out


@pytest.mark.parametrize("size", [SUMMARY_LIMIT - 10, SUMMARY_LIMIT - 400, SUMMARY_LIMIT + 5])
def test_the_summary_of_a_step_is_within_what_github_takes(
    size: int, locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(locked / ENGLISH, "12 May 2023", "13 May 2023")
    page = locked / "summary.md"
    page.write_bytes(b"x" * size)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    assert factcheck("check", "-f", "github").code == 1
    assert page.stat().st_size <= max(size, SUMMARY_LIMIT)
    assert (b"too long for this page" in page.read_bytes()) == (size == SUMMARY_LIMIT - 400)


def test_a_summary_that_cannot_be_written(locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(locked))
    done = factcheck("check", "-f", "github")
    assert (done.code, done.err) == (
        2,
        "GITHUB_STEP_SUMMARY: cannot be written (is a directory); let it name a file\n",
    )


def test_a_source_id_that_reads_as_a_glob_stands_for_itself(project: Path, factcheck: Run) -> None:
    for name in ("report-1.txt", "report-[1].txt"):
        (project / "sources" / name).write_text("The Alderford bridge opened on 12 May 2023.", encoding="utf-8")
    factcheck("lock", "-q")
    data = json.loads(factcheck("check", "--source", "report-[1]", "-f", "json").out)
    assert data["summary"]["sources"] == 1
