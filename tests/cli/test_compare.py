"""`matrix --compare`: an earlier run as JSON, and two revisions of git."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from pages import Read
from repository import commit
from runner import Run

from factcheck.cli import earlier

ENGLISH = "sources/en-bridge-opens.txt"
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def table(factcheck: Run, *arguments: str) -> list[list[str]]:
    done = factcheck("matrix", *arguments)
    assert done.code == 0, done.err
    return [line.split() for line in done.lines]


@pytest.fixture
def old(project: Path, factcheck: Run) -> str:
    assert factcheck("matrix", "-q", "-o", "old.json").code == 0
    return "old.json"


def test_an_earlier_run_beside_this_one(project: Path, old: str, factcheck: Run) -> None:
    assert (
        "No claim has a cell that differs from old.json: nothing to show." in factcheck("matrix", "--compare", old).out
    )
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    found = table(factcheck, "--compare", old)
    assert ["opened-in-may", "✓→✗", "✓", "1", "of", "2", "disputed"] in found
    assert not [row for row in found if row[:1] == ["cost-48-million"]]
    data = json.loads(factcheck("matrix", "--compare", old, "-f", "json").out)
    assert [claim["id"] for claim in data["claims"]] == ["opened-in-may"]


def test_in_the_report_only_what_changed_is_marked(project: Path, old: str, factcheck: Run) -> None:
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    assert factcheck("lock", "-q").code == 0
    assert factcheck("matrix", "-q", "--compare", old, "-o", "report.html").code == 0
    made = Read((project / "report.html").read_text("utf-8"))
    assert made.values("data-id") == ["opened-in-may"] and made.texts["td"][0] == "✓→✗ refutes, was supports"


def test_what_is_gone_is_said_and_what_is_new_was_nothing(project: Path, old: str, factcheck: Run) -> None:
    (project / "sources/it-ponte-aperto.txt").unlink()
    edit(project / "claims.yaml", "id: toll", "id: free-of-charge")
    done = factcheck("matrix", "--compare", old)
    assert done.err == "claims that are gone: toll; sources that are gone: it-ponte-aperto\n"
    assert ["free-of-charge", "→✗", "0", "of", "1"] in [line.split() for line in done.lines]
    assert factcheck("matrix", "--compare", old, "-q").err == ""
    assert factcheck("matrix", "--compare", old, "--claim", "free*").err == "sources that are gone: it-ponte-aperto\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot be read (no such file or directory)"),
        ("", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "is not the JSON of a matrix"),
        ('{"schema_version": 1}', "is not the JSON of a matrix"),
        ('{"schema_version": 1, "findings": [], "summary": {}}', "is not the JSON of a matrix"),
        ('{"schema_version": 1, "claims": [{"id": 3}], "sources": [], "cells": []}', "is not the JSON of a matrix"),
        ('{"schema_version": 1, "claims": {"id": 3}, "sources": [], "cells": [3]}', "is not the JSON of a matrix"),
        ('{"schema_version": 2}', "has schema_version 2, and this factcheck knows 1"),
    ],
)
def test_what_is_no_earlier_run(text: str | None, said: str, project: Path, factcheck: Run) -> None:
    if text is not None:
        (project / "earlier.json").write_text(text, encoding="utf-8")
    done = factcheck("matrix", "--compare", "earlier.json")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"earlier.json: {said}; ")


def test_a_file_that_is_too_large_is_not_read(old: str, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earlier, "LARGEST", 10)
    assert factcheck("matrix", "--compare", old).err.startswith("old.json: is larger than 0 MB; ")


@pytest.mark.parametrize("other", [["--changed"], ["--since", "HEAD"], ["--unconfirmed"]])
def test_two_things_to_compare_with(other: list[str], old: str, factcheck: Run) -> None:
    done = factcheck("matrix", "--compare", old, *other)
    assert done.err == f"--compare: cannot be combined with {other[0]}; choose one of the two\n"


@pytest.mark.parametrize("other", [["--changed"], ["--since", "HEAD"]])
def test_what_nobody_has_confirmed_is_compared_with_the_lock_alone(other: list[str], factcheck: Run) -> None:
    done = factcheck("matrix", "--unconfirmed", *other)
    assert done.err == f"--unconfirmed: cannot be combined with {other[0]}; choose one of the two\n"
    assert done.code == 2


@pytest.mark.slow
@needs_git
def test_two_revisions(project: Path, factcheck: Run) -> None:
    first = commit(project)
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    second = commit(project)
    edit(project / ENGLISH, "Drivers do not pay a toll on the bridge.", "")
    between = table(factcheck, "--compare", f"{first}..{second}")
    assert ["opened-in-may", "✓→✗", "✓", "1", "of", "2", "disputed"] in between
    assert not [row for row in between if row[:1] == ["toll"]]
    today = table(factcheck, "--compare", f"{first}..")
    assert ["toll", "✗→·", "✗", "0", "of", "2"] in today
    assert not [row for row in table(factcheck, "--compare", f"{second}..{second}") if row[:1] == ["opened-in-may"]]
    assert factcheck("matrix", "--compare", f"{first}..{second}", "--claim", "nothing").code == 2


@pytest.mark.slow
@needs_git
@pytest.mark.parametrize("revisions", ["..HEAD", "nowhere..HEAD", "HEAD..nowhere"])
def test_revisions_that_there_are_not(revisions: str, project: Path, factcheck: Run) -> None:
    commit(project)
    done = factcheck("matrix", "--compare", revisions)
    assert (done.code, done.out) == (2, "") and done.err.count("\n") == 1
    assert "--since" not in done.err


@pytest.mark.slow
@needs_git
def test_a_report_of_revisions_does_not_replace_a_source(project: Path, factcheck: Run) -> None:
    first = commit(project)
    done = factcheck("matrix", "--compare", f"{first}..{first}", "-o", "sources/report.md")
    assert done.code == 2 and not (project / "sources/report.md").exists()
