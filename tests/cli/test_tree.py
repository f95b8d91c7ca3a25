"""Trees and repositories that were made to do harm: `--since` writes nothing outside and runs nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from repository import commit, git
from runner import Run

from factcheck.cache import FOLDER as CACHE
from factcheck.cli import revision

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed"),
]

FILE, LINK, FOLDER = "100644", "120000", "40000"


@pytest.fixture(autouse=True)
def unpacked_here(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what a revision holds be unpacked where the tests see what else is written."""
    folder = project / ".unpacked"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", os.fspath(folder))


def stored(project: Path, kind: str, data: bytes) -> str:
    """Store an object as it is, although git itself would make none like it, and return its number."""
    made = ["git", "hash-object", "-t", kind, "--literally", "-w", "--stdin"]
    return subprocess.run(made, cwd=project, input=data, capture_output=True, check=True).stdout.decode().strip()


def tree(project: Path, *entries: tuple[str, str, str]) -> str:
    """Store a tree of (mode, name, object) and return its number."""
    rows = (f"{mode} {name}".encode() + b"\0" + bytes.fromhex(number) for mode, name, number in entries)
    return stored(project, "tree", b"".join(rows))


def hostile(project: Path, sources: str, *, mode: str = FOLDER, more: Sequence[tuple[str, str, str]] = ()) -> str:
    """Commit a tree whose `sources` is this object and return the commit."""
    commit(project)
    claims = git(project, "rev-parse", "HEAD:claims.yaml")
    root = tree(project, (FILE, "claims.yaml", claims), (mode, "sources", sources), *more)
    return git(project, "commit-tree", root, "-m", "A day")


def blob(project: Path, text: str = "Evil text that stands where it should not.") -> str:
    return stored(project, "blob", text.encode())


def ready(project: Path) -> Path:
    commit(project)
    return project


NAMES = {
    "this folder": ".",
    "the folder above": "..",
    "git's folder": ".git",
    "git's folder in capitals": ".GIT",
    "a way out in one name": "../../evil.txt",
    "a way through a folder": "a/../../../evil.txt",
    "an absolute path": "/evil.txt",
}


@pytest.mark.parametrize("folder", [False, True], ids=["a file", "a folder"])
@pytest.mark.parametrize("name", NAMES)
def test_names_that_are_none(name: str, folder: bool, project: Path, factcheck: Run, tmp_path: Path) -> None:
    number = blob(ready(project))
    if folder:
        number = tree(project, (FILE, "evil.txt", number))
    made = hostile(project, tree(project, (FOLDER if folder else FILE, NAMES[name], number)))
    refused(project, factcheck, made, "is not the name of a file; ")


@pytest.mark.parametrize("folder", [False, True], ids=["a file", "a folder"])
@pytest.mark.parametrize("name", [*NAMES, "a name with a slash"])
def test_names_that_are_none_beside_what_is_read(
    name: str, folder: bool, project: Path, factcheck: Run, tmp_path: Path
) -> None:
    number = blob(ready(project))
    if folder:
        number = tree(project, (FILE, "evil.txt", number))
    more = [(FOLDER if folder else FILE, NAMES.get(name, "sources/evil.txt"), number)]
    made = hostile(project, git(project, "rev-parse", "HEAD:sources"), more=more)
    refused(project, factcheck, made, f"{more[0][1]}: is not the name of a file; ")


