"""compiled/<name>.json -> tables that belong to no one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factcheck.languages.load import COMPILED


@cache
def table(name: str) -> Mapping[str, frozenset[str]]:
    """Read a compiled table that belongs to no one language: `shared`."""
    content = json.loads((COMPILED / f"{name}.json").read_text(encoding="utf-8"))
    return MappingProxyType({key: frozenset(words) for key, words in content.items()})
