"""Element of a page -> blocks, without recursion: a page may be nested as deeply as its author likes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from factcheck.importing.blocks import CODE, HEADING, ITEM, QUOTE, RAISED, TEXT, Block, cell, clean, rows
from factcheck.importing.furniture import count, is_furniture
from factcheck.importing.grid import grid, is_data

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = ("ul", "ol", "dl")
#: Elements that end a block where they begin and where they end. `dt` does not: it is the head of what follows.
_BLOCKS = frozenset(
    """
    address article body blockquote center caption dd details div dl fieldset figcaption figure footer form header
    h1 h2 h3 h4 h5 h6 hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul
    """.split()
)
#: Signs that stand for a link to the heading beside them, or back to what a note is about.
_ANCHORS = frozenset("¶#§🔗↩↑^")
#: What links to notes and back are called: https://www.w3.org/TR/dpub-aria/
_NOTES = frozenset("doc-noteref doc-backlink noteref footnote-ref footnote-back footnote-reference".split())
#: A number or sign that refers to a note: no part of the word before it.
_REFERENCE = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡]+|note \d+)[\])]?")
#: What an element has before its text and behind it.
_BEFORE = {"q": ("\u201c",), "br": ("\n",)}
_AFTER = {"q": ("\u201d",)}


def blocks(root: LexborNode) -> Iterator[Block]:
    """Yield what stands in an element, furniture left out."""
    return _Walk(root).blocks()


class _Walk:
    """The way through an element: the text of the block that is open, and in what elements it stands."""

    def __init__(self, root: LexborNode) -> None:
        self._root, self._letters = root, count(root)
        self._parts: list[str] = []
        self._within: Counter[str] = Counter()
        self._item = 0
        self._terms: list[str] = []

    def blocks(self) -> Iterator[Block]:
        for step, node in _steps(self._root, self._skips):
            yield from step(self, node)
        yield from self._close()

    def text(self, node: LexborNode) -> Iterator[Block]:
        text = node.text_content or ""
        self._parts.append(text.translate(RAISED) if self._within["sup"] and text.strip().isdecimal() else text)
        return iter(())

    def table(self, node: LexborNode) -> Iterator[Block]:
        yield from self._close()
        yield from rows(grid(node, _text))

    def enter(self, node: LexborNode) -> Iterator[Block]:
        tag = node.tag or ""
        if tag in _BLOCKS or (tag == "br" and self._parts[-1:] == ["\n"] and not self._within["pre"]):
            yield from self._close()
        if tag == "dl":
            yield from self._alone()
        self._within[tag] += 1
        if tag == "li":
            self._item = self._depth()
        self._parts += _BEFORE.get(tag, ())

    def leave(self, node: LexborNode) -> Iterator[Block]:
        tag = node.tag or ""
        self._parts += _AFTER.get(tag, ())
        if tag == "dt":
            self._terms.append(clean("".join(self._parts)).rstrip(" :"))
            self._parts.clear()
        elif tag in _BLOCKS:
            yield from self._close()
        if tag == "dl":
            yield from self._alone()
        self._within[tag] -= 1

    def _alone(self) -> Iterator[Block]:
        """Yield terms that nothing explains, as in a table of contents."""
        for term in self._terms:
            yield Block(ITEM, term, self._depth())
        self._terms.clear()

    def _depth(self) -> int:
        return max(1, sum(self._within[tag] for tag in _LISTS))

    def _close(self) -> Iterator[Block]:
        """Yield the block that is open."""
        text = "".join(self._parts)
        self._parts.clear()
        if not text.strip():
            return
        level = next((level for tag, level in _HEADINGS.items() if self._within[tag]), 0)
        if self._within["pre"]:
            yield Block(CODE, text.strip("\n"))
        elif level:
            yield Block(HEADING, text, level)
        elif self._terms and self._within["dd"]:
            yield Block(ITEM, f"{', '.join(self._terms)}: {text.strip()}", self._depth())
            self._terms.clear()
        elif self._item:
            yield Block(ITEM, text, self._item)
            self._item = 0
        else:
            yield Block(QUOTE if self._within["blockquote"] else TEXT, text)

    def _skips(self, node: LexborNode) -> bool:
        if node.tag == "a" and "#" in (node.attributes.get("href") or ""):
            return node.text(deep=True).strip(" \n\ufe0e\ufe0f") in _ANCHORS or _is_note(node)
        return is_furniture(node, self._letters) or (node.tag == "sup" and _refers(node))


_Step = Callable[[_Walk, "LexborNode"], Iterator[Block]]


def _steps(root: LexborNode, skips: Callable[[LexborNode], bool]) -> Iterator[tuple[_Step, LexborNode]]:
    """Yield what is to be done at each node, in the order of the text: what is left out is not gone into."""
    node = root
    while True:
        deeper = node.is_element_node and (node.mem_id == root.mem_id or not skips(node))
        if node.is_text_node:
            yield _Walk.text, node
        elif deeper and node.tag == "table" and is_data(node):
            yield _Walk.table, node
        elif deeper:
            yield _Walk.enter, node
            if node.child is not None:
                node = node.child
                continue
            yield _Walk.leave, node
        while node.mem_id != root.mem_id and node.next is None and node.parent is not None:
            node = node.parent
            yield _Walk.leave, node
        if node.mem_id == root.mem_id or node.next is None:
            return
        node = node.next


def _is_note(link: LexborNode) -> bool:
    """Tell whether a link says itself that it leads to a note, or back from one."""
    known = link.attributes
    named = f"{known.get('role') or ''} {known.get('epub:type') or ''} {known.get('class') or ''}".split()
    return bool(_NOTES & set(named))


def _refers(node: LexborNode) -> bool:
    """Tell whether a raised sign is a reference to a note: a link within the page."""
    if not _REFERENCE.fullmatch(node.text(deep=True).strip()):
        return False
    link = node.css_first("a") or (node.parent if node.parent is not None and node.parent.tag == "a" else None)
    return link is not None and "#" in (link.attributes.get("href") or "")


def _text(node: LexborNode) -> str:
    return cell(blocks(node))
