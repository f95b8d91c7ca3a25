"""Listing -> text, JSON, CSV or Markdown: rows of one kind under named heads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.renderers import csv as csv_format
from factcheck.renderers import json as json_format
from factcheck.renderers import markdown as markdown_format
from factcheck.renderers.escaping import markdown as as_markdown
from factcheck.renderers.escaping import visible
from factcheck.renderers.layout import Head, Line, paint, table, widths, wrap
from factcheck.renderers.report import Look

#: Columns: what a column that may be wrapped is never narrower than.
_LEAST = 10


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of values under heads; the first value of a row names it. Numbers stand to the right.

    `name` is what JSON calls the list. `hidden` are heads that a table for people does without.
    `notes` are lines below the table, `summary` is the last one.
    """

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str | int | bool | None, ...], ...]
    hidden: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    summary: str = ""


def text(listing: Listing, look: Look) -> Iterator[str]:
    """Yield a table as wide as the terminal at most; when quiet, the names only."""
    if look.detail < 0:
        yield from (paint(((visible(str(row[0]), look.encoding), ""),), look) for row in listing.rows)
        return
    for line in _lines(listing, look):
        yield paint(line, look)


def json(listing: Listing, look: Look) -> Iterator[str]:
    """Yield a JSON object with the list, one row a line."""
    rows = (dict(zip(listing.heads, row, strict=True)) for row in listing.rows)
    yield from json_format.document({listing.name: rows})


def csv(listing: Listing, look: Look) -> Iterator[str]:
    """Yield a row of heads and then the rows."""
    yield csv_format.row(listing.heads)
    yield from (csv_format.row([_said(value) for value in row]) for row in listing.rows)


def markdown(listing: Listing, look: Look) -> Iterator[str]:
    """Yield a table and its notes."""
    columns = _columns(listing)
    rows = ([as_markdown(_said(row[column])) for column in columns] for row in listing.rows)
    heads = [listing.heads[column] for column in columns]
    yield from markdown_format.table(heads, rows, "".join(_align(listing, column) for column in columns))
    for note in (*listing.notes, listing.summary):
        yield ""
        yield as_markdown(note)


def _lines(listing: Listing, look: Look) -> Iterator[Line]:
    columns = _columns(listing)
    aligns = {column: _align(listing, column) for column in columns}
    rows = [[((visible(_said(row[column]), look.encoding), ""),) for column in columns] for row in listing.rows]
    for firm in (1, 0):  # Names are wrapped only where nothing else is left to wrap.
        heads = [
            Head(listing.heads[column], aligns[column], _LEAST if aligns[column] == "<" and number >= firm else 0)
            for number, column in enumerate(columns)
        ]
        if found := widths(heads, rows, look.width):
            yield from table(heads, rows, found)
            yield ()
            break
    else:
        yield from _stacked(heads, rows, look)
    for note in (*listing.notes, listing.summary):
        yield from wrap(((visible(note, look.encoding), ""),), look.width)


def _stacked(heads: Sequence[Head], rows: Sequence[Sequence[Line]], look: Look) -> Iterator[Line]:
    """Yield each row as lines of its own, where a table does not fit."""
    for row in rows:
        for head, cell in zip(heads, row, strict=True):
            yield from wrap(((f"{head.text}: ", "faint"), *cell), look.width, rest="  ")
        yield ()


def _columns(listing: Listing) -> list[int]:
    return [column for column, head in enumerate(listing.heads) if head not in listing.hidden]


def _align(listing: Listing, column: int) -> str:
    values = [row[column] for row in listing.rows]
    return ">" if values and all(isinstance(value, int) and not isinstance(value, bool) for value in values) else "<"


def _said(value: str | int | bool | None) -> str:
    return _WORDS.get(value, str(value)) if value is None or isinstance(value, bool) else str(value)


_WORDS: Mapping[object, str] = {None: "", True: "yes", False: "no"}
