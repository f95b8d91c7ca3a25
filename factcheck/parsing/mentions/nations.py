"""tokens -> tuple[Nation, ...]: countries by CLDR's names and the language's adjectives, peoples and short names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck.languages import Language, language
from factcheck.parsing.lexicon.lexicon import bare
from factcheck.parsing.tokens import HYPHENS, WORD, Token, is_plain, norms_of, tokenize

_REMARK = re.compile(r"\s*[(\[].*?[)\]]|\s*(?:SAR China|RAE de|RAS de Chine)\b.*")
_LONGEST = 5  # words in the name of a country that are tried
_ABBREVIATION = 3  # letters up to which a short name must be written in capitals: US, UK, VAE
_Table = Mapping[tuple[str, ...], tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Nation:
    """A country named at tokens `first..last`; `proper` if by its name rather than by an adjective."""

    code: str
    first: int
    last: int
    proper: bool


def find_nations(tokens: Sequence[Token], code: str) -> tuple[Nation, ...]:
    """Return the countries that a row of tokens names, longest names first at each place."""
    table, begin = _table(code), _beginnings(code)
    own = language(code)
    cased = any(token.capital for token in tokens)
    found: list[Nation] = []
    place = 0
    while place < len(tokens):
        token = tokens[place]
        norm = token.norm if token.norm.isascii() else bare(token.norm)
        nation = _at(tokens, place, table, begin[norm]) if norm in begin and token.kind == WORD else None
        if nation is None or not _is_named(nation, tokens, own, cased):
            place += 1
        else:
            found.append(nation)
            place = nation.last + 1
    return tuple(found)


@lru_cache(maxsize=4096)
def first_words(country: str, code: str) -> frozenset[str]:
    """Return the words that a name of a country may begin with in a language."""
    return frozenset(keys[0] for keys, (other, _) in _table(code).items() if other == country)


def _is_named(nation: Nation, tokens: Sequence[Token], own: Language, cased: bool) -> bool:
    """Whether a word is written as the country's: Turkey, not turkey; US, not us; not Mexico in New Mexico."""
    token = tokens[nation.first]
    if not cased:
        return len(token.text) > _ABBREVIATION
    if nation.first == nation.last and len(token.text) <= _ABBREVIATION and not token.capital:
        return False  # "Usa" is a country, "usa" is Italian for "uses".
    if nation.first == nation.last and len(token.text) <= _ABBREVIATION and token.norm in own.stop_words:
        return token.text.isupper()
    if not token.capital and nation.first == nation.last and (nation.proper or own.demonyms_capitalised):
        return False
    named = (one for one in tokens[nation.first : nation.last + 1] if one.norm not in own.stop_words)
    if nation.proper and not any(one.capital for one in named):
        return False  # "La réunion" is a meeting.
    before = tokens[nation.first - 1] if nation.first else None
    if len(token.text) <= _ABBREVIATION and before is not None and before.capital and not token.text.isupper():
        return False  # "Kim Jong Un" has nothing to do with the UN.
    if not nation.proper or before is None or not before.capital:
        return True
    return before.norm not in own.name_directions


def _at(tokens: Sequence[Token], place: int, table: _Table, longest: int) -> Nation | None:
    keys: list[str] = []
    ends: list[int] = []
    for index in range(place, min(place + 2 * _LONGEST, len(tokens))):
        token = tokens[index]
        if token.glued and (token.text in HYPHENS or (token.text == "." and tokens[index - 1].text.isupper())):
            continue  # Noord-Korea; EE. UU.
        if token.kind != WORD:
            break
        keys.append(bare(token.norm))
        ends.append(index)
        if len(keys) == longest:
            break
    for length in range(len(keys), 0, -1):
        known = table.get(tuple(keys[:length]))
        if known:
            return Nation(known[0], place, ends[length - 1], known[1])
    return None


@cache
def _beginnings(code: str) -> Mapping[str, int]:
    """Return the words that names begin with, each with the words of the longest of them."""
    longest: dict[str, int] = {}
    for keys in _table(code):
        longest[keys[0]] = min(max(len(keys), longest.get(keys[0], 0)), _LONGEST)
    return longest


@cache
def _table(code: str) -> _Table:
    own = language(code)
    table: dict[tuple[str, ...], tuple[str, bool]] = {}
    genitives = [ending for ending in own.name_endings.split("|") if ending.isalpha()]  # Frankreichs, Frankrikes
    for country, name in own.territories.items():
        keys = _keys(_REMARK.sub("", name), code)
        table[keys] = (country, True)
        if keys:
            table.update({(*keys[:-1], keys[-1] + ending): (country, True) for ending in genitives})
    for country, forms in own.demonyms.items():
        for form in forms.split():
            table[_keys(form.replace("_", " "), code)] = (country, False)
    table.pop((), None)
    return table


def _keys(name: str, code: str) -> tuple[str, ...]:
    if is_plain(name):
        return tuple(map(bare, norms_of(name, language(code))))
    return tuple(bare(token.norm) for token in tokenize(name, language(code)) if token.kind == WORD)
