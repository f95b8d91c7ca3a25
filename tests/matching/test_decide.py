"""The table of the contract, row by row, with outcomes made up."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from factcheck.matching import decide as decide_module
from factcheck.matching.align.align import align
from factcheck.matching.around.context import Context
from factcheck.matching.decide import TABLE, Ruling, decide
from factcheck.matching.gates import GATES, Outcome, Relation
from factcheck.matching.query.query import read_query
from factcheck.model import Side
from factcheck.parsing.parse import parse

BLOCKS, DIFFERS, LESS = Relation.BLOCKS, Relation.DIFFERS, Relation.LESS

# What the gates say (those that are not named agree), the side, and the gate that decided.
CONTRACT = [
    ({"name": BLOCKS}, None, "name"),
    ({"words": BLOCKS}, None, "words"),
    ({"roles": BLOCKS}, None, "roles"),
    ({"contrast": BLOCKS}, None, "contrast"),
    ({"value": BLOCKS}, None, "value"),
    ({"value": DIFFERS, "polarity": DIFFERS}, None, "value"),
    ({"polarity": DIFFERS, "modality": LESS}, None, "polarity"),
    ({"value": DIFFERS}, Side.AGAINST, "value"),
    ({"value": DIFFERS, "modality": LESS}, Side.AGAINST, "value"),
    ({"value": DIFFERS, "words": LESS}, Side.AGAINST, "value"),
    ({"polarity": DIFFERS}, Side.AGAINST, "polarity"),
    ({"polarity": DIFFERS, "value": LESS}, Side.AGAINST, "polarity"),
    ({"polarity": DIFFERS, "words": LESS}, Side.AGAINST, "polarity"),
    ({"words": LESS}, Side.PART, "words"),
    ({"value": LESS}, Side.PART, "value"),
    ({"modality": LESS}, Side.PART, "modality"),
    ({"words": LESS, "value": LESS, "modality": LESS}, Side.PART, "words"),
    ({}, Side.FOR, "words"),
]


@pytest.fixture
def rule(monkeypatch: Any) -> Any:
    """Decide on outcomes that are made up; each gate says its own name."""
    (alignment,) = align(read_query("Anna signed", (), "en"), parse("Anna signed it.", "en"), Context())

    def ruled(says: dict[str, Relation]) -> Ruling:
        outcomes = {name: Outcome(says.get(name, Relation.AGREES), name, (0,)) for name in GATES}
        monkeypatch.setattr(decide_module, "test", lambda name, _: outcomes[name])
        return decide(alignment)

    return ruled


@pytest.mark.parametrize(("says", "side", "gate"), CONTRACT, ids=lambda part: str(part))
def test_the_contract(rule: Any, says: Any, side: Any, gate: Any) -> None:
    ruling = rule(says)
    assert (ruling.side, ruling.gate) == (side, gate)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: " ".join(f"{name}-{says}" for name, says in row.says) or "else")
def test_each_row_holds_on_its_own(rule: Any, row: Any) -> None:
    ruling = rule(dict(row.says))
    assert ruling.side is row.side
    if row.says:
        assert ruling.why == ", and ".join(name for name, _ in row.says)


def test_the_first_row_that_holds_decides(rule: Any) -> None:
    for one, other in combinations(TABLE, 2):
        says = {**dict(other.says), **dict(one.says)}
        first = next(row for row in TABLE if all(says.get(name) is relation for name, relation in row.says))
        assert rule(says).side is first.side


@pytest.mark.parametrize("name", GATES)
def test_a_gate_that_blocks_ends_the_asking(rule: Any, name: Any) -> None:
    asked = [one for one, _ in rule({name: BLOCKS}).outcomes]
    assert asked == list(GATES)[: list(GATES).index(name) + 1]


def test_the_last_row_asks_for_nothing() -> None:
    assert TABLE[-1].says == () and TABLE[-1].side is Side.FOR
    assert {name for row in TABLE for name, _ in row.says} == set(GATES)
