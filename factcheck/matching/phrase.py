"""Phrasing -> Phrase: what has to be found (words, verbs, names, values) and what is optional."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from factcheck.languages import LANGUAGES, language
from factcheck.matching.names import Group, Name, compile_groups, read_names
from factcheck.matching.reading import Reading, read
from factcheck.matching.scopes import Force
from factcheck.matching.tokens import WORD, tokenize
from factcheck.matching.value import Kind

_OCCASIONS = frozenset("time volta mal fois vez keer maal".split())
_GAP = "\u2026"
_CLEAR_LEAD = 2
"""Function words by which another language must lead before a phrasing is read in it."""


@dataclass(frozen=True)
class Phrase:
    """A phrasing read in a language. Places are token places of `reading`.

    `words` must be found, most of them; those in `verbs` all; `names` all; values are for the gate.
    `parts` numbers the stretches between `...`, which need not be close to each other.
    """

    text: str
    reading: Reading
    groups: tuple[Group, ...]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names in the phrasing."""
        return read_names(self.reading.tokens, self.reading.own, self.groups, self.reading.in_measures)

    @cached_property
    def words(self) -> tuple[int, ...]:
        """The content words: no names, no values, no word that only negates or plans another one."""
        reading = self.reading
        named = {place for name in self.names for place in name.places}
        particles = set(reading.clauses.separated.values())
        skipped = named | reading.in_values | self._governing | self.units | particles
        return tuple(
            place
            for place in range(len(reading.tokens))
            if place not in skipped and reading.is_content(place) and not self._is_occasion(place)
        )

    def _is_occasion(self, place: int) -> bool:
        """Whether a word only counts occasions: "for the first time" says no more than "first"."""
        ordinals = {value.last for value in self.reading.values if Kind.ORDINAL in value.kinds}
        return place - 1 in ordinals and self.reading.tokens[place].norm in _OCCASIONS

    @cached_property
    def sought(self) -> tuple[str, ...]:
        """The words to look up in an index: those in two parts (lehnte ... ab) cannot be, and are left out."""
        separated = self.reading.clauses.separated
        return tuple(self.reading.tokens[place].norm for place in self.words if place not in separated)

    @cached_property
    def units(self) -> frozenset[int]:
        """The words that name the unit of a value: the value gate compares units, so they need not be found."""
        values = self.reading.values
        return frozenset(place for value in values for place in range(value.last + 1, value.tail + 1))

    @cached_property
    def _governing(self) -> set[int]:
        """Places of negators and hedges that govern a verb: the gates weigh them, they need not be found."""
        reading = self.reading
        verbs = reading.clauses.verbs
        return {
            place
            for scope in reading.scopes
            if scope.force is not Force.DENIAL and scope.governs & verbs
            for place in range(scope.first, scope.last + 1)
        }

    @cached_property
    def verbs(self) -> frozenset[int]:
        """The content words that are verbs."""
        return frozenset(self.words) & self.reading.clauses.verbs

    @cached_property
    def states(self) -> bool:
        """Whether the phrasing has a verb at all, auxiliaries included."""
        return bool(self.verbs or self.reading.clauses.helpers or self._governing)

    @cached_property
    def parts(self) -> tuple[int, ...]:
        """The number of the stretch between `...` that each token belongs to."""
        numbers, part = [], 0
        for token in self.reading.tokens:
            part += token.text == _GAP
            numbers.append(part)
        return tuple(numbers)


@lru_cache(maxsize=65536)
def read_phrase(text: str, names: tuple[tuple[str, ...], ...], code: str) -> Phrase:
    """Read a phrasing in a language, with the claim's groups of names."""
    return Phrase(text, read(text.replace("...", _GAP), code), compile_groups(names, code))


@lru_cache(maxsize=65536)
def phrase_language(text: str, source: str) -> str:
    """Return the language to read a phrasing in: the source's, unless its function words clearly say another."""
    tokens = [token.norm for token in tokenize(text, language(source)) if token.kind == WORD]
    counts = {code: sum(token in own.stop_words for token in tokens) for code, own in LANGUAGES.items()}
    best = max(counts, key=lambda code: (counts[code], code == source))
    return best if counts[best] - counts.get(source, 0) >= _CLEAR_LEAD else source
