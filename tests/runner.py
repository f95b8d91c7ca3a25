"""What running factcheck gives back, for tests of the command line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: What decides how output looks, and must not leak in from whoever runs the tests.
LOOKS = ("COLUMNS", "NO_COLOR", "FORCE_COLOR", "TERM", "FACTCHECK_TRACEBACK", "LC_ALL", "LANG")


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Result]
