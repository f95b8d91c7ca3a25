"""YAML text -> Node: a tree of texts, lists and mappings, each knowing its line and column.

The tree is built from the parser's events and not by PyYAML's `compose`: that one calls itself once a
level, so 10,000 levels end the process, and it reads `1961` and `no` as something else than text.
Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

import yaml

from factcheck.claims.comments import cut_at
from factcheck.claims.syntax import syntax_error
from factcheck.events import TooDeep, events

MAX_DEPTH = 20  # levels; a claims file needs five
MAX_NODES = 1_000_000  # texts, lists and mappings, aliases expanded; 5,000 rich claims have 150,000
SHOWN = 40  # characters of a wrong text that a message repeats
MAX_UNREADABLE = 20  # characters reported before giving up: a binary file has thousands

# What YAML cannot hold as it is, and the line ends of YAML 1.1 that no editor counts as lines: with
# those refused, the parser's line numbers are the editor's.
UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_TAG_DIRECTIVE = re.compile(r"^%TAG\b", re.MULTILINE)  # many of them take the parser quadratic time

# Of the style of a text without quotes; PyYAML's own parser and the one in C call it differently.
_PLAIN = ("", None)


class Kind(StrEnum):
    """What a node is, in the words of a message."""

    EMPTY = "empty"
    TEXT = "text"
    LIST = "a list"
    MAPPING = "a mapping"
    BROKEN = "broken"  # reported already: nothing more is to be said about it


@dataclass(slots=True)
class Node:
    """One text, list or mapping. `items` are a list's, or a mapping's keys and values in turn.

    `size` counts the node and all below it, aliases expanded.
    """

    kind: Kind
    line: int
    column: int
    text: str = ""
    items: tuple[Node, ...] = ()
    size: int = 1

    def pairs(self) -> Iterator[tuple[Node, Node]]:
        """Iterate over the keys and values of a mapping, as written."""
        return zip(self.items[::2], self.items[1::2], strict=True)

    def get(self, key: str) -> Node:
        """Return the value of a key; an empty node without a place where the mapping does not have it."""
        return next((value for name, value in self.pairs() if name.text == key), NOTHING)


NOTHING = Node(Kind.EMPTY, 0, 0)
_BROKEN = Node(Kind.BROKEN, NOTHING.line, NOTHING.column)


Report = Callable[[int, int, str, str], None]
"""Takes line, column, what is wrong and what to do."""


# The stubs allow an event without marks and an alias without a name; the parser makes neither.
_Event = Any


class _Stop(Exception):
    """Reading on makes no sense; the reason is reported already."""


def read_nodes(text: str, report: Report, most: int = MAX_NODES) -> Node | None:
    """Return the root of the one document in `text`; None where it could not be read to its end.

    `most` is how many values it may have, aliases expanded.
    """
    text = text.removeprefix("\ufeff")
    if not _readable(text, report):
        return None
    tree = _Tree(text, report, most)
    try:
        for event in events(text, MAX_DEPTH):
            _HANDLERS.get(type(event), _Tree.skip)(tree, event)
    except TooDeep as deep:
        remedy = "a claims file needs five: see `factcheck schema`"
        report(deep.line, deep.column, f"more than {MAX_DEPTH} levels of nesting", remedy)
        return None
    except yaml.MarkedYAMLError as error:
        report(*syntax_error(error, text))
        return None
    except _Stop:
        return None
    if not tree.items:
        report(
            NOTHING.line,
            NOTHING.column,
            "is empty",
            "write `version: 1` and `claims:` into it, or start one with `factcheck init`",
        )
        return None
    return tree.items[0]


def _readable(text: str, report: Report) -> bool:
    bad = list(islice(UNREADABLE.finditer(text), MAX_UNREADABLE))
    for match in bad:
        line, column = spot(text, match.start())
        what = f"the character U+{ord(match.group()):04X} cannot stand in a claims file"
        report(line, column, what, "remove it, or put a space in its place")
    directive = _TAG_DIRECTIVE.search(text)
    if directive and not bad:
        report(*spot(text, directive.start()), "tags are not allowed", "remove the `%TAG` line")
    return not bad and directive is None


def spot(text: str, index: int) -> tuple[int, int]:
    """Return the line and the column, from 1, of a place in a text."""
    lines = re.split("\r\n|\r|\n", text[:index])
    return len(lines), len(lines[-1]) + 1


def shown(text: str) -> str:
    """Return a text for a message: short, in backquotes, with nothing in it that a terminal would obey."""
    short = text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
    return "`" + "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short) + "`"


class _Tree:
    """The tree while it is built: `items` belong to the collection that is open, `outer` leads to it."""

    def __init__(self, text: str, report: Report, most: int) -> None:
        self.text = text
        self.items: list[Node] = []
        self.outer: list[tuple[Node, list[Node], int]] = []  # open node, its siblings, nodes before it
        self.anchors: dict[str, Node] = {}
        self.total, self.most = 0, most
        self.report = report

    def skip(self, event: _Event) -> None:
        """Events that say nothing about the content."""

    def document(self, event: _Event) -> None:
        if self.items:
            self.stop(event, "a second YAML document begins here", "keep one; remove the `---` line")

    def scalar(self, event: _Event) -> None:
        mark = event.start_mark
        # Written out, `""` is a text that is empty; nothing at all is no text.
        kind = Kind.TEXT if event.value or event.style else Kind.EMPTY
        if event.style in _PLAIN and (cut := cut_at(self.text, mark, event.end_mark)):
            self.report(*cut, "what follows # is a comment", "put quotes around the text")
            kind = Kind.BROKEN
        self.add(event, Node(kind, mark.line + 1, mark.column + 1, event.value))

    def start(self, event: _Event) -> None:
        mark = event.start_mark
        kind = Kind.LIST if isinstance(event, yaml.SequenceStartEvent) else Kind.MAPPING
        node = Node(kind, mark.line + 1, mark.column + 1, size=0)  # 0: still open
        before = self.total
        self.add(event, node)
        self.outer.append((node, self.items, before))
        self.items = []

    def end(self, event: _Event) -> None:
        node, siblings, before = self.outer.pop()
        node.items = tuple(self.items)
        node.size = self.total - before
        self.items = siblings

    def alias(self, event: _Event) -> None:
        mark, name = event.start_mark, event.anchor
        node = _BROKEN
        target = self.anchors.get(name)
        if target is None:
            remedy = "put its anchor (`&` and the name) before it, or quotes around a text that begins with `*`"
            self.tell(event, f"the alias {shown('*' + name)} has no anchor", remedy)
        elif not target.size:
            self.tell(event, f"the alias {shown('*' + name)} is part of what it stands for", "write out what is meant")
        elif target.kind in (Kind.LIST, Kind.MAPPING):
            node = target
        else:  # a text is where it is used
            node = Node(target.kind, mark.line + 1, mark.column + 1, target.text)
        self.put(event, node)

    def add(self, event: _Event, node: Node) -> None:
        if event.tag is not None:
            self.tell(event, "tags are not allowed", "remove the `!…`, or put quotes around a text that begins with it")
        if event.anchor in self.anchors:
            first = self.anchors[event.anchor].line
            what = f"the anchor {shown('&' + event.anchor)} is here twice, first on line {first}"
            self.tell(event, what, "rename one of them")
        elif event.anchor is not None:
            self.anchors[event.anchor] = node
        self.put(event, node)

    def put(self, event: _Event, node: Node) -> None:
        self.total += max(node.size, 1)
        if self.total > self.most:
            remedy = "split the file, or use fewer aliases"
            self.stop(event, f"more than {self.most:,} values, aliases expanded", remedy)
        self.items.append(node)

    def tell(self, event: _Event, problem: str, remedy: str) -> None:
        self.report(event.start_mark.line + 1, event.start_mark.column + 1, problem, remedy)

    def stop(self, event: _Event, problem: str, remedy: str) -> None:
        self.tell(event, problem, remedy)
        raise _Stop


_HANDLERS: dict[type[yaml.Event], Callable[[_Tree, Any], None]] = {
    yaml.DocumentStartEvent: _Tree.document,
    yaml.ScalarEvent: _Tree.scalar,
    yaml.SequenceStartEvent: _Tree.start,
    yaml.MappingStartEvent: _Tree.start,
    yaml.SequenceEndEvent: _Tree.end,
    yaml.MappingEndEvent: _Tree.end,
    yaml.AliasEvent: _Tree.alias,
}
