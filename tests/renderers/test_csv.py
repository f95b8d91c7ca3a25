"""Report -> CSV."""

from __future__ import annotations

import csv

from builders import matrix

from factcheck.renderers.csv import HEADS, render
from factcheck.renderers.report import Look, Report


def test_one_row_a_cell() -> None:
    rows = list(csv.DictReader(render(Report(matrix({"a": "+?.", "b": "-~."}, quote='said "yes", then\nno')), Look())))
    assert list(rows[0]) == list(HEADS)
    assert [(row["claim"], row["verdict"], row["evidence"], row["side"]) for row in rows] == [
        ("a", "supports", "1", "for"),
        ("a", "mixed", "2", "for"),
        ("a", "silent", "0", ""),
        ("b", "refutes", "1", "against"),
        ("b", "partial", "1", "part"),
        ("b", "silent", "0", ""),
    ]
    assert rows[0]["quote"] == 'said "yes", then no'
    assert (rows[0]["path"], rows[0]["line"], rows[0]["column"]) == ("sources/source-1.txt", "5", "10")
