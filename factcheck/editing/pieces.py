"""YAML text -> Piece: its texts, lists and mappings, each with where it begins and ends.

`claims.nodes` says what a file means; this says where the bytes of it are. Offsets are code points of the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from factcheck.claims.nodes import MAX_DEPTH
from factcheck.events import events

_BLOCK_SCALARS = ("|", ">")


@dataclass(slots=True)
class Piece:
    """A text, an alias, a list or a mapping: `text[start:end]`, its anchor included.

    `style` is how it is written: "'", '"', "|" or ">" for a text, "[" for a list or mapping in brackets, "*" for an
    alias, else "". A list or mapping by indentation ends where the last thing in it ends. `items` are a
    list's, or a mapping's keys and values in turn. `column` counts from 0.
    """

    start: int
    end: int
    column: int
    line: int
    style: str = ""
    text: str = ""
    anchor: str = ""
    items: tuple[Piece, ...] = ()

    @property
    def keys(self) -> tuple[Piece, ...]:
        """The keys of a mapping, in the order of the file."""
        return self.items[::2]

    def value(self, key: str) -> Piece | None:
        """Return the value of a key of a mapping, None where it does not have it."""
        pairs = zip(self.items[::2], self.items[1::2], strict=True)
        return next((value for name, value in pairs if name.text == key), None)

    @property
    def last(self) -> Piece:
        """The last text or alias or bracket in it: where a list or mapping by indentation ends."""
        piece = self
        while piece.items and not piece.style:
            piece = piece.items[-1]
        return piece

    @property
    def runs_on(self) -> bool:
        """Whether it ends in a text whose blank lines may belong to it."""
        return self.last.style in _BLOCK_SCALARS


def read_pieces(text: str) -> Piece:
    """Return the root of a YAML text that has been found to be a claims file; aliases stay what they are."""
    roots: list[Piece] = []
    siblings, outer = roots, list[tuple[Piece, list[Piece]]]()
    for event in events(text, MAX_DEPTH):
        if isinstance(event, yaml.CollectionEndEvent):
            piece, above = outer.pop()
            piece.items = tuple(siblings)
            # By indentation, the event ends where the next thing begins.
            piece.end = _mark(event).index if piece.style else piece.last.end
            siblings = above
        elif isinstance(event, yaml.NodeEvent):
            piece = _piece(event)
            siblings.append(piece)
            if isinstance(event, yaml.CollectionStartEvent):
                outer.append((piece, siblings))
                siblings = []
    return roots[0]


def _piece(event: Any) -> Piece:
    mark = event.start_mark
    piece = Piece(mark.index, event.end_mark.index, mark.column, mark.line, anchor=event.anchor or "")
    if isinstance(event, yaml.AliasEvent):
        piece.style, piece.anchor = "*", ""
    elif isinstance(event, yaml.ScalarEvent):
        piece.text, piece.style = event.value, event.style or ""
    elif event.flow_style:
        piece.style = "["
    return piece


def _mark(event: yaml.Event) -> Any:
    return event.end_mark
