"""The examples in docstrings say what happens."""

from __future__ import annotations

import doctest
from collections.abc import Iterator
from importlib import import_module

from runner import ROOT
from trying import try_each

PACKAGE = ROOT / "factcheck"


def modules() -> Iterator[str]:
    """Yield every module that has an example: those of `--doctest-modules` are all imported to look for some."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if ">>> " in path.read_text(encoding="utf-8"):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def right(module: str) -> None:
    said: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    for test in doctest.DocTestFinder(exclude_empty=True).find(import_module(module)):
        runner.run(test, out=said.append)
    assert runner.failures == 0, "".join(said)
    assert runner.tries > 0


def test_examples() -> None:
    try_each({module: module for module in modules()}, right)
