"""Command -> what is left of the files that it writes: a project, a command in it, and how to disturb it.

A command works in a process of its own, forked from one that has loaded the program already. POSIX only.
"""

from __future__ import annotations

import os
import random
import shutil
import stat
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from mmap import mmap
from pathlib import Path
from types import CodeType, FrameType

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from factcheck.cache import FOLDER  # noqa: E402
from factcheck.cli import asking  # noqa: E402
from factcheck.cli import main as factcheck  # noqa: E402
from factcheck.cli.example import FILES  # noqa: E402
from factcheck.lock.write import write  # noqa: E402
from factcheck.suggest import embedder  # noqa: E402

ENGLISH, PAGE = "sources/en-bridge-opens.txt", "page.txt"
_LOST = 7  # what a child exits with that never came to an end
_NUMBERS = struct.Struct("QQ")
#: Relative path -> what it is: bytes, permissions, and where it leads to if it is a link.
Files = Mapping[str, tuple[bytes, int, str]]


@dataclass(frozen=True, slots=True)
class Command:
    """What is run, and the keys that a person types."""

    arguments: tuple[str, ...]
    keys: str = ""

    @property
    def name(self) -> str:
        """Its name on the command line."""
        return self.arguments[0]


LOCK = Command(("lock", "-q"))
COMMANDS = (
    LOCK,
    Command(("review", "--claim", "toll", "--color", "never"), "aq"),
    Command(("suggest", "toll", "--source", "en-bridge-opens", "--color", "never"), "aq"),
    Command(("import", PAGE, "--id", "report", "--replace")),
)


def project(home: Path) -> None:
    """Make a project that every command has something to write in; its lock is a link, and not for everybody.

    Beside it is the cache that its commands share: that of whoever tries this is none to break.
    """
    os.environ.pop("CI", None)  # where it is set, `lock` asks for --yes
    os.environ[FOLDER] = str(home.with_name("cache"))
    for name, text in FILES.items():
        path = home / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    work(home, LOCK)
    (home / "kept").mkdir()
    (home / "claims.lock").rename(home / "kept" / "claims.lock")
    (home / "claims.lock").symlink_to("kept/claims.lock")
    (home / "kept" / "claims.lock").chmod(0o640)
    (home / "claims.yaml").chmod(0o600)
    english = home / ENGLISH
    text = english.read_text("utf-8").replace("12 May 2023", "13 May 2023")
    english.write_text(text.replace("do not pay a toll", "pass it every day"), encoding="utf-8")
    (home / "sources" / "report.md").write_text("An old report.\n", encoding="utf-8")
    (home / PAGE).write_text("The bridge is open, said the mayor. It cost 48 million euros.\n" * 50, encoding="utf-8")


def files(home: Path) -> Files:
    """Return every file below a folder."""
    found = {}
    for path in sorted(home.rglob("*")):
        link = os.readlink(path) if path.is_symlink() else ""
        if path.is_file() or link:
            name = path.relative_to(home).as_posix().replace("gone-", "")
            found[name] = (b"" if link else path.read_bytes(), stat.S_IMODE(path.lstat().st_mode), link)
    return found


def left(before: Files, after: Files, now: Files) -> str:
    """Return what is left: "old", "new", a mixture of whole files of both, or what is broken."""
    states = set()
    for name in before.keys() | after.keys():
        if now.get(name) not in (before.get(name), after.get(name)):
            return f"BROKEN: {name}"
        if before.get(name) != after.get(name):
            states.add("new" if now.get(name) == after.get(name) else "old")
    known = before.keys() | after.keys()
    if strange := [name for name in now if name not in known and not Path(name).name.startswith(".")]:
        return f"BROKEN: {strange[0]}"
    return " and ".join(sorted(states))


def start(home: Path, command: Command, prepare: Callable[[], object] = lambda: None) -> int:
    """Start a command in a process of its own and return its number; `prepare` is called in there, before all else."""
    number = os.fork()
    if number:
        return number
    code = _LOST
    try:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(null, stream)
        os.chdir(home)
        code = _run(command, prepare)
    finally:
        os._exit(code)


def _run(command: Command, prepare: Callable[[], object]) -> int:
    keys = iter(command.keys)
    asking.at_terminal = lambda: bool(command.keys)
    asking.read_key = lambda: next(keys)
    prepare()
    return factcheck(command.arguments)


def load(template: Path, room: Path) -> None:
    """Run every command once in this process, so that what is loaded late is there for all others."""
    embedder.find_spec = lambda name: None  # type: ignore[assignment,misc]  # no encoder: it takes longer than all else
    for command in COMMANDS:
        with chdir(copy(template, room)), redirect_stdout(StringIO()):
            _run(command, lambda: None)


def work(home: Path, command: Command, prepare: Callable[[], object] = lambda: None) -> int:
    """Run a command to its end in a process of its own and return its exit code, below 0 for a signal."""
    _, status = os.waitpid(start(home, command, prepare), 0)
    return os.waitstatus_to_exitcode(status)


def at(
    moment: int, act: Callable[[], object], counted: mmap | None = None, writer: CodeType = write.__code__
) -> Callable[[], None]:
    """Return what makes a process act when it has called or left so many functions, its own and those of C.

    `counted` gets how many these are until it begins to write, which is when it calls `writer`, and at all.
    """

    def watch() -> None:
        calls = 0

        def step(frame: FrameType, event: str, argument: object) -> None:
            nonlocal calls
            calls += 1
            if counted is not None:
                begun, _ = _NUMBERS.unpack(counted[:])
                begins = event == "call" and frame.f_code is writer
                counted[:] = _NUMBERS.pack(begun or (calls if begins else 0), calls)
            if calls == moment:
                sys.setprofile(None)
                act()

        sys.setprofile(step)

    return watch


@dataclass(frozen=True, slots=True)
class Scene:
    """A command in a project: the files before and after it, how many calls it makes until it writes, and in all."""

    command: Command
    template: Path
    before: Files
    after: Files
    begins: int
    ends: int

    @classmethod
    def of(cls, command: Command, template: Path, room: Path, writer: CodeType = write.__code__) -> Scene:
        """Let the command work undisturbed to see what it writes, and count."""
        home = copy(template, room)
        counted = mmap(-1, _NUMBERS.size)
        code = work(home, command, at(0, os.abort, counted, writer))
        if code:
            raise SystemExit(f"{command.name} ends with {code} where nothing disturbs it")
        begins, ends = _NUMBERS.unpack(counted[:])
        return cls(command, template, files(template), files(home), begins, ends)

    def disturbed(self, room: Path, prepare: Callable[[], object]) -> tuple[int, str]:
        """Return the exit code of a disturbed run, and what is left."""
        home = copy(self.template, room)
        code = work(home, self.command, prepare)
        return code, left(self.before, self.after, files(home))

    def moments(self, times: int, chance: random.Random) -> Iterator[int]:
        """Yield so many moments of its work, half of them while it writes."""
        for number in range(times):
            yield chance.randint(self.begins if number % 2 else 1, self.ends)


def copy(template: Path, room: Path) -> Path:
    """Return a fresh copy of a project, in the place of the last one."""
    home = room / "home"
    shutil.rmtree(home, ignore_errors=True)
    return Path(shutil.copytree(template, home, symlinks=True))
