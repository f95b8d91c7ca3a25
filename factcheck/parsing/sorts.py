"""Language -> what its words also are: of each stem the stems that are wider, for things and for what is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from factcheck.parsing.lexicon.lexicon import Lexicon, lexicon

Wider = Mapping[str, frozenset[str]]
"""Stem -> the stems that are wider; two that say the same have each other."""


@dataclass(frozen=True, slots=True)
class Sorts:
    """What the words of a language also are: `things` of all that are no verbs, `acts` of verbs.

    `traits` has for a thing the words that describe every one of its sort. `deeds` have for a noun that tells who does
    something the verbs for it, `posts` for one that tells what somebody is to a body or a spouse; `happenings` and
    `doings` for what happens and what is done; `dimensions` for a word that tells what a measure is of the others of
    it: long, length. `senses` have the verbs that mean something else with a noun. `narrow` are the stems of all.
    """

    narrow: frozenset[str]
    things: Wider
    acts: Wider
    deeds: Wider
    posts: Wider
    happenings: Wider
    doings: Wider
    dimensions: Wider
    traits: Wider
    senses: Wider

    @property
    def tables(self) -> tuple[Wider, ...]:
        """All of them."""
        return self.things, self.acts, self.deeds, self.posts, self.happenings, self.doings, self.dimensions

    @property
    def doers(self) -> tuple[Wider, Wider]:
        """The tables of nouns for who does or is something."""
        return self.deeds, self.posts

    def has(self, stem: str) -> bool:
        """Whether any stem is wider than this one."""
        return stem in self.narrow

    def wider(self, stem: str) -> frozenset[str]:
        """Return what a stem also is, whatever kind of word it has."""
        return _NONE.union(*(table.get(stem, _NONE) for table in self.tables))


_NONE: frozenset[str] = frozenset()


@cache
def sorts(code: str) -> Sorts:
    """Return what the words of a language also are."""
    own = lexicon(code)
    said = own.language
    tables = said.sorts, said.acts, said.deeds, said.posts, said.happenings, said.doings, said.dimensions, said.traits
    read = [_stems(own, table) for table in (*tables, said.senses)]
    return Sorts(_NONE.union(*read), *read)


def _stems(own: Lexicon, table: Mapping[str, str]) -> Wider:
    wider: dict[str, frozenset[str]] = {}
    for word, above in table.items():
        stem = own.stem(word)
        wider[stem] = wider.get(stem, _NONE) | {own.stem(other) for other in above.split()}
    return wider
