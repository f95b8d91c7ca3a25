"""YAML, an unquoted text in it -> where a `#` cut that text short, if one did.

YAML takes ` #` for the beginning of a comment. It is read as one here only where it looks like one: a space
or the end of the line behind the `#`. With a word right behind it (`Apple is #1`, `the tag #visit`), or a number
after a space (`Apple is # 1`), the author meant text. Two spaces or more before `# 1` make it a comment again.
"""

from __future__ import annotations

import re
from typing import Protocol

_CUT = re.compile(r"[ \t]+(?=#[^\s#])|[ \t](?=#[ \t]+[0-9])")
# A text goes on in the next line if that is indented further than the line where it began.
_NEXT_LINE = re.compile(r"[ \t]*(?:\r\n|\r|\n)(?P<indent> +)(?=#[0-9])")
_INDENT = re.compile("[ -]*")  # `- ` before a key indents it


class Mark(Protocol):
    """A place in a text, counted from 0: PyYAML's own."""

    index: int
    line: int
    column: int


def cut_at(yaml: str, start: Mark, end: Mark) -> tuple[int, int] | None:
    """Return line and column (from 1) of the `#` that cut the text between two marks, or None."""
    if found := _CUT.match(yaml, end.index):
        return end.line + 1, end.column + 1 + len(found[0])
    if found := _NEXT_LINE.match(yaml, end.index):
        indent = _INDENT.match(yaml, start.index - start.column)
        before = indent[0] if indent else ""
        owner = before.rfind("-") if len(before) == start.column else len(before)  # the list item's `-`, or the key
        if len(found["indent"]) > owner:
            return end.line + 2, len(found["indent"]) + 1
    return None
