"""A small project, and two ways of running factcheck on it: in this process, and as a user would."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from runner import LOOKS, ROOT, Result, Run

from factcheck.cache import FOLDER
from factcheck.cli import main
from factcheck.cli.example import FILES

# No example fails for being slow: the machine may be busy.
settings.register_profile("factcheck", deadline=None)
settings.load_profile("factcheck")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example of `factcheck init`, as the current folder."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in LOOKS:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def factcheck(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Result:
        capsys.readouterr()
        code = main(arguments)
        return Result(code, *capsys.readouterr())

    return run


@pytest.fixture
def spawn(project: Path) -> Run:
    """Run factcheck in a process of its own; bytes that are not UTF-8 come back as surrogates."""

    def run(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Result:
        kept = {name: value for name, value in os.environ.items() if name not in LOOKS}
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            input=stdin,
            capture_output=True,
            cwd=project,
            env={**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
            timeout=60,
        )
        out, err = (stream.decode("utf-8", "surrogateescape") for stream in (done.stdout, done.stderr))
        return Result(done.returncode, out, err)

    return run


@pytest.fixture(autouse=True)
def _no_build(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run as on a person's machine: in a build `factcheck lock` asks for --yes. Tests of that set CI themselves."""
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the cache of whoever runs the tests out of them, and what they make out of it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER, str(tmp_path_factory.mktemp("cache")))
        yield
