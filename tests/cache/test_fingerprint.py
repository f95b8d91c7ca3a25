"""What all answers depend on: nothing that reads a text may change without it."""

from __future__ import annotations

import ast
import shutil
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from factcheck.cache import fingerprint as module
from factcheck.cache.fingerprint import PACKAGE, RELEASES, fingerprint, state

#: What shows and writes, and takes no part in a verdict.
OUTSIDE = (
    "__main__.py",
    "cli",
    "cluster",
    "renderers",
    "importing",
    "fetching",
    "suggest",
    "editing",
    "languages/build.py",
)


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"factcheck", ""}


def test_every_library_that_reads_texts_counts() -> None:
    paths = [path for path in PACKAGE.rglob("*.py") if not path.relative_to(PACKAGE).as_posix().startswith(OUTSIDE)]
    homes = packages_distributions()
    used = {home.lower() for path in paths for name in imported(path) for home in homes.get(name, [name])}
    assert used - RELEASES <= {"platformdirs"}


def test_it_is_the_same_as_long_as_nothing_changes() -> None:
    assert state() == state()
    assert fingerprint() == fingerprint()


@pytest.mark.parametrize("name", ["engine.py", "languages/compiled/en.json", "languages/compiled/de.words"])
def test_an_edited_file_makes_another(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "factcheck"
    shutil.copytree(PACKAGE, package)
    monkeypatch.setattr(module, "PACKAGE", package)
    before = state(), fingerprint()
    assert before[1] != b""
    (package / name).write_bytes((package / name).read_bytes() + b"\n")
    assert state() != before[0]
    assert fingerprint() != before[1]


def test_another_release_makes_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(), fingerprint()
    (tmp_path / "RapidFuzz-99.0.dist-info").mkdir()
    (tmp_path / "other-1.0.dist-info").mkdir()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert state() != before[0]
    assert fingerprint() != before[1]
    (tmp_path / "RapidFuzz-99.0.dist-info").rmdir()
    assert (state(), fingerprint()) == before
