"""The tutorial, done as it says: its files are written, its commands run, and what they print is compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from runner import ROOT

TUTORIAL = (ROOT / "docs/tutorial.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", TUTORIAL, re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def run(command: str, folder: Path) -> str:
    """Run a line in a shell, and return what it prints; of a failure the exit code in brackets below it."""
    programs = folder / ".programs"
    programs.mkdir(exist_ok=True)
    start = programs / "factcheck"
    start.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
    start.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    about = {"COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env={**kept, **about, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
    )
    return done.stdout + (f"[{done.returncode}]\n" if done.returncode else "")


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell here")
def test_every_command_prints_what_the_tutorial_shows(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "sources", tmp_path / "sources")
    for kind, title, text in BLOCKS:
        if title:
            (tmp_path / title).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / title).write_text(text, encoding="utf-8")
        elif kind == "console":
            for command, shown in COMMAND.findall(text):
                assert run(command, tmp_path) == shown, command
        elif kind == "sh":
            for line in text.splitlines():
                assert not run(line, tmp_path).endswith("]\n"), line
    made = {path.name for path in tmp_path.iterdir()}
    assert {"claims.yaml", "claims.lock", "claims.schema.json", "report.html", ".github"} <= made


def test_the_tutorial_has_commands_and_files() -> None:
    kinds = [kind for kind, _, _ in BLOCKS]
    assert kinds.count("console") >= 4 and kinds.count("sh") >= 4 and kinds.count("yaml") == 3
