"""claims.yaml -> ClaimsFile: everything that is wrong is reported at once, each at its line and column."""

from __future__ import annotations

from factcheck.claims.content import speaks
from factcheck.claims.fields import is_id
from factcheck.claims.load import EMPTY, SAY_MORE, find_claims, load_claims, parse_claims
from factcheck.claims.schema import claims_schema

__all__ = ["EMPTY", "SAY_MORE", "claims_schema", "find_claims", "is_id", "load_claims", "parse_claims", "speaks"]
