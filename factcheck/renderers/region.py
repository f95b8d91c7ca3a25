"""Finding -> Region: where an alert stands, on the passage where the source is what changed, else on the claim."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.findings import Finding, Spot

_LINE_END = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a file, lines and columns from 1; the end column is excluded."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, path: str, line: int, column: int, text: str = "") -> Region:
        r"""Return the place of a text; without one it is as wide as one character, as where a claim ends is not known.

        >>> Region.of("./news.txt", 3, 5, "two\nlines")
        Region(path='news.txt', line=3, column=5, end_line=4, end_column=6)
        """
        lines = _LINE_END.split(text or " ")
        end = len(lines[-1]) + (column if len(lines) == 1 else 1)
        return cls(path.removeprefix("./"), line, column, line + len(lines) - 1, end)


def on_passage(finding: Finding) -> bool:
    """Tell whether the alert stands on the first passage, because the source is what changed."""
    return finding.in_source and bool(finding.passages)


def of_claim(finding: Finding) -> Region:
    """Return where the claim stands."""
    return Region.of(finding.path, finding.line, finding.column)


def of_spot(spot: Spot) -> Region:
    """Return where a passage stands."""
    return Region.of(spot.path, spot.line, spot.column, spot.quote)


def of_alert(finding: Finding) -> Region:
    """Return where the alert stands."""
    return of_spot(finding.passages[0]) if on_passage(finding) else of_claim(finding)
