"""Key -> bytes: whatever happens to the file, nothing is raised, and nothing comes back that was not put there."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from runner import ROOT

from factcheck.cache import store as module
from factcheck.cache.store import Store

KEYS = [bytes([number]) * 16 for number in range(40)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "below" / "columns.sqlite"


def filled(path: Path, number: int = 40, content: bytes = b"content" * 200) -> None:
    store = Store(path)
    for key in KEYS[:number]:
        store.put(key, key + content)
    store.close()
    assert store.trouble is None


def found(path: Path) -> int:
    """Count the keys that are there, and see that each has what was put under it."""
    store = Store(path)
    contents = [(key, store.get(key)) for key in KEYS]
    store.close()
    assert all(content is None or content.startswith(key + b"content") for key, content in contents)
    return sum(content is not None for _, content in contents)


def test_what_is_put_is_there_the_next_time(path: Path) -> None:
    filled(path)
    assert found(path) == 40


def test_what_waits_is_written_when_it_is_much(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_AT_ONCE", 3000)
    store = Store(path)
    store.put(KEYS[0], KEYS[0] + b"content" * 300)
    assert found(path) == 0
    store.put(KEYS[1], KEYS[1] + b"content" * 300)
    assert found(path) == 2
    store.close()


def test_a_file_that_is_no_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 1000)
    store = Store(path)
    store.put(KEYS[0], b"content")
    assert store.get(KEYS[0]) is None
    store.close()
    assert store.trouble is not None and store.trouble.place == str(path)
    assert path.read_bytes() == b"Dear diary, " * 1000


def test_the_database_of_somebody_else_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE rows (mine TEXT)")
    other.close()
    before = path.read_bytes()
    store = Store(path)
    store.put(KEYS[0], b"content")
    store.close()
    assert store.trouble is not None
    assert path.read_bytes() == before


def test_a_damaged_file_gives_nothing_wrong_and_is_begun_anew(path: Path) -> None:
    troubles = 0
    for seed in range(30):
        for left in path.parent.glob("*"):
            left.unlink()
        filled(path)
        whole = path.read_bytes()
        dice = random.Random(seed)
        start = dice.randrange(100, len(whole))
        path.write_bytes(whole[:start] + dice.randbytes(3000) + whole[start + 3000 :])
        store = Store(path)
        for key in KEYS:
            content = store.get(key)
            assert content is None or content == key + b"content" * 200
            store.put(key, key + b"content" * 200)
        store.close()
        troubles += store.trouble is not None
        found(path)  # whatever was left is deleted by now, or works
        filled_again = Store(path)
        filled_again.put(KEYS[0], KEYS[0] + b"content")
        filled_again.close()
    assert 0 < troubles < 30


def test_a_file_that_was_cut_short(path: Path) -> None:
    filled(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    found(path)
    filled(path)
    assert found(path) == 40


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir(parents=True)
    store = Store(path)
    store.put(KEYS[0], b"content")
    store.close()
    assert store.trouble is not None


def test_a_file_in_the_place_of_its_folder(path: Path) -> None:
    path.parent.write_text("a file")
    store = Store(path)
    assert store.get(KEYS[0]) is None
    store.close()
    assert store.trouble is not None


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="somebody who may not write everywhere")
def test_a_folder_that_may_not_be_written(path: Path) -> None:
    filled(path)
    path.parent.chmod(0o500)
    path.chmod(0o400)
    store = Store(path)
    store.put(KEYS[0], b"content")
    store.close()
    path.parent.chmod(0o700)
    assert store.trouble is not None


def test_a_file_that_may_not_be_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path)
    real = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **named: real(f"file:{path}?mode=ro", uri=True, **named))
    store = Store(path)
    assert store.get(KEYS[0]) is not None
    store.put(KEYS[0], b"other")
    store.close()
    assert store.trouble is not None
    monkeypatch.undo()
    assert found(path) == 40


def test_a_disk_that_is_full(path: Path) -> None:
    filled(path, 1)
    store = Store(path)
    assert store._file is not None
    store._file.execute("PRAGMA max_page_count = 1")
    for key in KEYS:
        store.put(key, key + os.urandom(5000))
    store.close()
    assert store.trouble is not None
    assert found(path) == 1


def test_another_process_that_writes_for_long(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 0.01)
    filled(path, 1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store = Store(path)
    assert store.get(KEYS[0]) is not None
    store.put(KEYS[1], KEYS[1] + b"content")
    store.close()
    assert store.trouble is not None
    other.execute("COMMIT")
    other.close()
    assert found(path) == 1


@pytest.mark.skipif(os.name == "nt", reason="a file that is open cannot be deleted there")
def test_it_may_be_deleted_while_it_is_used(path: Path) -> None:
    filled(path)
    store = Store(path)
    for left in path.parent.glob("*"):
        left.unlink()
    path.parent.rmdir()
    store.get(KEYS[0])
    store.put(KEYS[0], KEYS[0] + b"content")
    store.close()
    filled(path)
    assert found(path) == 40


_WRITER = """
import sys
from pathlib import Path
from factcheck.cache.store import Store
for turn in range(5):
    store = Store(Path(sys.argv[1]))
    for number in range(40):
        key = bytes([number]) * 16
        store.get(key)
        store.put(key, key + b"content" * 200)
    store.close()
    assert store.trouble is None, store.trouble
"""


@pytest.mark.slow
def test_processes_share_it(path: Path) -> None:
    command = [sys.executable, "-c", _WRITER, str(path)]
    running = [subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}) for _ in range(4)]
    assert [one.wait(120) for one in running] == [0] * 4
    assert found(path) == 40


@pytest.mark.slow
def test_a_process_that_dies_leaves_what_is_whole(path: Path) -> None:
    dying = _WRITER.replace("store.close()", "store._write(); __import__('os')._exit(9)")
    command = [sys.executable, "-c", dying, str(path)]
    assert subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, timeout=120).returncode == 9
    assert found(path) == 40


def test_it_is_bounded_and_what_was_not_used_for_longest_goes(path: Path) -> None:
    filled(path)
    later = Store(path, largest=20 * 1416)
    later._now += 2 * module._FRESH
    for key in KEYS[:5]:
        assert later.get(key) is not None
    later.close()
    assert later.trouble is None
    store = Store(path)
    left = [key for key in KEYS if store.get(key) is not None]
    store.close()
    assert left == KEYS[:5] + KEYS[-10:]
