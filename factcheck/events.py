"""YAML text -> the parser's events, one after another, nested no deeper than asked.

Whoever reads YAML here reads events: nothing is constructed, no alias is expanded and nothing recurses, so a text
cannot cost more than its length. How deep a parser goes by itself differs from version to version (libyaml 0.2.5
has no limit, 0.2.6 stops at 1,000, and with words of its own); the limit here is ours and comes first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

# The C parser is 8 times faster; where PyYAML was built without it, the other one reads the same.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class TooDeep(Exception):
    """More levels of lists and mappings in each other than allowed; `line` and `column` count from 1."""

    def __init__(self, mark: Any) -> None:
        """Keep where the first level too many begins, or where the parser gave up."""
        self.line = mark.line + 1
        self.column = mark.column + 1
        super().__init__(mark)


def events(text: str, deepest: int) -> Iterator[yaml.Event]:
    """Iterate over the events of a text.

    Raises:
        TooDeep: there are more than `deepest` levels.
        yaml.YAMLError: it is not YAML, or has a character that YAML cannot hold.
    """
    depth = read = 0
    try:
        for event in yaml.parse(text, Loader=LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > deepest:
                    raise TooDeep(event.start_mark)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            end: Any = event.end_mark  # the stubs allow an event without one; the parser makes none
            read = end.index
            yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        if mark is not None and depth + _opened(text[read : mark.index]) > deepest:
            raise TooDeep(mark) from error
        raise


def _opened(unread: str) -> int:
    """Return how many levels a piece opens that the parser had looked at when it gave up, but not handed out yet.

    A `[` may begin a key, so the parser reads on, up to 1,024 characters, before it says what it has seen: in a
    thousand of them it can meet its own limit before the first one is ours to count. Brackets inside quotes are
    counted too; that changes at most which of two errors is told.
    """
    return unread.count("[") + unread.count("{") - unread.count("]") - unread.count("}")
