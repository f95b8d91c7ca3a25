"""Entry -> Parquet: a collection of one document a row, in the columns that a line of JSON has as keys."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import accumulate
from typing import Any

from factcheck.errors import SourceError
from factcheck.extras import require
from factcheck.files import LARGEST
from factcheck.model import Location, Source
from factcheck.records import KEYS, parse
from factcheck.sources.entry import Entry
from factcheck.sources.part import Complaints, require_bounded

_LIBRARY = "pyarrow"
#: Rows that are in memory at a time.
_ROWS = 64


@dataclass(frozen=True, slots=True)
class Parquet:
    """A file whose rows are known: their ids, how long they are as JSON, and with which row each group ends."""

    entry: Entry
    ids: Sequence[str] = field(repr=False)
    sizes: array[int] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    @property
    def path(self) -> str:
        """The path of the file, as output names it."""
        return self.entry.shown

    def place(self, number: int) -> str:
        """Return the path and the row of a document."""
        return f"{self.path}:{number + 1}"

    def where(self, number: int) -> Location | None:
        """Return None: a row is packed, and in several columns."""
        return None

    def read(self, numbers: Sequence[int]) -> Iterator[Source]:
        """Yield some of the documents, each as a line of JSON; groups of rows without any are not read.

        Raises:
            SourceError: the file cannot be read any longer.
        """
        groups = sorted({bisect_right(self.ends, number) for number in numbers})
        rows = (row for group in groups for row in range(self.ends[group - 1] if group else 0, self.ends[group]))
        wanted = set(numbers)
        with _opened(self.entry) as file:
            for row, line in zip(rows, _lines(file, groups), strict=False):
                if row in wanted:
                    yield Source(self.ids[row], self.path, line, row + 1)


def read_parquet(entry: Entry, size: int) -> Parquet:
    """Read a file of `size` bytes once, and tell what is wrong with its rows.

    Raises:
        SourceError: with everything that is wrong, or a good part of it.
        UsageError: pyarrow is not installed.
    """
    complaints = Complaints(entry.shown)
    ids: list[str] = []
    sizes, total = array("Q"), 0
    with _opened(entry) as file:
        groups = range(file.metadata.num_row_groups)
        ends = tuple(accumulate(file.metadata.row_group(group).num_rows for group in groups))
        for line in _lines(file, groups):
            sizes.append(len(line))
            total += len(line)
            require_bounded(entry, size, total)
            try:
                ids.append(parse(line, entry.shown, len(sizes)).id)
            except SourceError as error:
                # A column of the JSON that was made of a row is none that anybody has seen.
                complaints += SourceError(replace(one, column=0) for one in error.problems)
    complaints.require_none()
    if not ids:
        raise entry.wrong("is empty", "write documents into it, one a row, or remove it")
    return Parquet(entry, tuple(ids), sizes, ends)


@contextmanager
def _opened(entry: Entry) -> Iterator[Any]:
    library = require(_LIBRARY, entry.shown)
    broken = library.load("pyarrow.lib").ArrowException
    with entry.opened() as file:
        try:
            yield library.load("pyarrow.parquet").ParquetFile(file, buffer_size=LARGEST // _ROWS)
        except (broken, OSError, UnicodeDecodeError):
            raise entry.wrong("is damaged, or no Parquet", "copy or write it again") from None


def _lines(file: Any, groups: Sequence[int]) -> Iterator[bytes]:
    """Yield rows as lines of JSON, without what is null."""
    columns = [name for name in file.schema_arrow.names if name in KEYS]
    for batch in file.iter_batches(_ROWS, row_groups=list(groups), columns=columns, use_threads=False):
        for row in batch.to_pylist():
            said = {name: value for name, value in row.items() if value is not None}
            yield json.dumps(said, ensure_ascii=False, default=_plain).encode()


def _plain(value: object) -> object:
    """Return a day as it is written; anything else is no text, and the record says so."""
    return value.isoformat() if isinstance(value, date) else {}
