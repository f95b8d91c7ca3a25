"""One tree of what users can get wrong: every message reads `place: problem; what to do`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class FactcheckError(Exception):
    """Anything that keeps factcheck from doing what was asked: exit code 2.

    The arguments go to `Exception.__init__` unchanged, so that an error survives the way
    back from a worker process; the wording is made in `__str__`.
    """


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input.

    `line` and `column` count from 1; 0 means that the problem has no such place.
    """

    place: str
    problem: str
    remedy: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return `place:line:column: problem; remedy`, leaving out what is unknown."""
        spot = self.place
        if self.line:
            spot += f":{self.line}:{self.column}" if self.column else f":{self.line}"
        return f"{spot}: {self.problem}; {self.remedy}"


class InputError(FactcheckError):
    """One or more problems with what the user gave, all reported at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems in the order in which they are to be read."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return one line a problem."""
        return "\n".join(str(problem) for problem in self.problems)


class ClaimsError(InputError):
    """The claims file cannot be used as it is."""


class SourceError(InputError):
    """One or more sources cannot be read."""


class FetchError(InputError):
    """An address cannot be fetched, or may not be."""


class SelectionError(InputError):
    """A selection or an option names something that is not there."""


class OutputError(InputError):
    """A result cannot be written where it was asked for."""


class LockError(InputError):
    """The lock file cannot be used as it is."""


class UsageError(InputError):
    """Options that do not go together, or an environment that lacks what a command needs."""
