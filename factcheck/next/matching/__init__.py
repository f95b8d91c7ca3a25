"""Claim, Document, passages -> Evidence: find fuzzily, certify by gates."""

from __future__ import annotations

from factcheck.next.matching.explain import explain
from factcheck.next.matching.search import Reader, search

__all__ = ["Reader", "explain", "search"]
