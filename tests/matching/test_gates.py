"""Gates are of one shape and in one table; what each says of a passage."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any

import pytest

from factcheck.matching import gates
from factcheck.matching.align import align
from factcheck.matching.context import Context
from factcheck.matching.gates import GATES, Relation
from factcheck.matching.query import read_query
from factcheck.parsing.parse import parse

MODULES = {
    found.name: import_module(f"{gates.__name__}.{found.name}")
    for found in pkgutil.iter_modules(gates.__path__)
    if found.name != "outcome"
}


def test_every_module_is_a_gate_and_every_gate_a_module() -> None:
    assert {(one.require, one.test) for one in GATES.values()} == {(one.require, one.test) for one in MODULES.values()}
    assert len(GATES) == len(MODULES)
    assert all(one.__doc__ for one in MODULES.values())


# gate, phrasing, passage, what it says
CASES = [
    ("name", "Anna signed the pact", "On Monday Anna signed the pact.", Relation.AGREES),
    ("name", "Anna signed the pact", "On Monday Maria signed the pact.", Relation.BLOCKS),
    ("words", "the leaders signed the pact", "Both leaders signed the pact.", Relation.AGREES),
    ("words", "the leaders signed the defence pact", "The leaders signed the pact.", Relation.LESS),
    ("words", "the leaders signed the pact", "The leaders saw the pact.", Relation.BLOCKS),
    ("roles", "Anna beat Maria", "Anna beat Maria in the final.", Relation.AGREES),
    ("roles", "Anna beat Maria", "Maria was beaten by Anna.", Relation.AGREES),
    ("roles", "Anna beat Maria", "Maria beat Anna.", Relation.BLOCKS),
    ("contrast", "all members signed the pact", "All the members signed the pact.", Relation.AGREES),
    ("contrast", "all members signed the pact", "Some members signed the pact.", Relation.BLOCKS),
    ("contrast", "prices went up", "In May prices went up again.", Relation.AGREES),
    ("contrast", "prices went up", "In May prices went down again.", Relation.BLOCKS),
    ("value", "the visit lasted 24 days", "The visit lasted twenty-four days.", Relation.AGREES),
    ("value", "the visit lasted 24 days", "The visit lasted 42 days.", Relation.DIFFERS),
    ("value", "the visit lasted 24 days", "The visit lasted long.", Relation.BLOCKS),
    ("polarity", "the leaders signed the pact", "The leaders signed the pact at noon.", Relation.AGREES),
    ("polarity", "the leaders signed the pact", "The leaders did not sign the pact.", Relation.DIFFERS),
    ("polarity", "the leaders did not sign the pact", "The leaders refused to sign the pact.", Relation.AGREES),
    ("modality", "the leaders signed the pact", "The leaders signed the pact at noon.", Relation.AGREES),
    ("modality", "the leaders signed the pact", "The leaders may sign the pact.", Relation.LESS),
    ("modality", "the leaders may sign the pact", "The leaders may sign the pact.", Relation.AGREES),
]


@pytest.mark.parametrize(("gate", "phrasing", "passage", "says"), CASES)
def test_a_gate_says(gate: Any, phrasing: Any, passage: Any, says: Any) -> None:
    found = align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())
    assert says in {gates.test(gate, alignment).relation for alignment in found[:1]}


def test_what_a_gate_objects_to_it_says_and_shows() -> None:
    for gate, phrasing, passage, says in CASES:
        for alignment in align(read_query(phrasing, (), "en"), parse(passage, "en"), Context())[:1]:
            outcome = gates.test(gate, alignment)
            assert bool(outcome.why) is (says is not Relation.AGREES), (phrasing, passage)
            assert not outcome.why or outcome.why.startswith(f"{gate}: "), outcome.why
            assert all(-1 <= place < len(alignment.sentence.tokens) for place in outcome.places)


def test_every_gate_has_both_signs_here() -> None:
    for gate in GATES:
        assert {says is Relation.AGREES for name, _, _, says in CASES if name == gate} == {True, False}
