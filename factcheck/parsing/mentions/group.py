"""A `names:` line -> Group: names of one and the same thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages import language
from factcheck.languages.common import common, first_word
from factcheck.parsing.mentions.nations import find_nations
from factcheck.parsing.tokens import CODE, WORD, Token, tokenize


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one and the same thing: rows of words, and the countries among them."""

    rows: tuple[tuple[str, ...], ...]
    nations: frozenset[str]


@lru_cache(maxsize=4096)
def compile_groups(names: tuple[tuple[str, ...], ...], code: str) -> tuple[Group, ...]:
    """Compile the `names:` lines of a claims file; countries are looked up in every known language."""
    return tuple(_group(members, code) for members in names)


def _group(members: tuple[str, ...], code: str) -> Group:
    rows, nations = [], set[str]()
    for member in members:
        tokens = tokenize(member, language(code))
        rows.append(row_of(tokens))
        likely = (other for other, words in common().items() if first_word(member) in words.countries)
        for other in dict.fromkeys((code, *likely)):
            found = find_nations(tokens, other)
            if len(found) == 1 and found[0].first == 0 and found[0].last == len(tokens) - 1:
                nations.add(found[0].code)
                break
    return Group(tuple(dict.fromkeys(row for row in rows if row)), frozenset(nations))


def row_of(tokens: Iterable[Token]) -> tuple[str, ...]:
    """Return the words of a name, normalised, without hyphens and full stops between them."""
    return tuple(token.norm for token in tokens if token.kind in (WORD, CODE))
