"""Mutants of our own modules -> how many the tests kill: mutation testing, one small change at a time.

    python benchmarks/mutants.py                       every module of the table
    python benchmarks/mutants.py factcheck/verdicts.py

Works in a temporary copy and leaves the repository alone; needs `fork`. A mutant is killed where a test fails or does
not end in time, and survives where all pass; one of a gate is also killed where a labelled case reads differently.
Prints every survivor, then killed, survived and score of each module; the exit code is 1 where a score is below
--min-score.
"""

from __future__ import annotations

import argparse
import ast
import compileall
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import hypothesis.strategies  # noqa: F401 - imported once, for all children
import pytest
import rapidfuzz.fuzz  # noqa: F401
import yaml  # noqa: F401
from hypothesis import settings

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.switching import QUIETLY, SAYING, Cases  # noqa: E402

#: Seconds of processor time that the tests of one mutant may take: an endless loop is a killed mutant.
PATIENCE = 60
#: Seconds on the clock: so is one that waits for ever. A busy machine needs more of them.
WAITING = 900
#: Bytes of memory that they may take: such a loop may also grow.
ROOM = 2 * 1024**3
#: The quick ones first: most mutants fail there.
CLAIMS = (
    "tests/test_claims_errors.py", "tests/test_claims_content.py", "tests/test_claims_files.py",
    "tests/test_claims_schema.py", "tests/test_claims.py",
)  # fmt: skip
GATES = "factcheck/matching/gates/"
#: What is mutated, and the tests that pin it.
TESTS: Mapping[str, tuple[str, ...]] = {
    "factcheck/verdicts.py": ("tests/test_verdicts.py",),
    "factcheck/claims/comments.py": CLAIMS,
    "factcheck/claims/content.py": CLAIMS,
    "factcheck/claims/fields.py": CLAIMS,
    "factcheck/claims/load.py": CLAIMS,
    "factcheck/claims/nodes.py": CLAIMS,
    "factcheck/claims/schema.py": CLAIMS,
    "factcheck/claims/shapes.py": CLAIMS,
    "factcheck/claims/syntax.py": CLAIMS,
    "factcheck/anchors.py": ("tests/test_anchors.py",),
    "factcheck/findings/finding.py": ("tests/test_findings.py",),
    "factcheck/findings/judge.py": ("tests/test_findings.py",),
    "factcheck/findings/words.py": ("tests/test_findings.py",),
    "factcheck/lock/compare.py": ("tests/lock/test_compare.py", "tests/lock/test_renames.py"),
    "factcheck/lock/dump.py": ("tests/lock/test_dump.py",),
    "factcheck/lock/load.py": (
        *("tests/lock/test_load.py", "tests/lock/test_quick.py", "tests/lock/test_dump.py"),
        "tests/lock/test_save.py",
    ),
    "factcheck/lock/locked.py": ("tests/lock/test_merge.py", "tests/lock/test_renames.py"),
    "factcheck/lock/merge.py": ("tests/lock/test_merge.py", "tests/lock/test_renames.py"),
    "factcheck/lock/quick.py": ("tests/lock/test_quick.py",),
    "factcheck/lock/renames.py": ("tests/lock/test_renames.py",),
    "factcheck/lock/save.py": ("tests/lock/test_save.py",),
    "factcheck/lock/unfinished.py": ("tests/lock/test_unfinished.py", "tests/lock/test_write.py"),
    "factcheck/lock/write.py": ("tests/lock/test_write.py",),
    "factcheck/renderers/escaping.py": ("tests/renderers/test_escaping.py",),
    **{
        f"{GATES}{name}.py": (SAYING,)  # and the labelled cases
        for name in ("contrasts", "modality", "names", "polarity", "roles", "values", "words")
    },
}
_COMPARISONS: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_OPERATORS: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.BitOr: ast.BitAnd,
}  # fmt: skip
Changes = Callable[[ast.AST], Iterator[tuple[str, Callable[[], Any]]]]
"""Tells what could be changed at a node: what the change is, and what makes it."""
_REMOVABLE = (ast.Expr, ast.AugAssign, ast.Raise, ast.Continue, ast.Break, ast.If)


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with one change: where it is, what it is, the whole text, and the lines of a function that change.

    There are no `lines` where the change is outside of what a function runs.
    """

    line: int
    change: str
    text: str
    lines: range


def mutants(text: str, changes: Changes | None = None) -> Iterator[Mutant]:
    """Yield every mutant of a module; `changes` are those of a node, by default the small ones of this command."""
    tree = ast.parse(text)
    original = ast.unparse(tree)
    bodies = [_lines(node) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    number = 0
    while True:
        mutator = _Mutator(number, changes or _changes)
        made = ast.unparse(ast.fix_missing_locations(mutator.visit(ast.parse(text))))
        if mutator.done is None:
            return
        if made != original:
            line, change, lines = mutator.done
            yield Mutant(line, change, made, lines if any(lines.start in body for body in bodies) else range(0))
        number += 1


def unchanged(text: str) -> str:
    """Return a module as its mutants are written, without a change: what fails with it says nothing of a mutant."""
    return ast.unparse(_Mutator(0, lambda _: iter(())).visit(ast.parse(text)))


class _Mutator(ast.NodeTransformer):
    """Makes the change with this number, and counts the others on its way."""

    def __init__(self, number: int, changes: Changes) -> None:
        self.left, self.changes = number, changes
        self.done: tuple[int, str, range] | None = None

    def visit(self, node: ast.AST) -> Any:
        if self.done is not None or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            return node  # a text that stands alone tells nobody but readers
        for change, make in self.changes(node):
            if self.left == 0:
                self.left, self.done = -1, (getattr(node, "lineno", 0), change, _lines(node))
                return make()
            self.left -= 1
        node = _bare(node)
        if isinstance(node, ast.keyword) and node.arg == "strict":
            return node  # What is zipped is of one length: nothing tells whether that was seen to.
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            return self.generic_visit(node)
        # What a decorator says (frozen, slots, the size of a cache) is about safety and speed, not behaviour.
        decorators, node.decorator_list = node.decorator_list, []
        self.generic_visit(node)
        node.decorator_list = decorators
        return node


def _lines(node: ast.AST) -> range:
    """Return the lines of a node, from 1; of a function, those that run where it is called."""
    begins = node.body[0] if isinstance(node, ast.FunctionDef) else node
    return range(getattr(begins, "lineno", 0), (getattr(node, "end_lineno", None) or 0) + 1)


def _bare(node: ast.AST) -> ast.AST:
    """Return a node without what tells nobody but readers: annotations and docstrings."""
    if isinstance(node, ast.AnnAssign):
        node.annotation = ast.Name("object")
    if isinstance(node, ast.arg):
        node.annotation = None
    if isinstance(node, ast.FunctionDef):
        node.returns = None
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
        node.body = node.body[1:] or [ast.Pass()]
    return node


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[], ast.AST]]]:
    """Yield what could be changed here, and how."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARISONS:
        other = _COMPARISONS[type(node.ops[0])]
        change = f"{type(node.ops[0]).__name__} -> {other.__name__}"
        yield change, lambda: ast.Compare(node.left, [other(), *node.ops[1:]], node.comparators)
    if isinstance(node, ast.BoolOp):
        swapped = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "and <-> or", lambda: ast.BoolOp(swapped, node.values)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not removed", lambda: node.operand
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        yield "operator changed", lambda: ast.BinOp(node.left, _OPERATORS[type(node.op)](), node.right)
    if isinstance(node, ast.IfExp):
        yield "branches swapped", lambda: ast.IfExp(node.test, node.orelse, node.body)
    if isinstance(node, ast.Constant):
        yield from (
            (f"{node.value!r} -> {value!r}", lambda value=value: ast.Constant(value)) for value in _others(node)
        )
    if isinstance(node, ast.Return) and node.value is not None and not _is_nothing(node.value):
        yield "return None", lambda: ast.Return(ast.Constant(None))
    if isinstance(node, _REMOVABLE):
        yield f"{type(node).__name__} removed", ast.Pass


