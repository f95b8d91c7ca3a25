"""A phrasing -> whether it says anything."""

from __future__ import annotations

import pytest

from factcheck.claims.content import speaks
from factcheck.languages import LANGUAGES

NOTHING = {
    "en": ["it is", "It will be.", "the of and", "It is over.", "It isn't.", "IT IS", "it ... is", "it is not", "a"],
    "it": ["non è", "c'è", "È stata", "può essere", "l’ha", "della"],
    "de": ["es ist nicht", "Das war es.", "sie haben", "würde er"],
    "fr": ["C’est", "il n'est pas", "peut être", "qu'il", "elles ont été"],
    "es": ["no lo es", "han sido", "el de la", "puede ser"],
    "pt": ["Não é", "foi", "os da", "pode ser"],
    "nl": ["het is niet", "hij heeft", "zou zijn", "de van"],
    "sv": ["det är", "Det har varit.", "han har inte", "den av"],
    "none": ["", "...", "?!", "😀"],
}
SOMETHING = [
    "He came.", "It rained.", "They come", "They were at war", "It is war", "è venuto", "sie kamen", "C’est la vie",
    "It is 24.", "it is ½", "they are the EU", "They are in the US.", "It is X.", "Bo", "日本", "это", "to jest",
    "they never slept", "Elle est à Nice.", "C'est la force",
]  # fmt: skip


@pytest.mark.parametrize("text", [text for texts in NOTHING.values() for text in texts])
def test_what_says_nothing(text: str) -> None:
    assert not speaks(text, ())


@pytest.mark.parametrize("text", SOMETHING)
def test_what_says_something(text: str) -> None:
    assert speaks(text, ())


def test_every_language_is_tried() -> None:
    assert NOTHING.keys() - {"none"} == LANGUAGES.keys()


def test_a_declared_name_says_something() -> None:
    names = [["the Who", "Who"], ["IT"]]
    assert not speaks("who is it", ())
    assert speaks("who is it", names)
    assert speaks("it  is\nthe  who", names[:1])
    assert speaks("they are the the", [["The  The"]])
    assert not speaks("whose are they", names[:1])  # a part of a word is no name
