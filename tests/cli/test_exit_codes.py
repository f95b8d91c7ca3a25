"""Every exit code, for every reason there is for it; one reason of each kind by running the installed command."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest
from runner import LOOKS, ROOT, Result, Run

from factcheck.cli import main

_BESIDE = Path(sys.executable).with_name("factcheck")
#: The command as it was installed; where it was not, the module.
COMMAND = [str(_BESIDE)] if _BESIDE.exists() else [sys.executable, "-m", "factcheck"]
ENGLISH = "sources/en-bridge-opens.txt"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def run(
    project: Path, *arguments: str, stdout: int = subprocess.PIPE, environment: Mapping[str, str] = MappingProxyType({})
) -> Result:
    kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI")}
    path = os.pathsep.join([environment.get("FIRST", ""), str(ROOT)]).strip(os.pathsep)
    done = subprocess.run(
        [*COMMAND, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        cwd=project,
        env={**kept, "PYTHONPATH": path, "PYTHONUTF8": "1", **environment},
        timeout=60,
    )
    return Result(done.returncode, (done.stdout or b"").decode(), done.stderr.decode())


def fresh(project: Path) -> None:
    return None


def locked(project: Path) -> None:
    assert main(["lock", "-q", "--yes"]) == 0  # in this process, which is faster


def drifted(project: Path) -> None:
    locked(project)
    edit(project / ENGLISH, "12 May 2023", "13 May 2023")


def reworded(project: Path) -> None:
    locked(project)
    edit(project / ENGLISH, "opened on 12", "opened at last on 12")


def idle_claim(project: Path) -> None:
    path = project / "claims.yaml"
    path.write_text(path.read_text("utf-8") + "  - id: idle\n    claim: The moon is full.\n", encoding="utf-8")


def bad_claims(project: Path) -> None:
    edit(project / "claims.yaml", "version: 1", "version: one")


def bad_source(project: Path) -> None:
    (project / "sources" / "x.txt").write_bytes(b"caf\xe9 au lait")


def broken_lock(project: Path) -> None:
    (project / "claims.lock").write_text("version: 1\n", encoding="utf-8")


def no_claims(project: Path) -> None:
    (project / "claims.yaml").write_text("version: 1\nclaims: []\n", encoding="utf-8")


def no_sources(project: Path) -> None:
    shutil.rmtree(project / "sources")
    (project / "sources").mkdir()


@contextmanager
def patched(project: Path, what: str, room: str = "factcheck.engine", name: str = "check") -> Iterator[dict[str, str]]:
    """Make a function do something else, in every Python that is started with this environment."""
    folder = project / "_patched"
    folder.mkdir()
    code = f"import os, signal\nimport {room}\ndef other(*_, **__):\n    {what}\n{room}.{name} = other\n"
    (folder / "sitecustomize.py").write_text(code, encoding="utf-8")
    yield {"FIRST": str(folder)}


# (exit code, why, how the project is, the command)
ROWS: list[tuple[int, str, Callable[[Path], None], list[str]]] = [
    (0, "help", fresh, []),
    (0, "help of a command", fresh, ["check", "--help"]),
    (0, "version", fresh, ["--version"]),
    (0, "matrix", fresh, ["matrix"]),
    (0, "show", fresh, ["show", "toll"]),
    (0, "ask", fresh, ["ask", "The bridge opened in May"]),
    (0, "sources", fresh, ["sources"]),
    (0, "schema", fresh, ["schema"]),
    (0, "explain", fresh, ["explain", "FC101"]),
    (0, "lock", fresh, ["lock"]),
    (0, "hidden to nothing", fresh, ["matrix", "--verdict", "mixed"]),
    (0, "hidden to nothing by the lock", locked, ["matrix", "--changed"]),
    (0, "check without a finding", locked, ["check", "--claim", "toll"]),
    (0, "check below the threshold", reworded, ["check"]),
    (0, "check that never fails", drifted, ["check", "--fail-on", "never"]),
    (0, "lint below the threshold", idle_claim, ["lint"]),
    (0, "audit without a minimum", fresh, ["audit"]),
    (0, "review, whatever it finds", drifted, ["review"]),
    (0, "lock over a broken one", broken_lock, ["lock"]),
    (1, "check with an error", drifted, ["check"]),
    (1, "check with a warning that counts", reworded, ["check", "--fail-on", "warning"]),
    (1, "lint with a warning that counts", idle_claim, ["lint", "--fail-on", "warning"]),
    (2, "unknown command", fresh, ["chekc"]),
    (2, "unknown option", fresh, ["check", "--fial-on", "error"]),
    (2, "bad value of an option", fresh, ["check", "--fail-on", "note"]),
    (2, "missing argument", fresh, ["ask"]),
    (2, "unknown rule", fresh, ["explain", "FC999"]),
    (2, "bad share", fresh, ["audit", "--min-score", "x"]),
    (2, "bad claims", bad_claims, ["check"]),
    (2, "no claims", no_claims, ["check"]),
    (2, "bad source", bad_source, ["check"]),
    (2, "no sources", no_sources, ["check"]),
    (2, "nothing selected", locked, ["check", "--claim", "nothing-like-it"]),
    (2, "nothing selected to lint", fresh, ["lint", "--claim", "nothing-like-it"]),
    (2, "nothing to hold the claims to", fresh, ["check"]),
    (2, "no lock to differ from", fresh, ["matrix", "--changed"]),
    (2, "unreadable lock", broken_lock, ["check"]),
    (2, "unreadable lock, a part accepted", broken_lock, ["lock", "--claim", "toll"]),
    (2, "output folder that is not there", locked, ["check", "-o", "no/x.sarif"]),
    (2, "no repository", locked, ["check", "--since", "HEAD"]),
    (2, "init over something", fresh, ["init"]),
]


#: Each also by the installed command: its beginning, its end and what is written between are the same for all others.
BY_PROGRAM = (
    "help", "version", "matrix", "schema", "check without a finding", "check with an error",
    "lint with a warning that counts", "unknown command", "missing argument", "bad claims", "bad source",
    "nothing selected", "unreadable lock", "no repository",
)  # fmt: skip
BY_NAME = {row[1]: row for row in ROWS}


@pytest.mark.parametrize("name", [name for name in BY_NAME if name != "no repository"])
def test_exit_code(name: str, project: Path, factcheck: Run) -> None:
    exits(name, project, factcheck)


@pytest.mark.slow
@pytest.mark.parametrize("name", BY_PROGRAM)
def test_exit_code_of_the_installed_command(name: str, project: Path) -> None:
    exits(name, project, lambda *arguments: run(project, *arguments))


def test_every_reason_has_a_name_of_its_own() -> None:
    assert len(BY_NAME) == len(ROWS)


def exits(name: str, project: Path, run: Run) -> None:
    code, _, prepare, arguments = BY_NAME[name]
    prepare(project)
    done = run(*arguments)
    assert done.code == code, done.err
    assert "Traceback" not in done.err
    if code == 2:
        assert done.out == ""
        assert done.err.count("; ") >= 1
    if code == 1:
        assert done.out


@pytest.mark.slow
def test_an_audit_below_its_score_is_1(project: Path) -> None:
    half = "from factcheck.audit import Audit, Kind, Tally; return Audit((Tally(Kind.NUMBER, 2, 1),), cells=1)"
    with patched(project, half, "factcheck.audit", "audit") as environment:
        assert run(project, "audit", "--min-score", "0.51", environment=environment).code == 1
        assert run(project, "audit", "--min-score", "0.5", environment=environment).code == 0


@pytest.mark.slow
def test_a_build_that_would_lock_is_2(project: Path) -> None:
    assert run(project, "lock", environment={"CI": "true"}).code == 2
    assert run(project, "lock", "--yes", environment={"CI": "true"}).code == 0


@pytest.mark.slow
def test_a_bug_is_2_and_one_line(project: Path) -> None:
    with patched(project, "raise ZeroDivisionError('by zero')") as environment:
        done = run(project, "matrix", environment=environment)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("factcheck: internal error: ZeroDivisionError: by zero; run again with ")
        assert len(done.err.splitlines()) == 1
        assert "Traceback" in run(project, "matrix", environment={**environment, "FACTCHECK_TRACEBACK": "1"}).err


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="POSIX signals")
@pytest.mark.parametrize("arguments", [["matrix"], ["lock"], ["check"], ["lint"], ["audit"]])
def test_interrupted_is_130(arguments: list[str], project: Path) -> None:
    locked(project)
    with patched(project, "os.kill(os.getpid(), signal.SIGINT)") as environment:
        done = run(project, *arguments, environment=environment)
    assert (done.code, done.out, done.err) == (130, "", "")


PIPES: list[tuple[Callable[[Path], None], list[str], int]] = [
    (locked, ["check", "--claim", "toll"], 0),
    (drifted, ["check"], 1),
    (drifted, ["check", "-f", "json"], 1),
    (drifted, ["check", "-f", "sarif"], 1),
    (idle_claim, ["lint", "--fail-on", "warning", "-f", "junit"], 1),
    (bad_claims, ["check"], 2),
    (fresh, ["matrix"], 0),
    (fresh, ["lock"], 0),
    (fresh, ["explain"], 0),
    (fresh, ["audit"], 0),
    (drifted, ["review"], 0),
]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="a POSIX pipe")
@pytest.mark.parametrize(("prepare", "arguments", "code"), PIPES)
def test_head_never_changes_the_exit_code(
    prepare: Callable[[Path], None], arguments: list[str], code: int, project: Path
) -> None:
    prepare(project)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run(project, *arguments, stdout=writing)
    finally:
        os.close(writing)
    assert done.code == code
    assert "Broken" not in done.err and "Traceback" not in done.err


@pytest.mark.slow
def test_a_lock_is_written_though_nobody_reads_what_it_says(project: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    run(project, "lock", stdout=writing)
    os.close(writing)
    assert (project / "claims.lock").read_text("utf-8").endswith("...\n")
