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
import os
import signal
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import factcheck  # noqa: E402
from benchmarks.casebook import load  # noqa: E402
from benchmarks.mutants import Mutant, mutants  # noqa: E402
from factcheck import load_claims, load_sources  # noqa: E402
from factcheck.model import Claim, Source  # noqa: E402
from factcheck.parsing import parse as parsing  # noqa: E402
from factcheck.parsing.sentence import Sentence  # noqa: E402

MATCHER = ROOT / "factcheck" / "matching"
#: Says why a passage is silent, and decides nothing.
TELLING = ("explain.py",)
#: Seconds that the cases may take with one rule less: an endless loop is a case that fails.
PATIENCE = 120
#: What a child reads anew; all else is as the parent has it.
_READ_ANEW = ("factcheck.matching", "factcheck.engine")
#: Cases that have failed lately are tried first: most rules of a module are needed by the same ones.
_REMEMBERED = 60
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


def _remembering(parse: Callable[..., Sentence]) -> Callable[..., Sentence]:
    """Return a parser that reads every text once; children have what the parent has read."""
    read: dict[Hashable, Sentence] = {}

    def remembered(text: str, code: str, seam: int = 0, spelt: Mapping[int, str] = MappingProxyType({})) -> Sentence:
        key = (text, code, seam, tuple(spelt.items()))
        if key not in read:
            read[key] = parse(text, code, seam, spelt)
        return read[key]

    return remembered


@cache
def _questions() -> Mapping[str, tuple[tuple[Claim, ...], tuple[Source, ...]]]:
    """Return what is judged: each case, and the shipped claims in the shipped sources."""
    cases = {f"{case.gate}/{case.language}/{case.name}": ((case.claim,), (case.source,)) for case in load()}
    return {**cases, "shipped": (tuple(load_claims(ROOT / "claims.yaml")), tuple(load_sources(ROOT / "sources")))}


def _verdicts(name: str) -> list[str]:
    check = import_module("factcheck.engine").check
    claims, sources = _questions()[name]
    return [f"{cell.claim} {cell.source} {cell.verdict}" for cell in check(claims, sources).cells]


class _Changed(MetaPathFinder):
    """Finds one module with another text."""

    def __init__(self, name: str, path: Path, text: str) -> None:
        self.name, self.path, self.text = name, path, text

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self.name:
            return None
        loader = SourceFileLoader(self.name, str(self.path))
        code = compile(self.text, self.path, "exec")
        loader.get_code = lambda name: code  # type: ignore[method-assign,assignment]
        return spec_from_loader(self.name, loader)


def _fails(path: Path, mutant: Mutant, first: Sequence[str], expected: Mapping[str, Sequence[str]]) -> str | None:
    """Return the first case that reads differently with one rule less, those named first; None where all read alike."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.write(writing, _first_difference(path, mutant, first, expected).encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    return said or None if status == 0 else "out of time"


def _first_difference(path: Path, mutant: Mutant, first: Sequence[str], expected: Mapping[str, Sequence[str]]) -> str:
    signal.alarm(PATIENCE)
    for name in [name for name in sys.modules if name.startswith(_READ_ANEW)]:
        del sys.modules[name]
    for name in _READ_ANEW:  # `from factcheck import matching` looks at the package first
        delattr(factcheck, name.rpartition(".")[2])
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    sys.meta_path.insert(0, _Changed(module, path, mutant.text))
    for name in dict.fromkeys((*first, *expected)):
        try:
            if _verdicts(name) != expected[name]:
                return name
        except Exception:
            return name
    return ""


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
    parsing.parse = _remembering(parsing.parse)
    expected = {name: _verdicts(name) for name in _questions()}
    needed = unneeded = 0
    first: list[str] = []
    for path in modules:
        for mutant in mutants((ROOT / path).read_text(encoding="utf-8"), parts if given.parts else rules):
            failing = _fails(ROOT / path, mutant, first, expected)
            if failing is None:
                unneeded += 1
                print(f"{(ROOT / path).relative_to(ROOT)}:{mutant.line}: no case needs: {mutant.change}", flush=True)
                continue
            needed += 1
            if failing in expected:
                first = [failing, *(name for name in first if name != failing)][:_REMEMBERED]
    print(f"{needed + unneeded} rules, of which {unneeded} are needed by no case", flush=True)
    return int(unneeded > given.most)


if __name__ == "__main__":
    raise SystemExit(main())
