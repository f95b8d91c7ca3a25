"""`factcheck review`, on a terminal and without one."""

from __future__ import annotations

import json
import os
import re
import shlex
import sys
from pathlib import Path

import pytest
from runner import Run

from factcheck.cli import main
from factcheck.lock import load
from factcheck.model import Verdict

ENGLISH = "sources/en-bridge-opens.txt"
on_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def drifted(project: Path, factcheck: Run) -> Path:
    """Two changed cells, and a new dispute each: four findings."""
    path = project / "claims.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("  - id: cost-48-million\n", "  - id: cost-48-million\n    ignore: [FC202]\n")
    path.write_text(text, encoding="utf-8")
    factcheck("lock", "-q")
    path = project / ENGLISH
    text = path.read_text(encoding="utf-8")
    text = text.replace("12 May 2023", "13 May 2023").replace("do not pay a toll", "pay a toll")
    path.write_text(text, encoding="utf-8")
    return project


def verdicts(home: Path) -> tuple[Verdict | None, Verdict | None]:
    lock = load(home / "claims.lock")
    return tuple(lock.cell(claim, "en-bridge-opens").verdict for claim in ("opened-in-may", "toll"))  # type: ignore[return-value]


BEFORE = (Verdict.SUPPORTS, Verdict.REFUTES)
FIRST = (Verdict.REFUTES, Verdict.REFUTES)
SECOND = (Verdict.SUPPORTS, Verdict.SUPPORTS)
BOTH = (Verdict.REFUTES, Verdict.SUPPORTS)


def test_without_a_terminal_it_says_what_does_the_same(drifted: Path, factcheck: Run) -> None:
    done = factcheck("review")
    assert done.code == 0
    assert done.err == "There is no terminal to ask in: these commands accept what check finds.\n"
    commands = [line for line in done.lines if not line.startswith("#")]
    assert commands == [
        "factcheck lock --claim opened-in-may --source en-bridge-opens",
        "factcheck lock --claim toll --source en-bridge-opens",
    ]
    assert any(line.startswith("# claims.yaml:13: ignore: [FC202]") for line in done.lines)
    assert verdicts(drifted) == BEFORE
    assert factcheck("review", "-q").err == ""
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0
    assert verdicts(drifted) == BOTH


