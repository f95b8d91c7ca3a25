"""Completion: what the shell offers."""

from __future__ import annotations

import pytest
from runner import Run

COMPLETIONS = [
    ("factcheck matrix --claim ", "cost-48-million opened-in-may second-bridge-planned toll"),
    ("factcheck matrix --claim o", "opened-in-may"),
    ("factcheck show t", "toll"),
    ("factcheck show --source i", "it-ponte-aperto"),
    ("factcheck matrix --tag ", "money opening"),
    ("factcheck matrix --language ", "en it"),
    ("factcheck matrix --verdict re", "refutes"),
    ("factcheck matrix --color a", "always auto"),
    ("factcheck matrix -f m", "markdown"),
    ("factcheck schema ", "claims matrix"),
    ("factcheck matrix --claims nowhere.yaml --claim ", ""),
    ("factcheck matrix --sources nowhere --source ", ""),
    ("factcheck ma", "matrix"),
]


@pytest.mark.parametrize(("typed", "expected"), COMPLETIONS)
def test_completion(typed: str, expected: str, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(typed.count(" ")))
    done = factcheck()
    assert (done.code, done.err) == (0, "")
    assert done.out.split() == expected.split()


def test_completion_as_a_shell_runs_it(spawn: Run) -> None:
    done = spawn(_FACTCHECK_COMPLETE="complete_bash", COMP_WORDS="factcheck show t", COMP_CWORD="2")
    assert (done.code, done.out.split(), done.err) == (0, ["toll"], "")


def test_completion_can_be_installed(spawn: Run) -> None:
    done = spawn("--show-completion", SHELL="/bin/bash")
    assert done.code in (0, 2)  # 2 where the shell cannot be told
    assert "Traceback" not in done.err
