"""What a text's values are, and how two of them compare."""

import pytest

from factcheck.matching.reading import read
from factcheck.matching.value import Relation, compare


def texts(text: str, code: str = "en") -> list[str]:
    return [value.text for value in read(text, code).values]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "In 24 years and twenty-four days", ["24 years", "twenty-four days"]),
        ("en", "Article V and Chapter 12", ["Article V", "Chapter 12"]),
        ("en", "on 19 June 2024, on June 19, 2024 and in June 2024", ["19 June 2024", "June 19 2024", "June 2024"]),
        ("en", "the third visit, his 3rd", ["third", "3rd"]),
        ("en", "an F-16, the G8 and COVID-19", ["F-16", "G8", "COVID-19"]),
        ("en", "$1.2 billion, 5m euros and 7%", ["$1.2 billion", "5m euros", "7%"]),
        ("en", "more than 90,000 people, between 10 and 20 km", ["more than 90,000 people", "10 to 20 km"]),
        ("en", "he may march on with one of them", []),
        ("en", "No. 4 on Jan. 12", ["4", "Jan 12"]),
        ("en", "-0.11% and 1,234.5", ["-0.11%", "1,234.5"]),
        ("it", "per la terza volta in ventiquattro anni", ["terza", "ventiquattro anni"]),
        ("it", "oltre 1.234,5 milioni di euro nel XX secolo", ["oltre 1.234,5 milioni di euro", "XX"]),
        ("it", "dopo vent'anni, secondo il governo", ["vent'anni"]),
        ("de", "am 3. Oktober 1990 rund 1,2 Mrd. Euro", ["3 Oktober 1990", "rund 1,2 Mrd. Euro"]),
        ("fr", "quatre-vingt-dix-sept morts au XIXe siècle", ["quatre-vingt-dix-sept", "XIXe"]),
        ("es", "dos mil millones de euros", ["dos mil millones de euros"]),
        ("pt", "na segunda-feira, 3.º lugar", ["segunda", "3.º"]),
        ("nl", "vierentwintig jaar", ["vierentwintig jaar"]),
    ],
)
def test_values_are_read(code: str, text: str, expected: list[str]) -> None:
    assert texts(text, code) == expected


@pytest.mark.parametrize(
    ("wanted", "found", "relation"),
    [
        ("24 years", "twenty-four years", Relation.EQUAL),
        ("24 years", "42 years", Relation.DIFFERS),
        ("24 years", "24 months", Relation.DIFFERS),
        ("more than 90,000", "91,757", Relation.EQUAL),
        ("more than 90,000", "86,205", Relation.DIFFERS),
        ("more than 90,000", "90,000", Relation.DIFFERS),
        ("at least 12", "12", Relation.EQUAL),
        ("up to 8", "up to 4", Relation.DIFFERS),
        ("more than 100,000", "at least 120,000", Relation.EQUAL),
        ("between 10 and 20", "15", Relation.EQUAL),
        ("between 10 and 20", "35", Relation.DIFFERS),
        ("between 10 and 20", "between 10 and 30", Relation.DIFFERS),
        ("about 100", "104", Relation.EQUAL),
        ("about 100", "106", Relation.DIFFERS),
        ("100", "about 100", Relation.EQUAL),
        ("100", "more than 90", Relation.OPEN),
        ("19 June 2024", "June 2024", Relation.OPEN),
        ("June 2024", "19 June 2024", Relation.EQUAL),
        ("19 June 2024", "19 July 2024", Relation.DIFFERS),
        ("19/06/2024", "19 June 2024", Relation.EQUAL),
        ("2024-06-19", "June 19, 2024", Relation.EQUAL),
        ("$5 million", "5,000,000 dollars", Relation.EQUAL),
        ("$5 million", "5 million euros", Relation.DIFFERS),
        ("F-16", "F16", Relation.EQUAL),
        ("F-16", "F-35", Relation.DIFFERS),
        ("-0.11%", "0.11%", Relation.DIFFERS),
        ("third", "3rd", Relation.EQUAL),
    ],
)
def test_values_compare(wanted: str, found: str, relation: str) -> None:
    (one,), (other,) = read(f"x {wanted} x", "en").values, read(f"x {found} x", "en").values
    assert compare(one, other) is relation


def test_a_separator_is_read_either_way_where_the_language_does_not_tell() -> None:
    (polish,) = read("x 1.234 x", "und").values
    assert [int(span.low or 0) for span in polish.spans] == [1234, 1]
    (english,), (italian,) = read("x 1.234 x", "en").values, read("x 1.234 x", "it").values
    assert compare(english, italian) is Relation.DIFFERS
    assert compare(polish, italian) is Relation.EQUAL
