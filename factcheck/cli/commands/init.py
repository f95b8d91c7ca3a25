"""`factcheck init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.command import command
from factcheck.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from factcheck.cli.documents import Documents
    from factcheck.errors import Problem


@command
def init() -> Exit:
    """Start a new claims.yaml and sources/ with a small example.

    Where there are documents already, in this folder or below it, claims.yaml is written beside them, with
    their first sentence for a claim. claims.schema.json is what an editor checks it with. Nothing that is in
    this folder already is ever overwritten.
    """
    from pathlib import Path

    from factcheck.cli import example
    from factcheck.cli.documents import find_documents
    from factcheck.cli.outlet import write_out
    from factcheck.errors import OutputError

    home = Path()
    problems = list(_in_the_way(home))
    if problems:
        raise OutputError(problems)
    documents = find_documents(home)
    wanted = _beside(documents) if documents else example.FILES
    files = {name: text for name, text in wanted.items() if name != example.SCHEMA_NAME or not (home / name).exists()}
    _write(home, files)
    told = [f"wrote {name}" for name in files]
    if documents:
        left_out = f", without {' '.join(documents.exclude)}" if documents.exclude else ""
        told.append(f"the sources are in {documents.folder}{left_out}")
    write_out([*told, "Now run: factcheck matrix"], as_is=True)
    return Exit.DONE


def _in_the_way(home: Path) -> Iterator[Problem]:
    import os

    from factcheck.errors import Problem

    for name in ("claims.yaml", "claims.yml"):
        if os.path.lexists(home / name):
            yield Problem(name, "is there already", "edit it, or run `factcheck init` in another folder")
    folder = home / "sources"
    if os.path.lexists(folder) and not folder.is_dir():
        yield Problem("sources", "is there already and is no folder", "move it away")


def _beside(documents: Documents) -> Mapping[str, str]:
    """Return what is written beside documents.

    Raises:
        SourceError: documents that cannot be read, all of them at once.
    """
    from factcheck.cli import example
    from factcheck.sources import load_sources

    sources = load_sources(documents.folder, exclude=documents.exclude)
    return {"claims.yaml": documents.claims(sources), example.SCHEMA_NAME: example.SCHEMA}


def _write(home: Path, files: Mapping[str, str]) -> None:
    """Write the files, or nothing.

    Raises:
        OutputError: a file cannot be written.
    """
    from contextlib import suppress

    from factcheck.errors import OutputError, Problem

    made: list[Path] = []
    folder = home / "sources"
    new = not folder.exists() and any(name.startswith("sources/") for name in files)
    try:
        if new:
            folder.mkdir()
        for name, text in files.items():
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
