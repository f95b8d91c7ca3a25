"""--jobs: other processes, the same bytes."""

from __future__ import annotations

import pytest
from runner import Run

COMMANDS = [
    ("matrix", "--format", "json"),
    ("matrix", "--format", "html"),
    ("show", "toll"),
    ("sources",),
    ("lint", "--format", "json"),
    ("audit", "--format", "json"),
    ("check", "--format", "json"),
    ("agree",),
    ("ask", "The bridge opened in May"),
]


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_processes_change_no_byte(command: tuple[str, ...], factcheck: Run) -> None:
    factcheck("lock", "-q")
    assert factcheck(*command, "--jobs", "2") == factcheck(*command, "-j", "1") == factcheck(*command)


@pytest.mark.slow
def test_a_lock_is_the_same(factcheck: Run) -> None:
    factcheck("lock", "-q", "--jobs", "2")
    assert "as it was" in factcheck("lock", "--jobs", "1").out


@pytest.mark.parametrize("number", ["0", "-3", "two"])
def test_a_number_that_is_none_is_refused(number: str, factcheck: Run) -> None:
    done = factcheck("matrix", "--jobs", number)
    assert (done.code, done.out, len(done.err.splitlines())) == (2, "", 1)
    assert "--jobs" in done.err
