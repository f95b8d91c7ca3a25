"""Git revision -> the claims file, the lock and the sources that it holds, read without touching the work tree.

What the revision holds goes into a folder of its own for as long as it is read, so that the same code reads it that
reads the work tree, with the same rules.
"""

from __future__ import annotations

import os
import posixpath
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from factcheck.errors import InputError, Problem, UsageError

#: What a hook sets and what would make git look elsewhere than in the folder where it is run.
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX")
_OPTION = "--since"
_LINK, _SUBMODULE = "120000", "160000"


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
            raise _wrong(f"`{place}` lies outside of the repository", "keep it in the repository, or leave --since out")
        return "" if path == "." else path

    def export(self, path: str, target: Path) -> None:
        """Write what the revision holds at a path, a file or a folder, below a folder on disk.

        Raises:
            InputError: it cannot be written there.
        """
        for mode, name, number in self._entries(path):
            place = target / PurePosixPath(name)
            place.parent.mkdir(parents=True, exist_ok=True)
            if mode == _SUBMODULE:
                raise InputError([Problem(f"{self.name}:{name}", "is a submodule", "name it under `exclude:`")])
            if mode == _LINK:
                os.symlink(self._run("show", number), place)
                continue
            with open(place, "wb") as file:  # not through memory: whoever reads it knows how large it may be
                subprocess.run([self.git, "show", number], cwd=self.folder, env=_environment(), stdout=file, check=True)  # noqa: S603

    def _entries(self, path: str) -> Iterator[tuple[str, str, str]]:
        """Yield mode, path and object of everything at a path."""
        arguments = ["ls-tree", "-r", "-z", "--full-tree", self.commit]
        for entry in self._run(*arguments, *(["--", path] if path else [])).split("\0"):
            if entry:
                about, _, name = entry.partition("\t")
                mode, _, number = about.split(" ")
                yield mode, name, number

    def _run(self, *arguments: str) -> str:
        done = _git(self.git, self.folder, *arguments)
        if done.returncode:
            raise _wrong(f"git cannot read it ({_last(done.stderr)})", "see what `git fsck` says")
        return done.stdout


def find_revision(name: str, folder: str) -> Revision:
    """Return a revision of the repository that a folder lies in.

    Raises:
        UsageError: there is no git, no repository or no such revision.
    """
    git = shutil.which("git")
    if git is None:
        raise _wrong("git is not installed", "install it, or leave --since out")
    here = folder or os.curdir
    found = _git(git, here, "rev-parse", "--is-inside-work-tree", "--show-prefix")
    inside, _, prefix = found.stdout.partition("\n")
    if found.returncode or inside != "true":
        why = f" ({_last(found.stderr)})" if "dubious" in found.stderr else ""
        remedy = "name a claims file in a repository, or leave --since out"
        raise _wrong(f"the claims file is in no git repository{why}", remedy)
    commit = _git(git, here, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if commit.returncode or not name:
        remedy = (
            "name a commit, branch or tag that is here; a shallow clone has the newest only (`git fetch --unshallow`)"
        )
        raise _wrong(f"there is no revision `{name}` in the repository", remedy)
    return Revision(name, commit.stdout.strip(), here, prefix.removesuffix("\n"), git)


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
            for path in paths:
                revision.export(path, root)
            yield home
        except InputError as error:
            raise type(error)([_placed(problem, revision, root, home) for problem in error.problems]) from None
        except (OSError, subprocess.SubprocessError) as error:
            why = error.strerror if isinstance(error, OSError) else "git failed"
            raise _wrong(
                f"what the revision holds cannot be unpacked ({why})", "make room, then run it again"
            ) from None


def _placed(problem: Problem, revision: Revision, root: Path, home: Path) -> Problem:
    """Name the place of a problem by its revision; it is below the temporary folder, or relative to the claims file."""
    if problem.place.startswith((_OPTION, f"{revision.name}:")):
        return problem
    path = os.path.relpath(home / problem.place, root)
    return replace(problem, place=f"{revision.name}:{Path(path).as_posix()}")


def _git(git: str, folder: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [git, *arguments],
        cwd=folder,
        env=_environment(),
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        check=False,
    )


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    return {**kept, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_LITERAL_PATHSPECS": "1"}


def _last(text: str) -> str:
    return next(iter(text.strip().splitlines()), "no reason given")


def _wrong(problem: str, remedy: str) -> UsageError:
    return UsageError([Problem(_OPTION, problem, remedy)])
