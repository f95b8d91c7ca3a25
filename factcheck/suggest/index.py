"""Document -> Index: which words its passages have, and how well a word of a claim fits each of them.

Nothing is counted but what stands in this one document: what is rare in it weighs more. A cell must depend on its
claim and its source alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from math import log
from types import MappingProxyType

from factcheck.model import Document, Passage
from factcheck.suggest.terms import Term, Words, spelled
from factcheck.suggest.vocabulary import Idea

#: How well two words fit, in 0..1: the same word; the same idea; one the beginning of the other; from this share of
#: common pieces of three letters on, a kindred word of another language.
_SAME, _IDEA, _PREFIX, _KINDRED = 1.0, 0.9, 0.75, 0.5
#: Letters that two words have in common at their beginning, at least, to be kindred; and the share of the longer one.
_SHORTEST_PREFIX, _LEAST_SHARE = 4, 0.6
#: Numbers tell an event more surely than words.
_NUMBER = 1.5
#: BM25 with each word counted once: what a passage twice as long as the mean one pays for its length.
_LENGTH = 0.08
#: For each term of a claim the terms of a document that mean the same, and how surely, in 0..1.
Near = Mapping[Term, Mapping[Term, float]]
_NOTHING_NEAR: Near = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """The passages of a document and the terms in them; `forms` has each as it was first written."""

    language: str
    passages: tuple[Passage, ...]
    lengths: tuple[int, ...] = field(repr=False)
    places: dict[Term, tuple[int, ...]] = field(repr=False)
    forms: dict[Term, str] = field(repr=False)
    stems: dict[str, list[Term]] = field(repr=False)
    ideas: dict[Idea, list[Term]] = field(repr=False)
    pieces: dict[str, list[Term]] = field(repr=False)

    @classmethod
    def of(cls, document: Document, passages: Sequence[Passage], names: tuple[tuple[str, ...], ...]) -> Index:
        """Read the passages of a document once."""
        words = Words.of(document.language, names)
        places: dict[Term, list[int]] = defaultdict(list)
        forms: dict[Term, str] = {}
        lengths: list[int] = []
        for number, passage in enumerate(passages):
            text = document.text[passage.start : passage.end]
            spans = list(words.spans(text))
            lengths.append(len(spans))
            for term, start, end in spans:
                forms.setdefault(term, text[start:end])
            for term in dict.fromkeys(term for term, _, _ in spans):
                places[term].append(number)
        stems: dict[str, list[Term]] = defaultdict(list)
        ideas: dict[Idea, list[Term]] = defaultdict(list)
        pieces: dict[str, list[Term]] = defaultdict(list)
        for term in places:
            stems[term.stem].append(term)
            for idea in term.ideas:
                ideas[idea].append(term)
            if not term.is_number and not term.is_name:
                for piece in cut(term.word):
                    pieces[piece].append(term)
        kept = {term: tuple(found) for term, found in places.items()}
        tables = (dict(stems), dict(ideas), dict(pieces))
        return cls(document.language, tuple(passages), tuple(lengths), kept, forms, *tables)

    def scores(self, terms: Iterable[Term], *, same_language: bool, near: Near = _NOTHING_NEAR) -> list[float]:
        """Return how much of some terms each passage says, in 0..1; `near` are terms that mean the same besides."""
        count = len(self.passages)
        mean = sum(self.lengths) / count or 1.0
        found, whole = [0.0] * count, 0.0
        for term in dict.fromkeys(terms):
            fits = self._fits(term, near.get(term, {}), same_language=same_language)
            # A passage with a word that is only like it has it only so much: a rare name stays rare among others.
            holding = sum(fits.values())
            weight = (_NUMBER if term.is_number else 1.0) * log(1 + (count - holding + 0.5) / (holding + 0.5))
            whole += weight
            for number, fit in fits.items():
                found[number] += weight * fit
        long = (1 + _LENGTH * max(length / mean - 1, 0) for length in self.lengths)
        return [score / whole / paid if whole else 0.0 for score, paid in zip(found, long, strict=True)]

    def alike(self, terms: Iterable[Term], *, same_language: bool, near: Near = _NOTHING_NEAR) -> frozenset[Term]:
        """Return the terms of the document that may mean one of these."""
        return frozenset(
            other for term in terms for other in (*self._alike(term, same_language=same_language), *near.get(term, ()))
        )

    def _fits(self, term: Term, near: Mapping[Term, float], *, same_language: bool) -> dict[int, float]:
        """Return how well a term fits each passage that has anything like it."""
        fits: dict[int, float] = {}
        known = self._alike(term, same_language=same_language)
        for other, fit in (*known.items(), *near.items()):
            for number in self.places[other]:
                fits[number] = max(fits.get(number, 0.0), fit)
        return fits

    def _alike(self, term: Term, *, same_language: bool) -> dict[Term, float]:
        """Return the terms of the document that may mean the same, and how sure that is."""
        found: dict[Term, float] = {}
        if not term.is_number and not term.is_name:
            own = cut(term.word)
            for other, common in Counter(other for piece in own for other in self.pieces.get(piece, ())).items():
                share = 2 * common / (len(own) + len(cut(other.word)))
                # As many pieces as letters at the beginning: fewer, and the two can only be kindred by their share.
                if (common >= _SHORTEST_PREFIX or share >= _KINDRED) and (fit := _kindred(term, other, share)) > 0:
                    found[other] = fit
        for idea in term.ideas:
            for other in self.ideas.get(idea, ()):
                found[other] = max(found.get(other, 0.0), _IDEA)
        if same_language or term.is_number or term.is_name:
            found |= dict.fromkeys(self.stems.get(term.stem, ()), _SAME)
        return found


@lru_cache(maxsize=65_536)
def cut(word: str) -> frozenset[str]:
    """Return the pieces of three letters of a word, its beginning marked, however a language spells it.

    >>> sorted(cut("veto"))
    ['^^v', '^ve', 'eto', 'vet']
    >>> cut("theory") == cut("teori")
    True
    """
    marked = f"^^{spelled(word)}"
    return frozenset(marked[at : at + 3] for at in range(len(marked) - 2))


def _kindred(term: Term, found: Term, share: float) -> float:
    """Return how likely it is that two spellings are of one word, 0 where it is not."""
    if term.word == found.word:
        return _SAME
    one, other = spelled(term.word), spelled(found.word)
    common = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if common >= _SHORTEST_PREFIX and common >= _LEAST_SHARE * max(len(one), len(other)):
        return max(_PREFIX, share)
    return share if share >= _KINDRED else 0.0
