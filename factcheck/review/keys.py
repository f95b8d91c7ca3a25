"""What a person can answer, what each key does in a word, and what it says where it does nothing."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Key(StrEnum):
    """What a person can answer."""

    ACCEPT = "a"
    LEAVE = "r"
    SKIP = "s"
    NOT_EVIDENCE = "n"
    NOTE = "m"
    ACCEPT_REST = "A"
    DIFF = "d"
    UNDO = "u"
    YES = "y"
    QUIT = "q"

    @property
    def label(self) -> str:
        """What the key does, in a word or two."""
        return _LABELS[self]


_LABELS = {
    Key.ACCEPT: "accept",
    Key.LEAVE: "leave",
    Key.SKIP: "skip",
    Key.NOT_EVIDENCE: "not evidence",
    Key.NOTE: "note",
    Key.ACCEPT_REST: "accept the rest",
    Key.DIFF: "whole diff",
    Key.UNDO: "undo",
    Key.YES: "yes",
    Key.QUIT: "quit",
}

#: What a key says where it does nothing.
IDLE: Mapping[Key, str] = {
    Key.ACCEPT: "A lock cannot settle this finding.",
    Key.ACCEPT_REST: "A lock cannot settle any of the findings that wait.",
    Key.UNDO: "There is nothing to undo.",
    Key.YES: "Nothing was asked.",
    Key.NOT_EVIDENCE: "There is no passage to rule out.",
    Key.NOTE: "There is no claim to leave a note on.",
}
