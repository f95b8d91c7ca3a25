"""Passages of any text: offsets that hold, in order, and lines to go with them."""

from __future__ import annotations

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document, Passage, Source
from factcheck.passages import Lines, split
from factcheck.readers import read

LANGUAGES = ["en", "it", "de", "fr", "es", "pt", "nl", "ru", "und", "xx"]
PIECES = [
    "Kim Jong Un", "in 24 years", "è", "e\u0301", "👋🏽", "👨\u200d👩\u200d👧", "\u202e", "\x00", "“We won.",
    "he said”", "«", "»", '"', "(", ")", "[1]", "U.S.", "Dr.", "J.", "3.", "art.", "ecc.", ".", "!", "?",
    "…", "...", ";", "。", "\n", "\n\n", "\r\n", "\r", "\n# ", "\n- ", "\n1. ", "\n> ", "\n| a | b |\n",
    "\n---\n", "\n```\n", " ", "\t", "\u00a0", "\u2028", "\x0c", "\x1c", "\ufeff", "x" * 80, "The",
    "the", "Zoë’s", "l'accordo",
]  # fmt: skip
texts = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
)


def document(text: str, language: str = "en") -> Document:
    return Document("a", "a.txt", text, language, "")


def check(text: str, passages: list[Passage]) -> None:
    """Every passage is trimmed, has a word, and stands behind the one before; nothing worded is left out."""
    for passage in passages:
        quote = text[passage.start : passage.end]
        assert quote
        assert quote == quote.strip()
        assert any(character.isalnum() for character in quote)
    for one, two in pairwise(passages):
        assert one.end <= two.start
        assert two.paragraph in (one.paragraph, two.paragraph)
        assert one.paragraph <= two.paragraph


@given(texts, st.sampled_from(LANGUAGES))
def test_offsets_hold_on_any_text(text: str, language: str) -> None:
    passages = list(split(document(text, language)))
    check(text, passages)
    covered = bytearray(len(text))
    for passage in passages:
        covered[passage.start : passage.end] = b"\x01" * (passage.end - passage.start)
    left = "".join(character for character, is_in in zip(text, covered, strict=True) if not is_in)
    # Only marks are left out: numbers and letters of list items, and the name of the language of a code block.
    assert (
        not any(character.isalpha() for character in left.replace("a", "")) or "`" in text or "~" in text or ")" in text
    )


@given(texts)
def test_line_ends_and_byte_order_marks_change_no_passage(text: str) -> None:
    text = "Some words here. " * 9 + text.replace("\r", " ").replace("\x00", " ").replace("\ufeff", " ")
    plain = read(Source("a", "a.txt", b"---\nlanguage: en\n---\n" + text.encode()))
    windows = read(Source("a", "a.txt", ("\ufeff---\nlanguage: en\n---\n" + text).replace("\n", "\r\n").encode()))
    assert plain == windows
    assert list(split(plain)) == list(split(windows))


@given(texts, st.integers(min_value=0, max_value=400))
def test_a_position_is_a_line_and_a_column(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    line, column = Lines.of(document(text)).position(offset)
    lines = text.split("\n")
    assert sum(len(each) + 1 for each in lines[: line - 1]) + column - 1 == offset
    assert 1 <= column <= len(lines[line - 1]) + 1


def test_positions_count_the_front_matter() -> None:
    source = Source("a", "a.md", "---\r\ntitle: T\r\n---\r\nOne.\r\n👋 Two.\r\n".encode())
    found = read(source)
    lines = Lines.of(found)
    assert [lines.position(passage.start) for passage in split(found)] == [(4, 1), (5, 1)]
    assert lines.position(found.text.index("Two")) == (5, 3)


PROSE = (
    "Giant portraits of the Russian president hang in the streets of Pyongyang, where Kim Jong Un waits. The visit, his"
    " first in 24 years, was long. “We won. We will win again,” he said – and left. Dr. Smith of the U.S. Army saw"
    " it at 5 p.m. on Monday. It is clear that, for the West, nothing has changed. Nobody knows what comes next."
)


@pytest.mark.parametrize("width", range(20, 120, 7))
def test_wrapping_changes_no_passage(width: int) -> None:
    wrapped = textwrap.fill(PROSE, width, break_on_hyphens=False)
    assert len(wrapped) == len(PROSE)
    assert list(split(document(wrapped))) == list(split(document(PROSE)))


@given(st.sets(st.sampled_from([offset for offset, character in enumerate(PROSE) if character == " "])))
def test_a_line_break_is_a_space(breaks: set[int]) -> None:
    broken = "".join("\n" if offset in breaks else character for offset, character in enumerate(PROSE))
    assert list(split(document(broken))) == list(split(document(PROSE)))


def test_nothing_is_held_but_a_window() -> None:
    text = PROSE * 3_000
    passages = split(document(text))
    assert next(passages) == Passage(0, PROSE.index(" The visit"), 0)
