"""Alignment -> what says that a passage tells it of a story alone: "in the novel, the bridge collapses"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.parsing.sentence import Category


def told_in_story(alignment: Alignment, kernel: frozenset[int]) -> str:
    """Return the word for a story, where the phrasing names it neither so nor by its title; or ""."""
    theirs = alignment.sentence
    for one in theirs.modifiers:
        if one.category is Category.STORY and one.governs & kernel:
            number = theirs.phrase_of[one.last]
            whole = range(one.first, theirs.phrases[number].last + 1)
            if alignment.matched.isdisjoint(whole):
                return one.text
    return ""
