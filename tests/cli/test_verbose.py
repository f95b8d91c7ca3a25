"""-v: what was read, and how long it took, on stderr."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from runner import Run

READ = [
    r"claims\.yaml: 4 claims, 8 phrasings",
    r"sources/en-bridge-opens\.txt: en, 4 passages, \d+ words",
    r"sources/it-ponte-aperto\.txt: it, 3 passages, \d+ words",
    r"cache: 2 of 2 sources known from earlier runs",
    r"time: \d+\.\d\d s",
]


@pytest.mark.parametrize("command", ["matrix", "sources", "show", "lint", "lock", "check", "review"])
def test_what_was_read_and_how_long_it_took(command: str, project: Path, factcheck: Run) -> None:
    factcheck("lock", "-q")
    words = ["toll", "--source", "*"] if command == "show" else []
    plain, told = factcheck(command, *words), factcheck(command, *words, "-v")
    said = told.err.splitlines()
    if command == "show":
        said[0] = said[0].replace("1 claim, 2 phrasings", "4 claims, 8 phrasings")
    assert told.code == plain.code == 0
    assert len(said) - len(plain.err.splitlines()) == len(READ)
    assert all(re.fullmatch(wanted, line) for wanted, line in zip(READ, said, strict=False)), said
    assert factcheck(command, *words, "-q").err == ""


def test_ask(factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CACHE_DIR", "cache of its own")  # others ask it too
    said = factcheck("ask", "The bridge opened in May", "-v").err.splitlines()
    assert said[0] == "claims.yaml: 1 claim, 1 phrasing"
    assert len(said) == len(READ)
    assert "cache: 2 of 2 sources known from earlier runs" not in said


def test_without_a_cache_none_is_told_of(factcheck: Run) -> None:
    assert "cache" not in factcheck("matrix", "-v", "--no-cache").err


def test_audit_tells_how_long_it_took(factcheck: Run) -> None:
    assert re.fullmatch(READ[-1], factcheck("audit", "-v").err.strip())
    assert factcheck("audit").err == ""
