"""Word of a text -> the wanted names that may begin with it, in any spelling, as a country or as a person's part."""

from __future__ import annotations

from collections.abc import Sequence, Set

from factcheck.parsing.lexicon.lexicon import Lexicon, bare
from factcheck.parsing.mentions import Name, first_words, keys_of, opening_of, read_keys

_NONE: frozenset[int] = frozenset()


class Naming:
    """The wanted names of one language, numbered in the order in which they are given."""

    def __init__(self, names: Sequence[Name], own: Lexicon) -> None:
        """Index the names by what `find_name` looks for first."""
        self._own = own
        self._by_key: dict[str, set[int]] = {}
        self._by_country: dict[str, set[int]] = {}
        self._by_stem: dict[str, set[int]] = {}
        code = own.language.code
        self._signs: set[str] = set()
        for number, name in enumerate(names):
            rows = [row for row in (*name.spellings, name.surname) if row]
            for key in {key for row in rows for key in keys_of(row[0], code)}:
                self._by_key.setdefault(key, set()).add(number)
                self._signs.add(key[:1])
            for word in {word for country in name.nations for word in first_words(country, code)}:
                self._by_country.setdefault(word, set()).add(number)
            self._by_stem.setdefault(own.stem(name.spellings[0][0]), set()).add(number)

    def find(self, norm: str) -> Set[int]:
        """Return the numbers of the names that may begin with a word."""
        if not self._by_stem:
            return _NONE
        found = self._by_country.get(bare(norm), _NONE) | self._by_stem.get(self._own.stem(norm), _NONE)
        opening = opening_of(norm)
        if opening and self._signs.isdisjoint(opening):
            return found
        keys = read_keys(norm, self._own.language.code)
        return found.union(*(self._by_key[key] for key in keys if key in self._by_key))
