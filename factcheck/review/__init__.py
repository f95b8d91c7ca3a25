"""Findings, answers -> Lock: what a person accepts of a check, one finding after another."""

from __future__ import annotations

from factcheck.review.editing import Editing
from factcheck.review.keys import Key
from factcheck.review.review import Review, acceptable, answer, gravest_first, noted, refuse
from factcheck.review.screen import screen
from factcheck.review.script import script

__all__ = [
    "Editing",
    "Key",
    "Review",
    "acceptable",
    "answer",
    "gravest_first",
    "noted",
    "refuse",
    "screen",
    "script",
]
