"""A small project, and two ways of running factcheck on it: in this process, and as a user would."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from runner import LOOKS, ROOT, Result, Run

from factcheck.cache import FOLDER
from factcheck.cli import main
from factcheck.cli.example import FILES

#: What asks for one of these starts programs or a browser: it is slow, and no mark has to say so.
STARTING = frozenset(("spawn", "browser"))
#: What Python tells an audit hook where a program is started; no other test may.
STARTS = frozenset(("subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.exec", "os.system"))
FAST = "not slow"

# No example fails for being slow: the machine may be busy.
settings.register_profile("whole", deadline=None)
settings.register_profile(FAST, deadline=None, max_examples=20)


class Starts:
    """Whether the test that runs may start a program."""

    allowed = True

    @classmethod
    def heard(cls, event: str, _: object) -> None:
        if event in STARTS and not cls.allowed:
            pytest.fail("starts a program: mark it `slow`, so that the fast loop stays fast")


def pytest_configure(config: pytest.Config) -> None:
    """In the fast loop a property is tried on fewer examples."""
    settings.load_profile(FAST if config.getoption("markexpr") == FAST else "whole")
    sys.addaudithook(Starts.heard)
    config.pluginmanager.register(Order())


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage while thousands of tests are collected, nor among them later: all of them stay to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if STARTING.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


class Order:
    """The longest tests begin first, so that no process of tests ends long after the others."""

    @pytest.hookimpl(trylast=True)  # behind what puts them in random order
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: item.get_closest_marker("longest") is None)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config) -> None:
    """Where something failed, say in which order: a quiet run does not."""
    seed = config.getoption("randomly_seed", None)
    if exitstatus and seed is not None:
        terminalreporter.write_line(f"The order was that of --randomly-seed={seed}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    Starts.allowed = item.get_closest_marker("slow") is not None
    try:
        return (yield)
    finally:
        Starts.allowed = True


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example of `factcheck init`, as the current folder."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for name in LOOKS:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def factcheck(project: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Result:
        capsys.readouterr()
        code = main(arguments)
        return Result(code, *capsys.readouterr())

    return run


@pytest.fixture
def spawn(project: Path) -> Run:
    """Run factcheck in a process of its own; bytes that are not UTF-8 come back as surrogates."""

    def run(*arguments: str | bytes, stdin: bytes = b"", **environment: str) -> Result:
        kept = {name: value for name, value in os.environ.items() if name not in LOOKS}
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", *arguments],
            input=stdin,
            capture_output=True,
            cwd=project,
            env={**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
            timeout=60,
        )
        out, err = (stream.decode("utf-8", "surrogateescape") for stream in (done.stdout, done.stderr))
        return Result(done.returncode, out, err)

    return run


@pytest.fixture(autouse=True, scope="session")
def _as_on_a_machine_of_ones_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the cache of whoever runs the tests out of them, and a build, in which `factcheck lock` asks for --yes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER, str(tmp_path_factory.mktemp("cache")))
        patch.delenv("CI", raising=False)
        yield
