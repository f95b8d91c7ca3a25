"""The noun Name: what a phrasing asks for by name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a phrasing: its token places, and every way of writing it.

    `spellings` are rows of normalised words, the phrasing's own first; `nations` the countries that any of them
    names; `initial` the letter of a first name that is only an initial. Of a person `given` are the words before the
    surname, initials included, and `surname` the rest; both are empty where the name is no person's. `articled` says
    that it stands behind an article (the Internet), `placed` that it may have its capital only for its place. `beside`
    are the other words of the phrasing: a longer name made of them is not another one.
    """

    places: tuple[int, ...]
    text: str
    spellings: tuple[tuple[str, ...], ...]
    nations: frozenset[str]
    initial: str = ""
    given: tuple[str, ...] = ()
    surname: tuple[str, ...] = ()
    articled: bool = False
    placed: bool = False
    beside: frozenset[str] = frozenset()
