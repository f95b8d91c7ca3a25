"""Noun phrases where figures, articles and participles stand in a row."""

from __future__ import annotations

from factcheck.parsing.parse import parse


def test_an_article_that_opens_a_participle_ends_the_figures_before_it() -> None:
    sentence = parse("Die 30 den 2024 Fluss verschmutzt Spielplatz", "de")
    shown = [" ".join(token.text for token in sentence.tokens[one.first : one.last + 1]) for one in sentence.phrases]
    assert shown[0] == "Die 30"


def test_a_text_of_blanks_has_no_phrase() -> None:
    assert parse("\n\n", "de").phrases == ()
