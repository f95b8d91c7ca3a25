"""Two readings of a quote: what tells them apart, and the word diff that shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.quotes import LONGEST, Piece, Step, fold, plain_diff, word_diff

DIFFS = {
    ("won 62 seats", "won 64 seats"): "won [-62-] {+64+} seats",
    ("He signed it.", "He did not sign it."): "He [-signed-] {+did not sign+} it.",
    ("“so” it is", '"so" it was'): '"so" it [-is-] {+was+}',
    ("1.234,5 euros at 12:30", "1.234,6 euros at 12:30"): "[-1.234,5-] {+1.234,6+} euros at 12:30",
    ("", "all of it"): "{+all of it+}",
    ("all\nof it", ""): "[-all of it-]",
    ("wrapped\n  here", "wrapped here"): "wrapped here",
    ("", ""): "",
}


@pytest.mark.parametrize(("old", "new"), DIFFS)
def test_a_word_diff_shows_what_went_before_what_came(old: str, new: str) -> None:
    assert plain_diff(word_diff(old, new)) == DIFFS[old, new]


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_word_diff_holds_both_readings(old: str, new: str) -> None:
    pieces = word_diff(old, new)
    came = " ".join(piece.text for piece in pieces if piece.step is not Step.GONE)
    assert "".join(came.split()) == "".join(new.split())
    assert (Step.GONE in {piece.step for piece in pieces}) or len(old.split()) <= len(came.split())


def test_texts_too_long_to_compare_are_shown_whole() -> None:
    old, new = "word " * (LONGEST + 1) + "x", "word " * (LONGEST + 1) + "y"
    assert [piece.step for piece in word_diff(old, new)] == [Step.GONE, Step.CAME]
    assert word_diff(old, old.replace(" ", "\n")) == (Piece(Step.SAME, old),)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
