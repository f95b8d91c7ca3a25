"""Language -> Sayings: the rows of its table of ways to say one thing, each way with the others."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from factcheck.parsing.lexicon.lexicon import Lexicon, lexicon

LETTERS = frozenset("XYZNM")
"""What stands for a thing (X, Y, Z), a number (N) or a measure (M)."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A way to say something, word by word, each with its other forms; and the other ways, as they stand.

    Each of these with whether it says more.
    """

    words: tuple[tuple[str, ...], ...]
    others: tuple[tuple[str, bool], ...]
    keys: frozenset[str]
    opening: frozenset[str]

    @property
    def whole(self) -> bool:
        """Whether it is a statement of its own, and no mere verb; that begins with one word of its opening."""
        return not self.opening

    def may_fit(self, norms: AbstractSet[str], stems: AbstractSet[str]) -> bool:
        """Whether a phrasing with these words may say it in this way."""
        return (self.whole or not self.opening.isdisjoint(norms)) and self.keys <= stems


@cache
def sayings(code: str) -> tuple[Saying, ...]:
    """Return the ways of a language in which a phrasing may say something."""
    own, found = lexicon(code), list[Saying]()
    for row in own.language.sayings:
        end = row.index("<") if "<" in row else len(row)
        ways = tuple((way, place > end) for place, way in enumerate(row) if place != end)
        for one in row[:end]:
            words = tuple(tuple(_small(word).split("/")) for word in one.split())
            fixed = (word for word in words if len(word) == 1 and word[0] not in LETTERS)
            others = tuple((way, more) for way, more in ways if way != one or _has_other_words(words, own))
            whole = any(word[0] in LETTERS for word in words)
            keys = frozenset(own.stem(word[0]) for word in fixed)
            found.append(Saying(words, others, keys, frozenset() if whole else frozenset(words[0])))
    return tuple(found)


def _has_other_words(words: tuple[tuple[str, ...], ...], own: Lexicon) -> bool:
    """Whether a way has words of its own in one place, "seat" and "headquarters": the first says what the others do."""
    told = ({own.stem(form) for form in word if not (own.is_stop(form) or own.may_be_verb(form))} for word in words)
    return any(len(stems) > 1 for stems in told)


def _small(word: str) -> str:
    """Return a word of a pattern in small letters: in German its nouns have a capital."""
    return word if word in LETTERS else word.lower()
