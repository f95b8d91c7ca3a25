"""`factcheck check`."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator
from runner import Run

from factcheck.errors import OutputError, Problem
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
        "    “The Alderford bridge opened on 12 May 2023.”",
        "    error: en-bridge-opens now refutes the claim (was: supports): value: 12 May",
        "    2023 wanted, 13 May 2023 found",
        "    claim: claims.yaml:13:5",
        "    refutes: sources/en-bridge-opens.txt:5:5",
        "    | Alderford bridge opened on [-12-] {+13+} May 2023",
        "    to settle it: factcheck lock --claim opened-in-may --source en-bridge-opens",
        "",
        "FC202 disputed opened-in-may",
        "    “The Alderford bridge opened on 12 May 2023.”",
        "    warning: it-ponte-aperto supports the claim, en-bridge-opens refutes the",
        "    claim",
        "    claim: claims.yaml:13:5",
        "    supports: sources/it-ponte-aperto.txt:5:4",
        "    refutes: sources/en-bridge-opens.txt:5:5",
        "    to settle it: in claims.yaml: ignore: [FC202]",
        "",
        "What settles them, once you have read them:",
        "factcheck lock --claim opened-in-may --source en-bridge-opens",
        "",
        "4 claims × 2 sources = 8 cells: ✓ 2 ◐ 1 ± 0 ✗ 4 · 1; 1 error, 1 warning",
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
    assert "FC101 error opened-in-may: it-ponte-aperto no longer mentions it (was: supports): value: " in done.out


def test_lost_points_at_the_place_where_the_quote_stood(locked: Path, factcheck: Run) -> None:
    edit(locked / ITALIAN, "Il ponte di Alderford ha aperto il 12 maggio 2023", "Ha riaperto")
    done = factcheck("check", "-f", "github")
    assert done.lines[0].startswith(f"::error file={ITALIAN},line=5,col=1,endLine=5,endColumn=12,title=")


def test_a_renamed_source_is_one_finding_and_one_command(locked: Path, factcheck: Run) -> None:
    (locked / ITALIAN).rename(locked / "sources" / "it-new.txt")
    assert found(factcheck) == [("FC106", "", "it-ponte-aperto")]
    assert factcheck("check").code == 0
    assert factcheck("matrix", "--changed", "-f", "csv").out.count("\n") == 1
    done = factcheck("check", "-q")
    assert done.lines[0].endswith("; to settle it: factcheck lock --source it-ponte-aperto")
    assert factcheck("lock", "--source", "it-ponte-aperto").lines == [
        "source it-ponte-aperto: renamed to it-new",
        "claims.lock: written; 4 claims, 2 sources, 7 cells not silent",
    ]
    assert found(factcheck) == []


EXTRA = b"version: 1\nclaims: [{id: a, claim: Ada wrote it.}]\nextra: 2\n"
FAILED = {
    "a bad claims file": ("claims.yaml", EXTRA, "claims.yaml:3:1: unknown key `extra`"),
    "a bad source": ("sources/x.txt", b"caf\xe9 au lait", "sources/x.txt:1: byte 3 (0xE9) is not UTF-8"),
    "a bad lock": ("claims.lock", b"version: 9\n", "claims.lock:1:10: version `9` is newer"),
}


@pytest.mark.parametrize("command", ["check", "lint"])
@pytest.mark.parametrize("name", FAILED)
def test_what_keeps_it_from_being_done_is_in_the_formats_of_a_build(
    name: str, command: str, locked: Path, factcheck: Run
) -> None:
    path, data, said = FAILED[name]
    if (name, command) == ("a bad lock", "lint"):
        pytest.skip("lint needs no lock")
    (locked / path).write_bytes(data)
    files = ("-o", "a.sarif", "-o", "b.xml", "-o", "c.json")
    done = factcheck(command, "-f", "github", *files)
    assert done.code == 2
    assert said in done.err
    assert said.split(":")[0] in done.out and done.out.startswith("::error file=")
    (run,) = json.loads((locked / "a.sarif").read_text("utf-8"))["runs"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert said in notification["message"]["text"]
    assert ElementTree.parse(locked / "b.xml").getroot().get("errors") == "1"  # noqa: S314
    assert not (locked / "c.json").exists()
    assert json.loads(factcheck(command, "-f", "sarif").out)["runs"][0]["results"] == []
    assert "<error " in factcheck(command, "-f", "junit").out
    assert factcheck(command).out == factcheck(command, "-f", "json").out == ""


def test_an_option_that_is_wrong_is_told_too_and_no_file_is_written(locked: Path, factcheck: Run) -> None:
    done = factcheck("check", "-f", "github", "--fail-on", "note", "-o", "a.sarif")
    assert (done.code, done.lines) == (
        2,
        [
            "::error title=factcheck could not check::--fail-on: there is no level `note`; "
            "it can be error, warning or never"
        ],
    )
    assert not (locked / "a.sarif").exists()


def test_a_bug_is_told_too(locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("factcheck.engine.check", broken)
    done = factcheck("check", "-f", "github")
    assert done.code == 2
    assert "::factcheck: internal error: ZeroDivisionError: by zero; run again with " in done.out


def test_a_file_that_cannot_be_written_is_said_once(
    locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (locked / "claims.lock").write_bytes(b"version: 9\n")

    def full(path: Path, text: str) -> None:
        raise OutputError([Problem(str(path), "cannot be written: the disk is full", "make room")])

    monkeypatch.setattr("factcheck.cli.publish.write", full)
    done = factcheck("check", "-o", "a.sarif", "-f", "github")
    assert done.code == 2
    first, second = done.err.splitlines()
    assert first == "a.sarif: cannot be written: the disk is full; make room"
    assert second.startswith("claims.lock:1:10: ")
    assert done.out.startswith("::error file=claims.lock,")


def test_orphans_and_their_selection(locked: Path, factcheck: Run) -> None:
    edit(locked / "claims.yaml", "  - id: toll\n", "  - id: charge\n")
    edit(locked / ITALIAN, "52 milioni", "53 milioni")
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
    assert factcheck("check", "-o", "x.pdf").err.endswith("it can be .txt, .sarif, .xml, .json, .md, .csv or .html\n")
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
    assert done.lines[0].startswith("::error file=sources/en-bridge-opens.txt,line=5,col=5,")
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
