"""A module of the matcher with another text -> the first case that reads differently with it.

Needs `fork`: what the cases say is parsed once, in the parent, and each child imports the matcher anew, with one module
of another text. The matcher is compiled once, too.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Hashable, Iterator, Mapping
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, MappingProxyType

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import factcheck  # noqa: E402
from benchmarks.casebook import load  # noqa: E402
from factcheck import load_claims, load_sources  # noqa: E402
from factcheck.model import Claim, Source  # noqa: E402
from factcheck.parsing import parse as parsing  # noqa: E402
from factcheck.parsing.sentence import Sentence  # noqa: E402

#: Seconds of processor time that the cases may take with one rule less: an endless loop is a case that fails.
PATIENCE = 120
#: What pins the words of the gates; the cases have the verdicts.
SAYING = "tests/matching/test_gates.py"
#: Nobody reads what failed, so that no assertion has to explain itself, which takes longer than most tests.
QUIETLY = (
    "-x", "-q", "--noconftest", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:doctest",
    "-o", "addopts=--import-mode=importlib", "-W", "ignore::pytest.PytestAssertRewriteWarning",
)  # fmt: skip
#: What a child reads anew; all else is as the parent has it.
_READ_ANEW = ("factcheck.matching", "factcheck.engine")
#: Cases that have failed lately are tried first: most rules of a module are needed by the same ones.
_REMEMBERED = 60


class Cases:
    """Every case and the shipped claims in the shipped sources, and what they read as the matcher is."""

    def __init__(self) -> None:
        parsing.parse = _remembering(parsing.parse)
        self._asked: dict[str, tuple[tuple[Claim, ...], tuple[Source, ...]]] = {
            f"{case.gate}/{case.language}/{case.name}": ((case.claim,), (case.source,)) for case in load()
        }
        self._asked["shipped"] = (tuple(load_claims(ROOT / "claims.yaml")), tuple(load_sources(ROOT / "sources")))
        self._expected = {name: self._read(name) for name in self._asked}
        self._compiled = _Compiled({_name(path): path for part in _READ_ANEW for path in _files(part)})
        self._failed: list[str] = []

    def failing(self, path: Path, text: str) -> str | None:
        """Return the first case that reads differently where a module has this text; None where all read alike."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.write(writing, self._first_difference(path, text).encode())
            os._exit(0)
        os.close(writing)
        with open(reading, encoding="utf-8") as pipe:
            said = pipe.read()
        _, status = os.waitpid(child, 0)
        if status:
            return "out of time"
        if said in self._asked:
            self._failed = [said, *(name for name in self._failed if name != said)][:_REMEMBERED]
        return said or None

    def _first_difference(self, path: Path, text: str) -> str:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        for name in [name for name in sys.modules if name.startswith(_READ_ANEW)]:
            del sys.modules[name]
        for name in _READ_ANEW:  # `from factcheck import matching` looks at the package first
            delattr(factcheck, name.rpartition(".")[2])
        self._compiled.codes[_name(path)] = compile(text, path, "exec")
        sys.meta_path.insert(0, self._compiled)
        # The cases of a gate need its rules before others do; what the gates say is asked in less time than all others.
        near = dict.fromkeys((*self._failed, *(name for name in self._asked if name.partition("/")[0] == path.stem)))
        for name in near:
            if self._differs(name):
                return name
        if not _says_the_same():
            return SAYING
        return next((name for name in self._asked if name not in near and self._differs(name)), "")

    def _differs(self, name: str) -> bool:
        try:
            return self._read(name) != self._expected[name]
        except Exception:  # a module with a rule less may do anything
            return True

    def _read(self, name: str) -> list[str]:
        check = import_module("factcheck.engine").check
        claims, sources = self._asked[name]
        return [f"{cell.claim} {cell.source} {cell.verdict}" for cell in check(claims, sources).cells]


class _Compiled(MetaPathFinder):
    """Finds modules that are compiled already."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths
        # Without docstrings, as a module with another text is: what looks at them must fail before anything is changed.
        self.codes = {name: compile(path.read_text("utf-8"), path, "exec", optimize=2) for name, path in paths.items()}

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname not in self.codes:
            return None
        return spec_from_loader(fullname, _Loader(fullname, str(self._paths[fullname]), self.codes[fullname]))


class _Loader(SourceFileLoader):
    def __init__(self, fullname: str, path: str, code: CodeType) -> None:
        super().__init__(fullname, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


def _says_the_same() -> bool:
    """Whether the gates say the same of each passage, for people, as their tests have it."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(null, stream)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ.pop("PYTEST_ADDOPTS", None)  # options of plugins that are not loaded
    return pytest.main([*QUIETLY, str(ROOT / SAYING)]) == 0


def _files(module: str) -> Iterator[Path]:
    """Yield the files of a module, or of a package."""
    place = ROOT.joinpath(*module.split("."))
    yield from sorted(place.rglob("*.py")) if place.is_dir() else (place.with_suffix(".py"),)


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _remembering(parse: Callable[..., Sentence]) -> Callable[..., Sentence]:
    """Return a parser that reads every text once; children have what the parent has read."""
    read: dict[Hashable, Sentence] = {}

    def remembered(text: str, code: str, seam: int = 0, spelt: Mapping[int, str] = MappingProxyType({})) -> Sentence:
        key = (text, code, seam, tuple(spelt.items()))
        if key not in read:
            read[key] = parse(text, code, seam, spelt)
        return read[key]

    return remembered
