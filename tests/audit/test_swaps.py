"""A sentence and the phrasings' names -> edits that put other names in it."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.audit.edit import dice
from factcheck.audit.swaps import falsify_names
from factcheck.matching.query.query import read_query
from factcheck.parsing.parse import parse

GROUPS = (("North Korea", "Pyongyang", "Corea del Nord"), ("Vladimir Putin", "Putin"), ("piazza Kim Il Sung",))

# language, phrasing, sentence, how many names, and one of the outcomes
CASES = [
    ("en", "Putin came to North Korea", "Putin came to North Korea", 2, "Putin came to South Korea"),
    ("en", "North Korean flags", "North Korean flags flew", 1, "South Korean flags flew"),
    ("en", "Putin in Pyongyang", "Putin was in Pyongyang", 2, "Putin was in Lima"),
    ("en", "the Global South", "over the Global South", 1, "over the Global North"),
    ("en", "like NATO", "it is like NATO", 1, "it is like OPEC"),
    ("it", "bandiere russe", "ondulavano bandiere russe", 1, "ondulavano bandiere svedese"),
    ("it", "in piazza Kim Il Sung", "adornava piazza Kim Il Sung", 1, "adornava piazza Claire Moreau"),
    ("it", "armi all'Ucraina", "altre armi all'Ucraina", 1, "altre armi all'Islanda"),
]


@pytest.mark.parametrize(("code", "phrasing", "sentence", "count", "outcome"), CASES)
def test_swap(code: str, phrasing: str, sentence: str, count: int, outcome: str) -> None:
    phrase, reading = read_query(phrasing, GROUPS, code), parse(sentence, code)
    seen: set[Any] = set()
    for seed in range(40):
        edits = list(falsify_names(reading, [phrase], range(len(sentence)), dice(seed)))
        assert len(edits) == count
        seen.update(edit.apply(sentence) for edit in edits)
    assert sentence not in seen
    assert outcome in seen


def test_a_name_is_swapped_wherever_it_stands_and_for_one_other() -> None:
    sentence = "Putin said that Vladimir Putin had come"
    (edit,) = falsify_names(parse(sentence, "en"), [read_query("Putin came", GROUPS, "en")], range(99), dice(1))
    assert "Putin" not in edit.apply(sentence)
    assert len(edit.changes) == 2
    first, second = (new.split()[-1] for _, _, new in edit.changes)
    assert first == second


def test_a_country_that_is_named_anyway_is_not_swapped_in() -> None:
    sentence = "Norway, Peru, Kenya, Canada, Sweden, Ethiopia, Uganda and Iceland met Russia"
    phrase = read_query("Russia met others", (), "en")
    for seed in range(10):
        (edit,) = falsify_names(parse(sentence, "en"), [phrase], range(99), dice(seed))
        assert edit.changes[0][2] in ("Chile", "New Zealand")


def test_names_outside_the_quote_stay() -> None:
    sentence = "Putin spoke. He met Kim."
    assert not list(falsify_names(parse(sentence, "en"), [read_query("Putin spoke", (), "en")], range(13, 24), dice(0)))
