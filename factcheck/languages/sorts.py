"""Rows of what a thing also is -> word -> all wider words; at build time only.

A row says that each word behind the colon is what stands before it: `child: boy girl`, "every boy is a child". Words
with `=` between them say the same: `film = movie`. What is wider than a word is wider than the narrower ones too, so
that no row has to repeat another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_NEXT = re.compile(r"\n(?=[^:=\n]*[:=])")  # a line without a colon goes on with the row before


def sorts(text: str) -> dict[str, str]:
    """Return each word with all that are wider, two that say the same with each other; sorted."""
    above: dict[str, set[str]] = {}
    for row in _NEXT.split(text.strip()):
        left, _, right = row.partition(":")
        wide = left.replace("=", " ").split()
        for word in [*wide, *right.split()]:
            above.setdefault(word, set()).update(wide)
    closed = {word: sorted(_all_above(word, above) - {word}) for word in sorted(above)}
    return {word: " ".join(wide) for word, wide in closed.items() if wide}


def _all_above(word: str, above: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    ahead = {word}
    while ahead:
        found |= ahead
        ahead = {other for one in ahead for other in above[one]} - found
    return found
