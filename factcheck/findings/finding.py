"""Finding: one thing that `check` objects to, with all that a reader needs to settle it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.quotes import Piece, word_diff
from factcheck.rules import Level

#: What every command begins with, and no line for a file.
_PROGRAM = "factcheck "


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage of a source: what it is here for (`label`), where it stands on disk, and its words.

    `mark` is the page of the document that it stands on ("p. 7"), `link` opens that document there; "" without.
    """

    label: str
    source: str
    path: str
    line: int
    column: int
    quote: str
    mark: str = ""
    link: str = ""

    @property
    def place(self) -> str:
        """Path, line, column and page, as people read them."""
        return f"{self.path}:{self.line}:{self.column}" + (f", {self.mark}" if self.mark else "")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a passage read when locked and what it reads now; either may be empty."""

    old: str
    new: str

    @property
    def diff(self) -> tuple[Piece, ...]:
        """What stayed, went and came, word by word."""
        return word_diff(self.old, self.new)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that `check` objects to.

    `claim` or `source` is empty where the finding is not about one. `was` and `now` are verdicts;
    `was` is empty where the lock does not know the cell, both are where the rule is not about a cell.
    `sentence` is the claim's, empty where the claim is gone. `accept` is the command that settles it, or what to do
    in the file. `path`, `line` and `column` are the claim's place in the claims file (in the lock, for what
    is gone). `passages` are today's evidence; `why` is what made the difference. `in_source` is true where the source
    is what changed. Texts are raw: a renderer escapes them.
    """

    rule: str
    level: Level
    claim: str
    source: str
    was: str
    now: str
    message: str
    accept: str
    path: str
    line: int
    column: int
    passages: tuple[Spot, ...] = ()
    readings: tuple[Reading, ...] = ()
    why: str = ""
    in_source: bool = False
    sentence: str = ""

    @property
    def by_command(self) -> bool:
        """Whether a command settles it; else it is something to do in a file."""
        return self.accept.startswith(_PROGRAM)
