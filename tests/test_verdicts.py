"""Evidence -> Cell: the verdict, what counts for it, and its order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from drifts import evidence

from factcheck.model import Evidence, Side, Verdict
from factcheck.verdicts import decide

FOR, AGAINST, PART = (evidence(f"{side}: x") for side in Side)
VALUE = replace(AGAINST, gate="value")
DECIDED: list[tuple[tuple[Evidence, ...], Verdict, tuple[Evidence, ...]]] = [
    ((), Verdict.SILENT, ()),
    ((FOR,), Verdict.SUPPORTS, (FOR,)),
    ((AGAINST,), Verdict.REFUTES, (AGAINST,)),
    ((PART,), Verdict.PARTIAL, (PART,)),
    ((FOR, AGAINST), Verdict.MIXED, (AGAINST, FOR)),
    ((FOR, VALUE), Verdict.SUPPORTS, (FOR,)),
    ((VALUE,), Verdict.REFUTES, (VALUE,)),
    ((VALUE, PART), Verdict.REFUTES, (VALUE,)),
    ((FOR, PART), Verdict.SUPPORTS, (FOR,)),
    ((AGAINST, PART), Verdict.REFUTES, (AGAINST,)),
    ((FOR, AGAINST, VALUE, PART), Verdict.MIXED, (AGAINST, FOR)),
    ((PART, PART), Verdict.PARTIAL, (PART, PART)),
]


@pytest.mark.parametrize("row", range(len(DECIDED)))
def test_the_verdict_and_what_counts_for_it(row: int) -> None:
    given, verdict, kept = DECIDED[row]
    for pieces in (given, tuple(reversed(given)), iter(given)):
        cell = decide("a", "s", pieces)
        assert (cell.claim, cell.source, cell.verdict, cell.evidence) == ("a", "s", verdict, kept)


def test_evidence_stands_in_text_order() -> None:
    first, second = replace(FOR, start=1, end=9), replace(FOR, start=2, end=3)
    longer, against = replace(second, end=5), replace(AGAINST, start=2, end=3)
    other = replace(second, phrase="b phrasing")
    ordered = (first, against, second, other, longer)
    assert decide("a", "s", reversed(ordered)).evidence == ordered
