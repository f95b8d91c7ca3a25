"""Text -> lock: what is not what was written is one clear error, whatever happened to the file."""

from __future__ import annotations

import errno
import os
import pickle
from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

import pytest
from drifts import matrix
from golden import DAY_ONE, GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.nodes import MAX_NODES as MAX_NODES_OF_CLAIMS
from factcheck.errors import LockError
from factcheck.lock import Lock, LockedCell, dump, load, merge, parse
from factcheck.lock.load import MAX_BYTES, MAX_NODES
from factcheck.model import Quote, Side, Verdict

CONFLICT = "<<<<<<< HEAD\n- b\n=======\n- c\n>>>>>>> x\n"
DOUBLED = (f"{new}: &{new} [*{old}, *{old}]\n" for old, new in pairwise("abcdefghijklmnopqrstuvwx"))
BOMB = "a: &a [x, x]\n" + "".join(DOUBLED)

BROKEN = {
    "empty": ("", "is empty"),
    "blank": (" \n\n", "is empty"),
    "cut in a text": (GOLDEN[:-60], "claims.lock:2"),
    "cut between cells": (GOLDEN[: GOLDEN.index("- claim: b")], "is cut off"),
    "cut in a cell": (GOLDEN[: GOLDEN.index("    suffix")], "the quote has no `suffix`"),
    "cut before the cells": (GOLDEN[: GOLDEN.index("cells:")], "the lock has no `cells`"),
    "conflict": (GOLDEN.replace("- b\n", CONFLICT), "claims.lock:10:1: has a merge conflict (<<<<<<<)"),
    "half a conflict": (GOLDEN.replace("- b\n", "- b\n=======\n"), "has a merge conflict (=======)"),
    "later version": (GOLDEN.replace("version: 1", "version: 2\nshape: round"), "version `2` is newer"),
    "no version": (GOLDEN.replace("version: 1\n", ""), "the lock has no `version`"),
    "odd version": (GOLDEN.replace("version: 1", "version: one"), "`version` is `one`, not 1"),
    "list": ("- a\n...\n", "claims.lock:1:1: the lock is a list, not a mapping"),
    "no mapping": ("nonsense\n...\n", "the lock is text, not a mapping"),
    "no yaml": (GOLDEN.replace("- a\n", "- [a\n"), "is not YAML"),
    "a tag": (GOLDEN.replace("- a\n", "- !!python/none a\n"), "tags are not allowed"),
    "two documents": (GOLDEN + "---\nversion: 1\n...\n", "second YAML document"),
    "unknown key": (GOLDEN.replace("version: 1", "version: 1\nscore: 3"), "unknown key `score`"),
    "duplicate key": (GOLDEN.replace("verdict: mixed", "verdict: mixed\n  verdict: mixed"), "`verdict` is here twice"),
    "duplicate claim": (GOLDEN.replace("- b\n", "- a\n"), "the claim `a` is here twice"),
    "duplicate source": (GOLDEN.replace("id: t", "id: s"), "the source `s` is here twice"),
    "duplicate cell": (
        GOLDEN.replace("claim: b\n  source: t", "claim: a\n  source: s"),
        "the cell of `a` and `s` is here twice",
    ),
    "unlisted claim": (GOLDEN.replace("claim: b", "claim: c"), "the claim `c` is not in the list of claims"),
    "unlisted source": (GOLDEN.replace("source: t", "source: u"), "the source `u` is not in the list of sources"),
    "odd verdict": (GOLDEN.replace("mixed", "true"), "`verdict` is `true`, not one of unlocked, supports"),
    "silent cell": (GOLDEN.replace("mixed", "silent"), "`verdict` is `silent`"),
    "odd side": (GOLDEN.replace("side: for", "side: with"), "`side` is `with`, not one of for"),
    "text for a list": (GOLDEN.replace("claims:\n- a\n- b\n", "claims: a\n"), "`claims` is text, not a list"),
    "list for text": (GOLDEN.replace("verdict: mixed", "verdict: []"), "`verdict` is a list, not text"),
    "text for a cell": (GOLDEN.replace("...", "- x\n..."), "the cell is text, not a mapping"),
    "NUL": (GOLDEN.replace("mixed", "mix\0ed"), "U+0000 cannot stand in a lock"),
    "deep": ("[" * 10_000, "levels of nesting"),
    "bomb": (BOMB, "more than"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_lock_that_is_not_what_was_written_is_one_clear_error(name: str) -> None:
    text, said = BROKEN[name]
    with pytest.raises(LockError) as caught:
        parse(text, "claims.lock")
    message = str(caught.value)
    assert said in message
    assert message.startswith("claims.lock:")
    assert "\n" not in message
    assert "run `factcheck lock` again" in message
    assert str(pickle.loads(pickle.dumps(caught.value))) == message  # noqa: S301


AGAIN = "run `factcheck lock` again"
WHOLE = {
    "": f"claims.lock: is empty; {AGAIN}",
    GOLDEN.replace("- b\n", "=======\n"): "claims.lock:10:1: has a merge conflict (=======); keep either side, then "
    + AGAIN,
    GOLDEN.replace(
        "version: 1", "version: 2"
    ): "claims.lock:2:10: version `2` is newer than this factcheck, which reads "
    f"version 1; upgrade with `pip install --upgrade factcheck-matrix`, or {AGAIN}",
    GOLDEN[:-4]: f"claims.lock:32:1: is cut off: its last line is not `...`; {AGAIN}",
    GOLDEN.replace("mixed", "mix\0ed"): f"claims.lock:22:15: the character U+0000 cannot stand in a lock; {AGAIN}",
    BOMB: "claims.lock:22:8: more than 10,000,000 values, aliases expanded; split the claims into several files, then "
    + AGAIN,
}


@pytest.mark.parametrize("text", WHOLE, ids=("empty", "conflict", "newer", "cut off", "NUL", "bomb"))
def test_a_message_says_where_what_and_what_to_do(text: str) -> None:
    with pytest.raises(LockError) as caught:
        parse(text, "claims.lock")
    assert str(caught.value) == WHOLE[text]


def test_a_byte_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "claims.lock").write_bytes(b"version: \xe9")
    with pytest.raises(LockError, match=r"claims\.lock: is not UTF-8: byte 9 is 0xE9; run `factcheck lock` again$"):
        load(tmp_path / "claims.lock")


@given(st.integers(0, len(GOLDEN) - 5))
def test_a_lock_cut_off_anywhere_is_an_error(end: int) -> None:
    with pytest.raises(LockError):
        parse(GOLDEN[:end], "claims.lock")


@given(st.integers(0, len(GOLDEN)), st.text(max_size=5), st.integers(0, 30))
@settings(deadline=None)
def test_an_edit_by_hand_is_read_or_refused_and_never_crashes(place: int, text: str, width: int) -> None:
    edited = GOLDEN[:place] + text + GOLDEN[place + width :]
    try:
        parse(edited, "claims.lock")
    except LockError as error:
        assert str(error).startswith("claims.lock:")


def test_a_lock_may_have_crlf_and_a_mark(tmp_path: Path) -> None:
    (tmp_path / "claims.lock").write_bytes(b"\xef\xbb\xbf" + GOLDEN.replace("\n", "\r\n").encode())
    assert load(tmp_path / "claims.lock") == merge(None, matrix(DAY_ONE))


def _nothing(path: Path) -> None:
    pass


def _latin(path: Path) -> None:
    path.write_bytes(GOLDEN.replace("signed", "signé").encode("latin-1"))


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)


FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (_nothing, "there is no such file"),
    "latin-1": (_latin, "is not UTF-8: byte"),
    "folder": (Path.mkdir, "is a folder; remove it and run `factcheck lock` again$"),
    "pipe": (os.mkfifo, "is a device or a pipe; remove it and run `factcheck lock` again$"),
    "too large": (
        _huge,
        "is larger than 512 MB; split the claims into several files, then run `factcheck lock` again$",
    ),
    "link loop": (lambda path: path.symlink_to(path), "cannot be read"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_a_lock_is_one_clear_error(name: str, tmp_path: Path) -> None:
    make, said = FILES[name]
    make(tmp_path / "claims.lock")
    with pytest.raises(LockError, match=said) as caught:
        load(tmp_path / "claims.lock")
    assert len(caught.value.problems) == 1


def test_a_path_with_a_nul_or_without_permission_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LockError, match="no file name has a zero byte in it; check the path"):
        load("claims\0.lock")

    def denied(*_: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("os.stat", denied)
        with pytest.raises(LockError, match="may not be read") as caught:
            load("claims.lock")
    assert "run `factcheck lock` again" in str(caught.value)


def test_a_lock_may_be_as_large_as_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "claims.lock").write_text(GOLDEN, encoding="utf-8")
    monkeypatch.setattr(import_module("factcheck.lock.load"), "MAX_BYTES", len(GOLDEN))
    assert load(tmp_path / "claims.lock").claims == ("a", "b")


def wide(cells: int) -> Lock:
    """A lock of so many cells, one quote each."""
    quotes = (Quote(Side.FOR, "first visit in 24 years", "before it ", " after it"),)
    claims = tuple(f"claim-{number:06}" for number in range(cells))
    return Lock(claims, (("s", "0" * 64),), tuple(LockedCell(one, "s", Verdict.SUPPORTS, quotes) for one in claims))


@pytest.mark.slow
def test_a_lock_may_have_more_values_than_a_claims_file() -> None:
    lock = wide(MAX_NODES_OF_CLAIMS // 17)  # 18 values a cell
    assert parse(dump(lock), "claims.lock") == lock
    assert MAX_NODES >= 300_000 * 18


def test_a_lock_that_an_editor_touched_has_a_limit_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    text = dump(wide(10)) + "\n"
    monkeypatch.setattr(import_module("factcheck.lock.load"), "MAX_NODES", 300)
    assert len(parse(text, "claims.lock").cells) == 10
    monkeypatch.setattr(import_module("factcheck.lock.load"), "MAX_NODES", 100)
    with pytest.raises(LockError, match="more than 100 values, aliases expanded; split the claims into several files"):
        parse(text, "claims.lock")
