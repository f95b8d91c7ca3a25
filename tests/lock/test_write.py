"""Text -> file: all of it or none, whatever happens to the writer."""

from __future__ import annotations

import errno
import os
import re
import signal
import stat
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from golden import GOLDEN

from factcheck.errors import OutputError
from factcheck.lock import remove, write


def test_writing_replaces_the_file_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "claims.lock"
    write(path, GOLDEN)
    assert path.read_bytes() == GOLDEN.encode()
    path.chmod(0o640)
    write(path, "è\n")
    assert path.read_bytes() == "è\n".encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["claims.lock"]


def test_permissions_are_kept_whatever_new_files_get(tmp_path: Path) -> None:
    path = tmp_path / "claims.lock"
    path.write_text("old\n", encoding="utf-8")
    path.chmod(0o664)
    before = os.umask(0o077)
    try:
        write(path, GOLDEN)
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o664


@pytest.mark.parametrize(("umask", "mode"), [(0o027, 0o640), (0, 0o666)])
def test_a_new_file_obeys_the_umask(umask: int, mode: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        write(tmp_path / "claims.lock", GOLDEN)
    finally:
        os.umask(before)
    assert (tmp_path / "claims.lock").stat().st_mode & 0o777 == mode


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "claims.lock").symlink_to("real/claims.lock")
    write(tmp_path / "claims.lock", GOLDEN)
    assert (tmp_path / "claims.lock").is_symlink()
    assert (tmp_path / "real" / "claims.lock").read_text(encoding="utf-8") == GOLDEN


FULL = "cannot be written: the disk is full; make room, then run it again"
DENIED = "may not be written; change the permissions of the file's folder"
FAILURES = {
    "full disk": ("fsync", errno.ENOSPC, FULL),
    "quota": ("fsync", errno.EDQUOT, FULL),
    "read-only folder": ("open", errno.EACCES, DENIED),
    "read-only disk": ("open", errno.EROFS, "cannot be written: the file system is read-only; work on a copy"),
    "another owner": ("replace", errno.EPERM, DENIED),
    "too large": (
        "fsync",
        errno.EFBIG,
        "cannot be written: it is too large for the file system; write to another file system",
    ),
    "no folder": (
        "open",
        errno.ENOENT,
        "cannot be written: its folder does not exist; make the folder, or name another file",
    ),
    "a file for a folder": ("open", errno.ENOTDIR, "cannot be written: its folder is a file; name another file"),
    "anything else": ("replace", errno.EIO, f"cannot be written ({os.strerror(errno.EIO)}); check the path"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failing_write_leaves_the_old_file_and_nothing_else(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, number, said = FAILURES[name]
    path = tmp_path / "claims.lock"
    path.write_text(GOLDEN, encoding="utf-8")

    def failing(*_: object, **__: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(f"os.{call}", failing)
        with pytest.raises(OutputError) as caught:
            write(path, "other")
    assert str(caught.value) == f"{path}: {said}"
    assert path.read_text(encoding="utf-8") == GOLDEN
    assert os.listdir(tmp_path) == ["claims.lock"]


def test_a_file_that_may_not_be_written_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "claims.lock"
    path.write_text(GOLDEN, encoding="utf-8")
    # Permissions do not bind every user who runs the tests: this one is told what another user would be.
    monkeypatch.setattr("os.access", lambda place, mode: os.fspath(place) != str(path))
    with pytest.raises(OutputError) as caught:
        write(path, "other")
    assert str(caught.value) == f"{path}: is read-only; change its permissions, or name another file"
    assert path.read_text(encoding="utf-8") == GOLDEN


def test_many_writes_leave_no_file_open(tmp_path: Path) -> None:
    def lowest_free() -> int:
        number = os.open(tmp_path, os.O_RDONLY)
        os.close(number)
        return number

    before = lowest_free()
    for text in ("a", "b", "c"):
        write(tmp_path / "claims.lock", text)
    assert lowest_free() == before


def test_it_is_on_the_disk_before_it_takes_the_other_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync, replace = os.fsync, os.replace

    def synced(number: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(number).st_mode) else f"{os.fstat(number).st_size} bytes")
        sync(number)

    def replaced(old: str, new: str) -> None:
        name = os.path.basename(old)
        assert os.path.dirname(old) == os.path.dirname(new) == os.path.realpath(tmp_path)
        assert re.fullmatch(r"\.claims\.lock\.[0-9a-f]{16}", name)
        done.append("replaced")
        replace(old, new)

    monkeypatch.setattr("os.fsync", synced)
    monkeypatch.setattr("os.replace", replaced)
    write(tmp_path / "claims.lock", GOLDEN)
    assert done == [f"{len(GOLDEN)} bytes", "replaced", "folder"]


def test_an_interrupted_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path / "claims.lock", GOLDEN)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (Path.mkdir, "is a folder; name another file$"),
        (os.mkfifo, "is a device or a pipe; name another file$"),
    ],
)
def test_only_a_file_is_written_over(make: Callable[[Path], object], said: str, tmp_path: Path) -> None:
    make(tmp_path / "claims.lock")
    with pytest.raises(OutputError, match=said):
        write(tmp_path / "claims.lock", GOLDEN)


def test_what_is_gone_already_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "claims.lock"
    path.touch()
    remove(path)
    remove(path)
    assert not path.exists()
    with pytest.raises(OutputError, match="cannot be written: its folder is a file; name another file"):
        remove(Path(__file__) / "claims.lock")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="its folder does not exist"):
        write(tmp_path / "no" / "claims.lock", GOLDEN)


