"""A phrasing -> the languages that it may be in."""

from __future__ import annotations

import pytest

from factcheck.lint.tongues import speaks, tongue


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The leaders signed the pact", "en"),
        ("i due leader hanno firmato il patto", "it"),
        ("Der Rat hat das Gesetz verabschiedet", "de"),
        ("Le conseil a adopté la loi", "fr"),
        ("De raad heeft de wet aangenomen", "nl"),
    ],
)
def test_function_words_tell(text: str, code: str) -> None:
    assert tongue(text, ()) == code
    assert speaks(text, code)
    assert not any(speaks(text, other) for other in ("en", "it", "de", "fr", "nl") if other != code)


def test_without_function_words_the_dictionary_tells() -> None:
    assert speaks("balloons filled with manure", "en")
    assert speaks("bambini ondulavano bandiere russe", "it")
    assert not speaks("bambini ondulavano bandiere russe", "en")


def test_names_and_figures_are_in_every_language() -> None:
    assert speaks("Putin, Pyongyang, 2024", "en") and speaks("Putin, Pyongyang, 2024", "it")
    assert tongue("Putin, Pyongyang, 2024", ("it",)) == "it"
    assert tongue("", ()) in ("en", "it")
