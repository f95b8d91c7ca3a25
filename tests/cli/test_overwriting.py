"""`-o` never takes the place of what a report is made of, and sources from elsewhere are said."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from repository import git
from runner import Run

SOURCE = "sources/en-bridge-opens.txt"
#: Every command that writes reports, and what it is asked here.
COMMANDS = {
    "matrix": ["matrix"],
    "show": ["show", "toll"],
    "ask": ["ask", "The bridge opened in May"],
    "sources": ["sources"],
    "lint": ["lint"],
    "audit": ["audit"],
    "check": ["check", "--fail-on", "never"],
}
links = pytest.mark.skipif(os.name == "nt", reason="links")


def snapshot(project: Path) -> dict[str, bytes]:
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in project.rglob("*") if path.is_file()}


def linked(to: str) -> Callable[[Path], list[str]]:
    def make(project: Path) -> list[str]:
        (project / "report.json").symlink_to(to)
        return ["report.json"]

    return make


def hard_linked(to: str) -> Callable[[Path], list[str]]:
    def make(project: Path) -> list[str]:
        os.link(project / to, project / "report.json")
        return ["report.json"]

    return make


def twice_by_a_link(project: Path) -> list[str]:
    (project / "more").symlink_to(".")
    return ["report.json", "more/report.json"]


def twice_by_a_hard_link(project: Path) -> list[str]:
    (project / "one.json").write_text("old", encoding="utf-8")
    os.link(project / "one.json", project / "two.json")
    return ["one.json", "two.json"]


def below_by_a_link(project: Path) -> list[str]:
    (project / "more").symlink_to("sources")
    return ["more/report.json"]


def in_a_linked_folder(project: Path) -> list[str]:
    (project / "elsewhere").mkdir()
    (project / "elsewhere" / "a.txt").write_text("The toll bridge is new.", encoding="utf-8")
    (project / "sources" / "more").symlink_to("../elsewhere")
    return ["sources/more/report.json"]


BELOW = "would become a source where it lies; name a file outside of the sources' folder"
REFUSED: dict[str, tuple[Callable[[Path], list[str]], str]] = {
    "the claims file by a link": (linked("claims.yaml"), "report.json: is the claims file; name another file"),
    "the lock by a link": (linked("claims.lock"), "report.json: is the lock; name another file"),
    "a source by a link": (linked(SOURCE), "report.json: is a source; name another file"),
    "the claims file by a hard link": (hard_linked("claims.yaml"), "report.json: is the claims file; name another"),
    "the lock by a hard link": (hard_linked("claims.lock"), "report.json: is the lock; name another file"),
    "a source by a hard link": (hard_linked(SOURCE), "report.json: is a source; name another file"),
    "the same twice": (lambda _: ["a.json", "b.json", "./a.json"], "./a.json: is named twice with --output; name anot"),
    "the same twice by a link": (twice_by_a_link, "more/report.json: is named twice with --output; name another file"),
    "the same twice by a hard link": (twice_by_a_hard_link, "two.json: is named twice with --output; name another"),
    "among the sources": (lambda _: ["sources/report.json"], f"sources/report.json: {BELOW}"),
    "among the sources by a link": (below_by_a_link, f"more/report.json: {BELOW}"),
    "in a folder that is read through a link": (in_a_linked_folder, f"sources/more/report.json: {BELOW}"),
}  # fmt: skip


@links
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str, project: Path, factcheck: Run) -> None:
    make, said = REFUSED[name]
    factcheck("lock", "-q")
    output = make(project)
    before = snapshot(project)
    done = factcheck("matrix", *(word for path in output for word in ("-o", path)), "--follow-links")
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert snapshot(project) == before


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_writes_looks_first(command: str, project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    before = snapshot(project)
    done = factcheck(*COMMANDS[command], "-o", "fine.json", "-o", "sources/report.json")
    assert (done.code, done.out) == (2, "")
    assert done.err == f"sources/report.json: {BELOW}\n"
    assert snapshot(project) == before


def test_a_text_that_is_a_source_itself(project: Path, factcheck: Run) -> None:
    before = snapshot(project)
    done = factcheck("lint", "-o", SOURCE)
    assert (done.code, done.err) == (2, f"{SOURCE}: is a source; name another file\n")
    assert snapshot(project) == before


def test_names_that_are_no_sources_may_lie_there(project: Path, factcheck: Run) -> None:
    path = project / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("sources: sources\n", 'sources: "."\nexclude: ["out", "*.yaml", "*.schema.json"]\n'), "utf-8"
    )
    (project / "out").mkdir()
    for name in ("out/report.json", "_report.json", ".report.json"):
        assert factcheck("matrix", "-q", "-o", name).code == 0, name
        assert (project / name).exists()
    assert f"report.json: {BELOW}" in factcheck("matrix", "-o", "report.json").err


@pytest.mark.parametrize("broken", ["claims.yaml", SOURCE])
def test_what_keeps_a_check_from_being_done_is_not_told_in_their_place(
    broken: str, project: Path, factcheck: Run
) -> None:
    (project / broken).write_bytes(b"\xff\xfe")
    before = snapshot(project)
    done = factcheck("check", "-o", "sources/report.sarif")
    assert (done.code, done.out) == (2, "")
    assert f"sources/report.sarif: {BELOW}\n" in done.err
    assert snapshot(project) == before
    assert factcheck("check", "-o", "report.sarif").code == 2
    assert snapshot(project) != before


@links
def test_a_source_that_is_followed_to_elsewhere(project: Path, factcheck: Run) -> None:
    outside = project / "outside.txt"
    outside.write_text("The Alderford bridge opened on 12 May 2023.", encoding="utf-8")
    (project / "sources" / "link.txt").symlink_to("../outside.txt")
    refused = factcheck("matrix")
    assert refused.code == 2
    assert refused.err.startswith("sources/link.txt: is a link that leads out of the folder of the sources; ")
    for command, words in COMMANDS.items():
        if command != "check":
            assert factcheck(*words, "--follow-links", "-q").code == 0, command
    assert factcheck("lock", "--follow-links").code == 0
    assert factcheck("check", "--follow-links").code == 0
    before = snapshot(project)
    done = factcheck("lint", "--follow-links", "-o", "outside.txt")
    assert (done.code, done.err) == (2, "outside.txt: is a source; name another file\n")
    assert snapshot(project) == before
    outside.write_text("The Alderford bridge opened on 13 May 2023.", encoding="utf-8")
    assert "factcheck lock --follow-links --claim" in factcheck("check", "--follow-links").out


@pytest.mark.slow
@pytest.mark.parametrize("repository", [True, False])
def test_sources_from_elsewhere_are_said(
    repository: bool, project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = project / "deep" / "er"
    home.mkdir(parents=True)
    (project / "claims.yaml").rename(home / "claims.yaml")
    text = (home / "claims.yaml").read_text(encoding="utf-8")
    (home / "claims.yaml").write_text(text.replace("sources: sources", "sources: ../../sources"), "utf-8")
    monkeypatch.chdir(home)
    where = "repository" if repository else "folder of the claims file"
    said = f"claims.yaml: `sources: ../../sources` leads out of the {where}; see that its texts may be quoted\n"
    if repository:
        git(project / "deep", "init", "-q")
    done = factcheck("matrix")
    assert (done.code, done.err) == (0, said)
    assert factcheck("matrix", "--sources", "../../sources").err == ""  # whoever gives the option knows
    git(project, "init", "-q")
    if not repository:
        assert factcheck("matrix").err == ""
