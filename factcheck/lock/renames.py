"""Lock and Matrix -> which sources have another id and the same text, and the Lock under their new ids."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.lock.locked import Ids, Lock
from factcheck.model import Matrix


def renames(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str]:
    """Return old id -> new id, from what was and what is as id -> SHA-256.

    Where several sources of one text went and came they are paired in the order of their ids: any pair is as good.

    >>> renames({"a": "e3b0", "b": "17c4"}, {"c": "e3b0", "b": "17c4"})
    {'a': 'c'}
    """
    came: dict[str, list[str]] = {}
    for name in sorted(after.keys() - before.keys(), reverse=True):
        came.setdefault(after[name], []).append(name)
    gone = sorted(before.keys() - after.keys())
    return {name: came[before[name]].pop() for name in gone if came.get(before[name])}


def moved(lock: Lock, matrix: Matrix, sources: Ids) -> dict[str, str]:
    """Return old id -> new id of the sources that were renamed, if either id is selected."""
    found = renames(lock.sha256, {column.id: column.sha256 for column in matrix.sources})
    return {old: new for old, new in found.items() if sources is None or old in sources or new in sources}


def renamed(lock: Lock, names: Mapping[str, str]) -> Lock:
    """Return the lock as if these sources had always had their new ids."""
    if not names:
        return lock
    sources = sorted((names.get(source, source), sha256) for source, sha256 in lock.sources)
    cells = [cell.named(names.get(cell.source, cell.source)) for cell in lock.cells]
    cells.sort(key=lambda cell: (cell.claim, cell.source))
    return Lock(lock.claims, tuple(sources), tuple(cells), lock.lines)
