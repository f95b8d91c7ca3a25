"""Rule: one kind of finding, and how much it weighs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Level).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of finding: `meaning` in a line, the rest in Markdown; only `lint` or `refresh` find what is theirs."""

    id: str
    name: str
    level: Level
    meaning: str
    explanation: str
    example: str
    remedy: str
    lint: bool = False
    refresh: bool = False

    @property
    def title(self) -> str:
        """Id and name, as in `FC101 lost`."""
        return f"{self.id} {self.name}"
