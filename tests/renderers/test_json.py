"""Report -> JSON, against its schema."""

from __future__ import annotations

import json
from typing import Any

from builders import matrix
from jsonschema import Draft7Validator

from factcheck.model import Miss, Verdict
from factcheck.renderers import matrix_schema
from factcheck.renderers.json import render
from factcheck.renderers.report import Look, Report

ROWS = {"b": "+-~?.", "a": "....."}


def load(report: Report) -> dict[str, Any]:
    data = json.loads("\n".join(render(report, Look())))
    Draft7Validator.check_schema(matrix_schema())
    Draft7Validator(matrix_schema()).validate(data)
    assert isinstance(data, dict)
    return data


def test_keys_stand_in_their_order() -> None:
    data = load(Report(matrix(ROWS)))
    assert list(data) == ["schema_version", "claims", "sources", "cells"]
    assert list(data["claims"][0]) == ["id", "claim", "tags", "counts"]
    assert list(data["claims"][0]["counts"]) == ["supports", "partial", "mixed", "refutes", "silent"]
    assert list(data["sources"][0]) == ["id", "path", "language", "title", "sha256"]
    assert list(data["cells"][0]) == ["claim", "source", "verdict", "evidence"]
    assert list(data["cells"][0]["evidence"][0]) == [
        "side", "quote", "start", "end", "line", "column", "phrase", "score", "why",
    ]  # fmt: skip


def test_cells_are_all_there_in_order() -> None:
    data = load(Report(matrix(ROWS)))
    places = [(cell["claim"], cell["source"]) for cell in data["cells"]]
    assert places == [(claim, f"source-{number}") for claim in "ba" for number in range(1, 6)]
    assert [cell["verdict"] for cell in data["cells"]][:5] == ["supports", "refutes", "partial", "mixed", "silent"]
    assert data["cells"][4]["evidence"] == []
    assert data["claims"][0]["counts"] == {"supports": 1, "partial": 1, "mixed": 1, "refutes": 1, "silent": 1}


def test_letters_are_letters() -> None:
    assert "«però»" in "\n".join(render(Report(matrix(ROWS, quote="«però»")), Look(encoding="ascii")))


def test_what_is_hidden_is_left_out() -> None:
    data = load(Report(matrix(ROWS), shown=frozenset("b"), verdicts=frozenset([Verdict.REFUTES])))
    assert [claim["id"] for claim in data["claims"]] == ["b"]
    assert [cell["source"] for cell in data["cells"]] == ["source-2"]
    assert len(data["sources"]) == 5


def test_nothing_to_show_is_still_a_document() -> None:
    data = load(Report(matrix(ROWS), shown=frozenset()))
    assert (data["claims"], data["cells"]) == ([], [])


def test_explained_cells_have_their_nearest_miss() -> None:
    miss = Miss("b", "source-5", "a phrase", "a quote", 3, 10, 1, 4, "name: Xi is not in it")
    nothing = Miss("a", "source-1", "", "", 0, 0, 0, 0, "none of its words are in it")
    cells = {
        (cell["claim"], cell["source"]): cell for cell in load(Report(matrix(ROWS), misses=(miss, nothing)))["cells"]
    }
    assert cells["b", "source-5"]["nearest"]["why"] == "name: Xi is not in it"
    assert cells["a", "source-1"]["nearest"]["quote"] == ""
    assert "nearest" not in cells["b", "source-1"]
