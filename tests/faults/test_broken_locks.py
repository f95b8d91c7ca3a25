"""A lock that is not what `lock` wrote: check says where, a part of it is never accepted, a full lock makes it anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from runner import Run

from factcheck.lock import load

CONFLICT = "<<<<<<< HEAD\n  verdict: supports\n=======\n  verdict: refutes\n>>>>>>> other\n"

BROKEN: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "empty": (lambda data: b"", "claims.lock: is empty; "),
    "cut off within a cell": (lambda data: data[: len(data) // 2], "claims.lock:"),
    "cut off between two cells": (
        lambda data: data[: data.rindex(b"- claim:")],
        "is cut off: its last line is not `...`",
    ),
    "a list": (lambda data: b"- a\n", "claims.lock:1:1: the lock is a list, not a mapping; "),
    "nonsense": (
        lambda data: data.replace(b"verdict: supports", b"verdict: maybe"),
        "`verdict` is `maybe`, not one of",
    ),
    "not YAML": (lambda data: data.replace(b"claims:", b"claims: ]"), "claims.lock:"),
    "a key too many": (lambda data: data.replace(b"cells:", b"extra: 1\ncells:"), "unknown key `extra`"),
    "later version": (
        lambda data: data.replace(b"version: 1", b"version: 2"),
        "version `2` is newer than this factcheck",
    ),
    "conflict": (
        lambda data: data.replace(b"  verdict: partial\n", CONFLICT.encode()),
        "has a merge conflict (<<<<<<<)",
    ),
    "not UTF-8": (lambda data: data.replace(b"version", b"v\xe9rsion"), "claims.lock: is not UTF-8: byte "),
    "binary": (lambda data: os.urandom(4096), "claims.lock: is not UTF-8"),
    "NUL": (lambda data: data.replace(b"version", b"\0version"), "claims.lock:"),
    "deep": (lambda data: b"version: 1\nsources: " + b"[" * 10_000, "claims.lock:2:"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_lock(name: str, locked: Path, factcheck: Run) -> None:
    damage, expected = BROKEN[name]
    path = locked / "claims.lock"
    good = path.read_bytes()
    bad = damage(good)
    path.write_bytes(bad)
    for arguments in (["check"], ["review"], ["matrix", "--changed"], ["lock", "--claim", "toll"]):
        done = factcheck(*arguments)
        assert (done.code, done.out) == (2, ""), arguments
        assert expected in done.err
        assert len(done.err.splitlines()) == 1
        assert path.read_bytes() == bad
    done = factcheck("lock", "-q")
    assert done.code == 0
    assert good == path.read_bytes() and ("claims.lock: written anew, because " in done.out) is bool(bad)
    assert expected.removesuffix("; ") in done.err
    assert done.err.endswith("; a new one is written\n")
    assert path.read_bytes() == good


def folder(path: Path) -> None:
    path.mkdir()


def broken_link(path: Path) -> None:
    path.symlink_to("nowhere/claims.lock")


def link_loop(path: Path) -> None:
    path.symlink_to(path.name)


@pytest.mark.skipif(os.name == "nt", reason="POSIX files")
@pytest.mark.parametrize("make", [folder, os.mkfifo, broken_link, link_loop], ids=lambda made: made.__name__)
def test_what_is_no_file_is_neither_read_nor_written(
    make: Callable[[Path], None], locked: Path, factcheck: Run
) -> None:
    path = locked / "claims.lock"
    path.unlink()
    make(path)
    for arguments in (["check"], ["lock", "--claim", "toll"], ["lock"]):
        done = factcheck(*arguments)
        assert (done.code, done.out) == (2, ""), arguments
        assert "claims.lock: " in done.err
    assert not path.is_file()


def test_a_lock_without_its_folder(locked: Path, factcheck: Run) -> None:
    assert load(locked / "claims.lock")  # the lock of another claims file is another lock
    (locked / "other.yaml").write_bytes((locked / "claims.yaml").read_bytes())
    assert factcheck("check", "--claims", "other.yaml").code == 2
