"""Rules of the matcher -> those that no labelled case needs: each is switched off once, and a case has to fail.

    python benchmarks/rules.py                                         every module of the matcher
    python benchmarks/rules.py factcheck/matching/gates/polarity.py

A rule is a condition (an `if`, what a comprehension leaves out), a row of a table, or what a function finds; with
--parts also each side of an `and` or an `or`. Needs `fork`: sentences are parsed once, in the parent, and each child
reads the matcher anew with one rule less. Prints every rule without which all cases read as before, then how many
rules there are; the exit code is 1 where more than --most of them are needed by no case.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.mutants import mutants, unchanged  # noqa: E402
from benchmarks.switching import Cases  # noqa: E402

MATCHER = ROOT / "factcheck" / "matching"
#: Says why a passage is silent, and decides nothing.
TELLING = ("explain.py",)
_T = TypeVar("_T")
Switch = tuple[str, Callable[[], Any]]
#: What a function returns that finds nothing, by what it promises to return.
_NOTHING = {
    "bool": "False", "str": "''", "Outcome": "AGREES", "frozenset[int]": "frozenset()", "set[int]": "set()",
    "tuple[int, ...]": "()", "list[int]": "[]", "frozenset[str]": "frozenset()", "Iterator[int]": "iter(())",
    "Iterator[Alignment]": "iter(())",
}  # fmt: skip


def rules(node: ast.AST) -> Iterator[Switch]:
    """Yield the rules that a node of a module has, and what stands there without each."""
    if isinstance(node, ast.If):
        yield f"if {ast.unparse(node.test)}", lambda: node.orelse or ast.Pass()
    if isinstance(node, ast.IfExp):
        yield f"{ast.unparse(node.body)} if {ast.unparse(node.test)}", lambda: node.orelse
    if isinstance(node, ast.FunctionDef) and ast.unparse(node.returns or node.args) in _NOTHING:
        nothing = ast.parse(f"return {_NOTHING[ast.unparse(node.returns or node.args)]}").body
        yield f"def {node.name}", lambda: ast.FunctionDef(node.name, node.args, nothing, node.decorator_list)
    if isinstance(node, ast.GeneratorExp | ast.ListComp | ast.SetComp | ast.DictComp):
        for loop, place in ((one, place) for one in node.generators for place in range(len(one.ifs))):
            change = f"for {ast.unparse(loop.target)} ... if {ast.unparse(loop.ifs[place])}"
            yield change, lambda loop=loop, place=place: _with(node, loop, "ifs", _without(loop.ifs, place))
    if isinstance(node, ast.Assign | ast.AnnAssign):
        yield from _rows(node)


def parts(node: ast.AST) -> Iterator[Switch]:
    """Yield the rules of a node, and each side of an `and` or an `or`."""
    yield from rules(node)
    if isinstance(node, ast.BoolOp):
        word = "and" if isinstance(node.op, ast.And) else "or"
        for place, operand in enumerate(node.values):
            left = _without(node.values, place)
            yield (
                f"{word} {ast.unparse(operand)}",
                lambda left=left: left[0] if len(left) == 1 else ast.BoolOp(node.op, left),
            )


def _rows(node: ast.Assign | ast.AnnAssign) -> Iterator[Switch]:
    """Yield the rows of a table of the module: a constant that is a collection, or a call that is given one."""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    table = node.value.args[0] if isinstance(node.value, ast.Call) and node.value.args else node.value
    if not (isinstance(target, ast.Name) and target.id.isupper()):
        return
    if isinstance(table, ast.Tuple | ast.List | ast.Set):
        for place, row in enumerate(table.elts):
            change = f"{target.id}: {ast.unparse(row)}"
            yield change, lambda place=place: _with(node, table, "elts", _without(table.elts, place))
    if isinstance(table, ast.Dict):
        for key in table.keys:
            kept = [pair for pair in zip(table.keys, table.values, strict=True) if pair[0] is not key]
            yield f"{target.id}: {ast.unparse(key)}", lambda kept=kept: _with_pairs(node, table, kept)


def _with(node: ast.AST, part: ast.AST, name: str, value: object) -> ast.AST:
    setattr(part, name, value)
    return node


def _with_pairs(node: ast.AST, table: ast.Dict, pairs: Sequence[tuple[ast.expr, ast.expr]]) -> ast.AST:
    table.keys, table.values = [key for key, _ in pairs], [value for _, value in pairs]
    return node


def _without(values: Sequence[_T], place: int) -> list[_T]:
    return [*values[:place], *values[place + 1 :]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Switch off every rule of the modules that are named, or of the matcher, and tell which no case needs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "modules", nargs="*", metavar="MODULE", type=Path, help="modules of the matcher; all by default"
    )
    parser.add_argument("--most", type=int, default=0, help="rules that no case needs, at most (default 0)")
    parser.add_argument("--parts", action="store_true", help="switch off each side of an `and` or an `or` too")
    given = parser.parse_args(arguments)
    modules = given.modules or [path for path in sorted(MATCHER.rglob("*.py")) if path.name not in TELLING]
    cases = Cases()
    if said := cases.failing(ROOT / modules[0], unchanged((ROOT / modules[0]).read_text(encoding="utf-8"))):
        raise SystemExit(f"{said} fails with every rule; mend it first")
    needed = unneeded = 0
    for path in modules:
        for mutant in mutants((ROOT / path).read_text(encoding="utf-8"), parts if given.parts else rules):
            if cases.failing(ROOT / path, mutant.text, mutant.lines) is None:
                unneeded += 1
                print(f"{(ROOT / path).relative_to(ROOT)}:{mutant.line}: no case needs: {mutant.change}", flush=True)
            else:
                needed += 1
    print(f"{needed + unneeded} rules, of which {unneeded} are needed by no case", flush=True)
    return int(unneeded > given.most)


if __name__ == "__main__":
    raise SystemExit(main())
