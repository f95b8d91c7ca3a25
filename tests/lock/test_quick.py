"""Text -> Lock without a YAML parser: exactly what was written, and nothing else."""

from __future__ import annotations

from importlib import import_module

import pytest
from drifts import HOSTILE, matrix
from golden import DAY_ONE, GOLDEN

from factcheck.lock import Lock, LockedCell, dump, merge, parse
from factcheck.lock.quick import read_written


def test_what_was_written_is_read_with_its_lines() -> None:
    lock = read_written(GOLDEN)
    assert lock == merge(None, matrix(DAY_ONE))
    assert lock is not None
    assert dict(lock.lines) == {("source", "s"): 4, ("source", "t"): 6, ("claim", "a"): 9, ("claim", "b"): 10}
    edited = parse(GOLDEN.replace("version: 1", "version:  1"), "claims.lock")
    assert edited == lock
    assert dict(edited.lines) == dict(lock.lines)


@pytest.mark.parametrize(
    "lock",
    [
        Lock(),
        Lock(claims=("a",)),
        Lock(sources=(("s", ""),)),
        Lock(("a", "b"), (("s", ""),), (LockedCell("a", "s", None), LockedCell("b", "s", None))),
        *(
            merge(None, matrix({("a", "s"): [f"for: x{text}y"]}))
            for text in (HOSTILE, *'"\\\n\t\r\0\x85\u202e', "\U000e0041")
        ),
    ],
)
def test_any_lock_that_was_written_is_read(lock: Lock) -> None:
    assert read_written(dump(lock)) == lock


@pytest.mark.parametrize(
    "text", [GOLDEN, "\ufeff" + GOLDEN, GOLDEN.replace("\n", "\r\n")], ids=("plain", "mark", "crlf")
)
def test_a_lock_as_it_was_written_is_read_whatever_its_size(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("factcheck.lock.load"), "MAX_NODES", 1)  # what a YAML parser would be stopped at
    assert parse(text, "claims.lock") == merge(None, matrix(DAY_ONE))


OTHER = {
    "blanks": GOLDEN.replace("version: 1", "version:  1"),
    "a comment": GOLDEN.replace("claims:\n", "claims: # all\n"),
    "cut off": GOLDEN[:-4],
    "cut in a cell": GOLDEN[: GOLDEN.index("  verdict: mixed")],
    "nothing": "",
    "later version": GOLDEN.replace("version: 1", "version: 2"),
    "claims not in order": GOLDEN.replace("- a\n- b\n", "- b\n- a\n"),
    "a claim twice": GOLDEN.replace("- b\n", "- a\n"),
    "a source twice": GOLDEN.replace("id: t", "id: s"),
    "a cell twice": GOLDEN.replace("claim: b\n  source: t", "claim: a\n  source: s"),
    "an unlisted claim": GOLDEN.replace("claim: b", "claim: c"),
    "an unlisted source": GOLDEN.replace("source: t", "source: u"),
    "a silent cell": GOLDEN.replace("verdict: supports", "verdict: silent"),
    "another verdict": GOLDEN.replace("verdict: supports", "verdict: maybe"),
    "another side": GOLDEN.replace("side: against", "side: beside"),
    "an escape that is none": GOLDEN.replace("he signed", "he \\q signed"),
    "an escape that was not needed": GOLDEN.replace("he signed", "he\\x20signed"),
    "other quotes": GOLDEN.replace('"he signed"', "'he signed'"),
}


@pytest.mark.parametrize("name", OTHER)
def test_any_other_text_is_left_to_the_strict_reader(name: str) -> None:
    assert OTHER[name] != GOLDEN
    assert read_written(OTHER[name]) is None
