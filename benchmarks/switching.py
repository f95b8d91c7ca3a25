"""A module of the matcher with another text -> the first case that reads differently with it.

Needs `fork`: what the cases say is parsed once, in the parent, and each child imports the matcher anew, with one module
of another text. The matcher is compiled once, too. Which lines of the matcher each case runs is asked once: where some
lines differ, only a case that runs one of them can read differently.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from functools import _lru_cache_wrapper
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, MappingProxyType, ModuleType

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import factcheck  # noqa: E402
from benchmarks.casebook import load  # noqa: E402
from benchmarks.statements import Statements  # noqa: E402
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
#: So many cases take no longer than to ask what the gates say.
_FEW = 800


class Cases:
    """Every case and the shipped claims in the shipped sources, and what they read as the matcher is."""

    def __init__(self) -> None:
        parsing.parse = _remembering(parsing.parse)
        self._asked: dict[str, tuple[tuple[Claim, ...], tuple[Source, ...]]] = {
            f"{case.gate}/{case.language}/{case.name}": ((case.claim,), (case.source,)) for case in load()
        }
        self._asked["shipped"] = (tuple(load_claims(ROOT / "claims.yaml")), tuple(load_sources(ROOT / "sources")))
        self._expected = {name: self._read(name) for name in self._asked}
        paths = {_name(path): path for part in _READ_ANEW for path in _files(part)}
        # Without docstrings, as a module with another text is: what looks at them must fail before anything is changed.
        codes = {path: compile(path.read_text("utf-8"), path, "exec", optimize=2) for path in paths.values()}
        self._compiled = _Compiled(paths, codes)
        self._failed: list[str] = []
        self._statements = Statements(paths.values())
        self._run = self._statements_run()

    def failing(self, path: Path, text: str, lines: Collection[int] = ()) -> str | None:
        """Return the first case that reads differently where a module has this text; None where all read alike.

        Where `lines` of the module are named, by their numbers from 1, it is the same but for them.
        """
        statements = self._statements.lines(path, lines)
        asked = [name for name in self._asked if not lines or self._runs(name, path, statements)]
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os.write(writing, self._first_difference(path, text, asked).encode())
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

    def _statements_run(self) -> Mapping[str, Mapping[Path, bytes]]:
        """Return the statements of the matcher that each case runs, where nothing is kept from the case before."""
        run = {}
        self._read_anew(_Compiled(self._compiled.paths, self._statements.codes, self._statements.namespace))
        import_module("factcheck.engine")
        kept = [one for one in gc.get_objects() if isinstance(one, _lru_cache_wrapper)]
        kept = [one for one in kept if (one.__module__ or "").startswith(_READ_ANEW)]
        for name in self._asked:
            for one in kept:
                one.cache_clear()
            self._statements.forget()
            self._read(name)
            run[name] = self._statements.run()
        sys.meta_path.pop(0)
        return run

    def _runs(self, name: str, path: Path, statements: Collection[int]) -> bool:
        run = self._run[name].get(path, b"")
        return bool(run) and any(run[line] for line in statements)

    def _read_anew(self, compiled: _Compiled) -> None:
        for name in [name for name in sys.modules if name.startswith(_READ_ANEW)]:
            del sys.modules[name]
        for name in _READ_ANEW:  # `from factcheck import matching` looks at the package first
            delattr(factcheck, name.rpartition(".")[2])
        sys.meta_path.insert(0, compiled)

    def _first_difference(self, path: Path, text: str, asked: Sequence[str]) -> str:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        codes = {**self._compiled.codes, path: compile(text, path, "exec")}
        self._read_anew(_Compiled(self._compiled.paths, codes))
        # The cases of a gate need its rules before others do; what the gates say takes less time than many others.
        lately = (name for name in self._failed if name in asked)
        gate = (name for name in asked if name.partition("/")[0] == path.stem)
        near = dict.fromkeys((*lately, *gate, *asked[:_FEW]))
        for name in near:
            if self._differs(name):
                return name
        if not _says_the_same():
            return SAYING
        return next((name for name in asked if name not in near and self._differs(name)), "")

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
    """Finds modules that are compiled already; `namespace` tells what each has before it is executed."""

    def __init__(
        self,
        paths: Mapping[str, Path],
        codes: Mapping[Path, CodeType],
        namespace: Callable[[Path], Mapping[str, object]] = lambda _: {},
    ) -> None:
        self.paths, self.codes, self.namespace = paths, codes, namespace

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        found = self.paths.get(fullname)
        if found is None:
            return None
        loader = _Loader(fullname, str(found), self.codes[found], self.namespace(found))
        return spec_from_loader(fullname, loader)


class _Loader(SourceFileLoader):
    def __init__(self, fullname: str, path: str, code: CodeType, namespace: Mapping[str, object]) -> None:
        super().__init__(fullname, path)
        self._code, self._namespace = code, namespace

    def get_code(self, fullname: str) -> CodeType:
        return self._code

    def exec_module(self, module: ModuleType) -> None:
        vars(module).update(self._namespace)
        super().exec_module(module)


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
