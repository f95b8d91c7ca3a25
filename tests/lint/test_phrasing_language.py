"""A phrasing -> the languages that it may be in."""

from __future__ import annotations

import pytest

from factcheck.lint.phrasing_language import language_of, may_be_in


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
    assert language_of(text, ()) == code
    assert may_be_in(text, code)
    assert not any(may_be_in(text, other) for other in ("en", "it", "de", "fr", "nl") if other != code)


def test_without_function_words_the_dictionary_tells() -> None:
    assert may_be_in("balloons filled with manure", "en")
    assert may_be_in("bambini ondulavano bandiere russe", "it")
    assert not may_be_in("bambini ondulavano bandiere russe", "en")


def test_names_and_figures_are_in_every_language() -> None:
    assert may_be_in("Putin, Pyongyang, 2024", "en") and may_be_in("Putin, Pyongyang, 2024", "it")
    assert language_of("Putin, Pyongyang, 2024", ("it",)) == "it"
    assert language_of("", ()) in ("en", "it")
