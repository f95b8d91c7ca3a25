"""Untrusted text -> text that is safe in one format."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.renderers import escaping

VISIBLE = [
    ("plain — «così» 漢字 ❤️", "plain — «così» 漢字 ❤️"),
    ("a\x00b", r"a\x00b"),
    ("\x1b]8;;http://x\x1b\\", "\\x1b]8;;http://x\\x1b\\"),
    ("a\u202eb\u2066", "a<U+202E>b<U+2066>"),
    ("a\x0cb\x9b", r"a\x0cb\x9b"),
    ("one\r\n  two\tthree", "one two three"),
    ("a\u2028b", "a<U+2028>b"),
    ("\ud800", "<U+D800>"),
    ("\U000e0041", "<U+E0041>"),
    ("family 👨\u200d👩", "family 👨\u200d👩"),
    ("x ##[error]y ##vso[z]", r"x \x23#[error]y \x23#vso[z]"),
    ("# a ## b", "# a ## b"),
]


@pytest.mark.parametrize(("text", "expected"), VISIBLE)
def test_visible(text: str, expected: str) -> None:
    assert escaping.visible(text) == expected


def test_visible_writes_out_what_the_terminal_cannot_show() -> None:
    assert escaping.visible("però ✓", "ascii") == r"per\xf2 \u2713"
    assert escaping.visible("però ✓", "iso8859-1") == r"però \u2713"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("::error::x", ": error::x"),
        ("  ::error::x", "  : error::x"),
        ("a ::error::x", "a ::error::x"),
        (":: ::x", ":  ::x"),
    ],
)
def test_guarded_lines_are_no_commands_and_keep_their_width(line: str, expected: str) -> None:
    assert escaping.guarded(line) == expected
    assert len(expected) == len(line)


@settings(deadline=None)
@given(st.text())
def test_guarded_lines_never_begin_with_a_command(text: str) -> None:
    assert not escaping.guarded(escaping.visible(text)).lstrip().startswith("::")


@pytest.mark.parametrize("text", ["=cmd()", "+1", "-1", "@x", "\t=1", "  =1", "\uff1dcmd", "::error::x", "\r=1"])
def test_csv_takes_the_sting_out_of_formulas(text: str) -> None:
    assert escaping.csv(text).startswith("'")


@pytest.mark.parametrize(
    ("text", "expected"), [("=cmd()", "'=cmd()"), ("\tplain", "' plain"), ("\rplain", "' plain"), ("::x", "'::x")]
)
def test_csv_puts_an_apostrophe_before_them_and_nothing_else(text: str, expected: str) -> None:
    assert escaping.csv(text) == expected


@pytest.mark.parametrize("text", ["plain", "1", "a=b", "'quoted'", ""])
def test_csv_leaves_the_rest(text: str) -> None:
    assert escaping.csv(text) == text


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_is_the_same_value_and_one_visible_line(value: object) -> None:
    line = escaping.json(value)
    assert json.loads(line) == value
    assert escaping.visible(line) == line


def test_json_is_readable_and_no_command_of_a_build() -> None:
    assert escaping.json({"quote": "è \u202e ##[error] ##vso[x] ## y"}) == (
        '{"quote": "è \\u202e \\u0023#[error] \\u0023#vso[x] ## y"}'
    )


MARKDOWN = [
    ("a|b", r"a\|b"),
    ("two\nlines", "two lines"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("[x](y) ![z]", r"\[x\]\(y\) \!\[z\]"),
    ("*a* _b_ `c` ~d~", r"\*a\* \_b\_ \`c\` \~d\~"),
    ("# no head", r"\# no head"),
    ("- no item", r"\- no item"),
    ("::error::x", r"\::error::x"),
    ("well-known 12:30", "well-known 12:30"),
    ("thanks @octocat", "thanks @<!-- -->octocat"),
]


@pytest.mark.parametrize(("text", "expected"), MARKDOWN)
def test_markdown(text: str, expected: str) -> None:
    assert escaping.markdown(text) == expected