def test_names_above_a_project_in_a_folder(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tree(
        ready(project), (FOLDER, "deep", git(project, "rev-parse", "HEAD^{tree}")), (FILE, "..", blob(project))
    )
    root = tree(project, (FOLDER, "home", whole))
    made = git(project, "commit-tree", root, "-m", "A day")
    here = project / "home/deep"
    here.mkdir(parents=True)
    for name in ("claims.yaml", "sources"):
        (project / name).rename(here / name)
    monkeypatch.chdir(here)
    refused(project, factcheck, made, f"{made}:home/..: is not the name of a file; ")


def test_a_name_of_nothing(project: Path, factcheck: Run) -> None:
    number = blob(ready(project))
    made = hostile(project, tree(project, (FOLDER, "", tree(project, (FILE, "evil.txt", number)))))
    # Git itself may not list such a tree; neither way is anything written.
    refused(project, factcheck, made, "")


def refused(project: Path, factcheck: Run, made: str, said: str) -> None:
    before = files_around(project)
    for command in ("matrix", "check"):
        done = factcheck(command, "--since", made)
        assert (done.code, done.out) == (2, "")
        assert said in done.err and "internal error" not in done.err
    assert files_around(project) == before


def files_around(project: Path) -> set[Path]:
    """Return what lies in the folder of a project and beside it, without what git and the cache keep for themselves."""
    cache = Path(os.environ[CACHE])
    every = project.parent.rglob("*")
    return {path for path in every if ".git" not in path.parts and cache not in path.parents}


def twice(project: Path) -> tuple[str, str]:
    number = blob(project)
    return tree(project, (FILE, "a.txt", number), (FILE, "a.txt", number)), "a.txt: stands twice in the revision; "


def folder_twice(project: Path) -> tuple[str, str]:
    one, two = (tree(project, (FILE, name, blob(project))) for name in ("a.txt", "b.txt"))
    return tree(project, (FOLDER, "a", one), (FOLDER, "a", two)), "sources/a: stands twice in the revision; "


def slash(project: Path) -> tuple[str, str]:
    return tree(project, (FILE, "a/b.txt", blob(project))), "sources/a/b.txt: is not the name of a file; "


def below_a_file(project: Path) -> tuple[str, str]:
    number = blob(project)
    inner = tree(project, (FILE, "evil.txt", number))
    return tree(project, (FILE, "a", number), (FOLDER, "a", inner)), "a/evil.txt: stands below what is no folder; "


def below_a_link(project: Path) -> tuple[str, str]:
    inner = tree(project, (FILE, "evil.txt", blob(project)))
    outside = blob(project, os.fspath(project.parent))
    return tree(project, (LINK, "a", outside), (FOLDER, "a", inner)), "a/evil.txt: stands below what is no folder; "


def out_of_the_folder(project: Path) -> tuple[str, str]:
    return tree(project, (LINK, "a.txt", blob(project, "/etc/hostname"))), "a.txt: is a link that leads out of "


def out_by_steps(project: Path) -> tuple[str, str]:
    one, two = blob(project, "."), blob(project, "one/../../..")
    return tree(project, (LINK, "one", one), (LINK, "two", two)), "two: is a link that leads out of the repository; "


def to_no_path(project: Path) -> tuple[str, str]:
    return tree(project, (LINK, "a.txt", blob(project, "a\0b"))), "a.txt: is a link to no path; "


@pytest.mark.parametrize(
    "make",
    [twice, folder_twice, slash, below_a_file, below_a_link, out_of_the_folder, out_by_steps, to_no_path],
    ids=lambda make: make.__name__,
)
def test_entries_in_each_others_way(make: object, project: Path, factcheck: Run) -> None:
    assert callable(make)
    sources, said = make(ready(project))
    refused(project, factcheck, hostile(project, sources), said)


def test_a_link_for_the_sources_and_a_file_below_it(project: Path, factcheck: Run) -> None:
    outside = project / "elsewhere"
    outside.mkdir()
    link = blob(ready(project), os.fspath(outside))
    inner = tree(project, (FILE, "evil.txt", blob(project)))
    made = hostile(project, link, mode=LINK, more=[(FOLDER, "sources", inner)])
    refused(project, factcheck, made, ":sources: stands twice in the revision; ")


@pytest.mark.parametrize("name", ["claims.yaml", "sources", "beside"])
@pytest.mark.parametrize("kind", ["files", "folders", "both"])
def test_names_that_stand_twice_at_the_top(kind: str, name: str, project: Path, factcheck: Run) -> None:
    file = (FILE, name, blob(ready(project)))
    folder = (FOLDER, name, tree(project, (FILE, "evil.txt", file[2])))
    more = {"files": [file, file], "folders": [folder, folder], "both": [file, folder]}[kind]
    made = hostile(project, git(project, "rev-parse", "HEAD:sources"), more=more)
    refused(project, factcheck, made, f"{made}:{name}: stands twice in the revision; ")


def test_more_files_than_anybody_means(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revision, "_MOST_FILES", 1000)
    made = blob(ready(project))
    made = tree(project, *((FILE, f"{number}.txt", made) for number in range(10)))
    for _ in range(9):  # ten thousand million files, in ten small trees
        made = tree(project, *((FOLDER, f"{number}", made) for number in range(10)))
    refused(project, factcheck, hostile(project, made), "the revision holds more than 1,000 files there; ")


def program(project: Path) -> tuple[Path, Path]:
    """Return a program that leaves a trace, and the trace."""
    path, trace = project.parent / f"{project.name}-program", project.parent / f"{project.name}-trace"
    path.write_text(f"#!/bin/sh\necho run >> '{trace}'\nexit 1\n", encoding="utf-8")
    path.chmod(0o755)
    return path, trace


SETTINGS = (
    "core.fsmonitor", "core.sshCommand", "core.pager", "core.editor", "core.askPass", "core.gitProxy",
    "core.alternateRefsCommand", "diff.external", "diff.x.textconv", "diff.x.command", "filter.x.smudge",
    "filter.x.process", "filter.x.clean", "gpg.program", "credential.helper", "pager.show", "pager.ls-tree",
    "uploadpack.packObjectsHook", "remote.origin.uploadpack", "interactive.diffFilter",
)  # fmt: skip
ALIASES = ("rev-parse", "ls-tree", "cat-file", "show", "config", "version")


@pytest.mark.skipif(os.name == "nt", reason="a shell")
def test_settings_of_a_repository_run_nothing(project: Path, factcheck: Run) -> None:
    (project / ".gitattributes").write_text("* diff=x filter=x\n", encoding="utf-8")
    commit(project)
    path, trace = program(project)
    for name in SETTINGS:
        git(project, "config", name, os.fspath(path))
    for name in ALIASES:
        git(project, "config", f"alias.{name}", f"!{path}")
    hooks = project.parent / f"{project.name}-hooks"
    hooks.mkdir()
    for name in ("post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout"):
        shutil.copy(path, hooks / name)
    git(project, "config", "core.hooksPath", os.fspath(hooks))
    for command in ("matrix", "check"):
        assert factcheck(command, "--since", "HEAD").code in (0, 1)
    assert not trace.exists()


def partial(project: Path) -> Path:
    """Make a partial clone in which a source is missing, and whose settings would run a program to fetch it."""
    commit(project)
    path, trace = program(project)
    number = git(project, "rev-parse", "HEAD:sources/en-bridge-opens.txt")
    (project / ".git" / "objects" / number[:2] / number[2:]).unlink()
    for name, value in (
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.url", os.fspath(project)),
        ("remote.origin.promisor", "true"),
        ("remote.origin.uploadpack", os.fspath(path)),
    ):
        git(project, "config", name, value)
    return trace


@pytest.mark.skipif(os.name == "nt", reason="a shell")
@pytest.mark.parametrize("told", [True, False], ids=["a git that can be told", "an older git"])
def test_a_partial_clone_fetches_nothing(
    told: bool, project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = partial(project)
    monkeypatch.setattr(revision, "_CAN_BE_TOLD", (0, 0) if told else (999, 0))
    done = factcheck("matrix", "--since", "HEAD")
    assert (done.code, done.out) == (2, "")
    assert (
        "git: cannot read what the revision holds" if told else "git: the repository is a partial clone"
    ) in done.err
    assert not trace.exists()


def test_a_whole_clone_needs_no_newer_git(project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    commit(project)
    monkeypatch.setattr(revision, "_CAN_BE_TOLD", (999, 0))
    assert factcheck("matrix", "--since", "HEAD").code == 0


@pytest.mark.parametrize("name", ["-h", "--help", "--all", "--git-dir=/", "-"])
def test_a_revision_is_no_option(name: str, project: Path, factcheck: Run) -> None:
    commit(project)
    done = factcheck("matrix", f"--since={name}")
    assert (done.code, done.out) == (2, "")
    assert f"git: there is no revision `{name}` in the repository; " in done.err
