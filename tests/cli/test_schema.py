"""`factcheck schema`."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft7Validator
from runner import Run

from factcheck.claims import claims_schema
from factcheck.cli.commands.schema import SCHEMAS


def test_the_claims_file(factcheck: Run) -> None:
    assert json.loads(factcheck("schema").out) == claims_schema()


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_is_one(name: str, factcheck: Run) -> None:
    Draft7Validator.check_schema(json.loads(factcheck("schema", name).out))


def test_another(factcheck: Run) -> None:
    assert factcheck("schema", "x").err.startswith("factcheck schema: there is no schema of `x`; name one of claims, ")
