"""`factcheck init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.command import command
from factcheck.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from factcheck.errors import Problem


@command
def init() -> Exit:
    """Start a new claims.yaml and sources/ with a small example.

    What is in this folder already is never overwritten.
    """
    from pathlib import Path

    from factcheck.cli.example import FILES
    from factcheck.cli.outlet import write_out
    from factcheck.errors import OutputError

    home = Path()
    problems = list(_in_the_way(home))
    if problems:
        raise OutputError(problems)
    _write(home)
    write_out([*(f"wrote {name}" for name in FILES), "Now run: factcheck matrix"])
    return Exit.DONE


def _in_the_way(home: Path) -> Iterator[Problem]:
    import os

    from factcheck.errors import Problem

    for name in ("claims.yaml", "claims.yml"):
        if os.path.lexists(home / name):
            yield Problem(name, "is there already", "run `factcheck init` in an empty folder")
    folder = home / "sources"
    if os.path.lexists(folder) and not folder.is_dir():
        yield Problem("sources", "is there already and is no folder", "move it away")
    elif folder.is_dir() and any(folder.iterdir()):
        yield Problem("sources", "is there already and not empty", "run `factcheck init` in an empty folder")


def _write(home: Path) -> None:
    """Write the example, or nothing.

    Raises:
        OutputError: a file cannot be written.
    """
    from contextlib import suppress

    from factcheck.cli.example import FILES
    from factcheck.errors import OutputError, Problem

    made: list[Path] = []
    folder = home / "sources"
    new = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
        for name, text in FILES.items():
            with open(home / name, "x", encoding="utf-8", newline="\n") as file:  # x: not even one made just now
                made.append(home / name)
                file.write(text)
    except OSError as error:
        for path in made:
            with suppress(OSError):
                path.unlink()
        if new:
            with suppress(OSError):
                folder.rmdir()
        place, reason = error.filename or str(home), (error.strerror or str(error)).lower()
        raise OutputError([Problem(place, f"cannot be written ({reason})", "choose another folder")]) from None
