"""(entry, payload) pairs -> Entries: a table of a language, looked up at a place in a row of tokens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from factcheck.parsing.tokens import Token

Payload = TypeVar("Payload")
_CLITIC = 3  # letters: recusou-se a, firmar-lo


class Entries(Generic[Payload]):
    """A table of one- and many-word entries, looked up at a place in a row of tokens.

    An entry is compared stem by stem; one that begins with `=` to the letter.
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
        # What may begin with a word, remembered: most words begin nothing, and every table is asked of each.
        self._likely: dict[str, tuple[tuple[tuple[str, ...], Payload], ...]] = {}
        self._stem = stem
        for entry, payload in entries:
            exact = entry.startswith("=")
            words = norms(entry.removeprefix("="))
            keys = tuple(f"={norm}" if exact else stem(norm) for norm in words)
            if keys:
                self._by_first.setdefault(keys[0], []).append((keys, payload))
        for group in self._by_first.values():
            group.sort(key=lambda pair: -len(pair[0]))

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, Payload] | None:
        """Return (length in tokens, payload) of the longest entry that begins at `place`, of two that to the letter."""
        token = tokens[place]
        likely = self._likely.get(token.norm)
        if likely is None:
            stem = self._stem(token.norm)
            likely = (*self._by_first.get(f"={token.norm}", ()), *self._by_first.get(stem, ()))
            self._likely[token.norm] = likely
        if not likely:
            return None
        best: tuple[int, Payload] | None = None
        for keys, payload in likely:
            length = self._fits(keys, tokens, place) if len(keys) > 1 else 1
            if length and (best is None or length > best[0]):
                best = length, payload
        return best

    def holds(self, stem: str) -> bool:
        """Whether a stem is an entry of one word: that of a verb in two parts stands at no one place."""
        return any(len(keys) == 1 for keys, _ in self._by_first.get(stem, ()))

    def _fits(self, keys: tuple[str, ...], tokens: Sequence[Token], place: int) -> int:
        """Return how many tokens an entry takes here, pronouns tied to its verb included; 0 if it does not fit."""
        at = place
        for index, key in enumerate(keys):
            if index and at + 1 < len(tokens) and tokens[at].text == "-" and len(tokens[at + 1].text) <= _CLITIC:
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
