"""Claim, Document, passages -> Evidence: find fuzzily, certify by gates."""

from __future__ import annotations

from factcheck.matching.explain import explain
from factcheck.matching.search import Reader, may_speak, search

__all__ = ["Reader", "explain", "may_speak", "search"]
