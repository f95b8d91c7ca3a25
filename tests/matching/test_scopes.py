"""How far negations, denials and hedges reach."""

import pytest

from factcheck.matching.reading import read


def governed(text: str, code: str, word: str) -> list[str]:
    """The scopes that govern a word, as the text of what governs it."""
    reading = read(text, code)
    place = next(place for place, token in enumerate(reading.tokens) if token.norm == word)
    return [scope.text for scope in reading.scopes if place in scope.governs]


@pytest.mark.parametrize(
    ("code", "text", "word", "scopes"),
    [
        ("en", "They did not sign the pact", "sign", ["not"]),
        ("en", "They did not attend and signed the pact", "signed", []),
        ("en", "He did not say that they signed", "signed", []),
        ("en", "They signed no pact", "signed", ["no"]),
        ("en", "They denied that the minister signed", "signed", ["denied"]),
        ("en", "They sent arms to Oslo, which both have denied", "sent", ["denied"]),
        ("en", "They left without signing", "left", []),
        ("en", "Not only the king signed", "signed", []),
        ("en", "They plan to sign", "sign", ["plan to"]),
        ("en", "In her will, the dancer left the house", "left", []),
        ("en", "Permit No. 4 was signed", "signed", []),
        ("it", "Non hanno mai firmato", "firmato", ["Non", "mai"]),
        ("de", "Sie unterzeichneten den Vertrag nicht", "unterzeichneten", ["nicht"]),
        ("fr", "Il n'a livré que 12 avions", "livré", []),
        ("fr", "Il n'a pas livré les avions", "livré", ["n'"]),
    ],
)
def test_reach(code: str, text: str, word: str, scopes: list[str]) -> None:
    assert governed(text, code, word) == scopes
