"""Rows of ways to say one thing -> each way, a `<` before those that say more; at build time only.

`X has N inhabitants = N people live in X < X is a town of N people`: what is told in the first way may be told in the
second one, and in the third one, which tells more. A row goes on in the next line where that is indented.
"""

from __future__ import annotations

import re


def sayings(text: str) -> list[list[str]]:
    """Read rows with ` = ` between ways that say the same, and behind ` < ` with ` | ` those that say more."""
    rows = (re.sub(r"\s+", " ", row).strip() for row in re.split(r"\n(?! )", text))
    return [_row(row) for row in rows if row]


def _row(row: str) -> list[str]:
    same, _, more = row.partition(" < ")
    return [*same.split(" = "), *(["<", *more.split(" | ")] if more else [])]
