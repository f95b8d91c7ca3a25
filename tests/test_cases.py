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


def is_sentence(case: Case) -> bool:
    """Whether a passage is one sentence that states something, and stands alone."""
    alone = not (case.title or case.heading or case.before)
    return alone and "\n" not in case.passage and "." not in case.passage.rstrip(".") and "?" not in case.passage


SENTENCES = {
    file: said for file, cases in FILES.items() if (said := {at: one for at, one in cases.items() if is_sentence(one)})
}


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


def says_itself(case: Case) -> None:
    claim = factcheck.Claim("claim", factcheck.Phrasing(case.passage))
    cell = factcheck.check([claim], [case.source]).cell("claim", "text")
    assert cell.verdict is factcheck.Verdict.SUPPORTS, f"\n{case.passage}\nfound: {cell.verdict} {cell.evidence}"


@pytest.mark.slow
@pytest.mark.parametrize("file", SENTENCES)
def test_a_sentence_says_itself(file: str) -> None:
    """Whatever it denies, limits or leaves open, a sentence supports a phrasing that is the same sentence."""
    try_each(SENTENCES[file], says_itself)


def test_the_list_of_open_cases_names_cases_once() -> None:
    assert [place for place in OPEN if place.split("/")[0] in GATES and place not in CASES] == []
    assert len(OPEN) == len(set(OPEN))


def test_names_are_unique_and_no_pair_is_labelled_twice() -> None:
    assert len(CASES) == sum(1 for _ in load())
    pairs = Counter((case.language, case.phrasing, case.source) for case in CASES.values())
    assert [pair for pair, count in pairs.items() if count > 1] == []
