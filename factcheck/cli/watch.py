"""A command -> the same again whenever its claims or sources change, until somebody interrupts it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from factcheck.cli.boundary import say
from factcheck.cli.exits import Exit
from factcheck.cli.options import Inputs, View
from factcheck.cli.session import find_file, folder_of
from factcheck.cli.target import files
from factcheck.errors import InputError, Problem, UsageError
from factcheck.files import COLLECTIONS, ENDINGS, split
from factcheck.lock import lock_path

#: Milliseconds. The first look is taken when the watch has begun, so that no change falls between the two.
_BEAT = 200


def run_watching(run: Callable[[], Exit], inputs: Inputs, view: View) -> Exit:
    """Run a command now and after every change; what is wrong is said, and the next change is waited for.

    It ends when it is interrupted.

    Raises:
        FactcheckError: there is no claims file to watch, or what watches is not installed.
    """
    try:
        from watchfiles import watch
    except ImportError:
        remedy = "install it: pip install 'factcheck-matrix[watch]'"
        raise UsageError([Problem("--watch", "the package watchfiles is not installed", remedy)]) from None
    file = find_file(inputs.claims)
    folder = folder_of(file, inputs.sources)
    home = Path(file.path).resolve().parent
    roots = [home] if folder.resolve().is_relative_to(home) else [home, folder]
    precious = {os.path.realpath(file.path), os.path.realpath(lock_path(file.path))}
    written = {os.path.realpath(place) for place in files(view.output)}

    def matters(change: object, path: str) -> bool:
        place = os.path.realpath(path)
        return place in precious or (split(place)[1] in (*ENDINGS, *COLLECTIONS) and place not in written)

    first = True
    for changes in watch(*roots, watch_filter=matters, rust_timeout=_BEAT, yield_on_timeout=True, raise_interrupt=True):
        if changes:
            say(f"changed: {', '.join(_names(changes))}")
        if first or changes:
            _attempt(run)
        first = False
    return Exit.INTERRUPTED


def _attempt(run: Callable[[], Exit]) -> None:
    try:
        run()
    except InputError as error:
        for problem in error.problems:
            say(str(problem))


def _names(changes: Iterable[tuple[object, str]]) -> Iterator[str]:
    yield from sorted({os.path.relpath(path) for _, path in changes})
