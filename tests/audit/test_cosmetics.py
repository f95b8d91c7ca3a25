"""A sentence and the words that matched -> edits that change its looks alone."""

from __future__ import annotations

from typing import Any

from factcheck.audit.cosmetics import decorate
from factcheck.audit.edit import dice
from factcheck.audit.result import Kind
from factcheck.parsing.parse import parse


def edits(sentence: str, words: str, code: str = "en", seed: int = 0, named: str = "") -> Any:
    reading = parse(sentence, code)
    places = {
        name: frozenset(place for place, token in enumerate(reading.tokens) if token.text in text.split())
        for name, text in (("matched", words), ("named", named))
    }
    made = decorate(reading, places["matched"], places["named"], dice(seed))
    return {edit.kind: edit.apply(sentence) for edit in made}


def test_every_kind() -> None:
    made = edits("The leaders’ pact was signed during the negotiations.", "pact signed negotiations")
    assert made[Kind.QUOTES] == "The leaders' pact was signed during the negotiations."
    assert made[Kind.FILLER] == "The leaders’ pact was also signed during the negotiations."
    assert made[Kind.SPACE].split() == "The leaders’ pact was signed during the negotiations.".split()
    assert made[Kind.CASE].casefold() == "the leaders’ pact was signed during the negotiations."
    assert len(made[Kind.TYPO]) == len("The leaders’ pact was signed during the negotiations.") - 1


def test_straight_apostrophes_become_curly() -> None:
    assert edits("l'accordo firmato", "accordo firmato", "it")[Kind.QUOTES] == "l’accordo firmato"


def test_names_numbers_units_and_what_negates_are_not_misspelt() -> None:
    made = edits(
        "Stoltenberg refused to walk seventeen kilometres", "Stoltenberg seventeen kilometres", named="Stoltenberg"
    )
    assert Kind.TYPO not in made


def test_nothing_stands_between_an_infinitive_and_its_mark() -> None:
    made = edits("Er plant, das Abkommen zu unterzeichnen", "Abkommen unterzeichnen", "de")
    assert made[Kind.FILLER] == "Er plant, das Abkommen auch zu unterzeichnen"


def test_where_there_is_no_room_there_is_no_edit() -> None:
    assert edits("PACT", "PACT") == {}
    assert Kind.FILLER not in edits("Qeveria nënshkroi marrëveshjen", "nënshkroi", "sq")
