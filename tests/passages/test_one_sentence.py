"""A text that is surely one sentence, told without looking for the ends of others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages import LANGUAGES
from factcheck.passages.endings import Endings
from factcheck.passages.sentences import is_one, parted

PIECES = [
    *"abzAZ5.!?,;:()[]\"'“”«»’–-é%",
    *(" ", ". ", "e.g. ", "U.S. ", "est.", "a.C.", "No. ", "www.x.org", "won.Then"),
]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from(sorted(LANGUAGES)))
def test_it_is_not_parted(pieces: list[str], code: str) -> None:
    text = "".join(pieces).strip()
    assert not is_one(text) or parted(text, Endings.of(code)) == []


@pytest.mark.parametrize("text", ["Land use, forest: 33.3% (2018 est.).", "Version 2.0 of www.x.org, by “Bo”"])
def test_lines_of_tables_are_one(text: str) -> None:
    assert is_one(text)


@pytest.mark.parametrize("text", ["He won. She left.", "So they say.Then she left.", 'He said so "', "Why? So"])
def test_what_may_be_more_is_looked_at(text: str) -> None:
    assert not is_one(text)
