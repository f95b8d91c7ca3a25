"""Lock -> file: only what can be read takes the place of what is there."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from drifts import matrix
from golden import DAY_ONE, GOLDEN

from factcheck.errors import LockError, OutputError
from factcheck.lock import Lock, load, merge, save


def test_a_lock_is_written_as_it_is_read(tmp_path: Path) -> None:
    lock = merge(None, matrix(DAY_ONE))
    save(tmp_path / "claims.lock", lock)
    assert (tmp_path / "claims.lock").read_bytes() == GOLDEN.encode()
    assert load(tmp_path / "claims.lock") == lock


def test_what_would_not_be_read_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "claims.lock"
    path.write_text(GOLDEN, encoding="utf-8")
    monkeypatch.setattr(import_module("factcheck.lock.load"), "MAX_BYTES", 100)
    with pytest.raises(LockError, match="is larger than 0 MB; split the claims into several files"):
        save(path, merge(None, matrix(DAY_ONE)))
    monkeypatch.undo()
    with pytest.raises(LockError, match="the claim `a` is here twice"):
        save(path, Lock(claims=("a", "a")))
    with pytest.raises(LockError, match=r"claims\.lock: would not read as it was written; split"):
        save(path, Lock(claims=("b", "a")))
    assert path.read_text(encoding="utf-8") == GOLDEN


def test_half_a_surrogate_pair_does_not_stop_the_writing(tmp_path: Path) -> None:
    save(tmp_path / "claims.lock", Lock(claims=("a\ud800",)))
    assert load(tmp_path / "claims.lock").claims == ("a\ufffd",)


def test_a_folder_in_its_place_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        save(tmp_path, Lock())
