"""`factcheck review`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck.cli.command import command
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, Selection, Telling

if TYPE_CHECKING:
    from factcheck.renderers.report import Look
    from factcheck.review import Key, Review

_CLEAR = "\x1b[H\x1b[2J"


@command
def review(inputs: Inputs, selection: Selection, telling: Telling) -> Exit:
    """Step through what check finds and accept or leave each.

    Keys: a accepts the finding and writes claims.lock at once, r leaves it, s skips it until the others are
    decided, A accepts the rest after asking, d shows the whole diff, u undoes the last decision, q quits. Without a
    terminal it prints the `factcheck lock` commands that do the same. The exit code is 0, whatever was decided:
    `factcheck check` is what fails.
    """
    from factcheck.cli.locked import open_locked, project_of
    from factcheck.cli.outlet import open_look, write_out
    from factcheck.review import Review, script

    look = open_look(telling)
    workspace = open_locked(inputs, selection, telling)
    matrix = workspace.judge(telling, whole=True)
    findings = workspace.findings(matrix, project_of(inputs, workspace))
    if not findings:
        write_out(["Nothing to review: check finds nothing."], as_is=True)
    elif not _terminal():
        write_out(script(findings, look), as_is=True)
        _hint("There is no terminal to ask in: these commands accept what check finds.", telling)
    else:
        done = _ask(Review.of(matrix, workspace.lock, findings), workspace.path, look)
        told = f"{done.accepted} accepted, {done.left} left, {done.undecided} undecided."
        write_out([told], as_is=True)
    return Exit.DONE


def _terminal() -> bool:
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)


def _hint(text: str, telling: Telling) -> None:
    from factcheck.cli.boundary import say

    if not telling.quiet:
        say(text)


def _ask(review: Review, path: str, look: Look) -> Review:
    """Ask until everything is decided or the person quits; what is accepted is written at once."""
    from factcheck.cli.outlet import write_out
    from factcheck.lock import save
    from factcheck.review import Key, answer, refuse, screen

    keys = _keys()
    clear = _CLEAR if os.environ.get("TERM") != "dumb" else ""
    while review.waiting:
        first, *others = screen(review, look)
        write_out([clear + first, *others], as_is=True)
        before = review
        key = next(keys, Key.QUIT)
        review = answer(review, key) if isinstance(key, Key) else refuse(review, key)
        if review.lock is not None and review.lock is not before.lock:
            save(path, review.lock)
    return review


def _keys() -> Iterator[Key | str]:
    """Yield what is typed: keys, or a text that is none. An arrow key or pasted text comes as several characters."""
    import typer

    from factcheck.review import Key

    known = {key.value for key in Key}
    while True:
        try:
            typed = typer.getchar()
        except EOFError:
            return
        if typed and known.issuperset(typed):
            yield from map(Key, typed)
        else:
            yield typed