def test_two_writers_at_once_leave_the_text_of_one_of_them(tmp_path: Path) -> None:
    path = tmp_path / "claims.lock"
    written = [GOLDEN, GOLDEN.replace("24", "42")]

    def writer(text: str) -> None:
        for _ in range(20):
            write(path, text)

    threads = [threading.Thread(target=writer, args=(text,)) for text in written]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        if path.exists():
            assert path.read_text(encoding="utf-8") in written
    for thread in threads:
        thread.join()
    assert os.listdir(tmp_path) == ["claims.lock"]


#: When a writer is killed, which writes its two texts again and again: as soon as this is true of its file.
MOMENTS: dict[str, Callable[[Path], bool]] = {
    "before the first": lambda _: True,
    "while one is half written": lambda path: len(os.listdir(path.parent)) > 1,
    "behind the first": lambda path: path.read_text(encoding="utf-8")[0] == "x",
    "behind the second": lambda path: path.read_text(encoding="utf-8")[0] == "y",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", MOMENTS)
def test_a_writer_killed_at_any_moment_leaves_the_old_file_or_the_new_one(name: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.lock"
    path.write_text(GOLDEN, encoding="utf-8")
    script = textwrap.dedent(
        """
        import sys
        from factcheck.lock import write
        print("ready", flush=True)
        while True:
            write(sys.argv[1], "x" * 1_000_000)
            write(sys.argv[1], "y" * 1_000_000)
        """
    )
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        while not MOMENTS[name](path):
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)
    assert path.read_text(encoding="utf-8") in (GOLDEN, "x" * 1_000_000, "y" * 1_000_000)


LEFT = ".claims.lock.0123456789abcdef"


def test_what_a_killed_writer_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    kept = [
        ".claims.lock.0123456789abcde",  # a digit less
        ".claims.lock.0123456789abcdef0",  # a digit more
        ".claims.lock.0123456789ABCDEF",
        ".claims.lock.0123456789abcdeg",
        ".claims.lock.bak",
        "claims.lock.0123456789abcdef",
        ".other.lock.0123456789abcdef",
        ".claimsxlock.0123456789abcdef",
    ]
    for name in [LEFT, *kept]:
        (tmp_path / name).write_text("half", encoding="utf-8")
    write(tmp_path / "claims.lock", GOLDEN)
    assert sorted(os.listdir(tmp_path)) == sorted([*kept, "claims.lock"])


@pytest.mark.skipif(os.name == "nt", reason="links and pipes")
def test_only_a_file_of_its_own_is_swept(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("kept", encoding="utf-8")
    (tmp_path / LEFT).symlink_to("precious")
    os.mkfifo(tmp_path / LEFT.replace("0", "1"))
    (tmp_path / LEFT.replace("0", "2")).mkdir()
    before = sorted(os.listdir(tmp_path))
    write(tmp_path / "claims.lock", GOLDEN)
    assert sorted(os.listdir(tmp_path)) == sorted([*before, "claims.lock"])


@pytest.mark.skipif(os.name == "nt", reason="no locks of this kind")
def test_a_file_that_is_being_written_is_not_swept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another writer comes while this one is about to finish: both succeed."""
    path = tmp_path / "claims.lock"
    real = os.replace

    def meanwhile(one: str, other: str) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", real)
            write(path, "theirs")
        assert os.path.exists(one)
        real(one, other)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", meanwhile)
        write(path, "ours")
    assert path.read_text(encoding="utf-8") == "ours"
    assert os.listdir(tmp_path) == ["claims.lock"]


@pytest.mark.skipif(os.name == "nt", reason="no locks of this kind")
def test_a_file_that_is_swept_as_soon_as_it_is_made_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open
    swept: list[str] = []

    def opened(path: str, flags: int, mode: int = 0o777) -> int:
        number = real(path, flags, mode)
        if flags & os.O_CREAT and not swept:
            swept.append(path)
            os.unlink(path)
        return number

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", opened)
        write(tmp_path / "claims.lock", GOLDEN)
    assert len(swept) == 1
    assert os.listdir(tmp_path) == ["claims.lock"]


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o400])
def test_permissions_are_there_before_the_text(mode: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "claims.lock"
    path.write_text("old", encoding="utf-8")
    path.chmod(mode)
    seen: list[int] = []
    real = os.open

    def opened(place: str, flags: int, mode: int = 0o777) -> int:
        number = real(place, flags, mode)
        if flags & os.O_CREAT:
            seen.append(os.fstat(number).st_mode & 0o777 & ~path.stat().st_mode)
        return number

    def synced(number: int) -> None:
        if stat.S_ISREG(os.fstat(number).st_mode) and os.fstat(number).st_size:
            seen.append(os.fstat(number).st_mode & 0o777 ^ mode)

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "fsync", synced)
    write(path, GOLDEN)
    assert seen == [0, 0]  # never more than the old file's, and just those when there is something to read
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize("name", ["a" * 255, "é" * 127, "日" * 85])
def test_the_longest_name_there_is(name: str, tmp_path: Path) -> None:
    for text in ("one", "two"):
        write(tmp_path / name, text)
        assert (tmp_path / name).read_text(encoding="utf-8") == text
    assert os.listdir(tmp_path) == [name]


def test_a_longer_one_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"name is too long for the file system; give it a shorter name$"):
        write(tmp_path / ("a" * 256), "one")
