"""The tables of what the words of a language are and mean, which docs/languages.md describes; no behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.languages.freeze import Entries, Pairs, Rows, Sorts, Words, nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What the words of one language are, and what else is what they name; only `code` and `name` are required."""

    code: str
    name: str
    understood: bool = False
    three_letters: Words = frozenset()  # its codes in ISO 639-2
    stemmer: str = ""
    elisions: Words = frozenset()
    contractions: Pairs = field(default_factory=nothing)
    prefixes: Words = frozenset()
    contrary_prefixes: Words = frozenset()
    not_codes: Words = frozenset()
    compounding: bool = False
    nouns_capitalised: bool = False
    noun_endings: str = ""
    adjective_endings: str = ""
    nominal_endings: str = ""
    definite_endings: str = ""
    owner_endings: str = ""  # of nouns that own what stands behind: Swedish "kommunens"
    leading_adjectives: Words = frozenset()
    adverb_endings: Entries = ()
    not_adverbs: Words = frozenset()
    adverbs: Words = frozenset()  # further ones, by no ending
    sorts: Sorts = field(default_factory=nothing)  # what a thing also is: a boy is a child
    dimensions: Sorts = field(default_factory=nothing)  # what a measure is of: long, length
    having: Entries = ()  # verbs that say no more than that something has so many: counts, employs
    measuring: Entries = ()  # verbs that say no more than that it is so much: measures, reaches
    traits: Sorts = field(default_factory=nothing)  # what a thing always is: a piano is musical
    acts: Sorts = field(default_factory=nothing)  # what one also does: who whispers speaks
    deeds: Sorts = field(default_factory=nothing)  # who does it, and the verb: an author writes
    happenings: Sorts = field(default_factory=nothing)  # what happens, and the verb: a death
    doings: Sorts = field(default_factory=nothing)  # what is done, and the verb: a creation
    past_leads: Words = frozenset()
    posts: Sorts = field(default_factory=nothing)  # what one is to a body or a spouse, and the verb
    post_leads: Words = frozenset()
    sayings: Rows = ()  # ways to say one thing: "X has N inhabitants", "N people live in X"
    senses: Sorts = field(default_factory=nothing)  # with which a verb means something else: beat eggs
    mutual: Words = frozenset()  # verbs that two do to each other: marry
    ergatives: Entries = ()  # verbs that tell of what is done as of what happens: opened, was opened
    births: Entries = ()  # what dates in brackets are read with, and other verbs for it
    deaths: Entries = ()
