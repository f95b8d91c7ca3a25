"""Keys -> the lines of a screen that name them: what a person can answer, and what is no answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Self

from factcheck.renderers.layout import Line, Span, width_of, wrap

_BETWEEN: Span = ("   ", "")


class Answer(StrEnum):
    """A key: `label` and `about` are what it does, in a word or two and in a sentence.

    `idle` is what is said where it does nothing.

    >>> class Key(Answer):
    ...     UNDO = "u", "undo", "takes the last decision back", "There is nothing to undo."
    >>> Key("u").label
    'undo'
    """

    label: str
    idle: str
    about: str

    def __new__(cls, key: str, label: str = "", about: str = "", idle: str = "") -> Self:
        """Make a key of a row of the table that a class of keys is."""
        made = str.__new__(cls, key)
        made._value_ = key
        made.label, made.about, made.idle = label, about, idle
        return made


def named(keys: Iterable[Answer], width: int) -> Iterator[Line]:
    """Yield the lines that name some keys and what they do; none stands apart from what it does."""
    line: Line = ()
    for key in keys:
        entry = ((key.value, "strong"), (f" {key.label}", "faint"))
        if line and width_of((*line, _BETWEEN, *entry)) > width:
            yield line
            line = ()
        line = (*line, _BETWEEN, *entry) if line else entry
    yield line


def explained(keys: Iterable[Answer], width: int) -> Iterator[Line]:
    """Yield a line or more for each key that say what it does."""
    for key in keys:
        yield from wrap(((key.value, "strong"), (f"  {key.about}", "")), width, rest="   ")


def unknown(typed: str) -> str:
    """Return what is said of something typed that is no key; an arrow key or Enter has no name that shows."""
    shown = f"`{typed}`" if typed.isprintable() and typed.strip() else "That"
    return f"{shown} is not one of the keys."
