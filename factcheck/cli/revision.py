"""Git revision -> the claims file, the lock and the sources that it holds, read without touching the work tree.

What the revision holds goes into a folder of its own for as long as it is read, so that the same code reads it that
reads the work tree, with the same rules.
"""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import IO

from factcheck.cli.tree import Entry, require_names, unpack
from factcheck.errors import InputError, Problem, UsageError

#: What a hook sets and what would make git look elsewhere than in the folder where it is run.
_ELSEWHERE = (
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE",
)  # fmt: skip
#: Git only reads, and fetches nothing: the settings of a repository can name programs to fetch with.
_ALONE = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_TERMINAL_PROMPT": "0",
}
#: Settings that run a program, whatever the repository says of them.
_NOTHING_RUN = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}")
#: The first git that knows GIT_NO_LAZY_FETCH in all of its commands.
_CAN_BE_TOLD = (2, 45)
_VERSION = re.compile(r"(\d{1,9})\.(\d{1,9})")
_PARTIAL = r"^(extensions\.partialclone|remote\..*\.(promisor|partialclonefilter))$"
#: Files of a revision: as many as a folder of sources may well have, and few enough to hold.
_MOST_FILES = 100_000
_CHUNK = 65_536
_PLACE = "git"
_REPAIR = "fetch what is missing, or see what `git fsck` says"


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision of the repository that a folder lies in.

    `name` is what the user calls it, `commit` its object; `folder` is on disk, `prefix` the same in the repository:
    "" or a path that ends in `/`.
    """

    name: str
    commit: str
    folder: str
    prefix: str
    git: str

    def path(self, place: str) -> str:
        """Return the path in the repository of a place relative to the folder.

        Raises:
            UsageError: it is outside of the repository.
        """
        path = posixpath.normpath(posixpath.join(self.prefix, place))
        if path == ".." or path.startswith(("../", "/")):
            raise _wrong(
                f"`{place}` lies outside of the repository", "keep it in the repository, or leave the revision out"
            )
        return "" if path == "." else path

    def export(self, path: str, target: Path) -> None:
        """Write what the revision holds at a path, a file or a folder, below an empty folder on disk.

        Raises:
            InputError: it cannot be written there.
        """
        unpack(self._entries(path, "-r", "-t"), target, self.name, self._write)

    def require_names(self, folder: str) -> None:
        """See that a folder of the revision, "" or a path that ends in `/`, holds nothing that git would not make.

        Raises:
            InputError: it does; what else it leads to is not to be trusted.
        """
        require_names(self._entries(folder), folder, self.name)

    def _entries(self, path: str, *options: str) -> list[Entry]:
        """Return everything at a path; a tree of trees can list more than there are files in the world."""
        place = ["--", path] if path else []
        listing = [*_command(self.git), "ls-tree", *options, "-z", "--full-tree", self.commit, *place]
        found: list[Entry] = []
        with subprocess.Popen(  # noqa: S603 - a list, no shell
            listing, cwd=self.folder, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as run:
            for entry in _parted(run.stdout):
                about, _, name = os.fsdecode(entry).partition("\t")
                mode, _, number = about.split(" ")
                found.append(Entry(mode, name, number))
                if len(found) > _MOST_FILES:
                    run.kill()
                    raise _wrong(f"the revision holds more than {_MOST_FILES:,} files there", "leave the revision out")
        if run.returncode:
            raise _wrong("cannot list what the revision holds", _REPAIR)
        return found

    def _write(self, number: str, file: IO[bytes]) -> None:
        # `cat-file`, not `show`: no filter, no textconv and no pager that the repository's settings name has a say.
        reading = [*_command(self.git), "cat-file", "blob", number]
        done = subprocess.run(  # noqa: S603 - a list, no shell
            reading, cwd=self.folder, env=_environment(), stdout=file, stderr=subprocess.PIPE, check=False
        )
        if done.returncode:
            raise _wrong(f"cannot read what the revision holds ({_last(os.fsdecode(done.stderr))})", _REPAIR)


def find_revision(name: str, folder: str) -> Revision:
    """Return a revision of the repository that a folder lies in.

    Raises:
        UsageError: there is no git, no repository or no such revision.
    """
    git = shutil.which("git")
    if git is None:
        raise _wrong("is not installed", "install it, or leave the revision out")
    here = folder or os.curdir
    found = _git(git, here, "rev-parse", "--is-inside-work-tree", "--show-prefix")
    inside, _, prefix = found.stdout.partition("\n")
    if found.returncode or inside != "true":
        why = f" ({_last(found.stderr)})" if "dubious" in found.stderr else ""
        remedy = "name a claims file in a repository, or leave the revision out"
        raise _wrong(f"the claims file is in no git repository{why}", remedy)
    _refuse_fetching(git, here)
    commit = _git(git, here, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if commit.returncode or not name or name.startswith("-"):
        remedy = (
            "name a commit, branch or tag that is here; a shallow clone has the newest only (`git fetch --unshallow`)"
        )
        raise _wrong(f"there is no revision `{name}` in the repository", remedy)
    return Revision(name, commit.stdout.strip(), here, prefix.removesuffix("\n"), git)


def _refuse_fetching(git: str, folder: str) -> None:
    """Refuse a partial clone where git would run what its settings name in order to fetch what is missing.

    Raises:
        UsageError: it is one, and this git cannot be told to leave it.
    """
    number = _VERSION.search(_git(git, folder, "version").stdout)
    if number and (int(number[1]), int(number[2])) >= _CAN_BE_TOLD:
        return
    if _git(git, folder, "config", "--name-only", "--get-regexp", _PARTIAL).stdout:
        oldest = ".".join(map(str, _CAN_BE_TOLD))
        remedy = f"make a whole clone, or install git {oldest} or newer"
        raise _wrong("the repository is a partial clone, which this git would fetch the rest of", remedy)


@contextmanager
def exported(revision: Revision, *paths: str) -> Iterator[Path]:
    """Give the folder that stands for the one the revision is of, with what it holds at these paths.

    Paths are those of the repository. What is wrong with a file is said of `REV:path`.
    """
    with TemporaryDirectory(prefix="factcheck-") as temporary:
        root = Path(temporary, "root")
        home = root / PurePosixPath(revision.prefix)
        home.mkdir(parents=True)
        try:
            for folder in sorted({folder for path in paths for folder in _above(path)}):
                revision.require_names(folder)
            for path in paths:
                revision.export(path, root)
            yield home
        except InputError as error:
            raise type(error)([_placed(problem, revision, root, home) for problem in error.problems]) from None
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            remedy = "make room, then run it again"
            raise _wrong(f"what the revision holds cannot be unpacked ({why})", remedy) from None


def _above(path: str) -> Iterator[str]:
    """Yield the folders that a path leads through: "" and those that end in `/`."""
    parts = path.split("/")
    for depth in range(len(parts)):
        yield "".join(f"{part}/" for part in parts[:depth])


def _placed(problem: Problem, revision: Revision, root: Path, home: Path) -> Problem:
    """Name the place of a problem by its revision; it is below the temporary folder, or relative to the claims file."""
    if problem.place == _PLACE or problem.place.startswith(f"{revision.name}:"):
        return problem
    path = os.path.relpath(home / problem.place, root)
    return replace(problem, place=f"{revision.name}:{Path(path).as_posix()}")


def _git(git: str, folder: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - a list, no shell
        [*_command(git), *arguments],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )


def _command(git: str) -> list[str]:
    return [git, "--no-pager", *(word for setting in _NOTHING_RUN for word in ("-c", setting))]


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    return {**kept, **_ALONE}


def _parted(stream: IO[bytes] | None) -> Iterator[bytes]:
    """Iterate over what NULs end in a stream."""
    rest = b""
    while stream and (chunk := stream.read(_CHUNK)):
        *whole, rest = (rest + chunk).split(b"\0")
        yield from whole


def _last(text: str) -> str:
    return next(iter(text.strip().splitlines()), "no reason given")


def _wrong(problem: str, remedy: str) -> UsageError:
    return UsageError([Problem(_PLACE, problem, remedy)])
