"""Table of a page -> its rows, spans filled in; and whether it is one, or a way to lay out a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_CELLS = ("td", "th")
#: Elements that a cell of data does not have.
_LAYOUT = "table, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, form, article, section"
#: Columns and rows that one cell may span: more is a mistake, or an attack.
_WIDEST, _TALLEST = 100, 1_000


def is_data(table: LexborNode) -> bool:
    """Tell whether a table holds data: its cells hold nothing but words, or it has heads and no table inside."""
    if (table.attributes.get("role") or "").lower() in ("presentation", "none"):
        return False
    inside = table.css("table")
    if any(one.mem_id != table.mem_id for one in inside):
        return False
    return table.css_first("th") is not None or table.css_first(_LAYOUT.removeprefix("table, ")) is None


def grid(table: LexborNode, text: Callable[[LexborNode], str]) -> Iterator[tuple[bool, list[str]]]:
    """Yield the rows as (all cells are heads, texts); a cell that spans rows or columns is in each of them."""
    pending: dict[int, tuple[int, str]] = {}
    for row in table.css("tr"):
        cells = [cell for cell in _children(row) if cell.tag in _CELLS]
        if not cells:
            continue
        texts: list[str] = []
        for cell in cells:
            _fill(texts, pending)
            wide, tall = _span(cell, "colspan", _WIDEST), _span(cell, "rowspan", _TALLEST)
            told = text(cell)
            for _ in range(wide):
                if tall > 1:
                    pending[len(texts)] = (tall - 1, told)
                texts.append(told)
        _fill(texts, pending)
        across = len(cells) == 1 and len(texts) == wide  # one cell from edge to edge: a heading within the table
        yield all(cell.tag == "th" for cell in cells) and len(cells) > 1, texts[:1] if across else texts


def _fill(texts: list[str], pending: dict[int, tuple[int, str]]) -> None:
    """Add the cells of rows above that reach down to here."""
    while len(texts) in pending:
        left, told = pending.pop(len(texts))
        if left > 1:
            pending[len(texts)] = (left - 1, told)
        texts.append(told)


def _span(cell: LexborNode, name: str, most: int) -> int:
    given = (cell.attributes.get(name) or "").strip()
    return min(max(int(given), 1), most) if given.isdecimal() and len(given) < len("10000") else 1


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next
