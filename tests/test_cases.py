"""Every case in tests/cases/<gate>/<language>.yaml; open.yaml lists those that still fail."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from pathlib import Path

import pytest
import yaml
from trying import try_each

import factcheck
from benchmarks.casebook import EXPECTED, GATES, Case, load

CASES = {f"{case.gate}/{case.language}/{case.name}": case for case in load()}
OPEN = yaml.load(Path(__file__).with_name("open.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
#: The cases of one file, by their places.
FILES = {file: dict(cases) for file, cases in groupby(CASES.items(), lambda item: item[0].rpartition("/")[0])}


def right(case: Case) -> None:
    cell = factcheck.check([case.claim], [case.source]).cell("claim", "text")
    said = "; ".join(f"{piece.side}: {piece.quote!r} ({piece.why})" for piece in cell.evidence)
    assert cell.verdict is EXPECTED[case.expect], (
        f"\nphrasing: {case.phrasing}\ntext:     {case.source.data.decode()}\nexpected: {case.expect}, {case.why}\n"
        f"found:    {cell.verdict} {said}"
    )


@pytest.mark.parametrize("file", FILES)
def test_cases(file: str) -> None:
    try_each(FILES[file], right, OPEN)


def test_the_list_of_open_cases_names_cases_once() -> None:
    assert [place for place in OPEN if place.split("/")[0] in GATES and place not in CASES] == []
    assert len(OPEN) == len(set(OPEN))


def test_names_are_unique_and_no_pair_is_labelled_twice() -> None:
    assert len(CASES) == sum(1 for _ in load())
    pairs = Counter((case.language, case.phrasing, case.source) for case in CASES.values())
    assert [pair for pair, count in pairs.items() if count > 1] == []
