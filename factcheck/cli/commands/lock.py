"""`factcheck lock`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, Telling, Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.cli.locked import LockedWorkspace
    from factcheck.lock import Lock
    from factcheck.model import ClaimsFile
    from factcheck.renderers.report import Look

#: What `CI` holds where it is set and means no.
_NO = frozenset(("", "0", "false", "no"))
_ANEW = "written anew, because the one that was there could not be read"


@command
def lock(
    inputs: Inputs,
    selection: Selection,
    yes: Annotated[bool, typer.Option("--yes", help="Write it in a build too, where CI is set.")] = False,
    *,
    telling: Telling,
    work: Work,
) -> Exit:
    """Write claims.lock: what every source says today.

    It tells what it changed, cell by cell. With --claim, --source, --tag or --language only those cells are
    accepted, and all others stay as they were locked; an id that only the lock still knows can be named too.
    """
    from factcheck.cli.boundary import say
    from factcheck.cli.locked import load_if_there, open_locked
    from factcheck.cli.outlet import open_look, write_out
    from factcheck.lock import dump, merge, save, sweep

    look = open_look(telling)
    _refuse_in_ci(yes)
    whole = not any((selection.claim, selection.source, selection.tag, selection.language))
    # What is outside of a selection stays as it was locked: then the lock must be readable.
    workspace = open_locked(inputs, selection, telling, _forgiving if whole else load_if_there)
    new = merge(
        workspace.lock, workspace.judge(telling, work, whole=True), claims=workspace.claims, sources=workspace.chosen
    )
    there = _read(workspace.path)
    done = "as it was" if there == dump(new).encode() else "written" if workspace.lock or not there else _ANEW
    if done == "as it was":
        sweep(os.path.realpath(workspace.path))
    else:
        save(workspace.path, new)
    write_out(_told(workspace, new, look, done), as_is=True)
    if whole and there is None and not telling.quiet:
        say("This confirms every cell at once; `factcheck review` asks about one after the other.")
    return Exit.DONE


def _refuse_in_ci(yes: bool) -> None:
    """Refuse to accept in a build what the build is there to find.

    Raises:
        UsageError: this is a build and nobody said yes.
    """
    from factcheck.errors import Problem, UsageError

    if not yes and os.environ.get("CI", "").strip().lower() not in _NO:
        what = "CI is set, and a build would accept what it is there to find"
        raise UsageError([Problem("factcheck lock", what, "run it on your own machine, or give --yes")])


def _forgiving(file: ClaimsFile) -> Lock | None:
    """Load the lock that is there; one that cannot be used is made anew."""
    from dataclasses import replace

    from factcheck.cli.boundary import say
    from factcheck.cli.locked import load_if_there
    from factcheck.errors import LockError

    try:
        return load_if_there(file)
    except LockError as error:
        for problem in error.problems:
            say(str(replace(problem, remedy="a new one is written")))
        return None


def _read(path: str) -> bytes | None:
    try:
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None


def _told(workspace: LockedWorkspace, new: Lock, look: Look, done: str) -> Sequence[str]:
    from factcheck.cli.locked import relative
    from factcheck.lock import describe
    from factcheck.renderers.escaping import guarded, visible

    changes = describe(workspace.lock, new) if look.detail >= 0 else ()
    sizes = ((len(new.claims), "claim"), (len(new.sources), "source"), (len(new.cells), "cell"))
    told = ", ".join(f"{number} {noun}" if number == 1 else f"{number} {noun}s" for number, noun in sizes)
    lines = (*changes, f"{relative(workspace.path)}: {done}; {told} not silent")
    return [guarded(visible(line, look.encoding)) for line in lines]
