"""Promises that a machine checks: floors, file sizes, what the package exports, what it does not say."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import factcheck

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "factcheck"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 250, 60
#: What the next engine still has to part before it takes over; each may only become shorter.
TO_PART = {
    "next/matching/align.py": 266,
    "next/matching/gates/roles.py": 274,
    "next/parsing/clauses.py": 635,
    "next/parsing/modifiers.py": 305,
    "next/parsing/sentence.py": 263,
    "next/parsing/tags.py": 339,
}


def test_imports_go_down_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= TO_PART.get(path.relative_to(PACKAGE).as_posix(), LONGEST_FILE)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, node.name


def test_what_is_exported_is_there_and_documented() -> None:
    for name in factcheck.__all__:
        assert getattr(factcheck, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        factcheck.nothing  # noqa: B018


def test_every_dependency_says_why_and_has_a_range() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for dependency in tomllib.loads(text)["project"]["dependencies"]:
        assert ">=" in dependency and ",<" in dependency
        line = next(line for line in text.splitlines() if f'"{dependency}"' in line)
        assert len(line.partition("# ")[2]) > 10


def test_help_does_not_import_the_matcher() -> None:
    code = "import sys, factcheck; print([name for name in sys.modules if name.startswith('factcheck.')])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
