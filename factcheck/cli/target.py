"""What stands behind `-o` -> Target: a file or stdout, and the format that it gets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

#: A format is two letters at least: one before a colon is a drive.
_NAMED = re.compile(r"([a-z][a-z0-9-]+):(.+)", re.DOTALL)
STDOUT = "-"


@dataclass(frozen=True, slots=True)
class Target:
    """Where a result goes. `format` is empty where the ending of the file tells it."""

    place: str
    format: str = ""

    @property
    def is_stdout(self) -> bool:
        """Whether it is stdout and no file."""
        return self.place == STDOUT


def target(text: str) -> Target:
    """Return what `FORMAT:FILE` or `FILE` means; a file with such a name is written `./html:notes.txt`.

    >>> target("gitlab:report.json"), target("C:/report.json")
    (Target(place='report.json', format='gitlab'), Target(place='C:/report.json', format=''))
    """
    found = _NAMED.fullmatch(text)
    return Target(found[2], found[1]) if found else Target(text)


def files(output: Iterable[str] | None) -> list[str]:
    """Return the files that are to be written."""
    return [one.place for one in map(target, output or ()) if not one.is_stdout]