def test_nothing_to_review(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    assert factcheck("review", "--claim", "toll").lines == ["Nothing to review: check finds nothing."]


def test_without_a_lock_everything_that_says_something_waits(project: Path, factcheck: Run) -> None:
    done = factcheck("review")
    commands = [line for line in done.lines if not line.startswith("#")]
    matrix = json.loads(factcheck("matrix", "-f", "json").out)
    loud = {(cell["claim"], cell["source"]) for cell in matrix["cells"] if cell["verdict"] != "silent"}
    assert {tuple(command.split()[3::2]) for command in commands} == loud
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0
    assert not [line for line in factcheck("review").lines if "FC103" in line]


#: Keys -> what is in the lock of the first cell, what is new in the claims file, what is told.
UNCONFIRMED = {
    "confirm": (["a", "q"], True, "", "1 accepted, 0 left, "),
    "not evidence": (["n", "q"], False, "    not_evidence:", "0 accepted, 0 left, 1 not evidence, "),
    "note": (["m", "q"], False, "    note: read: twice", "0 accepted, 0 left, "),
    "undo": (["a", "u", "q"], False, "", "0 accepted, 0 left, "),
    "undo a note": (["m", "u", "q"], False, "", "0 accepted, 0 left, "),
    "undo not evidence": (["n", "u", "q"], False, "", "0 accepted, 0 left, "),
    "confirm, then not evidence": (["a", "n", "q"], True, "    not_evidence:", "1 accepted, 0 left, 1 not evidence, "),
}


@pytest.mark.parametrize("name", UNCONFIRMED)
def test_unconfirmed_cells(name: str, project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answers, locked, written, told = UNCONFIRMED[name]
    keys = iter(answers)
    before = (project / "claims.yaml").read_text(encoding="utf-8")
    monkeypatch.setattr("factcheck.cli.asking.at_terminal", lambda: True)
    monkeypatch.setattr("factcheck.cli.asking.read_key", lambda: next(keys))
    monkeypatch.setattr("builtins.input", lambda prompt: "read, twice")
    done = factcheck("review")
    assert done.code == 0
    assert done.lines[-1].startswith(told)
    text = (project / "claims.yaml").read_text(encoding="utf-8")
    assert (project / "claims.lock").exists() is locked
    assert (text != before) is bool(written)
    assert written.replace("read: twice", "read, twice") in text
    if "not evidence" in told:
        assert "Not evidence: " in done.out


TYPED = {
    "accept": (["a", "q"], FIRST, "1 accepted, 0 left, 3 undecided."),
    "leave": (["r", "a", "q"], SECOND, "1 accepted, 1 left, 2 undecided."),
    "skipped comes again": (["s", "r", "r", "r", "a"], FIRST, "1 accepted, 3 left, 0 undecided."),
    "accept the rest": (["A", "y", "q"], BOTH, "2 accepted, 0 left, 2 undecided."),
    "accept the rest, or not": (["A", "a", "q"], BEFORE, "0 accepted, 0 left, 4 undecided."),
    "undo": (["a", "u", "q"], BEFORE, "0 accepted, 0 left, 4 undecided."),
    "diff": (["d", "q"], BEFORE, "0 accepted, 0 left, 4 undecided."),
    "end of input": (["\x04"], BEFORE, "0 accepted, 0 left, 4 undecided."),
}


@pytest.mark.parametrize("terminal", ["xterm", "dumb"])
@pytest.mark.parametrize("name", TYPED)
def test_answers(name: str, terminal: str, drifted: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    answers, expected, told = TYPED[name]
    keys = iter(["x", "", *answers])  # what is no key is no answer

    def getchar() -> str:
        key = next(keys)
        if key == "\x04":
            raise EOFError
        return key

    monkeypatch.setenv("TERM", terminal)
    monkeypatch.setattr("factcheck.cli.asking.at_terminal", lambda: True)
    monkeypatch.setattr("factcheck.cli.asking.read_key", getchar)
    done = factcheck("review")
    assert (done.code, done.lines[-1]) == (0, told)
    assert "`x` is not one of the keys." in done.lines
    assert ("\x1b[2J" in done.out) is (terminal == "xterm")
    assert verdicts(drifted) == expected


#: Each key, and what the next screen says.
KEYS = [
    ("x", "`x` is not one of the keys."),
    ("\x1b[A", "That is not one of the keys."),  # the arrow up ends in an A, which would accept everything
    ("d", "4 of 4 findings to decide"),
    ("s", "FC102 changed toll in"),
    ("u", "FC102 changed opened-in-may in"),
    ("r", "3 of 4 findings to decide"),
    ("u", "Undone."),
    ("m", "note: "),
    ("\x15read twice\r", "The note is written."),
    ("u", "Undone."),
    ("m", "note: "),
    ("read\x03", "Nothing was noted."),  # Ctrl-C leaves the line, not the work
    ("n", "Not evidence: "),
    ("u", "Undone."),
    ("A", "Accept all findings that a lock can settle (2)?"),
    ("x", "Nothing was accepted."),
    ("A", "y yes   q quit"),
    ("y", "2 of 4 findings to decide"),
    ("q", "2 accepted, 0 left, 2 undecided."),
]


@pytest.mark.slow
@on_posix
def test_every_key_on_a_terminal(drifted: Path) -> None:
    from terminal import converse

    shown, code = converse(drifted, ["review", "--color", "never"], [key for key, _ in KEYS], "q quit|note: ")
    assert code == 0, shown
    end = 0
    for key, said in KEYS:
        assert said in shown[end:], (key, said, shown)
        end = shown.index(said, end) + len(said)
    assert verdicts(drifted) == BOTH


@pytest.mark.slow
@on_posix
@pytest.mark.parametrize("name", ["skipped comes again", "end of input"])
def test_on_a_terminal(name: str, drifted: Path) -> None:
    from terminal import converse

    answers, expected, told = TYPED[name]
    shown, code = converse(drifted, ["review", "--color", "never"], answers, "q quit")
    assert (code, shown.splitlines()[-1]) == (0, told), shown
    assert verdicts(drifted) == expected


@pytest.mark.slow
@on_posix
def test_a_screen(drifted: Path) -> None:
    from terminal import converse

    shown, _ = converse(drifted, ["review", "--color", "never"], ["q"], "q quit")
    screen = shown.split("\x1b[H\x1b[2J")[1]
    for part in (
        "4 of 4 findings to decide",
        "FC102 changed opened-in-may in en-bridge-opens",
        "The Alderford bridge opened on 12 May 2023.",
        "locked as supports:",
        "[Alderford bridge opened on 12 May 2023] after three",
        "refutes: sources/en-bridge-opens.txt:5:5",
        "The [Alderford bridge opened on 13 May 2023] after three years of work.",
        "~ Alderford bridge opened on [-12-] {+13+} May 2023",
        "a accept   r leave   s skip   n not evidence   m note   A accept the rest   ? help   q quit",
    ):
        assert part in re.sub(r"\n +\| ", " ", screen), part


@pytest.mark.slow
@on_posix
def test_ctrl_c_keeps_what_was_accepted(drifted: Path) -> None:
    from terminal import converse

    _, code = converse(drifted, ["review"], ["a", "\x03"], "quit")
    assert code == 130
    assert verdicts(drifted) == FIRST


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="permissions of Linux")
def test_a_folder_that_may_not_be_written_to_is_said_on_the_screen(drifted: Path) -> None:
    from terminal import converse, obey_permissions

    before = [(drifted / name).read_bytes() for name in ("claims.yaml", "claims.lock")]
    keys = ["a", "n", "m", "read twice\r", "A", "y", "q"]
    drifted.chmod(0o555)
    try:
        shown, code = converse(drifted, ["review", "--color", "never"], keys, "q quit|note: ", prepare=obey_permissions)
    finally:
        drifted.chmod(0o755)
    if code == 77:
        pytest.skip("permissions do not bind this user")
    told = re.findall("(claims.[a-z]+): may not be written; change the permissions of the file's folder", shown)
    on_screen = ["claims.lock", "claims.yaml", "claims.yaml", "claims.lock"]
    assert (code, told) == (2, [*on_screen, "claims.lock"]), shown  # nothing was written, and the end says so again
    assert "0 accepted, 0 left, 4 undecided." in shown.splitlines()
    assert [(drifted / name).read_bytes() for name in ("claims.yaml", "claims.lock")] == before
