"""Styled text -> lines: nothing is cut and nothing is too wide."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Head, paint, table, widths, wrap
from factcheck.renderers.report import Look

PLAIN = Look()
COLOR = Look(color=True)


def lines(text: str, width: int, **prefixes: str) -> list[str]:
    return [paint(line, PLAIN) for line in wrap(((text, ""),), width, **prefixes)]


def test_wraps_at_blanks() -> None:
    assert lines("one two three", 8) == ["one two", "three"]


def test_a_long_word_is_broken_behind_a_joint() -> None:
    assert lines("en-landmark-visit", 12) == ["en-landmark-", "visit"]
    assert lines("x" * 10, 4) == ["xxxx", "xxxx", "xx"]


def test_prefixes_count() -> None:
    assert lines("one two three", 10, first="- ", rest="  ") == ["- one two", "  three"]


def test_wide_characters_count_twice() -> None:
    assert lines("漢字漢字", 5) == ["漢字", "漢字"]


@given(st.text(), st.integers(4, 60))
def test_no_line_is_wider_and_no_letter_is_lost(text: str, width: int) -> None:
    shown = visible(text)
    made = lines(shown, width)
    assert all(cell_len(line) <= width for line in made)
    assert "".join("".join(made).split()) == "".join(shown.split()) or "::" in shown


def test_styles_survive_wrapping() -> None:
    line = (("one ", ""), ("two three", "match"), (" four", ""))
    painted = "\n".join(paint(one, COLOR) for one in wrap(line, 8))
    assert painted == "one \x1b[1;4mtwo\x1b[0m\n\x1b[1;4mthree\x1b[0m\nfour"


def test_widths_take_from_the_widest_first() -> None:
    heads = [Head("a", least=4), Head("b", least=4), Head("c")]
    rows = [[(("x" * 20, ""),), (("y" * 10, ""),), (("z" * 5, ""),)]]
    assert widths(heads, rows, 80) == (20, 10, 5)
    assert widths(heads, rows, 30) == (11, 10, 5)
    assert widths(heads, rows, 21) == (6, 6, 5)
    assert widths(heads, rows, 16) is None


def test_table_aligns_and_wraps() -> None:
    heads = [Head("name", least=4), Head("n", ">"), Head("x", "^")]
    rows = [[(("one two", ""),), (("10", ""),), (("abc", ""),)], [(("b", ""),), (("2", ""),), (("o", ""),)]]
    found = widths(heads, rows, 13)
    assert found is not None
    assert [paint(line, PLAIN) for line in table(heads, rows, found)] == [
        "name   n   x",
        "one   10  abc",
        "two",
        "b      2   o",
    ]


@pytest.mark.parametrize("look", [PLAIN, COLOR])
def test_painted_lines_are_guarded_and_have_no_blanks_at_their_end(look: Look) -> None:
    assert (
        paint((("  ", ""), ("::error", "strong"), ("  ", "")), look).replace("\x1b[1m", "").replace("\x1b[0m", "")
        == "  : error"
    )
