"""Which statements of a module a call runs is noted, and what a line belongs to is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.statements import Statements

TEXT = '''\
LIMIT = 1


def asked(count):
    """Return them."""
    if count > LIMIT:
        return [
            one
            for one in range(count)
        ]

    def none():
        return []

    return none()
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    written = tmp_path / "module.py"
    written.write_text(TEXT, encoding="utf-8")
    return written


@pytest.mark.parametrize(("count", "lines"), [(1, {5, 6, 12, 13, 15}), (2, {5, 6, 7})])
def test_the_statements_that_run_are_noted(path: Path, count: int, lines: set[int]) -> None:
    statements = Statements([path])
    module: dict[str, Any] = dict(statements.namespace(path))
    exec(statements.codes[path], module)  # noqa: S102 - the text above
    module["asked"](2)
    statements.forget()
    module["asked"](count)
    assert {line for line, run in enumerate(statements.run()[path]) if run} == lines


def test_a_line_belongs_to_the_innermost_statement(path: Path) -> None:
    statements = Statements([path])
    assert statements.lines(path, [8, 9]) == {7}
    assert statements.lines(path, [6, 13]) == {6, 13}
    assert not statements.lines(path, [1]), "no function runs it"
