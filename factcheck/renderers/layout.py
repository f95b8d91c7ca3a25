"""Styled text -> lines of a terminal: wrapping and tables, measured in the columns that characters take.

Texts that come here are visible already (see `escaping`). Nothing is ever cut: what does not fit is wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rich.cells import cell_len, chop_cells

from factcheck.renderers.escaping import guarded
from factcheck.renderers.report import Look

#: A piece of text and the name of its style, "" for plain.
Span = tuple[str, str]
Line = tuple[Span, ...]

_STYLES = {
    "supports": "green",
    "partial": "yellow",
    "mixed": "bold magenta",
    "refutes": "bold red",
    "silent": "dim",
    "strong": "bold",
    "faint": "dim",
    "disputed": "bold magenta",
    "match": "bold underline",
}
_WORD = re.compile("[^ ]+")  # Other blanks than this one are there to keep words together
# Where a word that is too long is best broken: behind these.
_JOINTS = "-/_."


#: Columns between two columns.
GAP = 2


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column of a table.

    `least` is the width down to which the column may be wrapped; 0 is never. `align` is `<`, `>` or `^`.
    """

    text: str
    align: str = "<"
    least: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """A table, `gap` columns between its columns, and the lines above and below it; `legend` has what numbers mean."""

    heads: tuple[Head, ...]
    rows: list[list[Line]]
    gap: int = GAP
    notes: tuple[str, ...] = ()
    legend: tuple[tuple[str, str], ...] = ()
    more: tuple[Line, ...] = ()


def width_of(line: Line) -> int:
    """Return the columns that a line takes."""
    return cell_len("".join(text for text, _ in line))


def paint(line: Line, look: Look) -> str:
    """Return a line as it is printed, without white space at its end."""
    if not look.color:
        return guarded("".join(text for text, _ in line).rstrip())
    plain = guarded("".join(text for text, _ in line)).rstrip()
    painted, start = [], 0
    for text, style in line:
        piece = plain[start : start + len(text)]
        start += len(text)
        before, after = _codes(style)
        painted.append(before + piece + after if piece else "")
    return "".join(painted)


def wrap(line: Line, width: int, *, first: str = "", rest: str | None = None) -> Iterator[Line]:
    """Wrap a line at white space; `first` stands before the first line made, `rest` before the others.

    A word wider than the width is broken, behind a hyphen or a slash where it has one.
    """
    rest = first if rest is None else rest
    text = "".join(piece for piece, _ in line)
    room = max(width - max(cell_len(first), cell_len(rest)), 1)
    if cell_len(text) <= room:
        yield ((first, ""), *line) if first else line
        return
    for number, (start, end) in enumerate(_breaks(text, room)):
        prefix = rest if number else first
        yield (*(((prefix, ""),) if prefix else ()), *_slice(line, start, end))


def widths(heads: Sequence[Head], rows: Sequence[Sequence[Line]], width: int, gap: int = 2) -> tuple[int, ...] | None:
    """Return how wide each column of a table is to be; None where the table does not fit."""
    natural = [cell_len(head.text) for head in heads]
    for row in rows:
        for column, cell in enumerate(row):
            natural[column] = max(natural[column], width_of(cell))
    least = [min(full, head.least) if head.least else full for head, full in zip(heads, natural, strict=True)]
    room = width - gap * (len(heads) - 1)
    if sum(least) > room:
        return None
    found = list(natural)
    # Whatever is missing is taken from the widest of those that can be wrapped, so that they end up even.
    while (over := sum(found) - room) > 0:
        able = [column for column, full in enumerate(found) if full > least[column]]
        widest = max(able, key=found.__getitem__)
        others = [found[column] for column in able if column != widest]
        step = found[widest] - max([least[widest], *others])  # 0 where two are equally wide: they take turns
        found[widest] -= max(min(over, step), 1)
    return tuple(found)


def table(
    heads: Sequence[Head], rows: Iterable[Sequence[Line]], columns: Sequence[int], gap: int = 2
) -> Iterator[Line]:
    """Lay out a table; `columns` are its widths."""
    yield from _row([((head.text, "faint"),) for head in heads], heads, columns, gap)
    for row in rows:
        yield from _row(row, heads, columns, gap)


def _row(row: Sequence[Line], heads: Sequence[Head], columns: Sequence[int], gap: int) -> Iterator[Line]:
    cells = [list(wrap(cell, width)) for cell, width in zip(row, columns, strict=True)]
    for number in range(max(map(len, cells))):
        made: list[Span] = []
        for cell, head, width in zip(cells, heads, columns, strict=True):
            line = cell[number] if number < len(cell) else ()
            left, right = _padding(width - width_of(line), head.align)
            made += [(" " * left, ""), *line, (" " * (right + gap), "")]
        yield tuple(made)


def _padding(space: int, align: str) -> tuple[int, int]:
    left = {"<": 0, ">": space, "^": space // 2}[align]
    return left, space - left


def _breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Find the lines of a text as (start, end); width is in columns."""
    start = end = -1
    for word in _WORD.finditer(text):
        if start >= 0 and cell_len(text[start : word.end()]) <= width:
            end = word.end()
            continue
        if start >= 0:
            yield start, end
        start, end = word.span()
        while cell_len(text[start:end]) > width:
            middle = start + _fold(text[start:end], width)
            yield start, middle
            start = middle
    if start >= 0:
        yield start, end


def _fold(word: str, width: int) -> int:
    """Return how many characters of a word go on a line: to its last joint, if that is not too far back."""
    most = len(chop_cells(word, width)[0]) or 1
    joint = max(word.rfind(sign, 0, most) for sign in _JOINTS) + 1
    return joint if joint > most // 2 else most


def _slice(line: Line, start: int, end: int) -> Iterator[Span]:
    """Cut the characters from start to end out of a line."""
    at = 0
    for text, style in line:
        if piece := text[max(start - at, 0) : max(end - at, 0)]:
            yield piece, style
        at += len(text)


@cache
def _codes(style: str) -> tuple[str, str]:
    """Return what switches a style on and off in a terminal."""
    if not style:
        return "", ""
    from rich.color import ColorSystem
    from rich.style import Style

    before, _, after = Style.parse(_STYLES[style]).render("\0", color_system=ColorSystem.STANDARD).partition("\0")
    return before, after
