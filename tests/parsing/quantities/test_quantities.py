"""Every case in tests/cases/quantities/<language>.yaml: how values are written, and how two of them compare."""

from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
import yaml
from trying import try_each

from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.quantities import Relation, compare, read_quantities
from factcheck.parsing.tokens import tokenize

CASES = Path(__file__).parents[2] / "cases" / "quantities"
FILES = {
    path.stem: yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader) for path in sorted(CASES.glob("*.yaml"))
}


def read(code: Any, text: Any) -> Any:
    own = lexicon(code)
    return read_quantities(tokenize(text, own.language), own)


@pytest.mark.parametrize("code", FILES)
def test_a_value_is_the_same_however_it_is_written(code: Any) -> None:
    def same(spellings: Any) -> None:
        found = {text: read(code, text) for text in spellings}
        assert not {text: values for text, values in found.items() if len(values) != 1}
        unequal = [
            (one, other)
            for one, other in permutations(found, 2)
            if compare(found[one][0], found[other][0]) is not Relation.EQUAL
        ]
        assert not unequal

    try_each(FILES[code]["same"], same)


@pytest.mark.parametrize("relation", ["equal", "differs", "open"])
@pytest.mark.parametrize("code", FILES)
def test_what_the_found_value_entails_is_equal_and_what_it_excludes_differs(code: Any, relation: Any) -> None:
    def related(pair: Any) -> None:
        wanted, found = (read(code, text) for text in pair)
        assert len(wanted) == len(found) == 1, (wanted, found)
        assert compare(wanted[0], found[0]) is Relation(relation), (wanted, found)

    try_each(FILES[code][relation], related)


@pytest.mark.parametrize("code", FILES)
def test_a_text_has_these_values(code: Any) -> None:
    def as_listed(case: Any) -> None:
        found = read(code, case["text"])
        assert [value.text for value in found] == case["values"]
        if "kinds" in case:
            assert ["+".join(sorted(value.kinds)) for value in found] == case["kinds"]

    try_each(FILES[code]["read"], as_listed)


def test_a_separator_is_read_either_way_where_the_language_does_not_tell() -> None:
    (unknown,) = read("und", "x 1.234 x")
    assert [int(span.low) for span in unknown.spans] == [1234, 1]
    (english,), (italian,) = read("en", "x 1.234 x"), read("it", "x 1.234 x")
    assert compare(english, italian) is Relation.DIFFERS
    assert compare(unknown, italian) is Relation.EQUAL


@pytest.mark.parametrize("text", ["9" * 5000, "on " + "1" * 5000 + ". May", "Article " + "7" * 5000, "7" * 5000 + "th"])
def test_figures_of_any_length_are_read(text: Any) -> None:
    (value,) = [one for one in read("en", text) if "code" in one.kinds]
    assert compare(value, value) is Relation.EQUAL


def test_every_file_has_cases_enough() -> None:
    counts = {code: sum(map(len, file.values())) for code, file in FILES.items()}
    assert counts.pop("en") >= 60
    assert min(counts.values()) >= 25
