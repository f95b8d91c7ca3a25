"""The tables of every language: complete, lower case, and of the values that the matcher knows."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest
import Stemmer

from factcheck.languages import LANGUAGES, Language, language

OPTIONAL = set(
    "elisions nouns_capitalised particles future restrictives negative_adverbs hedge_endings local_negations"
    " day_first".split()
)
NEGATIONS = ("negations", "clause_negations", "noun_negations")
BOUNDS = {"more", "least", "less", "most", "about"}
UNITS = set(
    "second minute hour day week month year decade century mm cm m km mile foot inch km2 m2 ha acre g kg t pound l"
    " w kw mw gw kwh c f person".split()
)
EVERY = pytest.mark.parametrize("own", LANGUAGES.values(), ids=LANGUAGES)


def texts(own: Language) -> list[tuple[str, str]]:
    """Return every word and entry of a language with the name of its table."""
    found: list[tuple[str, str]] = []
    for table in fields(own):
        content = getattr(own, table.name)
        if table.name in {"spelling", "between", "currencies", "demonyms", "opposites"}:
            continue
        if isinstance(content, frozenset | tuple) or hasattr(content, "keys"):
            found.extend((table.name, entry) for entry in content)
    found.extend(("demonyms", form) for forms in own.demonyms.values() for form in forms.split())
    found.extend(("between", word) for pair in own.between for word in pair)
    found.extend(("currencies", word) for word in own.currencies)
    return found


def test_the_table_is_by_code() -> None:
    assert list(LANGUAGES) == ["en", "it", "de", "fr", "es", "pt", "nl"]
    assert all(own.code == code and language(code) is own for code, own in LANGUAGES.items())


@EVERY
def test_a_language_that_is_understood_has_every_table(own: Language) -> None:
    empty = {table.name for table in fields(own) if not getattr(own, table.name)}
    assert own.understood
    assert not empty - OPTIONAL - set(NEGATIONS)
    assert any(getattr(own, name) for name in NEGATIONS)


@EVERY
def test_words_are_lower_case_with_straight_apostrophes(own: Language) -> None:
    found = texts(own)
    assert not [(table, text) for table, text in found if text != text.lower() or "\u2019" in text]
    assert not [(table, text) for table, text in found if not text.strip("= ")]


@EVERY
def test_tables_of_single_words_have_single_words(own: Language) -> None:
    tables = ("stop_words", "determiners", "prepositions", "elisions", "titles", "auxiliaries", "not_verbs")
    assert not [word for name in tables for word in getattr(own, name) if len(word.split()) != 1]
    assert own.determiners | own.prepositions <= own.stop_words | own.elisions


@EVERY
def test_the_stemmer_exists_and_needs_the_irregular_forms(own: Language) -> None:
    assert own.stemmer in Stemmer.algorithms()
    stem = Stemmer.Stemmer(own.stemmer).stemWord
    # Families of forms bring along some that the stemmer manages alone; a table of mostly such is a waste.
    needed = [form for form, base in own.irregular.items() if stem(form) != stem(base)]
    assert 2 * len(needed) > len(own.irregular)
    assert not [form for form, base in own.irregular.items() if own.irregular.get(base, base) != base]


@EVERY
def test_patterns_compile_and_find_nothing_in_an_empty_word(own: Language) -> None:
    for pattern in (own.verb_endings, own.hedge_endings, own.ordinal_marks, own.decades):
        assert not pattern or not re.search(pattern, "")
    for pattern, new in own.spelling:
        assert re.sub(pattern, new, "") == ""
    assert "tens" in re.compile(own.decades).groupindex


@EVERY
def test_months_weekdays_and_ordinals_are_complete(own: Language) -> None:
    assert set(own.months.values()) == set(range(1, 13))
    assert set(own.weekdays.values()) == set(range(1, 8))
    # "Décimo terceiro": between twelfth and twentieth, Portuguese writes two words.
    assert {*range(1, 13), 20} <= set(own.ordinals.values())
    assert {3, 6, 9} <= set(own.magnitudes.values())


@EVERY
def test_values_of_tables_are_known(own: Language) -> None:
    assert set(own.bounds.values()) == BOUNDS
    assert set(own.bounds_after.values()) <= BOUNDS
    assert set(own.units.values()) <= UNITS
    assert {"second", "day", "year", "km", "kg", "person"} <= set(own.units.values())
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in own.currencies.values())
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "RUB", "CHF"} <= set(own.currencies.values())
    assert len(own.decimal) == 1
    assert own.decimal not in own.group


@EVERY
def test_demonyms_name_one_country_each(own: Language) -> None:
    assert len(own.demonyms) >= 90
    assert all(re.fullmatch(r"[A-Z]{2}", code) for code in own.demonyms)
    countries: dict[str, set[str]] = {}
    for code, forms in own.demonyms.items():
        for form in forms.split():
            countries.setdefault(form, set()).add(code)
    # "Guineano", "dominicain": a few adjectives belong to two countries, and then name neither.
    assert not {form: codes for form, codes in countries.items() if len(codes) > 1}


@pytest.mark.parametrize(
    ("code", "name", "stemmer", "decimal", "months"),
    [
        ("ru", "Russian", "russian", ",", {"июня": 6, "июнь": 6}),
        ("pl", "Polish", "polish", ",", {"czerwca": 6, "czerwiec": 6}),
        ("nb", "Norwegian Bokmål", "norwegian", ",", {"juni": 6}),
        ("ja", "Japanese", "", ".", {}),
        ("und", "und", "", ".", {}),
        ("", "", "", ".", {}),
        ("../etc", "../etc", "", ".", {}),
    ],
)
def test_another_language_has_what_cldr_and_snowball_know(
    code: str, name: str, stemmer: str, decimal: str, months: dict[str, int]
) -> None:
    own = language(code)
    assert (own.name, own.stemmer, own.decimal, own.understood) == (name, stemmer, decimal, False)
    assert months.items() <= own.months.items()
    assert not any(character.isspace() and character != " " for character in own.group)


def test_a_region_makes_no_difference() -> None:
    assert language("pt-BR").name == "Portuguese"
    assert language("en_GB") is LANGUAGES["en"]
