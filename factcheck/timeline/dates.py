"""`published` as written -> a date that can be compared, as exact as it was given."""

from __future__ import annotations

import re
from datetime import date

# A year, a month or a day, as ISO 8601 writes them, with or without the time of the day.
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:(?<=\d{4}-\d{2}-\d{2})[T ].*)?", re.DOTALL)


def day_of(text: str | None) -> str:
    """Return `2024-06-19`, `2024-06` or `2024`; nothing for what is no such date.

    >>> day_of("2024-06-19T10:30:00+02:00"), day_of("2024-06"), day_of("June 2024"), day_of("2024-13")
    ('2024-06-19', '2024-06', '', '')
    """
    found = _ISO.fullmatch((text or "").strip())
    if found is None:
        return ""
    parts = [part for part in found.groups() if part is not None]
    try:
        date(*(int(part) for part in (*parts, "01", "01")[:3]))
    except ValueError:
        return ""
    return "-".join(parts)


def surely_before(one: str, other: str) -> bool:
    """Tell whether a date is before another whatever days are meant: 2024 is not surely before 2024-06-19."""
    exact = min(len(one), len(other))
    return one[:exact] < other[:exact]
