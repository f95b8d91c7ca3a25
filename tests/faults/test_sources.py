"""Sources that go, loop, block, or are larger than anybody meant."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from runner import ROOT, Run

from factcheck.cli.example import CLAIMS

posix = pytest.mark.skipif(os.name == "nt", reason="POSIX files")
MEGABYTE = 1024 * 1024
FACT = "The Alderford bridge opened on 12 May 2023 after three years of work.\n"


def test_a_source_that_goes_between_listing_and_reading(
    locked: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.listdir

    def listing(path: str) -> list[str]:
        names = real(path)
        (locked / "sources" / "it-ponte-aperto.txt").unlink(missing_ok=True)
        return names

    monkeypatch.setattr(os, "listdir", listing)
    done = factcheck("check")
    assert (done.code, done.out) == (2, "")
    assert done.err == "sources/it-ponte-aperto.txt: was deleted while the sources were read; run again\n"


def folder_loop(folder: Path) -> str:
    (folder / "loop").symlink_to("..")
    (folder.parent / "more").mkdir()
    (folder / "other").symlink_to("../sources")
    return "is a symbolic link loop"


def link_loop(folder: Path) -> str:
    (folder / "x.txt").symlink_to("y.txt")
    (folder / "y.txt").symlink_to("x.txt")
    return "sources/x.txt: is a symbolic link loop; "


def fifo(folder: Path) -> str:
    os.mkfifo(folder / "x.txt")
    return "sources/x.txt: is a FIFO, not a text file; "


def device(folder: Path) -> str:
    (folder / "x.txt").symlink_to("/dev/zero")
    return "sources/x.txt: is a device, not a text file; "


def unix_socket(folder: Path) -> str:
    here = os.getcwd()
    os.chdir(folder)  # the path of a socket may have 107 bytes
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("x.txt")
    os.chdir(here)
    return "sources/x.txt: is a socket, not a text file; "


def too_large(folder: Path) -> str:
    with open(folder / "x.txt", "wb") as file:
        file.truncate(200 * MEGABYTE)
    return "sources/x.txt: is too large (200 MB; 64 MB at most); split it"


@posix
@pytest.mark.parametrize(
    "make", [folder_loop, link_loop, fifo, device, unix_socket, too_large], ids=lambda m: m.__name__
)
def test_what_is_no_source_is_2(make: Callable[[Path], str], locked: Path, factcheck: Run) -> None:
    expected = make(locked / "sources")
    before = (locked / "claims.lock").read_bytes()
    for arguments in (["check"], ["lock"], ["matrix"], ["lint"], ["audit"], ["review"]):
        done = factcheck(*arguments)
        assert (done.code, done.out) == (2, ""), arguments
        assert expected in done.err
    assert (locked / "claims.lock").read_bytes() == before


#: Runs factcheck and writes its peak memory in kB. `ru_maxrss` begins with what the parent held when it forked, which
#: in a long test session is more than what is measured; the peak in Linux's own table begins anew with each program.
MEASURED = """
import re, resource, sys
from pathlib import Path
from factcheck.cli import main
code = main(sys.argv[2:])
status = Path("/proc/self/status")
found = re.search(r"VmHWM:\\s*(\\d+) kB", status.read_text()) if status.exists() else None
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
Path(sys.argv[1]).write_text(found[1] if found else str(most))
sys.exit(code)
"""


def measured(home: Path, *arguments: str) -> tuple[int, str, float]:
    """Run factcheck and return exit code, stdout and its peak memory in MB."""
    report = home / "peak"
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(report), *arguments],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    return done.returncode, done.stdout + done.stderr, int(report.read_text()) / 1024


def project_of(home: Path, text: str) -> Path:
    (home / "sources").mkdir()
    (home / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    (home / "sources" / "large.txt").write_text(f"---\nlanguage: en\n---\n{text}", encoding="utf-8")
    return home


def minutes(size: int) -> str:
    """Return about as many bytes of the minutes of meetings."""
    meeting = (
        "The council met on {0} May in the town hall. It heard {0} reports on roads, schools and water,\n"
        "and Mr Smith asked who would pay.\n\n"
    )
    month = "".join(meeting.format(day) for day in range(1, 32))
    return month * (size // len(month))


@posix
@pytest.mark.slow
def test_60_mb_are_judged_within_1_gb(tmp_path: Path) -> None:
    """The slowest test there is: about half a minute."""
    home = project_of(tmp_path, minutes(60 * MEGABYTE) + FACT)
    assert (home / "sources" / "large.txt").stat().st_size > 59.9 * MEGABYTE
    try:
        code, said, peak = measured(home, "matrix", "--claim", "opened-in-may")
        assert (code, said.splitlines()[-1]) == (0, "1 claim × 1 source = 1 cell: ✓ 1 ◐ 0 ± 0 ✗ 0 · 0")
        assert peak < 1024
    finally:
        shutil.rmtree(home / "sources")


@posix
@pytest.mark.slow
def test_a_line_of_5_mb(tmp_path: Path) -> None:
    home = project_of(tmp_path, minutes(5 * MEGABYTE).replace("\n", " ") + FACT)
    (home / "sources" / "word.txt").write_text("a" * 5 * MEGABYTE, encoding="utf-8")
    code, said, peak = measured(home, "lock")
    assert code == 0, said
    assert "opened-in-may in large: unlocked -> supports" in said
    assert measured(home, "check", "--fail-on", "warning")[0] == 0
    assert peak < 1024


@posix
@pytest.mark.slow
def test_5000_claims(tmp_path: Path) -> None:
    home = project_of(tmp_path, FACT)
    claims = "".join(f"  - id: bridge-{n}\n    claim: The Alderford bridge opened on {n}.\n" for n in range(4999))
    (home / "claims.yaml").write_text(
        CLAIMS.split("claims:\n")[0] + "claims:\n" + claims + CLAIMS.split("claims:\n")[1].split("\n\n")[0] + "\n",
        encoding="utf-8",
    )
    code, said, _ = measured(home, "lock", "-q")
    assert (code, said[:40]) == (0, "claims.lock: written; 5000 claims, 1 sou"), said
    code, said, _ = measured(home, "check", "-q")
    assert code == 0, said
