"""`--watch`: the same again after a change, until it is interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import IO

import pytest
from runner import LOOKS, ROOT, Run

ENGLISH = "sources/en-bridge-opens.txt"
#: Seconds after which a run that never says what it is waited for is killed, and the test fails.
_GIVE_UP = 60


@contextmanager
def watching(project: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    pytest.importorskip("watchfiles", reason="watchfiles is not installed: pip install '.[watch]'")
    kept = {name: value for name, value in os.environ.items() if name not in LOOKS}
    running = subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments, "--watch"],
        cwd=project,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    timer = Timer(_GIVE_UP, running.kill)
    timer.start()
    try:
        yield running
    finally:
        timer.cancel()
        running.kill()
        running.wait()
        assert running.stdout is not None
        running.stdout.close()


def until(stream: IO[str] | None, text: str) -> list[str]:
    """Read lines until one has a text in it."""
    lines: list[str] = []
    assert stream is not None
    for line in stream:
        lines.append(line)
        if text in line:
            return lines
    raise AssertionError("".join(lines))


def edit(project: Path, old: str, new: str) -> None:
    path = project / ENGLISH
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there is no SIGINT to send")
def test_the_matrix_is_printed_again_after_a_change(project: Path) -> None:
    with watching(project, "matrix", "-q", "-o", "sources.md") as running:
        until(running.stdout, "✓ 3 ◐ 1 ± 0 ✗ 3")
        edit(project, "12 May 2023", "13 May 2023")
        said = until(running.stdout, "✓ 2 ◐ 1 ± 0 ✗ 4")
        assert f"changed: {ENGLISH}\n" in said
        assert (project / "sources.md").is_file()
        running.send_signal(signal.SIGINT)
        assert running.wait() == 130


@pytest.mark.slow
def test_what_is_wrong_is_said_and_the_next_change_waited_for(project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    claims = project / "claims.yaml"
    good = claims.read_text(encoding="utf-8")
    with watching(project, "check") as running:
        until(running.stdout, "4 claims × 2 sources")
        claims.write_text(f"{good}colour: red\n", encoding="utf-8")
        until(running.stdout, "unknown key `colour`")
        claims.write_text(good, encoding="utf-8")
        until(running.stdout, "4 claims × 2 sources")


def test_watch_and_open_do_not_go_together(factcheck: Run) -> None:
    assert factcheck("matrix", "--watch", "--open").err == (
        "--watch: cannot be combined with --open; choose one of the two\n"
    )


def test_without_a_claims_file_there_is_nothing_to_watch(project: Path, factcheck: Run) -> None:
    pytest.importorskip("watchfiles")
    (project / "claims.yaml").unlink()
    assert factcheck("matrix", "--watch").code == 2


@pytest.mark.slow
def test_without_the_package_it_says_how_to_get_it(project: Path, spawn: Run) -> None:
    (project / "watchfiles.py").write_text("raise ImportError('not here')", encoding="utf-8")
    done = spawn("matrix", "--watch", PYTHONPATH=f"{project}:{ROOT}")
    assert (done.code, done.err.splitlines()[-1]) == (
        2,
        "--watch: the package watchfiles is not installed; install it: pip install 'factcheck-matrix[watch]'",
    )
