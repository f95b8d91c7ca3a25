"""Promises that a machine checks: floors, file sizes, what the package exports, what it does not say."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.languages import LANGUAGES
from factcheck.languages.common import common
from factcheck.languages.detect import UNKNOWN

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "factcheck"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 250, 60
#: The room in which words of languages stand.
SPEAKING = ("languages",)
#: Messages that are made of function words only.
MESSAGES = ("is there already", "as it was")
#: A list of so many function words is one of a language.
FEWEST = 3
CODES = {*common(), UNKNOWN}
#: The function words of all languages.
STOP_WORDS = frozenset().union(*(own.stop_words for own in common().values()))
#: The values in an expression.
VALUES: Mapping[type[ast.AST], Callable[[Any], list[ast.expr]]] = {
    ast.Compare: lambda node: [node.left, *node.comparators],
    ast.Dict: lambda node: [*node.keys, *node.values],
    ast.Assign: lambda node: [node.value],
    ast.Call: lambda node: node.args,
    **dict.fromkeys((ast.Set, ast.List, ast.Tuple), lambda node: node.elts),
}
#: What the tables call their rows is no word of a language: the bound "more", the quantifier "all".
ROWS = {
    row
    for own in LANGUAGES.values()
    for table in (own.bounds, own.date_bounds, own.quantifiers)
    for row in table.values()
}


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.slow
def test_imports_go_down_only() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([linter], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_only_the_table_of_commands_knows_them() -> None:
    importers = {
        path.relative_to(PACKAGE).as_posix()
        for path in FILES
        if "commands" not in path.parts and "factcheck.cli.commands" in path.read_text(encoding="utf-8")
    }
    assert importers == {"cli/__init__.py"}


def test_files_and_functions_stay_small() -> None:
    assert [path for path in FILES if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_FILE] == []
    functions = ((path, node) for path in FILES for node in nodes(path) if isinstance(node, ast.FunctionDef))
    assert [
        f"{path}: {node.name}" for path, node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ] == []


def test_what_is_exported_is_there_and_documented() -> None:
    for name in factcheck.__all__:
        assert getattr(factcheck, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        factcheck.nothing  # noqa: B018


def test_every_dependency_says_why_and_has_a_range() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    extras = {name: extra for name, extra in project["optional-dependencies"].items() if name not in ("test", "dev")}
    brought = [one for extra in extras.values() for one in extra if not one.startswith(project["name"])]
    for dependency in (*project["dependencies"], *brought):
        assert ">=" in dependency and ",<" in dependency
        line = next(line for line in text.splitlines() if f'"{dependency}"' in line)
        assert len(line.partition("# ")[2]) > 10


def words_of_languages(path: Path) -> Iterator[str]:
    """Yield the code of a language, or a list of function words of one, wherever a file has them as values."""
    messages = {part for node in nodes(path) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes(path):
        if node in messages:
            continue
        values = [node] if isinstance(node, ast.Constant) else VALUES.get(type(node), lambda _: [])(node)
        texts = [value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str)]
        if node not in values:
            yield from CODES.intersection(texts)
        said = [word for text in texts for word in text.split()]
        if len(said) >= FEWEST and STOP_WORDS.issuperset(said) and not ROWS.issuperset(said):
            yield from (" ".join(said) for own in common().values() if own.stop_words.issuperset(said))


def test_no_word_of_a_language_stands_outside_its_file() -> None:
    silent = (path for path in FILES if path.relative_to(PACKAGE).parts[0] not in SPEAKING)
    found = [f"{path}: {words}" for path in silent for words in words_of_languages(path) if words not in MESSAGES]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        '{"it": 1}',
        'code in ("de", "fr")',
        'code == "und"',
        '"the of and"',
        '["il", "lo", "la"]',
        '{"der": "die", "das": ""}',
    ],
)
def test_a_word_of_a_language_is_found(line: str, tmp_path: Path) -> None:
    path = tmp_path / "some.py"
    path.write_text(line, encoding="utf-8")
    assert list(words_of_languages(path))


@pytest.mark.slow
def test_help_does_not_import_the_matcher() -> None:
    code = "import sys, factcheck; print([name for name in sys.modules if name.startswith('factcheck.')])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
