"""How far negations, denials, failures and hedges reach."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.parsing.parse import parse
from factcheck.parsing.sentence import Category

# language, sentence, word, what governs it: "category cue"
CASES = [
    ("en", "They did not sign the pact", "sign", ["negation not"]),
    ("en", "They did not attend and signed the pact", "signed", []),
    ("en", "They signed no pact", "signed", ["negation no"]),
    ("en", "They denied that the minister signed", "signed", ["denial denied"]),
    ("en", "They sent arms to Oslo, which both have denied", "sent", ["denial denied"]),
    ("en", "They have denied the report and left", "left", []),
    ("en", "They found no evidence of a fire", "found", ["negation no"]),
    ("en", "They found no evidence of a fire", "evidence", ["negation no"]),
    ("en", "They found no evidence of a fire", "fire", ["denial no evidence", "doubt no evidence"]),
    ("en", "They found no proof that the minister lied", "lied", ["denial no proof", "doubt no proof"]),
    ("en", "With no evidence of a fire, they left", "left", []),
    (
        "en",
        "They did not find proof that the minister lied",
        "lied",
        ["denial not \u2026 proof", "doubt not \u2026 proof"],
    ),
    ("en", "They did not find proof that the minister lied", "proof", ["negation not"]),
    ("en", "They did not read the proof that the minister wrote", "wrote", []),
    ("fr", "Il n'y a aucune preuve que le maire a menti", "menti", ["denial aucune preuve", "doubt aucune preuve"]),
    ("en", "They refused to sign the pact", "sign", ["failure refused to"]),
    ("en", "They left without signing", "left", []),
    ("en", "They left without signing", "signing", ["negation without"]),
    ("en", "Not only the king signed", "signed", []),
    ("en", "They plan to sign", "sign", ["hedge plan to"]),
    ("en", "They may sign the pact", "sign", ["modal may"]),
    ("en", "If they sign the pact, the war ends", "sign", ["condition If"]),
    ("en", "In her will, the dancer left the house", "left", []),
    ("en", "Permit No. 4 was signed", "signed", []),
    ("it", "Non hanno mai firmato", "firmato", ["negation Non", "negation mai"]),
    ("de", "Sie unterzeichneten den Vertrag nicht", "unterzeichneten", ["negation nicht"]),
    ("de", "Sie unterzeichneten keinen Vertrag", "unterzeichneten", ["negation keinen"]),
    ("fr", "Il n'a livré que 12 avions", "livré", []),
    ("fr", "Il n'a pas livré les avions", "livré", ["negation n'"]),
    ("es", "Nunca firmaron el pacto", "firmaron", ["negation Nunca"]),
    ("es", "No hay pruebas de que el ministro mintiera", "mintiera", ["denial No hay pruebas", "doubt No hay pruebas"]),
]


@pytest.mark.parametrize(("code", "text", "word", "modifiers"), CASES)
def test_reach(code: Any, text: Any, word: Any, modifiers: Any) -> None:
    sentence = parse(text, code)
    place = next(place for place, token in enumerate(sentence.tokens) if token.text == word)
    assert [f"{one.category} {one.text}" for one in sentence.modifiers if place in one.governs] == modifiers


def test_a_question_is_a_modifier_of_all_it_asks() -> None:
    sentence = parse("Did the leaders sign the pact?", "en")
    (question,) = (one for one in sentence.modifiers if one.category is Category.QUESTION)
    assert sentence.clauses[0].predicate in question.governs
