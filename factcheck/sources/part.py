"""What a folder of sources consists of: files with one source each, and collections of many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from factcheck.errors import Problem, SourceError
from factcheck.files import LARGEST
from factcheck.model import Location, Source
from factcheck.sources.entry import Entry

#: Problems of one file that are told; it is not read any further then.
MOST_PROBLEMS = 20
#: A packed file may unpack to this many times its size, and a text as large as the largest. Texts come to 10, drawings
#: of one repeated line to 100, and what is made to fill a disk to 1,000.
MOST_TIMES = 200


class Part(Protocol):
    """A file below the folder of the sources; its sources are numbered from 0, in the order in which they stand."""

    @property
    def path(self) -> str:
        """The path of the file, as output names it."""

    @property
    def ids(self) -> Sequence[str]:
        """The ids of its sources."""

    @property
    def sizes(self) -> Sequence[int]:
        """How long each source is, in bytes."""

    def place(self, number: int) -> str:
        """Return how a message names one of its sources."""

    def where(self, number: int) -> Location | None:
        """Return where the bytes of one of its sources stand; None where they do not stand anywhere as they are."""

    def read(self, numbers: Sequence[int]) -> Iterator[Source]:
        """Read some of its sources, given by ascending numbers, one after the other.

        Raises:
            SourceError: one cannot be read, or not any longer.
        """


def require_bounded(entry: Entry, size: int, unpacked: int) -> None:
    """Raise SourceError where a file of `size` bytes has unpacked to more than texts do."""
    if unpacked > LARGEST + MOST_TIMES * size:
        what = f"unpacks to more than {MOST_TIMES} times its size"
        raise entry.wrong(what, "see what is in it; texts do not pack so well")


class Complaints:
    """What is wrong with a file: all of it, as long as somebody would read that."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def __iadd__(self, error: SourceError) -> Complaints:
        """Add what is wrong with a line.

        Raises:
            SourceError: that is enough.
        """
        self.problems += error.problems
        if len(self.problems) >= MOST_PROBLEMS:
            what = f"has more than {MOST_PROBLEMS - 1} things wrong, and was not read any further"
            raise SourceError([*self.problems, Problem(self.path, what, "mend these and run again")])
        return self

    def require_none(self) -> None:
        """Raise SourceError where anything is wrong."""
        if self.problems:
            raise SourceError(self.problems)
