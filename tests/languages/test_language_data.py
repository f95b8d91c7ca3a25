"""The tables of every language: complete, lower case, and of the values that the matcher knows."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
import Stemmer
import yaml

from factcheck.languages import LANGUAGES, Language, build, casing, dictionary, language, pack
from factcheck.languages.casing import Casing
from factcheck.languages.detect import UNKNOWN
from factcheck.languages.load import COMPILED
from factcheck.languages.profiles import common, profile
from factcheck.languages.territories import territories
from factcheck.parsing.lexicon.lexicon import lexicon

#: Tables that say how a language differs from others, so that some have nothing in them.
OPTIONAL = set(
    "accusatives genitive_articles adjective_endings articled_names be_verbs compounding"
    " contractions day_first"
    " demonyms_capitalised elisions fixed_order future head_first hedge_endings name_endings name_plurals"
    " negative_adverbs noun_endings nouns_capitalised numerals ordinal_leads particles pro_drop restrictives"
    " setting_apart"
    " leading_adjectives title_parts unstemmed verb_last years_in_pairs passives deponents spelled verb_second"
    " negator negator_after negator_clitics negator_elided support one known_verbs other_words plural reflexives ago"
    " adverbials becoming intransitives pasts presents reported_forms reported_future scheduled definite_endings"
    " owner_endings corrections object_prepositions traits bare_leads graded mixed once hours half_days perfects"
    " namesakes plural_verbs present_endings bare_relatives finite_endings past_endings centuries".split()
)
BOUNDS = {"more", "least", "less", "most", "about"}
FURTHER = {"none", "over"}
UNITS = set(
    "quarterhour halfhour fortnight halfyear"
    " second minute hour day week month year decade century mm cm m km mile foot inch kmh mps mph knot km2 m2 m3"
    " m3ps db ha acre mg g kg t pound ml cl dl l kb mb gb tb w kw mw gw kwh c f person".split()
)
EVERY = pytest.mark.parametrize("own", LANGUAGES.values(), ids=LANGUAGES)


ROWS = {"opposites", "intents", "modifiers", "contrasts", "relations"}


def texts(own: Language) -> list[tuple[str, str]]:
    """Return every word and entry of a language with the name of its table."""
    found: list[tuple[str, str]] = []
    for table in fields(own):
        content = getattr(own, table.name)
        if table.name in {"spelling", "between", "sayings", "currencies", "demonyms", "territories"} | ROWS:
            continue
        if isinstance(content, frozenset | tuple) or hasattr(content, "keys"):
            found.extend((table.name, entry) for entry in content)
    found.extend(("demonyms", form) for forms in own.demonyms.values() for form in forms.split())
    found.extend(("between", word) for pair in own.between for word in pair)
    found.extend(("modifiers", cue) for cue, _, _ in own.modifiers)
    found.extend(("opposites", word) for group in own.opposites for word in group)
    found.extend(("intents", word) for group in own.intents for word in group)
    found.extend(("contrasts", word) for sides in own.contrasts for side in sides for word in side)
    found.extend(("relations", word) for sides in own.relations for side in sides for word in side)
    found.extend(("currencies", word) for word in own.currencies)
    return found


def test_the_table_is_by_code() -> None:
    assert list(LANGUAGES) == ["en", "de", "es", "fr", "it", "nl", "pt", "sv"]
    assert all(own.code == code and language(code) is own for code, own in LANGUAGES.items())


@EVERY
def test_a_language_that_is_understood_has_every_table(own: Language) -> None:
    empty = {table.name for table in fields(own) if not getattr(own, table.name)}
    assert own.understood
    assert not empty - OPTIONAL
    assert {category for _, category, _ in own.modifiers} >= {"negation", "denial", "failure", "hedge", "condition"}


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


CHAINED = {"de", "nl"}
"""Their grown forms still have bases that are forms of another base."""


@pytest.mark.parametrize(
    "code", [pytest.param(code, marks=[pytest.mark.xfail(strict=True)] * (code in CHAINED)) for code in LANGUAGES]
)
def test_the_base_of_an_irregular_form_is_no_form_itself(code: str) -> None:
    irregular = language(code).irregular
    assert not [form for form, base in irregular.items() if irregular.get(base, base) != base]


@EVERY
def test_patterns_compile_and_find_nothing_in_an_empty_word(own: Language) -> None:
    for pattern in (own.verb_endings, own.hedge_endings, own.ordinal_marks, own.decades, own.eras):
        assert not pattern or not re.search(pattern, "")
    for pattern, new in own.spelling:
        assert re.sub(pattern, new, "") == ""
    assert "tens" in re.compile(own.decades).groupindex
    assert "before" in re.compile(own.eras).groupindex


@EVERY
def test_months_weekdays_and_ordinals_are_complete(own: Language) -> None:
    assert set(own.months.values()) == set(range(1, 13))
    assert set(own.weekdays.values()) == set(range(1, 8))
    # "Décimo terceiro": between twelfth and twentieth, Portuguese writes two words.
    assert {*range(1, 13), 20} <= set(own.ordinals.values())
    assert {3, 6, 9} <= set(own.magnitudes.values())


@EVERY
def test_values_of_tables_are_known(own: Language) -> None:
    assert set(own.bounds.values()) - FURTHER == BOUNDS
    assert set(own.bounds_after.values()) <= BOUNDS
    assert set(own.units.values()) <= UNITS
    assert {"second", "day", "year", "km", "kg", "person"} <= set(own.units.values())
    assert all(re.fullmatch(r"[A-Z]{3}", code) for code in own.currencies.values())
    assert {"USD", "EUR", "GBP", "JPY", "CNY", "RUB", "CHF"} <= set(own.currencies.values())
    assert len(own.decimal) == 1
    assert own.decimal not in own.group


@pytest.mark.parametrize(("code", "name"), [("it", "Germania"), ("ru", "Германия"), ("xx", None)])
def test_countries_have_the_names_of_cldr(code: str, name: str | None) -> None:
    assert language(code).territories.get("DE") == name
    assert not language(code).territories.keys() & {"EZ", "001"}
    assert language(code).territories.keys() >= ({"EU", "UN"} if name else set())


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
        ("und", "an unknown language", "", ".", {}),
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


@pytest.mark.longest
@pytest.mark.slow
@pytest.mark.parametrize("code", build.LANGUAGE_FILES)
def test_the_compiled_tables_are_those_of_the_yaml_file(code: str) -> None:
    made = build.compiled(build.expand(build.read(build.LANGUAGE_FILES[code])))
    assert made == written(code), f"run python -m {build.__name__} {code}"


@pytest.mark.slow  # with the others: older releases of CLDR name some countries otherwise
def test_what_is_asked_of_all_languages_is_that_of_their_tables() -> None:
    tables = {code: json.loads(written(code)) for code in build.LANGUAGE_FILES}
    assert build.compiled(common(tables)) == written("common"), f"run python -m {build.__name__}"


@pytest.mark.slow
def test_the_table_that_detects_is_that_of_its_yaml_file() -> None:
    neighbours, table = build.read(build.NEIGHBOURS), json.loads(written("detection"))
    assert table["scripts"] == neighbours["scripts"]
    assert {code: words.split() for code, words in table["words"].items()} == {
        code: words.split() for code, words in neighbours["words"].items()
    }
    codes = {item.partition("=")[0] for item in neighbours["letters"].split()}
    assert table["letters"].keys() == codes | LANGUAGES.keys()
    for code in ("en", "id", "sq"):  # the smallest dictionaries: reading all of them takes half a minute
        assert table["letters"][code] == profile(code)


def test_a_language_with_a_file_of_its_own_is_no_neighbour() -> None:
    neighbours = build.read(build.NEIGHBOURS)
    assert not LANGUAGES.keys() & {*neighbours["words"], *neighbours["letters"].split()}


def written(name: str) -> str:
    return (COMPILED / f"{name}.json").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_packed_words_are_those_of_simplemma(code: str) -> None:
    dice, with_nouns = random.Random(5), LANGUAGES[code].nouns_capitalised
    known = sorted(pack.words(code))
    for word in (*dice.sample(known, 500), *known[:2], *known[-2:], "", "zzzz", "xqx", "putin", "l'", "\0"):
        assert casing.flags(word, code) == dictionary.flags(word, code, with_nouns), word


def test_a_language_without_a_file_has_the_words_of_simplemma() -> None:
    assert casing.casing("qytet", "sq") is Casing.COMMON
    assert casing.casing("rozmowa", "xx") is Casing.UNKNOWN
    assert casing.casing("rozmowa", UNKNOWN) is Casing.UNKNOWN


def test_a_language_that_is_not_told_calls_countries_as_cldr_does_there() -> None:
    ours, theirs = language(UNKNOWN).territories, territories(UNKNOWN)
    renamed = [code for code in theirs if ours.get(code) != theirs[code]]
    assert theirs
    assert len(renamed) <= len(theirs) // 50, renamed  # an older CLDR than that of the build calls a few otherwise


@pytest.mark.slow
def test_a_run_does_not_load_simplemma_for_a_name() -> None:
    code = "import sys; from factcheck.languages.casing import casing; casing('putin', 'en'); casing('putin', 'und');"
    done = subprocess.run(
        [sys.executable, "-c", f"{code} print('simplemma' in sys.modules)"], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_every_table_is_explained() -> None:
    page = (Path(__file__).parents[2] / "docs/languages.md").read_text(encoding="utf-8")
    written = {name for file in build.LANGUAGE_FILES.values() for name in build.read(file)}
    assert sorted(name for name in written if f"`{name}`" not in page) == []


@EVERY
def test_a_word_tells_of_one_intent(own: Language) -> None:
    words = [stem for group in own.intents for stem in {*map(lexicon(own.code).stem, group)}]
    assert sorted(words) == sorted(set(words))


def twice(text: str) -> list[str]:
    """Return the tables that a file has more than once: of two, the reader of YAML takes the last."""
    root = yaml.compose(text, yaml.CSafeLoader)
    assert isinstance(root, yaml.MappingNode)
    names = [name.value for name, _ in root.value]
    return sorted(name for name in set(names) if names.count(name) > 1)


@pytest.mark.parametrize("code", build.LANGUAGE_FILES)
def test_no_table_is_written_twice(code: str) -> None:
    assert twice(build.LANGUAGE_FILES[code].read_text(encoding="utf-8")) == []


def test_a_table_that_is_written_twice_is_found() -> None:
    assert twice("code: en\nparts: a\nparts: b\n") == ["parts"]
