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

AGAIN = "run `factcheck lock` again"
RESOLVE = f"keep either side, then {AGAIN}"
# what befell it: the text, the place, what is wrong, and what to do where that is not to lock again
BROKEN = {
    "empty": ("", "", "is empty"),
    "blank": (" \n\n", "", "is empty"),
    "cut in a text": (GOLDEN[:-60], "29:12:", "is not YAML: a quoted text begins here and never ends"),
    "cut between cells": (
        GOLDEN[: GOLDEN.index("- claim: b")],
        "20:1:",
        "is cut off: its last line is not `...`",
    ),
    "cut before its end": (GOLDEN[:-4], "32:1:", "is cut off: its last line is not `...`"),
    "cut in a cell": (GOLDEN[: GOLDEN.index("    prefix")], "16:5:", "the quote has no `prefix`"),
    "cut before the cells": (GOLDEN[: GOLDEN.index("cells:")], "2:1:", "the lock has no `cells`"),
    "conflict": (GOLDEN.replace("- b\n", CONFLICT), "10:1:", "has a merge conflict (<<<<<<<)", RESOLVE),
    "half a conflict": (GOLDEN.replace("- b\n", "- b\n=======\n"), "11:1:", "has a merge conflict (=======)", RESOLVE),
    "later version": (
        GOLDEN.replace("version: 1", "version: 2\nshape: round"),
        "2:10:",
        "version `2` is newer than this factcheck, which reads version 1",
        f"upgrade with `pip install --upgrade factcheck-matrix`, or {AGAIN}",
    ),
    "no version": (GOLDEN.replace("version: 1\n", ""), "2:1:", "the lock has no `version`"),
    "odd version": (GOLDEN.replace("version: 1", "version: one"), "2:10:", "`version` is `one`, not 1"),
    "list for a version": (GOLDEN.replace("version: 1", "version: [1]"), "2:10:", "`version` is a list, not text"),
    "list": ("- a\n...\n", "1:1:", "the lock is a list, not a mapping"),
    "no mapping": ("nonsense\n...\n", "1:1:", "the lock is text, not a mapping"),
    "no yaml": (GOLDEN.replace("- a\n", "- [a\n"), "11:6:", "is not YAML: a list in `[ ]` is not closed before this"),
    "a tag": (GOLDEN.replace("- a\n", "- !!python/none a\n"), "9:3:", "tags are not allowed"),
    "two documents": (GOLDEN + "---\nversion: 1\n...\n", "33:1:", "a second YAML document begins here"),
    "unknown key": (GOLDEN.replace("version: 1", "version: 1\nscore: 3"), "3:1:", "unknown key `score`"),
    "duplicate key": (
        GOLDEN.replace("verdict: mixed", "verdict: mixed\n  verdict: mixed"),
        "23:3:",
        "the key `verdict` is here twice",
    ),
    "duplicate claim": (GOLDEN.replace("- b\n", "- a\n"), "10:3:", "the claim `a` is here twice"),
    "duplicate source": (GOLDEN.replace("id: t", "id: s"), "6:7:", "the source `s` is here twice"),
    "duplicate cell": (
        GOLDEN.replace("claim: b\n  source: t", "claim: a\n  source: s"),
        "20:3:",
        "the cell of `a` and `s` is here twice",
    ),
    "unlisted claim": (GOLDEN.replace("claim: b", "claim: c"), "20:10:", "the claim `c` is not in the list of claims"),
    "unlisted source": (
        GOLDEN.replace("source: t", "source: u"),
        "21:11:",
        "the source `u` is not in the list of sources",
    ),
    "odd verdict": (
        GOLDEN.replace("mixed", "true"),
        "22:12:",
        "`verdict` is `true`, not one of unlocked, supports, partial, mixed, refutes",
    ),
    "silent cell": (
        GOLDEN.replace("mixed", "silent"),
        "22:12:",
        "`verdict` is `silent`, not one of unlocked, supports, partial, mixed, refutes",
    ),
    "odd side": (
        GOLDEN.replace("side: for", "side: with", 1),
        "16:11:",
        "`side` is `with`, not one of for, against, part",
    ),
    "text for a list": (GOLDEN.replace("claims:\n- a\n- b\n", "claims: a\n"), "8:9:", "`claims` is text, not a list"),
    "text for the sources": (
        GOLDEN.partition("sources:")[0] + "sources: s\nclaims: []\ncells: []\n...\n",
        "3:10:",
        "`sources` is text, not a list",
    ),
    "text for the cells": (
        GOLDEN.partition("cells:")[0] + "cells: none\n...\n",
        "11:8:",
        "`cells` is text, not a list",
    ),
    "text for a source": (
        GOLDEN.replace("- id: s\n  sha256", "- s\n- id: u\n  sha256"),
        "4:3:",
        "the source is text, not a mapping",
    ),
    "list for a sum": (GOLDEN.replace('"' + "0" * 64 + '"', "[0]", 1), "5:11:", "`sha256` is a list, not text"),
    "list for a claim": (GOLDEN.replace("- b\n", "- [b]\n"), "10:3:", "the claim is a list, not text"),
    "list for the claim of a cell": (GOLDEN.replace("claim: b", "claim: [b]"), "20:10:", "`claim` is a list, not text"),
    "list for text": (GOLDEN.replace("verdict: mixed", "verdict: []"), "22:12:", "`verdict` is a list, not text"),
    "text for quotes": (
        GOLDEN.partition("  quotes:")[0] + "  quotes: he signed\n...\n",
        "15:11:",
        "`quotes` is text, not a list",
    ),
    "list for a quote's text": (
        GOLDEN.replace('exact: "he signed"', "exact: []"),
        "29:12:",
        "`exact` is a list, not text",
    ),
    "text for a cell": (GOLDEN.replace("...", "- x\n..."), "32:3:", "the cell is text, not a mapping"),
    "NUL": (GOLDEN.replace("mixed", "mix\0ed"), "22:15:", "the character U+0000 cannot stand in a lock"),
    "bomb": (
        BOMB,
        "22:8:",
        "more than 10,000,000 values, aliases expanded",
        f"split the claims into several files, then {AGAIN}",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_lock_that_is_not_what_was_written_is_one_clear_error(name: str) -> None:
    text, place, wrong, remedy = (*BROKEN[name], AGAIN)[:4]
    with pytest.raises(LockError) as caught:
        parse(text, "claims.lock")
    message = str(caught.value)
    assert message == f"claims.lock:{place} {wrong}; {remedy}"
    assert str(pickle.loads(pickle.dumps(caught.value))) == message  # noqa: S301


def test_what_is_too_deep_is_told_whatever_the_parser_says_of_its_place() -> None:
    said = rf"claims\.lock:1:\d+: more than 20 levels of nesting; {AGAIN}$"
    with pytest.raises(LockError, match=said):
        parse("[" * 10_000, "claims.lock")


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
    "missing": (_nothing, "there is no such file; run `factcheck lock` to write it$"),
    "latin-1": (_latin, "is not UTF-8: byte"),
    "folder": (Path.mkdir, "is a folder; remove it and run `factcheck lock` again$"),
    "pipe": (os.mkfifo, "is a device or a pipe; remove it and run `factcheck lock` again$"),
    "too large": (
        _huge,
        "is larger than 512 MB; split the claims into several files, then run `factcheck lock` again$",
    ),
    "link loop": (
        lambda path: path.symlink_to(path),
        rf"cannot be read \({os.strerror(errno.ELOOP)}\); check the path$",
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_a_lock_is_one_clear_error(name: str, tmp_path: Path) -> None:
    make, said = FILES[name]
    make(tmp_path / "claims.lock")
    with pytest.raises(LockError, match=rf"claims\.lock: {said}") as caught:
        load(tmp_path / "claims.lock")
    assert len(caught.value.problems) == 1


def test_a_path_with_a_nul_or_without_permission_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LockError, match=r"no file name has a zero byte in it; check the path$"):
        load("claims\0.lock")

    def denied(*_: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr("os.stat", denied)
        with pytest.raises(LockError) as caught:
            load("claims.lock")
    assert str(caught.value) == f"claims.lock: may not be read; change its permissions, or {AGAIN}"


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
