"""The nearest miss: its sentence as it is written, and in it what it has in common with the phrasing."""

from __future__ import annotations

import pytest

from factcheck import engine
from factcheck.model import Claim, Phrasing, Source


@pytest.mark.parametrize(
    ("claim", "text", "marked"),
    [
        ("The bridge opened in 1961.", "The gate of **Alderford** was painted in 1961.", ["1961"]),
        ("The bridge opened in 1961.", "北京大桥于1961年开通。", ["1961"]),
        ("The bridge opened in 1961.", "The **bridge** is long.", ["bridge"]),
    ],
)
def test_a_sentence_stands_as_written_and_its_words_are_those_that_agree(
    claim: str, text: str, marked: list[str]
) -> None:
    miss = engine.explain(Claim("one", Phrasing(claim)), Source("s", "s.md", text.encode()))
    assert miss.sentence == text
    assert [text[start:end] for start, end in miss.marks] == marked
