"""The cache on the command line: the same bytes, a folder that can be named, and one warning where it is of no use."""

from __future__ import annotations

from pathlib import Path

import pytest
from runner import Run

COMMANDS = [
    ("matrix", "--format", "json"),
    ("show", "toll", "--format", "json"),
    ("sources",),
    ("lint", "--format", "json"),
    ("audit", "--format", "json"),
    ("check", "--format", "json"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_the_cache_changes_no_byte(command: tuple[str, ...], project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    wanted = factcheck(*command, "--no-cache")
    assert factcheck(*command, "--cache-dir", "kept") == wanted
    assert (project / "kept" / "columns.sqlite").is_file()
    assert factcheck(*command, "--cache-dir", "kept") == wanted


def test_nothing_is_kept_where_nobody_wants_it(project: Path, factcheck: Run) -> None:
    factcheck("matrix", "-q", "--no-cache", "--cache-dir", "kept")
    assert not (project / "kept").exists()


@pytest.mark.parametrize("command", ["lint", "matrix"])
def test_a_cache_of_no_use_is_told_once(command: str, project: Path, factcheck: Run) -> None:
    wanted = factcheck(command, "--no-cache")
    (project / "file").write_text("no folder")
    done = factcheck(command, "--cache-dir", f"file/{command}")
    assert (done.code, done.out) == (wanted.code, wanted.out)
    (line,) = set(done.err.splitlines()) - set(wanted.err.splitlines())
    assert len(done.err.splitlines()) == len(wanted.err.splitlines()) + 1
    assert "the cache cannot be used" in line and "--no-cache" in line and "Errno" not in line
