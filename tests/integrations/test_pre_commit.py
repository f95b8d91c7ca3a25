""".pre-commit-hooks.yaml: in a repository of its own, with pre-commit itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from repository import commit
from runner import LOOKS, ROOT, Run

(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
PARTS = ("factcheck", "docs", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
#: What is said where packages cannot be downloaded.
OFFLINE = re.compile("No matching distribution|Connection|Temporary failure|resolution|Network|proxy", re.IGNORECASE)


def test_the_hook_is_as_it_is_promised() -> None:
    promised: dict[str, Any] = {
        "id": "factcheck",
        "entry": "factcheck check",
        "language": "python",
        "files": r"^(claims\.ya?ml|claims\.lock|sources/.*)$",
        "pass_filenames": False,
        "require_serial": True,
    }
    assert {name: HOOK[name] for name in promised} == promised
    assert HOOK["name"]


@pytest.mark.parametrize(
    ("path", "runs"),
    [
        ("claims.yaml", True),
        ("claims.yml", True),
        ("claims.lock", True),
        ("sources/en/visit.txt", True),
        ("README.md", False),
        ("news/claims.yaml", False),
    ],
)
def test_what_it_runs_for(path: str, runs: bool) -> None:
    assert bool(re.search(HOOK["files"], path)) is runs


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_it_passes_and_fails_once_a_source_is_edited(
    project: Path, factcheck: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pre_commit", reason="pre-commit is not installed")
    monkeypatch.delenv("CI", raising=False)
    assert factcheck("lock", "-q").code == 0
    commit(project)
    tool = tmp_path_factory.mktemp("tool")
    _copy(tool)
    revision = commit(tool)
    store = tmp_path_factory.mktemp("store")

    passed = _pre_commit(project, store, "try-repo", str(tool), "factcheck", "--all-files", "--verbose")
    if passed.returncode and OFFLINE.search(passed.stdout):
        pytest.skip("packages cannot be downloaded here")
    assert passed.returncode == 0, passed.stdout
    assert re.search(r"factcheck\.+Passed", passed.stdout)

    source = project / "sources" / "en-bridge-opens.txt"
    source.write_text(source.read_text("utf-8").replace("12 May 2023", "13 May 2023"), encoding="utf-8")
    commit(project)
    failed = _pre_commit(project, store, "try-repo", str(tool), "factcheck", "--ref", revision, "--all-files")
    assert failed.returncode == 1, failed.stdout
    assert re.search(r"factcheck\.+Failed", failed.stdout)
    assert "FC102 changed opened-in-may in en-bridge-opens" in failed.stdout
    assert "exit code: 1" in failed.stdout


def _copy(tool: Path) -> None:
    (tool / "README.md").touch()
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tool / name, ignore=shutil.ignore_patterns("__pycache__"))
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, tool / name)


def _pre_commit(project: Path, store: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in (*LOOKS, "PYTHONPATH", "CI")}
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", *arguments, "--color=never"],
        cwd=project,
        env={**kept, "PRE_COMMIT_HOME": str(store), "GIT_CONFIG_GLOBAL": os.devnull},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
