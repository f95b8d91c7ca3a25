"""claims.yaml -> ClaimsFile: everything that is wrong is reported at once, each at its line and column."""

from __future__ import annotations

from factcheck.claims.load import find_claims, load_claims, parse_claims
from factcheck.claims.schema import claims_schema

__all__ = ["claims_schema", "find_claims", "load_claims", "parse_claims"]
