"""The ways of each language to say one thing: every row says what no other one says, every verb is used."""

from __future__ import annotations

import re

import pytest

from factcheck.languages import LANGUAGES, Language, build, language
from factcheck.matching.query.saying import LETTERS
from factcheck.parsing.parse import parse

EVERY = pytest.mark.parametrize("code", LANGUAGES)
SOMEBODY = "Zorvan"
NAMED = re.compile(r"\{([^}]*)\}")

Ways = tuple[frozenset[str], frozenset[str]]
"""The ways of a row that say the same, and those that say more."""


def ways(own: Language) -> list[Ways]:
    rows = []
    for row in own.sayings:
        end = row.index("<") if "<" in row else len(row)
        rows.append((frozenset(row[:end]), frozenset(row[end + 1 :])))
    return rows


def within(row: Ways, other: Ways) -> bool:
    """Return whether one row says nothing that another does not say."""
    return row[0] <= other[0] and row[1] <= other[0] | other[1]


@EVERY
def test_no_row_is_a_part_of_another(code: str) -> None:
    rows = ways(language(code))
    assert rows
    inside = [
        row for place, row in enumerate(rows) if any(within(row, one) for one in rows[:place] + rows[place + 1 :])
    ]
    assert inside == []


@EVERY
def test_the_verbs_with_forms_are_those_that_are_named(code: str) -> None:
    raw = build.read(build.LANGUAGE_FILES[code])
    verbs = [row.partition("/")[0] for row in raw.get("conjugations", "").split()]
    assert sorted(verbs) == sorted(set(NAMED.findall(raw["sayings"])) - set(raw.get("shorthands", {})))


@EVERY
def test_every_way_is_written_out(code: str) -> None:
    assert [way for row in language(code).sayings for way in row if "{" in way] == []


def test_a_row_in_another_order_is_a_part_of_it() -> None:
    row = frozenset(("daily", "every day")), frozenset(("each day",))
    assert within((frozenset(("every day", "daily")), frozenset()), row)
    assert not within((frozenset(("daily",)), frozenset(("hourly",))), row)


def bare(way: str, code: str) -> bool:
    """Return whether a way that tells of one thing alone has no word that says what."""
    words = way.split()
    if [word for word in words if word in LETTERS] != ["X"]:
        return False
    sentence = parse(" ".join(SOMEBODY if word == "X" else word.partition("/")[0] for word in words), code)
    return not [place for place in sentence.content if sentence.tokens[place].text != SOMEBODY]


@EVERY
def test_every_way_says_something_of_what_it_tells_of(code: str) -> None:
    assert [way for same, more in ways(language(code)) for way in same | more if bare(way, code)] == []


def test_a_way_of_helping_words_alone_says_nothing() -> None:
    assert bare("X mag niet", "nl")
    assert not bare("X is niet toegestaan", "nl")
