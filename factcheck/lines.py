"""Document -> where its lines begin, so that an offset is quickly a line and a column."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass, field

from factcheck.model import Document, Row

_LINE_FEED = re.compile("\n")


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a document as they stand in the file on disk, front matter included."""

    first_line: int
    _starts: array[int] = field(repr=False)
    _row: Row | None = None

    @classmethod
    def of(cls, document: Document) -> Lines:
        """Look up where every line of a document begins: once, in a few bytes a line."""
        starts = array("L", [0])
        starts.extend(found.end() for found in _LINE_FEED.finditer(document.text))
        return cls(document.first_line, starts, document.row)

    def position(self, offset: int) -> tuple[int, int]:
        """Return the line in the file and the column of a code point, both from 1."""
        if self._row is not None:
            return self.first_line, self._row.column(offset)
        index = bisect_right(self._starts, offset)
        return self.first_line + index - 1, offset - self._starts[index - 1] + 1
