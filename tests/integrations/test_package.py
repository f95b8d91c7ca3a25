"""What is built: a source archive, and from nothing but that a wheel that holds the package and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from runner import ROOT

pytestmark = pytest.mark.slow
KEPT = (
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "pyproject.toml",
    "claims.yaml",
    "claims.lock",
    ".ci/run",
    "action.yml",
    "fuzz/run",
)


def build(folder: Path, target: str, into: Path) -> Path:
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(into)],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
    (made,) = into.iterdir()
    return made


def package_files(root: Path) -> set[str]:
    files = (path.relative_to(root) for path in (root / "factcheck").rglob("*") if path.is_file())
    return {path.as_posix() for path in files if "__pycache__" not in path.parts}


def test_the_source_archive_builds_a_wheel_of_the_package_and_nothing_else(tmp_path: Path) -> None:
    with tarfile.open(build(ROOT, "sdist", tmp_path / "sdist")) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # releases before 3.11.4 have none
        archive.extractall(tmp_path / "unpacked")  # noqa: S202 - it has just been built here
    (unpacked,) = (tmp_path / "unpacked").iterdir()
    assert [name for name in KEPT if not (unpacked / name).is_file()] == []
    assert package_files(ROOT) <= package_files(unpacked)

    with zipfile.ZipFile(build(unpacked, "wheel", tmp_path / "wheel")) as wheel:
        names = set(wheel.namelist())
        (about,) = {name.split("/")[0] for name in names if ".dist-info/" in name}
        assert {name.split("/")[0] for name in names} == {"factcheck", about}
        assert package_files(ROOT) <= names
        assert {f"factcheck/docs/{path.name}" for path in (ROOT / "docs").glob("*.md")} <= names
        for name in (b"factcheck", b"factcheck-matrix"):  # the second is what `uvx factcheck-matrix` starts
            assert name + b" = factcheck.__main__:main" in wheel.read(f"{about}/entry_points.txt").splitlines()
        assert f"{about}/licenses/LICENSE" in names
        assert not [name for name in names if "__pycache__" in name or "/tests/" in name]
