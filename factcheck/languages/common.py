"""What is asked of all known languages at once, from one small file: reading all their tables takes ten times that."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from factcheck.languages import LANGUAGES
from factcheck.languages.load import COMPILED
from factcheck.languages.stem import bare

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Common:
    """Words of one language.

    Those in `empty` alone say nothing; `endings` are of that kind and stand in a word (n't). `countries` are what the
    name of a country may begin with.
    """

    three_letters: frozenset[str]
    stop_words: frozenset[str]
    elisions: frozenset[str]
    empty: frozenset[str]
    countries: frozenset[str]
    endings: frozenset[str]


def first_word(name: str) -> str:
    """Return the first word of a name in small letters without accents, as `countries` has it; or ""."""
    found = _WORD.search(bare(name.lower()))
    return found[0] if found else ""


@cache
def common() -> Mapping[str, Common]:
    """Return these words for every known language, by code, in the order of `LANGUAGES`."""
    content = json.loads((COMPILED / "common.json").read_text(encoding="utf-8"))
    return MappingProxyType({code: Common(**_frozen(content[code])) for code in LANGUAGES})


def _frozen(tables: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {name: frozenset(text.split()) for name, text in tables.items()}
