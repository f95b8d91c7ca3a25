"""Evidence says why it counts: how many words agree, and which names and values, as the phrasing writes them."""

from __future__ import annotations

import re

import pytest
from judging import judge


@pytest.mark.parametrize(
    ("phrasing", "text", "quote"),
    [
        ("No one was injured.", "They left at noon. No one was injured.", "No one was injured"),
        ("No one was injured.", "In the end, nobody has been injured there.", "nobody has been injured"),
        ("The leaders did not sign.", "The leaders, he said, did not sign it.", "leaders, he said, did not sign"),
    ],
)
def test_what_negates_both_is_quoted(phrasing: str, text: str, quote: str) -> None:
    (evidence,) = judge(phrasing, text).evidence
    assert (evidence.side.value, evidence.quote) == ("for", quote)


@pytest.mark.parametrize(
    ("phrasing", "text", "named"),
    [
        ("The council has closed the bridge.", "The council has closed the bridge.", []),
        ("Putin visited Pyongyang.", "Putin visited Pyongyang.", ["Putin", "Pyongyang"]),
        ("The talks lasted 24 hours.", "The talks lasted twenty-four hours.", ["24 hours"]),
        ("Putin visited Pyongyang in 2024.", "Putin visited Pyongyang in 2024.", ["Putin", "Pyongyang", "2024"]),
    ],
)
def test_what_agrees_is_named(phrasing: str, text: str, named: list[str]) -> None:
    (evidence,) = judge(phrasing, text).evidence
    found = re.match(r"agrees: ([1-9]\d*) of \1 words\b(.*)", evidence.why)
    assert found, evidence.why
    assert [name for name in named if name not in found[2]] == []
    assert bool(found[2]) is bool(named), evidence.why
