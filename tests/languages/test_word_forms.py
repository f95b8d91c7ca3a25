"""The forms of a word have one stem: those written by hand, and those that a dictionary joins at build time."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from factcheck.languages import LANGUAGES
from factcheck.parsing.lexicon.lexicon import lexicon

STRONG = yaml.load(Path(__file__).with_name("strong_verbs.yaml").read_text("utf-8"), yaml.CSafeLoader)


def test_every_language_has_verbs_to_look_up() -> None:
    assert STRONG.keys() == LANGUAGES.keys()


@pytest.mark.parametrize("code", STRONG)
def test_the_forms_of_a_strong_verb_have_one_stem(code: str) -> None:
    stem = lexicon(code).stem
    verbs = (item.split(":") for item in STRONG[code].split())
    assert not [f"{form} of {base}" for base, *forms in verbs for form in forms if stem(form) != stem(base)]


@pytest.mark.parametrize(
    ("code", "form", "base"),
    [
        ("es", "detuvo", "detener"),
        ("es", "obtuvo", "obtener"),
        ("sv", "klockan", "klocka"),
        ("sv", "arenan", "arena"),
        ("en", "overshot", "overshoot"),
    ],
)
def test_stems_of_one_word_are_joined(code: str, form: str, base: str) -> None:
    own = lexicon(code)
    assert form not in own.language.irregular
    assert own.stem(form) == own.stem(base)


@pytest.mark.parametrize(
    ("code", "form", "base"),
    [
        ("sv", "cyklar", "cykel"),  # of cykla too
        ("en", "thicker", "thick"),
        ("de", "sauberste", "sauber"),
        ("pt", "livrinho", "livro"),
    ],
)
def test_words_that_say_something_else_are_left_apart(code: str, form: str, base: str) -> None:
    assert lexicon(code).stem(form) != lexicon(code).stem(base)
