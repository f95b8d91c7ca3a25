"""Conjunctions of several words: each word of a text is looked at once, however often one of them stands there."""

from __future__ import annotations

import sys

import pytest

from factcheck.parsing.parse import parse
from factcheck.parsing.tags import joining

REPEATED = 200


def calls(text: str, language: str) -> int:
    """Count the calls within the module that reads such conjunctions."""
    counted = 0

    def count(frame: object, event: str, _: object) -> None:
        nonlocal counted
        counted += event == "call" and frame.f_code.co_filename == joining.__file__  # type: ignore[attr-defined]

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        parse(text, language)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize(("language", "words"), [("fr", "que neige "), ("it", "sia neve "), ("es", "tanto nieve ")])
def test_a_long_sentence_takes_no_more_than_its_length(language: str, words: str) -> None:
    once, twice = calls(words * REPEATED, language), calls(words * 2 * REPEATED, language)
    assert REPEATED < once < twice < 2.5 * once
