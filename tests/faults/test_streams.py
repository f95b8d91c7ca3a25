"""Nobody who reads, and a place where only ASCII is known."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from runner import LOOKS, ROOT

from factcheck.renderers.findings import FINDINGS_ENDINGS

#: Each test starts the program anew, most of them several times.
pytestmark = pytest.mark.slow

COMMANDS = [["matrix"], ["check"], ["lint"], ["audit"], ["lock"], ["review"], ["explain"], ["show", "toll"]]


def drift(project: Path) -> None:
    path = project / "sources" / "it-ponte-aperto.txt"
    path.write_text(path.read_text("utf-8").replace("12 maggio", "13 maggio — così «è»"), encoding="utf-8")


def run(project: Path, arguments: list[str], **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "CI", "PYTHONUTF8")}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=project,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
    )


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")
@pytest.mark.parametrize("arguments", [["matrix"], ["check"], ["lock"]], ids=" ".join)
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-", "| head -n 1"])
def test_streams_that_are_closed_change_nothing(arguments: list[str], closed: str, locked: Path) -> None:
    drift(locked)
    done = subprocess.run(
        [
            "bash",
            "-c",
            f'"$0" -m factcheck "$@" {closed}; echo "${{PIPESTATUS[0]}}" > code',
            sys.executable,
            *arguments,
        ],
        cwd=locked,
        env={**{name: os.environ[name] for name in os.environ if name != "CI"}, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (locked / "code").read_text().strip() == ("1" if arguments == ["check"] else "0")
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr
    assert arguments != ["lock"] or b"13 maggio" in (locked / "claims.lock").read_bytes()


ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_locale_without_utf8(arguments: list[str], locked: Path) -> None:
    drift(locked)
    done = run(locked, arguments, **ASCII)
    assert done.returncode == (arguments == ["check"])
    assert done.stdout.isascii() and done.stderr.isascii()
    assert b"Traceback" not in done.stderr


def test_what_is_written_is_the_same_in_every_locale(locked: Path) -> None:
    drift(locked)
    files = [option for ending in FINDINGS_ENDINGS for option in ("-o", f"report{ending}")]
    made = []
    for environment in ({"PYTHONUTF8": "1"}, ASCII):
        done = run(locked, ["check", "-f", "json", *files], **environment)
        assert done.returncode == 1
        made.append([done.stdout, *((locked / f"report{ending}").read_bytes() for ending in FINDINGS_ENDINGS)])
    assert made[0] == made[1]
    assert not all(data.isascii() for data in made[0])


def test_a_lock_is_the_same_in_every_locale(locked: Path) -> None:
    drift(locked)
    run(locked, ["lock"], **ASCII)
    plain = (locked / "claims.lock").read_bytes()
    (locked / "claims.lock").unlink()
    run(locked, ["lock"], PYTHONUTF8="1")
    assert (locked / "claims.lock").read_bytes() == plain
