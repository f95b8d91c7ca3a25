"""Word of a text -> the wanted words that it may stand for, by any rule by which one word is found as another.

It never loses one: what it returns holds all that `find_hits` would find, and a little more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from factcheck.matching.words.alike import (
    COMPOUND_LETTERS,
    LEFT_VOWELS,
    TYPO,
    TYPO_LETTERS,
    likeness,
    may_be_misspelling,
)
from factcheck.parsing.lexicon.lexicon import Lexicon, bare
from factcheck.parsing.sorts import sorts

_OPENING = 4  # letters at the beginning of a word that its stem keeps
_EDITED = 3  # letters at the beginning that one edit leaves as they are, or else it leaves all behind the next
_SHIFTS = 3  # where the rest of a word may begin after one edit: a letter earlier, in its place, a letter later
_NOTHING: Mapping[int, bool] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word of a phrasing: as it is written, and its stem.

    The stem is that of the whole verb where the phrasing has it in two parts: ablehn, of "lehnte ... ab".
    """

    norm: str
    stem: str


class Vocabulary:
    """The wanted words of one language, numbered in the order in which they are given."""

    def __init__(self, wanted: Sequence[Wanted], own: Lexicon) -> None:
        """Index the words by all that finds them."""
        self._wanted, self._own = wanted, own
        self._by_stem: dict[str, list[int]] = {}
        self._joined: dict[str, list[int]] = {}
        self._alike: dict[str, set[int]] = {}
        self._wider: dict[str, list[int]] = {}
        self._sorts = sorts(own.language.code)
        self._openings: set[str] = set()
        self._begun: set[str] = set()
        self._starts: set[str] = set()
        self._tails: set[str] = set()
        self._roots: set[str] = set()
        # Whatever is longer is none of them, and a text may be one word of a thousand letters.
        self._longest = max((len(form) for word in wanted for form in (word.norm, own.stem(word.norm))), default=0) + 1
        for number, word in enumerate(wanted):
            stem = own.stem(word.norm)
            for key in {word.stem, stem}:
                self._by_stem.setdefault(key, []).append(number)
            self._joined.setdefault(stem, []).append(number)
            for wide in self._sorts.wider(word.stem):
                self._wider.setdefault(wide, []).append(number)
            for key in {bare(word.norm), *one_less(word.norm), *self._related(stem)}:
                self._alike.setdefault(key, set()).add(number)
            self._roots.update(_roots(stem))
            if len(word.norm) >= TYPO_LETTERS:
                self._starts.add(word.norm[:_EDITED])
                self._tails.update(word.norm[place:] for place in range(_EDITED, _EDITED + _SHIFTS))
            for form in (word.norm, bare(word.norm), stem, word.stem):
                self._begun.update(form[:length] for length in range(1, _OPENING + 1))
                self._openings.add(form[:_OPENING])
        self._short = tuple(opening for opening in self._openings if len(opening) < _OPENING)
        particles = own.language.particles
        self._particles = tuple(one for one in particles if bare(one)[:_OPENING] in self._begun)

    def find(self, norm: str) -> Mapping[int, bool]:
        """Return the numbers of the wanted words that a word may stand for, each with whether it may be misspelt."""
        if not self._is_known(norm):
            return _NOTHING
        found = dict.fromkeys(self._forms(norm), False)
        for number, like in self._likes(norm):
            wanted = self._wanted[number].norm
            if may_be_misspelling(wanted, norm, self._own.language.code, like):
                # The passage is read again as if it had the wanted word, which others may be like.
                found.update(dict.fromkeys(self._forms(wanted), True))
                found.update(dict.fromkeys((other for other, _ in self._likes(wanted)), True))
            elif like != TYPO:
                found.setdefault(number, False)
        return found

    def joined(self, one: str, two: str) -> Sequence[int]:
        """Return the wanted words that two neighbours are if they are written as one: cease fire."""
        word = one + two
        plain = word if word.isascii() else bare(word)
        if plain[:_OPENING] not in self._openings and not plain.startswith(self._short):
            return ()
        return self._joined.get(self._own.stem(word), ())

    def opens(self, norm: str) -> bool:
        """Whether a wanted word may begin with this one, as its first half."""
        return bare(norm)[:_OPENING] in self._begun

    def _is_known(self, norm: str) -> bool:
        """Whether a word may stand for any of them: of most words few look-ups say that it does not."""
        stem = self._own.stem(norm)
        return (
            stem in self._by_stem
            or stem in self._wider
            or not self._roots.isdisjoint(_roots(stem))
            or bare(norm) in self._alike
            or self._may_be_misspelt(norm)
            or (self._sorts.has(stem) and not self._by_stem.keys().isdisjoint(self._sorts.wider(stem)))
            or bool(self._particles)
            or (norm in self._own.language.irregular and self._own.plain_stem(norm) in self._by_stem)
            or self._own.language.compounding
        )

    def _may_be_misspelt(self, norm: str) -> bool:
        """Whether a word may be one edit away from one of them."""
        likely = TYPO_LETTERS <= len(norm) <= self._longest
        return likely and (norm[:_EDITED] in self._starts or norm[_EDITED + 1 :] in self._tails)

    def _forms(self, norm: str) -> Iterator[int]:
        """Yield the wanted words of one stem with a word, or with a verb that it may be the later half of."""
        own, irregular = self._own, self._own.language.irregular
        stem = own.stem(norm)
        yield from self._by_stem.get(stem, ())
        if norm in irregular:  # "Did not found" has no form of find.
            yield from self._by_stem.get(own.plain_stem(norm), ())
        yield from self._wider.get(stem, ())
        for wide in self._sorts.wider(stem):
            yield from self._by_stem.get(wide, ())
        for particle in self._particles:
            yield from self._by_stem.get(own.stem(particle + irregular.get(norm, norm)), ())

    def _likes(self, norm: str) -> Iterator[tuple[int, float]]:
        """Yield the wanted words that are like a word, with their likeness."""
        known = self._alike
        for number in {number for key in self._keys(norm) if key in known for number in known[key]}:
            if like := likeness(self._wanted[number].norm, norm, self._own):
                yield number, like

    def _keys(self, norm: str) -> set[str]:
        """Return what a word shares with each that it may be like."""
        keys = {bare(norm), *self._related(self._own.stem(norm))}
        if self._may_be_misspelt(norm):
            keys.update(one_less(norm))
        return keys

    def _related(self, stem: str) -> Iterable[str]:
        """Return what a stem has in common with those of compounds, and with those that differ in a last vowel."""
        yield from (f"{root}~" for root in _roots(stem))
        if self._own.language.compounding:
            first = max(0, len(stem) - self._longest)
            yield from (f"~{stem[start:]}" for start in range(first, len(stem) - COMPOUND_LETTERS + 1))


def _roots(stem: str) -> tuple[str, ...]:
    """Return a stem, and what it has before the vowel that the stemmer left."""
    return (stem, stem[:-1]) if stem[-1:] in LEFT_VOWELS else (stem,)


def one_less(norm: str) -> Iterator[str]:
    """Yield a word, and it without each of its letters: two words that are one edit apart share one of these."""
    yield norm
    yield from (norm[:place] + norm[place + 1 :] for place in range(len(norm)))
