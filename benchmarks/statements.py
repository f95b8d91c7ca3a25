"""Modules -> which of their statements a call runs: each statement of a function notes its line before it runs.

The tracing of CPython 3.11 would take many times as long.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_NOTES = "_statements_run_"


class Statements:
    """The statements in the functions of some modules, and those that ran since `forget` was called."""

    def __init__(self, paths: Iterable[Path]) -> None:
        trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
        #: The line of each statement, by each line that it takes itself: the innermost one where one holds others.
        self._statements = {path: dict(_lines(tree)) for path, tree in trees.items()}
        self.notes = {path: bytearray(max(lines, default=0) + 1) for path, lines in self._statements.items()}
        self.codes = {path: compile(_noting(tree), path, "exec") for path, tree in trees.items()}

    def forget(self) -> None:
        """Begin anew."""
        for notes in self.notes.values():
            notes[:] = bytes(len(notes))

    def run(self) -> Mapping[Path, bytes]:
        """Return what has run of each module: a byte for each line, 1 where its statement has."""
        return {path: bytes(notes) for path, notes in self.notes.items() if any(notes)}

    def lines(self, path: Path, lines: Iterable[int]) -> frozenset[int]:
        """Return the lines of the statements that some lines of a module belong to."""
        return frozenset(self._statements[path][line] for line in lines if line in self._statements[path])

    def namespace(self, path: Path) -> dict[str, object]:
        """Return what a module has to have before its code is executed."""
        return {_NOTES: self.notes[path]}


def _lines(tree: ast.AST) -> Iterator[tuple[int, int]]:
    """Yield each line of a function with the line of its statement, the outer statements first."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            for statement in ast.walk(node):
                if isinstance(statement, ast.stmt) and statement is not node:
                    yield from ((line, statement.lineno) for line in range(statement.lineno, _end(statement)))


def _end(statement: ast.stmt) -> int:
    return (statement.end_lineno or statement.lineno) + 1


def _noting(tree: ast.Module) -> ast.Module:
    for node in list(ast.walk(tree)):
        if isinstance(node, ast.FunctionDef):
            _note(node.body)
    return ast.fix_missing_locations(tree)


def _note(body: list[ast.stmt]) -> None:
    """Put a note before each statement of a block, and of the blocks inside it."""
    for place in range(len(body) - 1, -1, -1):
        statement = body[place]
        if not isinstance(statement, ast.FunctionDef):  # which is met on its own
            for name in ("body", "orelse", "finalbody"):
                _note(getattr(statement, name, []))
            for handler in getattr(statement, "handlers", []):
                _note(handler.body)
        note = ast.parse(f"{_NOTES}[{statement.lineno}] = 1").body
        body[place:place] = [ast.copy_location(part, statement) for part in note]
