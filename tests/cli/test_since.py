"""`matrix --changed`, and `--since REV` of `matrix` and `check`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from repository import commit, git
from runner import Run

ENGLISH = "sources/en-bridge-opens.txt"
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def rows(factcheck: Run, *arguments: str) -> list[str]:
    done = factcheck("matrix", *arguments, "-f", "json")
    assert done.code == 0, done.err
    return [claim["id"] for claim in json.loads(done.out)["claims"]]


def test_changed_shows_rows_that_differ_from_the_lock(project: Path, factcheck: Run) -> None:
    assert factcheck("matrix", "--changed").err.startswith("claims.lock: there is no such file; run `factcheck lock`")
    factcheck("lock", "-q")
    done = factcheck("matrix", "--changed")
    assert (done.code, done.err) == (0, "")
    assert "No claim has a cell that differs from claims.lock: nothing to show." in done.lines
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    edit(project / ENGLISH, "Drivers do not pay a toll", "Drivers do not yet pay a toll")
    assert rows(factcheck, "--changed") == ["opened-in-may", "toll"]
    assert rows(factcheck, "--changed", "--source", "it-*") == []
    assert rows(factcheck, "--changed", "--claim", "toll") == ["toll"]
    said = "Shown: 1 of 4 claims, with a cell that reads supports and a cell that differs from claims.lock."
    assert said in " ".join(factcheck("matrix", "--changed", "--verdict", "supports").lines)


def test_changed_shows_what_a_cell_was(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    edit(project / ENGLISH, "Drivers do not pay a toll on the bridge.", "")
    row = ["opened-in-may", "✓→✗", "✓", "1", "of", "2", "disputed"]
    assert row in [line.split() for line in factcheck("matrix", "--changed").lines]
    assert ["toll", "✗→·", "✗", "0", "of", "2"] in [line.split() for line in factcheck("matrix", "--changed").lines]
    assert " | ✓→✗ | ✓ | " in factcheck("matrix", "--changed", "-f", "markdown").out
    assert "→" not in factcheck("matrix").out
    assert "->" not in factcheck("matrix", "--changed", "-f", "json").out


def test_what_is_not_locked_yet_was_nothing(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q", "--claim", "toll")
    assert ["opened-in-may", "→✓", "→✓", "2", "of", "2"] in [
        line.split() for line in factcheck("matrix", "--changed").lines
    ]


def test_a_row_differs_where_a_source_is_gone(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    (project / "sources" / "it-ponte-aperto.txt").unlink()
    assert rows(factcheck, "--changed") == ["opened-in-may", "cost-48-million", "toll"]


def test_changed_names_the_source_that_is_gone(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    (project / ENGLISH).unlink()
    said = " ".join(" ".join(factcheck("matrix", "--changed").lines).split())
    why = "with a cell that differs from claims.lock, or was there in a source that is gone: en-bridge-opens."
    assert f"Shown: 4 of 4 claims, {why}" in said
    assert why in factcheck("matrix", "--changed", "-f", "markdown").out.replace("\\", "")
    edited = " ".join(factcheck("matrix", "--changed", "--source", "it-*").lines)
    assert "nothing to show" in edited and "gone" not in edited


@pytest.mark.slow
@needs_git
def test_since_a_revision(project: Path, factcheck: Run) -> None:
    first = commit(project)
    assert rows(factcheck, "--since", "HEAD") == []
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    factcheck("lock", "-q")  # what the work tree has accepted does not matter
    assert rows(factcheck, "--since", "HEAD", "--changed") == ["opened-in-may"]
    assert "Shown: 1 of 4 claims, with a cell that differs from HEAD." in factcheck("matrix", "--since", "HEAD").lines
    commit(project)
    assert rows(factcheck, "--since", "HEAD") == []
    assert rows(factcheck, "--since", first) == ["opened-in-may"]


@pytest.mark.slow
@needs_git
def test_check_since_takes_the_lock_of_the_revision_or_its_matrix(project: Path, factcheck: Run) -> None:
    first = commit(project)
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    assert factcheck("check").code == 2  # no lock
    done = factcheck("check", "--since", first, "-f", "concise")
    assert done.code == 1
    assert "FC102 error opened-in-may: en-bridge-opens now refutes the claim (was: supports)" in done.lines[0]
    factcheck("lock", "-q")
    commit(project)
    edit(project / "claims.lock", "verdict: partial", "verdict: supports")
    assert factcheck("check").code == 1
    assert factcheck("check", "--since", "HEAD").code == 0
    edit(project / ENGLISH, "13 May 2023", "12 May 2023")
    commit(project)
    assert factcheck("check", "--since", "HEAD", "-q").code == 1  # that lock accepts the 13th


@pytest.mark.slow
@needs_git
def test_the_work_tree_is_left_alone(project: Path, factcheck: Run) -> None:
    commit(project)
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")
    (project / "sources" / "new.txt").write_text("The bridge is new.", encoding="utf-8")
    git(project, "add", "sources/new.txt")

    def state() -> tuple[str, dict[str, bytes]]:
        files = {str(path): path.read_bytes() for path in project.rglob("*") if path.is_file()}
        return git(project, "status", "--porcelain=v2", "--branch"), files

    before = state()
    assert factcheck("matrix", "--since", "HEAD").code == 0
    assert factcheck("check", "--since", "HEAD").code == 1
    assert state() == before


@pytest.mark.slow
@needs_git
def test_a_project_below_the_root_from_somewhere_else(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("repository")
    shutil.copytree(project, home / "news à la carte" / "one")
    commit(home)
    place = home / "news à la carte" / "one"
    edit(place / ENGLISH, "12 May 2023", "13 May 2023")
    monkeypatch.setenv("GIT_DIR", str(home / "nowhere"))  # as a hook of another repository might have it
    assert rows(factcheck, "--since", "main", "--claims", str(place / "claims.yaml")) == ["opened-in-may"]
    monkeypatch.chdir(place / "sources")
    assert rows(factcheck, "--since", "main") == ["opened-in-may"]
    assert rows(factcheck, "--since", "main", "--sources", ".") == ["opened-in-may"]


@pytest.mark.slow
@needs_git
def test_links_in_a_revision_are_followed(project: Path, factcheck: Run) -> None:
    (project / "sources" / "link.txt").symlink_to("en-bridge-opens.txt")
    commit(project)
    assert rows(factcheck, "--since", "HEAD") == []


def no_repository(project: Path) -> list[str]:
    return ["HEAD"]


def no_such_revision(project: Path) -> list[str]:
    commit(project)
    return ["nope"]


def an_option(project: Path) -> list[str]:
    commit(project)
    return ["--all"]


def no_claims_then(project: Path) -> list[str]:
    (project / "claims.yaml").rename(project / "later.yaml")
    commit(project)
    (project / "later.yaml").rename(project / "claims.yaml")
    return ["HEAD"]


def broken_claims_then(project: Path) -> list[str]:
    edit(project / "claims.yaml", "version: 1", "version: 1\nextra: 2")
    commit(project)
    edit(project / "claims.yaml", "\nextra: 2", "")
    return ["HEAD"]


def bad_source_then(project: Path) -> list[str]:
    (project / "sources" / "x.txt").write_bytes(b"caf\xe9 au lait")
    commit(project)
    (project / "sources" / "x.txt").unlink()
    return ["HEAD"]


def sources_outside(project: Path) -> list[str]:
    commit(project)
    outside = project.parent / f"{project.name}-outside"
    shutil.copytree(project / "sources", outside)
    return ["HEAD", "--sources", str(outside)]


def a_submodule(project: Path) -> list[str]:
    first = commit(project)
    git(project, "update-index", "--add", "--cacheinfo", f"160000,{first},sources/module")
    git(project, "commit", "-q", "-m", "A module")
    return ["HEAD"]


BAD = {
    no_repository: "git: the claims file is in no git repository; ",
    no_such_revision: "git: there is no revision `nope` in the repository; ",
    an_option: "git: there is no revision `--all` in the repository; ",
    no_claims_then: "HEAD:claims.yaml: there is no such file in this revision; ",
    broken_claims_then: "HEAD:claims.yaml:5:1: unknown key `extra`; ",
    bad_source_then: "HEAD:sources/x.txt:1: byte 3 (0xE9) is not UTF-8; ",
    sources_outside: "-outside` lies outside of the repository; ",
    a_submodule: "HEAD:sources/module: is a submodule; ",
}


@pytest.mark.slow
@needs_git
@pytest.mark.parametrize("prepare", BAD, ids=lambda function: function.__name__)
def test_what_cannot_be_compared_is_one_line_and_2(prepare: object, project: Path, factcheck: Run) -> None:
    assert callable(prepare)
    arguments = prepare(project)
    for name in ("matrix", "check"):
        done = factcheck(name, f"--since={arguments[0]}", *arguments[1:])
        assert (done.code, done.out) == (2, "")
        assert BAD[prepare] in done.err
        assert len(done.err.splitlines()) == 1
        assert str(project) not in done.err or prepare is sources_outside


@pytest.mark.slow
@needs_git
def test_a_broken_lock_then(project: Path, factcheck: Run) -> None:
    (project / "claims.lock").write_text("version: 9\n", encoding="utf-8")
    commit(project)
    done = factcheck("check", "--since", "HEAD")
    assert done.code == 2
    assert done.err.startswith("HEAD:claims.lock:1:10: version `9` is newer than this factcheck")


def test_without_git(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(project))
    assert factcheck("check", "--since", "HEAD").err.startswith("git: is not installed; ")


@pytest.mark.slow
@needs_git
def test_a_repository_of_somebody_else(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.cli import revision

    def refuse(git: str, folder: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([git], 128, "", "fatal: detected dubious ownership in repository")

    monkeypatch.setattr(revision, "_git", refuse)
    assert "in no git repository (fatal: detected dubious ownership" in factcheck("check", "--since", "HEAD").err


@pytest.mark.slow
@needs_git
def test_a_repository_that_is_damaged(project: Path, factcheck: Run) -> None:
    commit(project)
    number = git(project, "rev-parse", f"HEAD:{ENGLISH}")
    path = project / ".git" / "objects" / number[:2] / number[2:]
    path.chmod(0o600)
    os.truncate(path, 3)
    done = factcheck("matrix", "--since", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert "git: " in done.err and "Traceback" not in done.err
