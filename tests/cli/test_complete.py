"""Completion: what the shell offers."""

from __future__ import annotations

from pathlib import Path

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
    ("factcheck matrix -f ", "annotations claimreview csv html json jsonl markdown text"),
    ("factcheck refresh -f g", "github gitlab"),
    ("factcheck agree -f ", "csv json markdown text"),
    ("factcheck timeline -f c", "csv"),
    ("factcheck schema ", "claims matrix matrix-lines findings agreement sources timeline audit suggestions"),
    ("factcheck matrix --claims nowhere.yaml --claim ", ""),
    ("factcheck matrix --sources nowhere --source ", ""),
    ("factcheck ma", "matrix"),
    ("factcheck lock --claim o", "opened-in-may"),
    ("factcheck check --source i", "it-ponte-aperto"),
    ("factcheck review --tag m", "money"),
    ("factcheck lint --fail-on ", "error never warning"),
    ("factcheck check -f s", "sarif"),
    ("factcheck audit -f ", "json markdown text"),
    ("factcheck show -f ", "json text"),
    ("factcheck ask -f ", "json text"),
    ("factcheck lint -f s", "sarif"),
    ("factcheck suggest -f ", "json markdown text"),
    ("factcheck sources -f ", "csv json markdown text"),
    ("factcheck explain FC20", "FC201 FC202"),
]


@pytest.mark.parametrize(("typed", "expected"), COMPLETIONS)
def test_completion(typed: str, expected: str, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert complete(typed, factcheck, monkeypatch) == expected.split()


def complete(typed: str, factcheck: Run, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("_FACTCHECK_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", typed)
    monkeypatch.setenv("COMP_CWORD", str(typed.count(" ")))
    done = factcheck()
    assert (done.code, done.err) == (0, "")
    return done.out.split()


def test_what_only_the_lock_knows_can_be_completed(
    project: Path, factcheck: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    factcheck("lock", "-q")
    path = project / "claims.yaml"
    path.write_text(path.read_text("utf-8").replace("- id: toll", "- id: charge"), encoding="utf-8")
    assert complete("factcheck lock --claim t", factcheck, monkeypatch) == ["toll"]
    assert complete("factcheck matrix --claim t", factcheck, monkeypatch) == []
    (project / "claims.lock").write_text("broken", encoding="utf-8")
    assert complete("factcheck lock --claim c", factcheck, monkeypatch) == ["charge", "cost-48-million"]


def test_completion_as_a_shell_runs_it(spawn: Run) -> None:
    done = spawn(_FACTCHECK_COMPLETE="complete_bash", COMP_WORDS="factcheck show t", COMP_CWORD="2")
    assert (done.code, done.out.split(), done.err) == (0, ["toll"], "")


def test_completion_can_be_installed(spawn: Run) -> None:
    done = spawn("--show-completion", SHELL="/bin/bash")
    assert done.code in (0, 2)  # 2 where the shell cannot be told
    assert "Traceback" not in done.err
