"""The kinds of tables that a language has, and what freezes one of each when it has been read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

Words = frozenset[str]
Text = frozenset[str]
Entries = tuple[str, ...]
Pairs = Mapping[str, str]
Numbers = Mapping[str, int]
Forms = Mapping[str, str]
Sorts = Mapping[str, str]
Rows = tuple[tuple[str, ...], ...]
Groups = tuple[frozenset[str], ...]
Sides = tuple[tuple[frozenset[str], ...], ...]

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def nothing() -> Mapping[str, Any]:
    """Return an empty table; before Python 3.12 a dataclass takes no mapping as a default."""
    return _NOTHING


FREEZE: Mapping[str, Callable[[Any], Any]] = {
    "str": str,
    "bool": bool,
    "Words": frozenset,
    "Text": lambda text: frozenset(text.split()),
    "Entries": tuple,
    "Pairs": MappingProxyType,
    "Sorts": MappingProxyType,
    "Numbers": MappingProxyType,
    "Forms": lambda groups: MappingProxyType({form: base for base in groups for form in groups[base].split()}),
    "Rows": lambda rows: tuple(map(tuple, rows)),
    "Groups": lambda groups: tuple(map(frozenset, groups)),
    "Sides": lambda pairs: tuple(tuple(map(frozenset, pair)) for pair in pairs),
}
"""What freezes a table, by its type as the dataclass writes it."""
