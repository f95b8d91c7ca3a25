"""The file beside the one that is written: its name, its lock, and what becomes of it."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.lock.unfinished import sweep, unfinished

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")
if sys.platform != "win32":
    import fcntl

LONGEST = 255


@pytest.fixture
def target(tmp_path: Path) -> str:
    return str(tmp_path / "claims.lock")


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    before = _free_number()
    yield
    assert _free_number() == before


def _free_number() -> int:
    """Return the number that the next opened file gets."""
    number = os.open(os.devnull, os.O_RDONLY)
    os.close(number)
    return number


def _make(target: str) -> str:
    """Write a file and leave it, as a writer that was killed would."""
    with unfinished(target, None) as (path, number):
        os.close(number)
    return path


def test_the_name_is_hidden_and_of_no_other_file(target: str) -> None:
    name = os.path.basename(_make(target))
    assert re.fullmatch(r"\.claims\.lock\.[0-9a-f]{16}", name)
    assert os.path.basename(_make(target)) != name


@pytest.mark.parametrize("letter", ["a", "è"])
def test_a_long_name_is_cut_to_what_a_folder_allows(letter: str, tmp_path: Path) -> None:
    long = letter * (LONGEST // len(letter.encode()))
    path = _make(str(tmp_path / long))
    assert len(os.fsencode(os.path.basename(path))) in (LONGEST, LONGEST - len(letter.encode()) + 1)
    sweep(str(tmp_path / long))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("mode", [0o600, 0o664])
def test_permissions_are_there_before_anything_is_written(mode: int, target: str) -> None:
    before = os.umask(0o077)
    try:
        with unfinished(target, mode) as (path, number):
            assert os.stat(path).st_mode & 0o777 == mode
            os.close(number)
    finally:
        os.umask(before)


def test_a_failure_removes_the_file_and_is_told(target: str) -> None:
    with pytest.raises(KeyboardInterrupt), unfinished(target, None) as (path, number):
        os.close(number)
        raise KeyboardInterrupt
    assert not os.path.exists(path)


def test_what_a_killed_writer_left_is_swept_and_nothing_else(target: str) -> None:
    left = Path(_make(target))
    others = [left.with_name(f"{left.name}0"), left.with_name("claims.lock"), left.with_name(f".other.lock.{'0' * 16}")]
    folder = left.with_name(f".claims.lock.{'0' * 16}")
    for other in others:
        other.touch()
    folder.mkdir()
    link, pipe = (left.with_name(f".claims.lock.{digit * 16}") for digit in "ab")
    link.symlink_to(others[0])
    os.mkfifo(pipe)
    sweep(target)
    assert set(left.parent.iterdir()) == {*others, folder, link, pipe}


def test_a_living_writer_keeps_its_file(target: str) -> None:
    with unfinished(target, None) as (path, number):
        os.close(number)
        sweep(target)
        assert os.path.exists(path)
    sweep(target)
    assert not os.path.exists(path)


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EAGAIN, errno.EWOULDBLOCK])
def test_what_cannot_be_locked_is_not_swept(number: int, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _make(target)

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refuse)
    sweep(target)
    assert os.path.exists(path)


def test_where_nothing_can_be_locked_files_are_written_all_the_same(
    target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)
    assert os.path.exists(_make(target))


@pytest.mark.parametrize("taken", [True, False])
def test_a_file_that_another_one_swept_first_is_made_again(
    taken: bool, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock, tried = fcntl.flock, []

    def late(number: int, how: int) -> None:
        tried.append(number)
        if len(tried) > 1:
            return lock(number, how)
        if taken:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        for name in os.listdir(os.path.dirname(target)):
            os.unlink(os.path.join(os.path.dirname(target), name))
        return lock(number, how)

    monkeypatch.setattr(fcntl, "flock", late)
    assert os.path.exists(_make(target))
    assert len(tried) == 2
