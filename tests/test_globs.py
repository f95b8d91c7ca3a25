"""Which paths a glob takes in, and that no glob makes work without end."""

from __future__ import annotations

import fnmatch

import pytest

from factcheck import globs
from factcheck.globs import Globs

CASES = {
    "*.txt": (["a.txt"], ["a.md", "a/b.txt"]),
    "a/*": (["a/b.txt", "a/b"], ["a", "a/b/c.txt", "b/a"]),
    "a": (["a"], ["a/b", "b/a"]),
    "./a/": (["a"], ["b"]),
    "a/**": (["a", "a/b", "a/b/c"], ["b", "b/a"]),
    "**": (["a", "a/b"], []),
    "**/a": (["a", "b/a", "b/c/a"], ["a/b", "ab"]),
    "a/**/b": (["a/b", "a/c/b", "a/c/d/b"], ["a", "b", "a/b/c"]),
    "**/a/**/b": (["a/b", "x/a/y/b", "a/a/b"], ["b/a", "x/b"]),
    "**/**": (["a", "a/b"], []),
    "a**": (["ab", "a"], ["a/b"]),
    "[ab]?.txt": (["ax.txt"], ["cx.txt", "a.txt"]),
}


@pytest.mark.parametrize("glob", CASES)
def test_matches(glob: str) -> None:
    matching, others = CASES[glob]
    found = Globs.of([glob])
    assert [path for path in (*matching, *others) if found.match(path.split("/"))] == matching
    assert not found.match([])


def test_what_stands_in_a_folder_that_matches_is_excluded() -> None:
    found = Globs.of(["drafts", "*.md"])
    assert found.exclude(["drafts", "old", "a.txt"])
    assert found.exclude(["a.md"])
    assert not found.exclude(["new", "a.md"])
    assert not Globs.of([]).exclude(["a"])


@pytest.mark.parametrize("glob", ["**/" * 40 + "b", "**/a/" * 20 + "b", "**/*/" * 20 + "b"])
def test_each_name_is_compared_with_each_part_once_at_most(glob: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counted(name: str, pattern: str) -> bool:
        nonlocal compared
        compared += 1
        return fnmatch.fnmatchcase(name, pattern)

    monkeypatch.setattr(globs, "fnmatchcase", counted)
    parts = ["a"] * 40
    assert not Globs.of([glob]).match(parts)
    assert compared <= len(parts) * len(glob.split("/"))
