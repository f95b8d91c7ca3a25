"""Needs of all phrasings -> Planes: which of them a passage may meet, told for all of them at once.

What a phrasing needs is parted into groups, of each of which a passage must have something: a verb, a name, so many
words that not all of them may be missing. A plane is an integer with a bit for each phrasing, set where one of its
groups is there; the planes stand side by side in one integer, and where a phrasing's bit is set in all of them, no
group is missing. A phrasing of fewer groups has its bit in the planes that are left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from factcheck.matching.index.needs import Needs

_NAMES, _WORDS = 2, 3
"""Planes for names, which another passage may carry, and for words. More would make each passage dearer."""


class Planes:
    """The groups of all phrasings, numbered in the order in which they are given."""

    def __init__(self, needs: Sequence[Needs]) -> None:
        """Choose the groups: those of the words that the fewest phrasings have."""
        self._size = len(needs)
        self._all = (1 << self._size) - 1
        self.named = (1 << self._size * _NAMES) - 1
        common = Counter(word.norm for one in needs for word, _ in one.words)
        self._groups = [(*_names(one), *_words(one, common)) for one in needs]
        self._filled = 0
        for number, groups in enumerate(self._groups):
            taken = {plane for plane, _ in groups}
            self._filled |= sum(self._bit(plane, number) for plane in range(_NAMES + _WORDS) if plane not in taken)
        self._asking_nothing = sum(1 << number for number, groups in enumerate(self._groups) if not groups)

    def _bit(self, plane: int, number: int) -> int:
        return 1 << (plane * self._size + number)

    def of(self, bits: Mapping[int, int]) -> int:
        """Return the planes of a text that has these bits of these phrasings."""
        planes = 0
        for number, have in bits.items():
            for plane, group in self._groups[number]:
                if have & group:
                    planes |= self._bit(plane, number)
        return planes

    def all_met(self, planes: int) -> int:
        """Return the phrasings of which no group is missing, a bit for each."""
        if not planes:
            return self._asking_nothing
        whole = planes | self._filled
        met = self._all
        for _ in range(_NAMES + _WORDS):
            met &= whole
            whole >>= self._size
        return met

    def met(self, planes: int) -> Iterator[int]:
        """Yield the phrasings of which no group is missing, in their order."""
        met = self.all_met(planes)
        while met:
            lowest = met & -met
            yield lowest.bit_length() - 1
            met ^= lowest


def _names(needs: Needs) -> list[tuple[int, int]]:
    return [(plane, bit) for plane, (_, bit) in enumerate(needs.names[:_NAMES])]


def _words(needs: Needs, common: Mapping[str, int]) -> list[tuple[int, int]]:
    ranked = sorted(needs.words, key=lambda pair: (common[pair[0].norm], pair[1]))
    groups = [bit for _, bit in ranked if bit & needs.verbs]
    others = [bit for _, bit in ranked if bit & needs.others & ~needs.topic]
    size = needs.spare + 1
    groups += [sum(others[first : first + size]) for first in range(0, len(others) - needs.spare, size)]
    return list(enumerate(groups[:_WORDS], _NAMES))
