"""The shipped claims are as tight as the documentation says, and the audit is quick enough to be run daily."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.audit import audit
from factcheck.quotes import plain_diff

ROOT = Path(__file__).parents[2]
LEAST = 0.97


@pytest.mark.slow
def test_the_shipped_claims_notice_falsifications_and_nothing_else() -> None:
    result = audit(factcheck.load_claims(ROOT / "claims.yaml"), factcheck.load_sources(ROOT / "sources"))
    said = [
        f"{slip.kind} {slip.claim} {slip.source}: {plain_diff(slip.diff)}" for slip in result.survivors + result.alarms
    ]
    assert result.score >= LEAST, said
    assert not result.alarms, said
    assert result.untried == 0
    assert result.mutations > 200
