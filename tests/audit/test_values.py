"""A sentence and what is asked for -> edits that put another number in its place."""

from __future__ import annotations

import pytest
from trying import try_each

from factcheck.audit.edit import dice
from factcheck.audit.result import Kind
from factcheck.audit.values import _small, _whole, correct_values, falsify_values, unclaimed
from factcheck.parsing.parse import parse
from factcheck.parsing.quantities import Relation, compare

SEEDS = range(12)

# language, phrasing, sentence, kinds of the edits
CASES = [
    ("en", "in 24 years", "his first in 24 years", "number"),
    ("en", "in twenty-four years", "his first in twenty-four years", "number"),
    ("en", "in 1961", "the deal of 1961", "number"),
    ("en", "on 19 June 2024", "signed on 19 June 2024", "number month number"),
    ("en", "in June 2024", "signed on 19 June 2024", "month number"),
    ("en", "on 19 June 2024", "signed on 2024-06-19", "number"),
    ("en", "his fifth term", "in his fifth term", "number"),
    ("en", "Article V", "under Article V of the treaty", "number"),
    ("en", "F-16 jets", "sends F-16 jets", "number"),
    ("en", "15 percent", "rose by 15% in May", "number"),
    ("en", "more than 90,000 spectators", "In all 91,757 spectators came", "number"),
    ("en", "between 10 and 20 houses", "14 houses burnt", "number"),
    ("en", "at most 5 tons", "it weighs 4 tons", "number"),
    ("en", "1.2 million euros", "worth 1.2 million euros", "number"),
    ("it", "la terza guerra", "in una terza guerra", "number"),
    ("it", "i due leader", "firmato dai due leader", "number"),
    ("it", "nel settembre 2023", "iniziato nel settembre 2023", "month number"),
    ("de", "am 3. Mai", "geschah am 3. Mai", "number month"),
]


@pytest.mark.parametrize(("code", "phrasing", "sentence", "kinds"), CASES)
def test_another_value_is_never_the_one_asked_for(code: str, phrasing: str, sentence: str, kinds: str) -> None:
    wanted, reading = parse(phrasing, code).quantities, parse(sentence, code)

    def falsified(seed: int) -> None:
        edits = list(falsify_values(reading, wanted, range(len(sentence)), dice(seed)))
        assert [edit.kind.value for edit in edits] == kinds.split()
        for edit in edits:
            after = parse(edit.apply(sentence), code)
            equal = [
                (one, other) for one in wanted for other in after.quantities if compare(one, other) is Relation.EQUAL
            ]
            assert not equal, after.text

    try_each({f"seed {seed}": seed for seed in SEEDS}, falsified)


def test_the_same_seed_chooses_the_same() -> None:
    wanted, reading = parse("in 24 years", "en").quantities, parse("in 24 years", "en")
    once, again = (list(falsify_values(reading, wanted, range(99), dice(3, "a"))) for _ in range(2))
    assert once == again
    assert len({edit for seed in range(20) for edit in falsify_values(reading, wanted, range(99), dice(seed))}) > 1


def test_only_what_the_quote_holds_and_a_phrasing_asks_for_is_falsified() -> None:
    reading, wanted = parse("in 24 years of 30 and 40 more", "en"), parse("24 years", "en").quantities
    assert len(list(falsify_values(reading, wanted, range(99), dice(0)))) == 1
    assert not list(falsify_values(reading, wanted, range(11, 99), dice(0)))


def test_evidence_that_refutes_by_its_number_is_given_the_wanted_one() -> None:
    reading, wanted = parse("his first in 24 years", "en"), parse("first in 42 years", "en").quantities
    (edit,) = correct_values(reading, wanted, range(99))
    assert edit.kind is Kind.NUMBER
    assert edit.apply(reading.text) == "his first in 42 years"


def test_a_number_that_nobody_asks_for_is_unclaimed() -> None:
    reading = parse("the two leaders sent F-16 jets", "en")
    assert [value.text for value in unclaimed(reading, parse("two leaders", "en").quantities, range(99))] == ["F-16"]


def test_digits_that_are_no_number_to_reckon_with() -> None:
    long = "9" * 5000
    assert (_whole("1961"), _whole(long), _whole("²"), _whole("1.5"), _whole("")) == (1961, 0, 0, 0, 0)
    for seed in SEEDS:
        other = _small(long, dice(seed), frozenset())
        assert other != long and len(other) == len(long)
