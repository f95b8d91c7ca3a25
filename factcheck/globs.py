"""Globs below a folder -> Globs, which tell what of the folder is excluded.

`*` and `?` stay within one name, `**` stands for any number of folders, and a folder that matches is excluded with all
that is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

_ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class Globs:
    """Globs, each as its parts."""

    patterns: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, exclude: Iterable[str]) -> Globs:
        """Read globs as they are written."""
        return cls(tuple(tuple(glob.removeprefix("./").rstrip("/").split("/")) for glob in exclude))

    def match(self, parts: Sequence[str]) -> bool:
        """Tell whether a path, given as the names on the way to it, matches; the folder itself never does."""
        return bool(parts) and any(_matches(parts, pattern) for pattern in self.patterns)

    def exclude(self, parts: Sequence[str]) -> bool:
        """Tell whether a path or a folder on the way to it matches."""
        return any(self.match(parts[:depth]) for depth in range(1, len(parts) + 1))


def _matches(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Compare each name with each part of a glob once at most, however many `**` there are."""
    reached = _past_stars({0}, pattern)  # how many parts of the glob may be used up, name by name
    for name in parts:
        kept = {at for at in reached if at < len(pattern) and pattern[at] == _ANY_FOLDERS}
        tried = {at for at in reached - kept if at < len(pattern)}
        reached = _past_stars(kept | {at + 1 for at in tried if fnmatchcase(name, pattern[at])}, pattern)
    return len(pattern) in reached


def _past_stars(reached: set[int], pattern: Sequence[str]) -> set[int]:
    """Add where one is when `**` stands for no folder."""
    more = set(reached)
    for at in range(len(pattern)):
        if at in more and pattern[at] == _ANY_FOLDERS:
            more.add(at + 1)
    return more
