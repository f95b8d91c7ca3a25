"""Blocks -> Markdown: headings, paragraphs, items, rows and pages, a line each, so that no line break parts a sentence.

What would be a mark of Markdown in a document's own text gets a backslash, and nothing else does: quotes stay verbatim.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

#: Kinds of blocks.
TEXT, HEADING, ITEM, QUOTE, CODE, PAGE = range(6)

_DEEPEST_HEADING = 6
#: Signs behind which a row needs no full stop.
_ENDS = ".!?…"
_BLANKS = re.compile(r"[^\S\f]+")
#: Zero-width characters, soft hyphens and marks of direction are typesetting, and would part words.
_UNSEEN = re.compile("[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
#: Signs that would be marks wherever they stand: those of emphasis beside a word, of code, tags, links and escapes.
_INLINE = re.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~])
    | `
    | (?<![^\W_])[*_]+(?=\S) | (?<=\S)[*_]+(?![^\W_]) | (?<=\w)\*+(?=\w)
    | ~~
    | <(?=[A-Za-z/!?])
    | \](?=[(\[:])
    | &(?=nbsp;)
    | \[(?=\^)
    """,
    re.VERBOSE,
)
#: Signs that would be a mark at the beginning of a line. A number is none: `1. Oktober` is read as prose.
_AT_START = re.compile(r"(?:#{1,6}(?=\s|\Z)|[-+*](?=\s)|>|\||(?:[-=*_~:|+#]\s*){3,}\Z|```|~~~)")
#: Digits that are set raised are no part of the number before them: 10² is not 102.
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_TICKS = re.compile("`+")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a document; `text` is plain, `level` that of a heading or the depth of an item, from 1.

    A page that ends within a text is a form feed in it.
    """

    kind: int
    text: str = ""
    level: int = 1


def clean(text: str) -> str:
    """Return a text in which white space is one blank and nothing is unseen."""
    return _BLANKS.sub(" ", _UNSEEN.sub("", text)).strip()


def written(blocks: Iterable[Block]) -> str:
    """Return the blocks as Markdown; what is empty is left out, and items stand one below the other."""
    parts: list[str] = []
    last = TEXT
    for block in blocks:
        text = _WRITERS[block.kind](block)
        if text:
            if parts:
                parts.append("\n" if block.kind == last == ITEM else "\n\n")
            parts.append(text)
            last = block.kind
    whole = "".join(parts)
    return f"{whole}\n" if whole.strip() else ""


def _text(block: Block) -> str:
    return _escaped(clean(block.text))


def _heading(block: Block) -> str:
    text = _INLINE.sub(_with_backslash, clean(block.text))
    return f"{'#' * min(block.level, _DEEPEST_HEADING)} {text}" if text else ""


def _item(block: Block) -> str:
    text = _text(block)
    return f"{'  ' * (block.level - 1)}- {text}" if text else ""


def _quote(block: Block) -> str:
    text = _text(block)
    return f"> {text}" if text else ""


def _code(block: Block) -> str:
    lines = [_UNSEEN.sub("", line).rstrip() for line in block.text.replace("\f", "\n").split("\n")]
    if not any(lines):
        return ""
    fence = "`" * max(3, 1 + max((len(found) for found in _TICKS.findall(block.text)), default=0))
    return "\n".join((fence, *lines, fence))


def _page(block: Block) -> str:
    return "\f"


def _escaped(text: str) -> str:
    text = _INLINE.sub(_with_backslash, text)
    return "\\" + text if _AT_START.match(text) else text


def _with_backslash(found: re.Match[str]) -> str:
    return "".join("\\" + sign for sign in found[0])


_WRITERS = {TEXT: _text, HEADING: _heading, ITEM: _item, QUOTE: _quote, CODE: _code, PAGE: _page}


def cell(blocks: Iterable[Block]) -> str:
    """Return what stands in a cell of a table on one line: items have a comma between them."""
    text, last = "", TEXT
    for block in blocks:
        between = ", " if block.kind == last == ITEM else " "
        text += between * bool(text) + ("\f" if block.kind == PAGE else block.text.strip())
        last = block.kind
    return text


def rows(grid: Iterable[tuple[bool, Sequence[str]]]) -> Iterator[Block]:
    """Yield a block for each row of a table, `head: value; head: value`; a row is (it is all heads, its cells).

    Heads hold until the next row of heads. What stands before any, or heads of nothing, are told as they are.
    """
    heads: list[str] = []
    used = True
    for is_head, cells in grid:
        cells = [clean(cell) for cell in cells]
        if is_head:
            heads = cells if used else _stacked(heads, cells)
            used = False
        else:
            used = True
            yield from _row(cells, heads)
    if not used:
        yield from _row(heads, ())


def _stacked(upper: Sequence[str], lower: Sequence[str]) -> list[str]:
    pairs = zip_longest(upper, lower, fillvalue="")
    return [one if one == other else f"{one} {other}".strip() for one, other in pairs]


def _row(cells: Sequence[str], heads: Sequence[str]) -> Iterator[Block]:
    if text := "; ".join(_told(cells, heads)):
        yield Block(ITEM, text if text[-1] in _ENDS else f"{text}.")


def _told(cells: Sequence[str], heads: Sequence[str]) -> Iterator[str]:
    for place, cell in enumerate(cells):
        head = heads[place].rstrip(" :") if place < len(heads) else ""
        if cell:
            yield f"{head}: {cell}" if head else cell