def _others(node: ast.Constant) -> Sequence[object]:
    value = node.value
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, int | float):
        return (value + 1, value - 1)
    if isinstance(value, str):
        return (value + "XX",) if value else ("XX",)
    return ()


def _is_nothing(node: ast.expr) -> bool:
    """Whether None in its place is no more than the same: who asks whether it is so, or what is said, gets a no."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False or node.value == "")


def main(arguments: Sequence[str] | None = None) -> int:
    """Mutate the modules that are named, or all of the table, and tell what survived."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="modules of the table; all by default")
    parser.add_argument("--sample", type=int, help="try so many mutants of each module, by chance (default: all)")
    parser.add_argument("--seed", type=int, default=1, help="of the sample (default 1)")
    parser.add_argument("--min-score", type=float, default=0.95, help="share of the mutants, 0..1 (default 0.95)")
    given = parser.parse_args(arguments)
    unknown = sorted(set(given.modules) - TESTS.keys())
    if unknown:
        parser.error(f"no tests are named for {unknown[0]}; add a line to TESTS")
    low = False
    with tempfile.TemporaryDirectory() as home:
        place = Path(home, "copy")
        shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns(".git", ".*_cache", "__pycache__", ".hypothesis"))
        compileall.compile_dir(place, quiet=2)
        for module in given.modules or TESTS:
            killed, survived = _try(place, module, given.sample, random.Random(given.seed))  # noqa: S311
            share = killed / (killed + survived) if killed + survived else 1.0
            low |= share < given.min_score
            print(f"{module}: {killed} killed, {survived} survived, score {share:.1%}", flush=True)
    return int(low)


