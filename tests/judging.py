"""One phrasing on one text, through the engine as users have it."""

from __future__ import annotations

from collections.abc import Sequence

import factcheck
from factcheck.model import Cell


def source(text: str, language: str = "en", id: str = "text") -> factcheck.Source:
    """Return a source of a text in a language."""
    return factcheck.Source(id, f"{id}.txt", f"---\nlanguage: {language}\n---\n{text}\n".encode())


def claim(*phrasings: str, names: Sequence[Sequence[str]] = (), refuted_by: Sequence[str] = ()) -> factcheck.Claim:
    """Return a claim of one or more phrasings."""
    first, *others = (factcheck.Phrasing(text) for text in phrasings)
    against = tuple(factcheck.Phrasing(text) for text in refuted_by)
    groups = tuple(tuple(group) for group in names)
    return factcheck.Claim("claim", first, tuple(others), against, names=groups)


def judge(phrasing: str, text: str, language: str = "en", names: Sequence[Sequence[str]] = ()) -> Cell:
    """Judge one phrasing on one text."""
    return factcheck.judge(claim(phrasing, names=names), text, language=language)
