"""Files that are to be written -> what is wrong with their places: a report must not replace what it is made of."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from factcheck.errors import OutputError, Problem
from factcheck.model import ClaimsFile

_ELSEWHERE = "name another file"


def require_not_overwritten(output: Sequence[str], file: ClaimsFile, folder: Path, sources: Sequence[str]) -> None:
    """See that no file is written twice, over a source, the claims file or the lock, or among the sources.

    `sources` are their paths, relative to the claims file.

    Raises:
        OutputError: with every file of which this is not so.
    """
    if not output:
        return
    problems = list(_problems(output, _precious(file, sources), folder, file.exclude))
    if problems:
        raise OutputError(problems)


def strayed(file: ClaimsFile, folder: Path) -> str:
    """Return a warning where the sources lie outside of the repository of the claims file, else "".

    Who may change the claims file could otherwise have a build print texts from anywhere, and nobody would notice.
    """
    if not file.path:
        return ""
    home = Path(os.path.realpath(file.path)).parent
    top = next((above for above in (home, *home.parents) if os.path.lexists(above / ".git")), None)
    if Path(os.path.realpath(folder)).is_relative_to(top or home):
        return ""
    what = f"`sources: {file.sources}` leads out of the {'repository' if top else 'folder of the claims file'}"
    return str(Problem(Path(file.path).as_posix(), what, "see that its texts may be quoted"))


def _problems(
    output: Sequence[str], precious: Mapping[object, str], folder: Path, exclude: Sequence[str]
) -> Iterator[Problem]:
    from factcheck.sources import would_be_source

    taken = dict(precious)
    for place in output:
        identities = _identities(place)
        what = next((taken[identity] for identity in identities if identity in taken), None)
        if what is not None:
            yield Problem(place, what, _ELSEWHERE)
        elif would_be_source(place, folder, exclude):
            yield Problem(place, "would become a source where it lies", "name a file outside of the sources' folder")
        taken.update(dict.fromkeys(identities, "is named twice with --output"))


def _precious(file: ClaimsFile, sources: Sequence[str]) -> dict[object, str]:
    """Return what each file is that must stay, by its path and by what the system knows it as."""
    from factcheck.lock import lock_path

    home = os.path.dirname(file.path)
    named = {os.path.join(home, path): "is a source" for path in sources}
    if file.path:
        named |= {lock_path(file.path): "is the lock", file.path: "is the claims file"}
    return {identity: what for place, what in named.items() for identity in _identities(place)}


def _identities(place: str) -> tuple[object, ...]:
    """Return what a file is known by: its path without links, and where it is there, what hard links to it share."""
    path = os.path.normcase(os.path.realpath(place))
    try:
        about = os.stat(path)
    except OSError:
        return (path,)
    return (path, (about.st_dev, about.st_ino))