def _try(place: Path, module: str, most: int | None, chance: random.Random) -> tuple[int, int]:
    path = place / module
    # Bytecode is told apart by the second: two mutants of one second would be one.
    Path(cache_from_source(str(path))).unlink()
    text = path.read_text(encoding="utf-8")
    path.write_text(unchanged(text), encoding="utf-8")
    if not _passes(place, TESTS[module]):
        raise SystemExit(f"{module}: its tests fail without any change; mend them first")
    cases = Cases() if module.startswith(GATES) else None
    if cases is not None and cases.failing(ROOT / module, unchanged(text)) is not None:
        raise SystemExit(f"{module}: its cases fail without any change; mend them first")
    killed = survived = 0
    made = list(mutants(text))
    for mutant in made if most is None or most >= len(made) else chance.sample(made, most):
        if _survives(place, module, mutant, cases):
            survived += 1
            print(f"{module}:{mutant.line}: survived: {mutant.change}", flush=True)
        else:
            killed += 1
    path.write_text(text, encoding="utf-8")
    return killed, survived


def _survives(place: Path, module: str, mutant: Mutant, cases: Cases | None) -> bool:
    if cases is not None:
        return cases.failing(ROOT / module, mutant.text, mutant.lines) is None
    (place / module).write_text(mutant.text, encoding="utf-8")
    return _passes(place, TESTS[module])


def _passes(place: Path, tests: Sequence[str]) -> bool:
    """Run tests in a child that has the heavy imports already, which is most of the time that a small test takes."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        os._exit(_run(place, tests))
    _, status = os.waitpid(child, 0)
    return status == 0


def _run(place: Path, tests: Sequence[str]) -> int:
    signal.alarm(WAITING)
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
    # Few examples, and always the same: what kills a mutant once kills it again.
    settings.register_profile("mutants", max_examples=20, derandomize=True, deadline=None, database=None)
    settings.load_profile("mutants")
    null = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(null, stream)
    os.chdir(place)
    sys.path.insert(0, str(place))
    for name in [name for name in sys.modules if name.partition(".")[0] in ("factcheck", "benchmarks")]:
        del sys.modules[name]  # those of the repository
    sys.dont_write_bytecode = True
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ.pop("PYTEST_ADDOPTS", None)  # options of plugins that are not loaded
    return int(pytest.main([*QUIETLY, *tests]))


if __name__ == "__main__":
    raise SystemExit(main())
