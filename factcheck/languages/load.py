"""compiled/<code>.json -> Language: the tables of a language that has a file, as they were built."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

from factcheck.languages.freeze import FREEZE
from factcheck.languages.language import Language

COMPILED = Path(__file__).with_name("compiled")
TYPES: Mapping[str, str] = FREEZE["Pairs"]({one.name: str(one.type) for one in fields(Language)})


def load(code: str) -> Language:
    """Read the compiled tables of a language that has a file."""
    tables = json.loads((COMPILED / f"{code}.json").read_text(encoding="utf-8"))
    return Language(**{name: FREEZE[TYPES[name]](table) for name, table in tables.items()})
