"""(entry, payload) pairs -> Entries: a table of a language, looked up at a place in a row of tokens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from factcheck.parsing.tokens import Token

Payload = TypeVar("Payload")
_CLITIC = 3  # letters: recusou-se a, firmar-lo
_HYPHEN = "-"
_Row = tuple[int, tuple[str, ...], Payload]
_number = itemgetter(0)


class _Begun(NamedTuple, Generic[Payload]):
    """The entries that begin with one word: the one that is no longer, and longer ones by their second word.

    `stems` and `exact` have (number, words, payload), `all` has both of them; a number tells which entry goes first.
    """

    alone: tuple[int, Payload] | None
    stems: Mapping[str, Sequence[_Row[Payload]]]
    exact: Mapping[str, Sequence[_Row[Payload]]]
    all: Sequence[_Row[Payload]]


class _Beginnings(dict[str, _Begun[Payload] | None]):
    """What begins with each word that was asked for: most begin nothing, and every table is asked of each."""

    def __init__(self, by_first: Mapping[str, Sequence[tuple[tuple[str, ...], Payload]]], stem: Callable[[str], str]):
        """Take the entries by their first word, and what makes a stem of a word."""
        super().__init__()
        self._by_first, self._stem = by_first, stem

    def __missing__(self, norm: str) -> _Begun[Payload] | None:
        """Look a word up that was not asked for so far."""
        likely = (*self._by_first.get(f"={norm}", ()), *self._by_first.get(self._stem(norm), ()))
        rows = [(number, keys, payload) for number, (keys, payload) in enumerate(likely) if len(keys) > 1]
        stems: dict[str, list[_Row[Payload]]] = {}
        exact: dict[str, list[_Row[Payload]]] = {}
        for row in rows:
            second = row[1][1]
            if second.startswith("="):
                exact.setdefault(second.removeprefix("="), []).append(row)
            else:
                stems.setdefault(second, []).append(row)
        alone = next(((1, payload) for keys, payload in likely if len(keys) == 1), None)
        self[norm] = _Begun(alone, stems, exact, rows) if likely else None
        return self[norm]


class Entries(Generic[Payload]):
    """A table of one- and many-word entries, looked up at a place in a row of tokens.

    An entry is compared stem by stem; one that begins with `=` to the letter. `begun` has for each word what begins
    with it, None for most: asked first, it saves a call, of which there are several for each word of a text.
    """

    def __init__(
        self,
        entries: Iterable[tuple[str, Payload]],
        norms: Callable[[str], tuple[str, ...]],
        stem: Callable[[str], str],
    ) -> None:
        """Compile (entry, payload) pairs; of two equal entries the first one counts.

        `norms` parts an entry into words, `stem` returns what all forms of a word have in common.
        """
        self._by_first: dict[str, list[tuple[tuple[str, ...], Payload]]] = {}
        self._stem = stem
        for entry, payload in entries:
            exact = entry.startswith("=")
            words = norms(entry.removeprefix("="))
            keys = tuple(f"={norm}" if exact else stem(norm) for norm in words)
            if keys:
                self._by_first.setdefault(keys[0], []).append((keys, payload))
        for group in self._by_first.values():
            group.sort(key=lambda pair: -len(pair[0]))
        self.begun = _Beginnings(self._by_first, stem)

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, Payload] | None:
        """Return (length in tokens, payload) of the longest entry that begins at `place`, of two that to the letter."""
        begun = self.begun[tokens[place].norm]
        if begun is None:
            return None
        if not begun.all or place + 1 == len(tokens):
            return begun.alone
        after = tokens[place + 1].norm
        rows = begun.all
        if after != _HYPHEN:  # Behind one the second word is the one that follows, or none.
            stems, exact = begun.stems.get(self._stem(after), ()), begun.exact.get(after, ())
            rows = sorted((*stems, *exact), key=_number) if stems and exact else stems or exact
        best = begun.alone
        for _, keys, payload in rows:
            length = self._fits(keys, tokens, place)
            if length and (best is None or length > best[0]):
                best = length, payload
        return best

    def leads(self, norm: str) -> bool:
        """Whether an entry of several words begins with a word."""
        begun = self.begun[norm]
        return begun is not None and bool(begun.all)

    def holds(self, stem: str) -> bool:
        """Whether a stem is an entry of one word: that of a verb in two parts stands at no one place."""
        return any(len(keys) == 1 for keys, _ in self._by_first.get(stem, ()))

    def _fits(self, keys: tuple[str, ...], tokens: Sequence[Token], place: int) -> int:
        """Return how many tokens an entry takes here, pronouns tied to its verb included; 0 if it does not fit."""
        at = place + 1  # The first word is known to fit.
        for key in keys[1:]:
            tied = at + 1 < len(tokens) and tokens[at].text == _HYPHEN and len(tokens[at + 1].text) <= _CLITIC
            if tied and key.removeprefix("=") != _HYPHEN:  # "would-be" has one of its own.
                at += 2
            if at >= len(tokens):
                return 0
            norm = tokens[at].norm
            if key != (f"={norm}" if key.startswith("=") else self._stem(norm)):
                return 0
            at += 1
        return at - place


def sides_of(pairs: Iterable[Iterable[Collection[str]]]) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Return for each word of some pairs of contrary groups the number of each pair, and which group of it has it."""
    table: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, sides in enumerate(pairs):
        for side, words in enumerate(sides):
            for word in words:
                table[word] = (*table.get(word, ()), (number, side))
    return table
