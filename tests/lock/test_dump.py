"""Lock -> text: the same bytes for the same lock, and every text comes back as it was."""

from __future__ import annotations

import os

import pytest
import yaml
from drifts import HOSTILE, matrix
from golden import DAY_ONE, GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lock import Lock, LockedCell, dump, lock_path, merge, parse
from factcheck.lock.dump import quoted
from factcheck.model import Quote, Side, Verdict


def test_the_text_of_a_lock_is_sorted_yaml_and_always_the_same() -> None:
    made = matrix(DAY_ONE)
    backwards = matrix(DAY_ONE, claims=("b", "a"), sources=("t", "s"))
    assert dump(merge(None, made)) == dump(merge(None, backwards)) == GOLDEN
    assert parse(GOLDEN, "claims.lock") == merge(None, made)


def test_a_lock_lies_beside_its_claims_file() -> None:
    assert lock_path(os.path.join("news", "claims.yml")) == os.path.join("news", "claims.lock")


def test_what_cannot_be_seen_is_escaped() -> None:
    assert quoted('"\\\n\t\r\0') == r'"\"\\\n\t\r\0"'
    assert quoted('a"b') == r'"a\"b"'
    assert quoted("a\\b") == r'"a\\b"'
    assert quoted("\ud7ff\ud800\udfff\ue000\uffff") == r'"\uD7FF' + "\ufffd\ufffd" + r'\uE000\uFFFF"'
    assert quoted("\x85\xff\u0100\u202e\U000e0041\ud800") == r'"\x85ÿĀ\u202E\U000E0041' + '\ufffd"'


@pytest.mark.parametrize("name", ["null", "y", "no", "true", "1961", "A", "a b", "a--b"])
def test_an_id_that_is_no_plain_text_is_quoted(name: str) -> None:
    assert f'- "{name}"\n' in dump(Lock(claims=(name,)))


def test_a_lock_of_nothing_and_a_cell_that_nobody_accepted() -> None:
    body = dump(Lock()).partition("\n")[2]
    assert body == "version: 1\nsources: []\nclaims: []\ncells: []\n...\n"
    unlocked = dump(Lock(("a",), (("s", ""),), (LockedCell("a", "s", None),)))
    assert unlocked.endswith("cells:\n- claim: a\n  source: s\n  verdict: unlocked\n...\n")


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20) | st.sampled_from(
    [
        *(HOSTILE, "no", "1961", "~", "- a", "a: b", "# c", "'", '"', "\\", "...", "---", "<<<<<<< HEAD"),
        *("\x85", "\u2028", "\ufeff", "\ufffe", "", " "),
    ]
)
ids = texts.filter(bool)
quotes = st.builds(Quote, st.sampled_from(Side), texts, texts, texts)


@pytest.mark.slow
@given(st.lists(ids, unique=True, max_size=4), st.dictionaries(ids, texts, max_size=4), st.data())
@settings(max_examples=150, deadline=None)
def test_every_text_comes_back_as_it_was(claims: list[str], sources: dict[str, str], data: st.DataObject) -> None:
    verdicts = st.sampled_from([verdict for verdict in Verdict if verdict is not Verdict.SILENT]) | st.none()
    places = [(one, other) for one in sorted(claims) for other in sorted(sources)]
    cells = tuple(
        LockedCell(*place, data.draw(verdicts), tuple(data.draw(st.lists(quotes, max_size=2))))
        for place in places
        if data.draw(st.booleans())
    )
    lock = Lock(tuple(sorted(claims)), tuple(sorted(sources.items())), cells)
    text = dump(lock)
    assert parse(text, "claims.lock") == lock
    assert all(character.isprintable() or character == "\n" for character in text)
    loaded = yaml.safe_load(text)
    assert loaded["claims"] == list(lock.claims)  # any YAML reader reads the same
    assert [tuple(one.values()) for one in loaded["sources"]] == list(lock.sources)


def test_half_a_surrogate_pair_cannot_be_written_and_does_not_stop_the_writing() -> None:
    text = dump(Lock(claims=("a\ud800",)))
    assert parse(text, "claims.lock").claims == ("a\ufffd",)
    text.encode("utf-8")
