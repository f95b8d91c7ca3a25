"""What cannot be done: one clear line, exit code 2, and nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from runner import ROOT, Run

CLAIM = "  - id: a\n    claim: The bridge opened.\n"
HEAD = "version: 1\nclaims:\n"
BOMB = "version: 1\na: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + level)}: &{chr(98 + level)} [{','.join([f'*{chr(97 + level)}'] * 9)}]\n" for level in range(9)
)


def write(name: str, content: str | bytes) -> Callable[[Path], object]:
    data = content.encode() if isinstance(content, str) else content
    return lambda home: (home / name).write_bytes(data)


def claims(content: str | bytes) -> Callable[[Path], object]:
    return write("claims.yaml", content)


def no_sources(home: Path) -> None:
    for path in (home / "sources").iterdir():
        path.unlink()


def unreadable(home: Path) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("permissions do not bind this user")
    (home / "sources" / "en-bridge-opens.txt").chmod(0)


def broken_link(home: Path) -> None:
    (home / "sources" / "gone.txt").symlink_to(home / "nowhere")


def nothing(home: Path) -> None:
    return None


BAD: dict[str, tuple[Callable[[Path], object], list[str | bytes], str]] = {
    "no claims file": (lambda home: (home / "claims.yaml").unlink(), ["matrix"], "claims.yaml: there is no such file"),
    "claims file named is not there": (nothing, ["matrix", "--claims", "no.yaml"], "no.yaml: there is no such file"),
    "empty file": (claims(""), ["matrix"], "claims.yaml"),
    "not YAML": (claims("a: [b\n}"), ["matrix"], "claims.yaml:2:1: "),
    "unknown key": (claims(f"{HEAD}{CLAIM}    suported_by: [x]\n"), ["matrix"], "did you mean `supported_by`"),
    "duplicate key": (claims(f"{HEAD}{CLAIM}    claim: Again.\n"), ["matrix"], "claims.yaml:5:5: "),
    "duplicate id": (claims(f"{HEAD}{CLAIM}{CLAIM}"), ["matrix"], "claims.yaml:5:"),
    "wrong type": (claims(f"{HEAD}  - id: a\n    claim: [x]\n"), ["matrix"], "claims.yaml:4:"),
    "no claims": (claims("version: 1\nclaims: []\n"), ["matrix"], "claims.yaml:2:"),
    "no sources": (no_sources, ["matrix"], "sources: there are no sources in this folder"),
    "sources: that is not there": (
        claims(f"version: 1\nsources: nope\nclaims:\n{CLAIM}"),
        ["matrix"],
        "claims.yaml:2:10: `sources: nope`: there is no such folder; name the folder that holds the sources",
    ),
    "sources: that is a file": (
        claims(f"version: 1\nsources: claims.yaml\nclaims:\n{CLAIM}"),
        ["check"],
        "claims.yaml:2:10: `sources: claims.yaml`: is not a folder; ",
    ),
    "source in UTF-16": (
        write("sources/x.txt", "Text.".encode("utf-16")),
        ["matrix"],
        "sources/x.txt: is UTF-16, not UTF-8 (from byte 0 on); convert it: iconv -f UTF-16",
    ),
    "claims in UTF-16": (
        write("claims.yaml", "version: 1".encode("utf-16")),
        ["matrix"],
        "claims.yaml: is UTF-16, not UTF-8 (from byte 0 on); save it as UTF-8, for example with `iconv -f UTF-16 ",
    ),
    "no sources folder": (nothing, ["matrix", "--sources", "no"], "no: there is no such folder"),
    "source not UTF-8": (write("sources/x.txt", b"caf\xe9 au lait"), ["matrix"], "byte 3"),
    "binary file": (write("sources/x.txt", b"\x89PNG\r\n\x1a\n\x00\x00"), ["matrix"], "sources/x.txt: "),
    "unknown ending": (write("sources/x.docx", "text"), ["matrix"], "sources/x.docx: unsupported file extension"),
    "duplicate source id": (write("sources/en-bridge-opens.md", "Text."), ["matrix"], "same id"),
    "unreadable file": (unreadable, ["matrix"], "sources/en-bridge-opens.txt: cannot be read"),
    "broken link": (broken_link, ["matrix"], "sources/gone.txt: is a broken symbolic link"),
    "claim that is not there": (nothing, ["matrix", "--claim", "tol"], "did you mean `toll`"),
    "glob that matches nothing": (nothing, ["matrix", "--claim", "x*"], "--claim: no claim has the id `x*`"),
    "source that is not there": (nothing, ["matrix", "--source", "it-ponte"], "did you mean `it-ponte-aperto`"),
    "tag that is not there": (nothing, ["matrix", "--tag", "mony"], "did you mean `money`"),
    "language that is not there": (
        nothing,
        ["matrix", "--language", "de"],
        "language `de`; there are `en`, `it`",
    ),
    "position": (nothing, ["matrix", "--claim", "1"], "--claim: no claim has the id `1`"),
    "claim to show is not there": (nothing, ["show", "tol"], "did you mean `toll`"),
    "nothing to show": (nothing, ["show"], "factcheck show: neither a claim nor a source is named"),
    "output folder": (nothing, ["matrix", "-o", "no/x.json"], "no/x.json: its folder does not exist"),
    "output ending": (nothing, ["matrix", "-o", "x.pdf"], "x.pdf: unsupported file extension `.pdf`"),
    "YAML bomb": (claims(BOMB), ["matrix"], "claims.yaml"),
    "10,000 levels": (claims("version: 1\nclaims: " + "[" * 10_000), ["matrix"], "claims.yaml:2:"),
    "claim that is like none": (nothing, ["matrix", "--claim", "nope"], "the id `nope`; there are `"),
    "option that is like none": (nothing, ["matrix", "--bogus"], "option `--bogus`; `factcheck matrix --help` says"),
    "no whole number": (nothing, ["matrix", "--jobs", "x"], "--jobs: `x` is not a whole number; "),
    "unknown command": (nothing, ["matirx"], "there is no command `matirx`; did you mean `matrix`?"),
    "unknown option": (nothing, ["matrix", "--clam"], "there is no option `--clam`; did you mean `--claim`?"),
    "option before the command": (nothing, ["--claims", "x", "matrix"], "options stand after the command"),
    "empty question": (nothing, ["ask", ""], "TEXT: is empty"),
    "question without words": (nothing, ["ask", "?!"], "TEXT: has no words"),
    "question that says nothing": (
        nothing,
        ["ask", "the of and"],
        "TEXT: has no content word, no name and no value; say who did what, when or how many",
    ),
    "quiet and verbose": (nothing, ["matrix", "-qv"], "--quiet: cannot be combined with --verbose; choose one"),
    "question not UTF-8": (nothing, ["ask", b"caf\xe9"], "TEXT: is not UTF-8"),
    "init in a used folder": (nothing, ["init"], "claims.yaml: is there already"),
}


#: One of each kind is tried by running the program, too: what the system brings, claims, sources, usage, selection.
BY_PROGRAM = (
    "no claims file", "unknown key", "source not UTF-8", "unreadable file", "output folder", "unknown command",
    "claim that is not there", "question not UTF-8",
)  # fmt: skip


def files(home: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in home.rglob("*") if path.is_file() and os.access(path, os.R_OK)}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line_and_2(name: str, project: Path, factcheck: Run) -> None:
    refused(name, project, lambda *arguments: factcheck(*map(os.fsdecode, arguments)))


@pytest.mark.parametrize("name", BY_PROGRAM)
def test_bad_input_to_the_program_is_one_clear_line_and_2(name: str, project: Path, spawn: Run) -> None:
    refused(name, project, spawn)


def refused(name: str, project: Path, run: Run) -> None:
    prepare, arguments, expected = BAD[name]
    prepare(project)
    before = files(project)
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert expected in done.err
    assert "Traceback" not in done.err
    assert all("; " in line for line in done.err.splitlines())
    assert files(project) == before


def test_all_problems_of_a_selection_are_told_at_once(spawn: Run) -> None:
    done = spawn("matrix", "--claim", "x", "--tag", "y", "--source", "z", "--language", "de")
    assert [line.split(":")[0] for line in done.err.splitlines()] == ["--claim", "--tag", "--source", "--language"]


def test_hidden_to_nothing_is_0(spawn: Run) -> None:
    done = spawn("matrix", "--verdict", "mixed")
    assert done.code == 0
    assert "No claim has a cell that reads mixed: nothing to show." in done.lines


def test_help_is_0(spawn: Run) -> None:
    assert spawn().code == spawn("--help").code == spawn("matrix", "-h").code == 0


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a POSIX pipe")
@pytest.mark.parametrize("arguments", [["matrix"], ["matrix", "-f", "json"], ["schema"], ["--help"], []])
def test_a_closed_pipe_changes_nothing(arguments: list[str], project: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        stdout=writing,
        stderr=subprocess.PIPE,
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.slow
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("argument", ["matrix", "--help", "--version"])
def test_a_full_disk_behind_stdout_is_2(argument: str, project: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", argument],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
    assert done.returncode == 2
    assert done.stderr.startswith(b"stdout: cannot be written (no space left on device); ")


def test_without_utf8_nothing_crashes(project: Path, spawn: Run) -> None:
    for arguments in (["matrix"], ["show", "toll"], ["sources"], ["--help"], ["schema"]):
        done = spawn(*arguments, PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
        assert done.code == 0
        assert done.out.isascii() or arguments == ["schema"]
    done = spawn("matrix", PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.lines[-1] == "4 claims x 2 sources = 8 cells: + 3 ~ 1 ? 0 - 3 . 1"


def test_json_is_utf8_whatever_the_terminal_shows(spawn: Run) -> None:
    done = spawn("show", "cost-48-million", "-f", "json", PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert "è costato" in done.out
