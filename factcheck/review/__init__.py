"""Findings, answers -> Lock: what a person accepts of a check, one finding after another."""

from __future__ import annotations

from factcheck.review.review import Key, Review, acceptable, answer, refuse
from factcheck.review.screen import screen
from factcheck.review.script import script

__all__ = ["Key", "Review", "acceptable", "answer", "refuse", "screen", "script"]
