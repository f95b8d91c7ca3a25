"""Every case in tests/cases/mentions/<language>.yaml: the names of a phrasing, and whether a passage has them."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from trying import try_each

from factcheck.parsing.lexicon.lexicon import lexicon
from factcheck.parsing.mentions import (
    alike_names,
    capital_runs,
    compile_groups,
    find_name,
    find_nations,
    read_names,
)
from factcheck.parsing.mentions.spelling import key
from factcheck.parsing.tokens import normal, tokenize

CASES = Path(__file__).parents[2] / "cases" / "mentions"
OPEN = yaml.load((CASES.parents[1] / "open.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
CODES = sorted(path.stem for path in CASES.glob("*.yaml"))


def load(code: Any) -> Any:
    return yaml.load((CASES / f"{code}.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)


def cases(code: Any, part: Any) -> Any:
    return {f"mentions/{code}/{name}": case for name, case in load(code)[part].items()}


def names_of(code: str, text: str, groups: Any = ()) -> Any:
    own = lexicon(code)
    compiled = compile_groups(tuple(tuple(group) for group in groups), code)
    return read_names(tokenize(text, own.language), own, compiled, frozenset()), compiled


@pytest.mark.parametrize("code", CODES)
def test_a_phrasing_asks_for_these_names(code: Any) -> None:
    def asked(case: Any) -> None:
        names, _ = names_of(code, case["text"], case.get("groups", ()))
        assert [name.text for name in names] == case["names"], case["text"]

    try_each(cases(code, "read"), asked, OPEN)


@pytest.mark.parametrize("code", CODES)
def test_a_passage_has_a_name_or_not(code: Any) -> None:
    own = lexicon(code)

    def there_or_not(case: Any) -> None:
        passage = case["passage"]
        names, groups = names_of(code, case.get("text", f"{case['name']} spoke"), case.get("groups", ()))
        assert case["name"] in [name.text for name in names]
        name = next(name for name in names if name.text == case["name"])
        tokens = tokenize(passage, own.language)
        known = frozenset(tuple(row) for row in case.get("known", ()))
        hits = find_name(name, tokens, find_nations(tokens, code), groups, own, known)
        quotes = [passage[tokens[first].start : tokens[last].end] for first, last in hits]
        assert bool(hits) is case["found"], f"{case['name']}, in {passage!r}: {quotes}"
        assert len(hits) == case.get("times", len(hits)), quotes

    try_each(cases(code, "find"), there_or_not, OPEN)


@pytest.mark.parametrize("pair", load("en")["alike"]["one"])
def test_transliterations_are_one_name(pair: Any) -> None:
    one, other = map(normal, pair.split("/"))
    assert alike_names(one, other)
    assert alike_names(other, one)
    assert key(one) == key(other)


@pytest.mark.parametrize("pair", load("en")["alike"]["other"])
def test_names_that_look_alike_are_two(pair: Any) -> None:
    one, other = map(normal, pair.split("/"))
    assert not alike_names(one, other)
    assert not alike_names(other, one)


def test_a_passage_lists_its_names() -> None:
    own = lexicon("en")
    tokens = tokenize("Researchers at the University of Michigan met Bruce Perens in New York.", own.language)
    runs = [[tokens[place].text for place in run] for run in capital_runs(tokens, own)]
    assert runs == [["University", "Michigan"], ["Bruce", "Perens"], ["New", "York"]]


def test_places_that_are_values_already_are_no_names() -> None:
    own = lexicon("en")
    tokens = tokenize("It cost five Euro in Paris", own.language)
    names = read_names(tokens, own, (), frozenset((3,)))
    assert [name.text for name in names] == ["Paris"]
