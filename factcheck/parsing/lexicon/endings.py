"""How the words of one kind end: a pattern, or nothing."""

from __future__ import annotations

import re


def pattern(text: str) -> re.Pattern[str] | None:
    """Return the pattern of a table, None where it has none."""
    return re.compile(text) if text else None


def ends(pattern: re.Pattern[str] | None, norm: str) -> bool:
    """Whether a word ends as a pattern says."""
    return pattern is not None and pattern.search(norm) is not None
