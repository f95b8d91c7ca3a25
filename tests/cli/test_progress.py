"""Progress: a bar on stderr, for those who wait before a terminal."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from runner import Run
from terminal import converse

from factcheck.cli import progress
from factcheck.cli.options import View
from factcheck.model import Source
from factcheck.sources import Sources

on_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")
SOURCES = Sources.held(Source(str(number), f"{number}.txt", b"x" * 1024 * 1024 * number) for number in (1, 3))

# The timer of a user waits for a second: here it rings before any work is done, or never.
RING = """
import sys
from factcheck import alarm
from factcheck.cli import main
class Timer:
    daemon = False
    def __init__(self, seconds, ring): self.ring = ring
    def start(self): {start}
    def cancel(self): pass
    def join(self): pass
alarm.Timer = Timer
sys.exit(main(sys.argv[1:]))
"""
BROKEN = (
    RING.replace("sys.exit(main(sys.argv[1:]))", "").format(start="self.ring()")
    + """
from factcheck.cli import boundary, progress
from factcheck.cli.options import View
from factcheck.errors import Problem, SourceError
from factcheck.model import Source
from factcheck.sources import Sources
def work():
    with progress.watched(Sources.held([Source("x", "x.txt", b"x")]), View()):
        raise SourceError([Problem("x.txt", "is gone", "run again")])
sys.exit(boundary.run(work))
"""
)
LATE, NEVER = RING.format(start="self.ring()"), RING.format(start="pass")
COUNTED = "2 of 2 sources, "
MATRIX = "4 claims × 2 sources = 8 cells"


@pytest.mark.slow
@on_posix
@pytest.mark.parametrize("command", ["matrix", "sources", "show", "ask", "lint", "audit", "lock", "check", "review"])
def test_a_bar_on_a_terminal_that_goes_away(command: str, project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    words = {"show": ["toll"], "ask": ["The bridge opened in May"]}.get(command, [])
    shown, code = converse(project, [command, *words], ["q"], "quit", program=("-c", LATE))
    assert code == 0, shown
    assert "0 of 2 sources" in shown
    assert COUNTED in shown and "MB/s, 0:00:00 left" in shown
    assert shown.index(COUNTED) < shown.rindex("\x1b[2K")  # It is wiped out behind itself.
    assert COUNTED not in shown[shown.rindex("\x1b[2K") :]


@pytest.mark.slow
@on_posix
@pytest.mark.parametrize(
    ("program", "options", "terminal"),
    [
        (NEVER, [], "xterm"),
        (LATE, ["--no-progress"], "xterm"),
        (LATE, ["-q"], "xterm"),
        (LATE, [], "dumb"),
    ],
)
def test_no_bar(program: str, options: list[str], terminal: str, project: Path) -> None:
    shown, code = converse(project, ["matrix", *options], program=("-c", program), TERM=terminal)
    assert code == 0
    assert MATRIX in shown
    assert "of 2 sources, " not in shown and "\x1b[2K" not in shown


def test_no_bar_where_stderr_is_no_terminal(project: Path, spawn: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert spawn("matrix").err == ""
    with progress.watched(SOURCES, View()) as finished:
        assert finished is None


@pytest.mark.slow
@on_posix
def test_an_error_takes_the_bar_away_too(project: Path) -> None:
    shown, code = converse(project, [], program=("-c", BROKEN))
    assert code == 2
    assert "x.txt:" in shown[shown.rindex("\x1b[2K") :]


def test_it_says_how_many_how_fast_and_how_long() -> None:
    bar = progress._Bar(SOURCES, colored=False)
    assert bar.told() == "0 of 2 sources"
    bar.count(SOURCES[0])
    bar.start -= 2000.0  # seconds: a megabyte took this long, three are left
    told = bar.told()
    assert told.startswith("1 of 2 sources, 0.0005 MB/s, 1:40:")
    bar.count(SOURCES[1])
    assert bar.told().endswith(" MB/s, 0:00:00 left")


def test_the_timer_rings_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    seen = threading.Event()
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(progress._Bar, "show", lambda bar: seen.set())
    monkeypatch.setenv("TERM", "xterm")
    assert progress.PATIENCE == 1.0
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with progress.watched(SOURCES, View()) as finished:
        assert seen.wait(30)
        assert finished is not None
        finished(SOURCES[0])
