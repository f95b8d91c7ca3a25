"""Keys -> the line of a screen that names them: what a person can answer."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Self

from factcheck.renderers.layout import Line


class Answer(StrEnum):
    """A key: `label` is what it does in a word or two, `idle` what is said where it does nothing.

    >>> class Key(Answer):
    ...     UNDO = "u", "undo", "There is nothing to undo."
    >>> Key("u").label
    'undo'
    """

    label: str
    idle: str

    def __new__(cls, key: str, label: str = "", idle: str = "") -> Self:
        """Make a key of a row of the table that a class of keys is."""
        made = str.__new__(cls, key)
        made._value_ = key
        made.label, made.idle = label, idle
        return made


def named(keys: Iterable[Answer]) -> Line:
    """Return the line that names some keys and what they do."""
    return tuple(span for key in keys for span in ((key.value, "strong"), (f" {key.label}   ", "faint")))
