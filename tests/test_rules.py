"""The table of rules: complete, and every rule has its page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.rules import RULES, Level, Rule, page

PAGES = Path(__file__).parents[1] / "docs" / "rules"

# What the contract says: the rule, its name (for `check`) and its level.
CONTRACT = {
    "FC101": ("lost", "error"),
    "FC102": ("changed", "error"),
    "FC103": ("new", "warning"),
    "FC104": ("reworded", "warning"),
    "FC105": ("orphan", "error"),
    "FC106": ("renamed", "warning"),
    "FC201": ("support", "error"),
    "FC202": ("disputed", "warning"),
}


def test_the_rules_of_check_are_those_of_the_contract() -> None:
    assert {
        rule.id: (rule.name, rule.level) for rule in RULES.values() if not rule.lint and not rule.refresh
    } == CONTRACT


def test_lint_warns() -> None:
    lint = [rule for rule in RULES.values() if rule.lint]
    assert [rule.id for rule in lint] == [f"FC{number}" for number in range(301, 312)]
    assert {rule.level for rule in lint} == {Level.WARNING}


def test_the_rules_of_refresh_are_about_pages() -> None:
    assert [rule.id for rule in RULES.values() if rule.refresh] == ["FC401", "FC402", "FC403"]


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_says_what_it_means_and_what_to_do(rule: Rule) -> None:
    assert RULES[rule.id] is rule
    assert re.fullmatch(r"FC\d{3}", rule.id)
    assert "\n" not in rule.meaning
    assert not rule.meaning.endswith(".")
    for text in (rule.explanation, rule.example, rule.remedy):
        assert len(text) > 20
        assert "  " not in text
        assert text.strip() == text


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_every_rule_has_its_page(rule: Rule) -> None:
    assert (PAGES / f"{rule.id}.md").read_text(encoding="utf-8") == page(rule), "write it: factcheck.rules.page(rule)"


def test_no_page_is_without_a_rule() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(RULES)


def test_names_are_unique_and_errors_outweigh_warnings() -> None:
    assert len({rule.name for rule in RULES.values()}) == len(RULES)
    assert Level.ERROR.rank < Level.WARNING.rank
