"""The program as a whole: help, version, usage, bugs."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from runner import Result, Run

from factcheck import __version__
from factcheck.cli import COMMANDS, Exit, boundary, main, outlet
from factcheck.errors import FactcheckError, OutputError


def test_bare_prints_the_help(factcheck: Run) -> None:
    done = factcheck()
    assert done.code == 0
    assert all(f"\n  {name} " in done.out for name in COMMANDS)
    assert "..." not in done.out.split("Commands:")[1]
    assert done.out == factcheck("--help").out == factcheck("-h").out


@pytest.mark.parametrize("name", COMMANDS)
def test_help_begins_with_one_plain_sentence(name: str, factcheck: Run) -> None:
    done = factcheck(name, "--help")
    assert done.code == 0
    sentence = done.out.split("\n\n")[1].strip()
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
    assert done.out.isascii()


def test_version(factcheck: Run, spawn: Run) -> None:
    wanted = f"factcheck {__version__}\n"
    assert factcheck("-V").out == factcheck("--version").out == wanted
    assert spawn("-V") == spawn("--version") == Result(0, wanted, "")


def test_only_what_is_asked_for_is_loaded(spawn: Run) -> None:
    listed = (
        "\nprint(sorted(name for name in sys.modules if name.partition('.')[0] in ('factcheck', 'typer', 'typing')))"
    )
    version = f"import sys; sys.argv[1:] = ['-V']; from factcheck.__main__ import main; main(){listed}"
    command = f"import sys; from factcheck.cli import main; main(['explain', 'FC101']){listed}"
    told = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()[-1]
        for code in (version, command)
    ]
    assert told[0] == "['factcheck', 'factcheck.__main__']"
    loaded = [name for name in told[1].split("'") if name.startswith("factcheck.cli.commands.")]
    assert loaded == ["factcheck.cli.commands.explain"]
    assert "'factcheck.engine'" not in told[1]


def test_arguments_are_the_programs_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["factcheck", "--version"])
    assert main() == 0


USAGE = [
    (["matirx"], "factcheck: there is no command `matirx`; did you mean `matrix`?"),
    (["xxxxx"], "factcheck: there is no command `xxxxx`; there are matrix, show, "),
    (["matrix", "--clam", "x"], "factcheck matrix: there is no option `--clam`; did you mean `--claim`?"),
    (
        ["matrix", "--zzzzz"],
        "factcheck matrix: there is no option `--zzzzz`; `factcheck matrix --help` says what it takes",
    ),
    (
        ["--source", "x"],
        "factcheck: `--source` stands before the command; options stand after the command, as in `factcheck ",
    ),
    (["--zzzzz"], "factcheck: there is no option `--zzzzz`; "),
    (["matrix", "--claims"], "factcheck: `--claims` has no value; write it after the option: --claims ..."),
    (["matrix", "--quiet=3"], "factcheck: `--quiet` takes no value; leave out what follows `=`"),
    (["matrix", "more"], "factcheck matrix: `more` is an unexpected argument; "),
    (["matrix", "--jobs", "two"], "--jobs: `two` is not a whole number; "),
    (["suggest", "--top", "1.5"], "--top: `1.5` is not a whole number; "),
    (["suggest", "--top", "0"], "--top: 0 is too small: 1 is the least; "),
    (["ask"], "factcheck ask: TEXT is missing; `factcheck ask --help` says what it takes"),
]


@pytest.mark.parametrize(("arguments", "expected"), USAGE)
def test_usage(arguments: list[str], expected: str, factcheck: Run) -> None:
    done = factcheck(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(expected)


def test_any_other_complaint_of_typer_is_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    for error in (typer.BadParameter("Not good."), boundary.USAGE("Odd.\nVery.")):

        def fail(error: Exception = error) -> None:
            raise error

        assert boundary.run(fail) == 2
    assert capsys.readouterr().err.splitlines() == [
        "factcheck: an argument: not good; `factcheck --help` says what it takes",
        "factcheck: odd; `factcheck --help` says what it takes",
    ]


def test_a_bug_is_one_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise ZeroDivisionError("by\nzero")

    monkeypatch.delenv(boundary.TRACEBACK, raising=False)
    assert boundary.run(fail) == Exit.FAILED
    remedy = "run again with FACTCHECK_TRACEBACK=1 to see the traceback"
    assert capsys.readouterr().err == f"factcheck: internal error: ZeroDivisionError: by zero; {remedy}\n"
    monkeypatch.setenv(boundary.TRACEBACK, "1")
    assert boundary.run(fail) == Exit.FAILED
    assert "Traceback" in capsys.readouterr().err


ENDS = [
    (KeyboardInterrupt(), 130),
    (typer.Abort(), 130),
    (FactcheckError("x: y; z"), 2),
]


@pytest.mark.parametrize(("error", "code"), ENDS)
def test_exit_codes(error: BaseException, code: int) -> None:
    def fail() -> None:
        raise error

    assert boundary.run(fail) == code


def test_what_a_command_returns_is_the_exit_code() -> None:
    assert boundary.run(lambda: Exit.FOUND) == 1
    assert boundary.run(lambda: None) == 0


def test_nobody_has_to_listen(monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        encoding = "utf-8"

        def write(self, text: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None:
            raise BrokenPipeError

    muted: list[bool] = []
    monkeypatch.setattr(boundary, "mute", lambda: muted.append(True))
    monkeypatch.setattr(outlet, "mute", lambda: muted.append(True))
    monkeypatch.setattr(sys, "stderr", Gone())
    boundary.say("to nobody")
    monkeypatch.setattr(sys, "stdout", Gone())
    outlet.write_out(["line"], as_is=True)
    assert boundary.run(lambda: None) == 0
    assert len(muted) == 2
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    boundary.say("to nobody")
    outlet.write_out(["line"])
    assert boundary.run(lambda: None) == 0


@pytest.mark.parametrize(("code", "raises"), [(errno.EPIPE, False), (errno.ENOSPC, True)])
def test_a_stdout_that_cannot_be_written(code: int, raises: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def write(self, text: str) -> int:
            raise OSError(code, "Full")

    monkeypatch.setattr(outlet, "mute", lambda: None)
    monkeypatch.setattr(sys, "stdout", Full())
    if raises:
        with pytest.raises(OutputError, match=r"stdout: cannot be written \(full\)"):
            outlet.write_out(["line"])
    else:
        outlet.write_out(["line"])


def test_long_results_are_written_in_pieces(capsys: pytest.CaptureFixture[str]) -> None:
    outlet.write_out(str(number) for number in range(2500))
    assert capsys.readouterr().out.splitlines() == [str(number) for number in range(2500)]


def test_dash_m_is_the_same(project: Path, spawn: Run, factcheck: Run) -> None:
    assert spawn("matrix").out == factcheck("matrix").out
