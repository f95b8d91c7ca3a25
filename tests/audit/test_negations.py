"""A sentence and the words that matched -> its contrary, as its language says it."""

from __future__ import annotations

import pytest

from factcheck.audit.negations import negate
from factcheck.languages import LANGUAGES
from factcheck.parsing.parse import parse

# language, sentence, matched words, contrary
CASES = [
    ("en", "The leaders signed the pact.", "leaders signed pact", "The leaders did not sign the pact."),
    ("en", "The pact replaces older deals.", "pact replaces", "The pact does not replace older deals."),
    ("en", "The deal has been signed.", "deal signed", "The deal has not been signed."),
    ("en", "They could sign it.", "sign", "They could not sign it."),
    ("en", "He was already elected mayor.", "elected mayor", "He was not already elected mayor."),
    ("en", "Balloons filled with sand were seen.", "Balloons filled sand", "Balloons not filled with sand were seen."),
    ("en", "They plan to conclude a deal.", "conclude deal", "They plan not to conclude a deal."),
    ("en", "The visit to Oslo is a challenge to us.", "visit challenge", "The visit to Oslo is not a challenge to us."),
    ("en", "They did not sign the pact.", "sign pact", "They did sign the pact."),
    ("en", "They didn't sign the pact.", "sign pact", "They did sign the pact."),
    ("en", "They won't sign the pact.", "sign pact", "They will sign the pact."),
    ("en", "We cannot feel safe.", "feel safe", "We can feel safe."),
    ("en", "No ships entered the port.", "ships entered port", "The ships entered the port."),
    ("en", "The island is no longer a colony.", "island colony", "The island is a colony."),
    ("it", "I due leader hanno firmato il patto.", "leader firmato", "I due leader non hanno firmato il patto."),
    ("it", "Si è impadronita della rocca.", "impadronita", "non Si è impadronita della rocca."),
    ("it", "Il patto prevede aiuto.", "patto prevede", "Il patto non prevede aiuto."),
    ("it", "Non hanno mai firmato il patto.", "firmato patto", "hanno firmato il patto."),
    ("fr", "Le conseil a adopté la loi.", "conseil adopté", "Le conseil n'a pas adopté la loi."),
    ("fr", "Le conseil n'a pas adopté la loi.", "conseil adopté", "Le conseil a adopté la loi."),
    ("es", "El consejo ha aprobado la ley.", "aprobado ley", "El consejo no ha aprobado la ley."),
    ("pt", "O conselho aprovou a lei.", "conselho aprovou", "O conselho não aprovou a lei."),
    ("de", "Der Rat hat das Gesetz verabschiedet.", "verabschiedet", "Der Rat hat das Gesetz nicht verabschiedet."),
    ("sv", "Rådet har antagit lagen.", "antagit lagen", "Rådet har inte antagit lagen."),
    ("sv", "Rådet antog lagen.", "antog lagen", "Rådet antog inte lagen."),
    ("sv", "Rådet har inte antagit lagen.", "antagit lagen", "Rådet har antagit lagen."),
    ("nl", "De raad heeft de wet aangenomen.", "raad aangenomen", "De raad heeft de wet niet aangenomen."),
]


@pytest.mark.parametrize(("code", "sentence", "words", "contrary"), CASES)
def test_negate(code: str, sentence: str, words: str, contrary: str) -> None:
    reading = parse(sentence, code)
    matched = frozenset(place for place, token in enumerate(reading.tokens) if token.text in words.split())
    edit = negate(reading, matched)
    assert edit is not None
    assert edit.apply(sentence) == contrary


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        ("en", "Giant portraits of the king on every wall.", "portraits king"),
        ("en", "The newly signed agreement.", "agreement signed"),  # "not" cannot stand before it
        ("en", "The tour, his first, was marked by rain.", "tour first"),  # the verb tells something else
        ("en", "Nothing matched here.", ""),
        ("pl", "Rząd podpisał umowę.", "podpisał umowę"),  # nobody knows how
    ],
)
def test_where_there_is_no_verb_nothing_is_negated(code: str, sentence: str, words: str) -> None:
    reading = parse(sentence, code)
    matched = frozenset(place for place, token in enumerate(reading.tokens) if token.text in words.split())
    assert negate(reading, matched) is None


def test_every_language_has_its_way() -> None:
    for own in LANGUAGES.values():
        assert own.negator or own.negator_after
        assert own.filler and own.cardinals and own.compass
