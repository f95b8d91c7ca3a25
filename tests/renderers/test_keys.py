"""What a screen says of its keys."""

from __future__ import annotations

from factcheck.renderers.keys import Answer, named, unknown


class Key(Answer):
    """Keys of a screen."""

    DIFF = "d", "whole diff"
    UNDO = "u", "undo"
    QUIT = "q", "quit"


def lines(width: int) -> list[str]:
    return ["".join(text for text, _ in line) for line in named(Key, width)]


def test_a_key_stands_beside_what_it_does() -> None:
    assert lines(80) == ["d whole diff   u undo   q quit"]
    assert lines(30) == ["d whole diff   u undo   q quit"]
    assert lines(29) == ["d whole diff   u undo", "q quit"]
    assert lines(5) == ["d whole diff", "u undo", "q quit"]


def test_a_key_without_a_sign_has_no_name() -> None:
    assert unknown("x") == "`x` is not one of the keys."
    assert {unknown(typed) for typed in ("\x1b[A", "\r", "\t", " ", "\x1b", "")} == {"That is not one of the keys."}
