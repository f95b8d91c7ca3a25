"""What is waited for, told to whoever sits before a terminal."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from documents import page
from terminal import converse

on_posix = pytest.mark.skipif(os.name == "nt", reason="POSIX terminals")
# The timer of a user waits for a second: here it rings before any work is done.
LATE = """
import sys
from factcheck import alarm
from factcheck.cli import main
class Timer:
    daemon = False
    def __init__(self, seconds, ring): self.ring = ring
    def start(self): self.ring()
    def cancel(self): pass
    def join(self): pass
alarm.Timer = Timer
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def inbox(project: Path) -> Path:
    (project / "a [bold].html").write_bytes(page("<p>Text.", "One"))
    return project


@pytest.mark.slow
@on_posix
def test_a_line_that_goes_away(inbox: Path) -> None:
    shown, code = converse(inbox, ["import", "a [bold].html"], program=("-c", LATE))
    assert code == 0, shown
    assert "1 of 1: a [bold].html" in shown
    assert "wrote sources/one.md" in shown[shown.rindex("1 of 1") :]


@pytest.mark.slow
@on_posix
@pytest.mark.parametrize(("options", "term"), [(["-q"], "xterm"), (["--no-progress"], "xterm"), ([], "dumb")])
def test_nothing_is_shown_where_nobody_wants_it(options: list[str], term: str, inbox: Path) -> None:
    shown, code = converse(inbox, ["import", "a [bold].html", *options], program=("-c", LATE), TERM=term)
    assert (code, "1 of 1" in shown) == (0, False)
