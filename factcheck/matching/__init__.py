"""Claim, Document, passages -> Evidence: find fuzzily, certify by gates."""

from __future__ import annotations

from factcheck.matching.nearest import nearest
from factcheck.matching.search import Desk, search

__all__ = ["Desk", "nearest", "search"]
