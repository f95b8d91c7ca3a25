"""Text -> Term: its words as ranking sees them, small words left out."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.suggest.vocabulary import Idea, ideas, small_words, stemmer

# Where a script writes no spaces every character is a word.
_WORD = re.compile(
    r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
    r"|(?:[^\W_\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]|(?<=\w)[\u0300-\u036f])+"
)
#: What languages write in two ways: Greek letters, a sound that is `i`, and letters that double.
_TWO_LETTERS = (("ph", "f"), ("th", "t"), ("rh", "r"), ("ae", "e"), ("oe", "e"))
_LETTERS = str.maketrans("yjwkq", "iivcc")
_TWICE = re.compile(r"(.)\1")
_MARKS = re.compile("[\u0300-\u036f]")


@dataclass(frozen=True, slots=True)
class Term:
    """A word: in small letters without accents, its stem, and the ideas and countries that it may stand for.

    A name that a claims file declares has a key of its own ("=2" for the third line of names) as its word.
    """

    word: str
    stem: str
    ideas: frozenset[Idea] = frozenset()

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits, with a letter or not: 24, F16."""
        return any(map(str.isdigit, self.word))

    @property
    def is_name(self) -> bool:
        """Whether it is one of the declared names."""
        return self.word.startswith("=")


#: The words of a name, whether capitals alone tell it from another word (UN, `un`), and its term.
_Spelled = tuple[tuple[str, ...], bool, Term]


@dataclass(frozen=True, slots=True)
class Words:
    """What is needed to make terms of a text: its language, and the groups of names of the claims file."""

    language: str
    names: Mapping[str, tuple[_Spelled, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, language: str, names: tuple[tuple[str, ...], ...]) -> Words:
        """Return what reads a language; `names` are groups of names of one thing."""
        return cls(language, _spelled(names))

    def terms(self, text: str) -> list[Term]:
        """Return the terms of a text in their order; a declared name is one term and takes the place of its words."""
        return [term for term, _, _ in self.spans(text)]

    def spans(self, text: str) -> Iterator[tuple[Term, int, int]]:
        """Yield the terms of a text with where they begin and end in it."""
        found = list(_WORD.finditer(text))
        written = [one[0] for one in found]
        words = list(map(_folded, written))
        small = small_words().get(self.language, frozenset())
        stem, known = stemmer(self.language), ideas(self.language)
        at = 0
        while at < len(words):
            first, word = found[at], words[at]
            if (name := self._name(words, written, at)) is not None:
                length, term = name
                at += length
                yield term, first.start(), found[at - 1].end()
                continue
            at += 1
            if word not in small:
                root = stem(word)
                yield Term(plain(word), plain(root), known.get(root, frozenset())), first.start(), first.end()

    def _name(self, words: Sequence[str], written: Sequence[str], at: int) -> tuple[int, Term] | None:
        for spelling, shouted, term in self.names.get(words[at], ()):
            end = at + len(spelling)
            if tuple(words[at:end]) == spelling and (not shouted or "".join(written[at:end]).isupper()):
                return len(spelling), term
        return None


def bare_words(text: str) -> Iterator[str]:
    """Yield the words of a text in small letters, small words too."""
    return (_folded(found[0]) for found in _WORD.finditer(text))


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """Return a word without its accents: `più` is `piu`."""
    return _MARKS.sub("", unicodedata.normalize("NFD", word))


@lru_cache(maxsize=65_536)
def spelled(word: str) -> str:
    """Return a word in the letters that all languages write alike where they have it from one another.

    >>> [spelled(word) for word in ("photo", "foto", "jugoslavia", "yugoslavia", "commission", "komission")]
    ['foto', 'foto', 'iugoslavia', 'iugoslavia', 'comision', 'comision']
    """
    for two, one in _TWO_LETTERS:
        word = word.replace(two, one)
    return _TWICE.sub(r"\1", word.translate(_LETTERS))


@lru_cache(maxsize=64)
def _spelled(names: tuple[tuple[str, ...], ...]) -> Mapping[str, tuple[_Spelled, ...]]:
    """Return the names that begin with each word, the longest first."""
    found: dict[str, list[_Spelled]] = defaultdict(list)
    for number, group in enumerate(names):
        for name in group:
            if words := tuple(bare_words(name)):
                found[words[0]].append((words, name.isupper(), Term(f"={number}", f"={number}")))
    return {first: tuple(sorted(some, key=lambda one: -len(one[0]))) for first, some in found.items()}
