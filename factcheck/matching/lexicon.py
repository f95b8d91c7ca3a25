"""Language -> Lexicon: its tables compiled for looking up token by token."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Generic, TypeVar

from factcheck.languages import Language, language
from factcheck.matching.tokens import Token, tokenize

Payload = TypeVar("Payload")
_CLITIC = 3  # letters: recusou-se a, firmar-lo
_STEMS_KEPT = 200_000


class Entries(Generic[Payload]):
    """A table of one- and many-word entries, looked up at a place in a row of tokens.

    An entry is compared stem by stem; one that begins with `=` to the letter.
    """

    def __init__(self, entries: Iterable[tuple[str, Payload]], lexicon: Lexicon) -> None:
        """Compile (entry, payload) pairs; of two equal entries the first one counts."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], Payload]]] = {}
        # What may begin with a word, remembered: most words begin nothing, and every table is asked of each.
        self._likely: dict[str, tuple[tuple[tuple[str, ...], Payload], ...]] = {}
        self._lexicon = lexicon
        for entry, payload in entries:
            exact = entry.startswith("=")
            norms = lexicon.norms(entry.removeprefix("="))
            keys = tuple(f"={norm}" if exact else lexicon.stem(norm) for norm in norms)
            if keys:
                self._by_first.setdefault(keys[0], []).append((keys, payload))
        for group in self._by_first.values():
            group.sort(key=lambda pair: -len(pair[0]))

    def at(self, tokens: Sequence[Token], place: int) -> tuple[int, Payload] | None:
        """Return (length in tokens, payload) of the longest entry that begins at `place`."""
        token = tokens[place]
        likely = self._likely.get(token.norm)
        if likely is None:
            stem = self._lexicon.stem(token.norm)
            likely = (*self._by_first.get(stem, ()), *self._by_first.get(f"={token.norm}", ()))
            self._likely[token.norm] = likely
        best: tuple[int, Payload] | None = None
        for keys, payload in likely:
            length = self._fits(keys, tokens, place)
            if length and (best is None or length > best[0]):
                best = length, payload
        return best

    def _fits(self, keys: tuple[str, ...], tokens: Sequence[Token], place: int) -> int:
        """Return how many tokens an entry takes here, pronouns tied to its verb included; 0 if it does not fit."""
        at = place
        for index, key in enumerate(keys):
            if index and at + 1 < len(tokens) and tokens[at].text == "-" and len(tokens[at + 1].text) <= _CLITIC:
                at += 2
            if at >= len(tokens):
                return 0
            norm = tokens[at].norm
            if key != (f"={norm}" if key.startswith("=") else self._lexicon.stem(norm)):
                return 0
            at += 1
        return at - place


class Lexicon:
    """One language, ready for look-ups. Use `lexicon(code)`: building one costs a few milliseconds."""

    def __init__(self, language: Language) -> None:
        """Compile the tables of a language."""
        self.language = language
        self._stemmer = _snowball(language.stemmer)
        self._spelling = tuple((re.compile(pattern), new) for pattern, new in language.spelling)
        self._stems: dict[str, str] = {}
        self._verb_endings = re.compile(language.verb_endings) if language.verb_endings else None
        self._hedge_endings = re.compile(language.hedge_endings) if language.hedge_endings else None
        self._verb_stems = frozenset(self.stem(verb) for verb in language.verbs)
        self.negations = self.entries(language.negations)
        self.local_negations = self.entries(language.local_negations)
        self.clause_negations = self.entries(language.clause_negations)
        self.noun_negations = self.entries(language.noun_negations)
        self.not_negations = self.entries(language.not_negations)
        self.denials = self.entries(language.denials)
        self.failures = self.entries(language.failures)
        self.hedges = self.entries(language.hedges)
        self.modals = self.entries(language.modals)
        self.conditions = self.entries(language.conditions)
        self.not_hedges = self.entries(language.not_hedges)
        self.clause_starts = self.entries(language.clause_starts)
        self.relatives = self.entries(language.relatives)
        self.labels = self.entries(language.labels)
        self.not_ordinals = self.entries(language.not_ordinals)
        self.percents = self.entries(language.percents)
        self.points = self.entries(language.points)
        self.bounds = self.table(language.bounds)
        self.bounds_after = self.table(language.bounds_after)
        self.units = self.table(language.units)
        self.currencies = self.table(language.currencies)

    def norms(self, entry: str) -> tuple[str, ...]:
        """Part an entry of a table into words; an elided one (`n'`) stays whole."""
        parts = (
            (part,) if part in self.language.elisions else (token.norm for token in tokenize(part, self.language))
            for part in entry.split()
        )
        return tuple(norm for words in parts for norm in words)

    def entries(self, table: Iterable[str]) -> Entries[bool]:
        """Compile a table without payload."""
        return Entries(((entry, True) for entry in table), self)

    def table(self, table: Mapping[str, str]) -> Entries[str]:
        """Compile a table of exact words with a payload."""
        return Entries(((f"={entry}", payload) for entry, payload in table.items()), self)

    def stem(self, norm: str) -> str:
        """Return what all forms of a word have in common, without accents."""
        known = self._stems.get(norm)
        if known is not None:
            return known
        word = self.language.irregular.get(norm, norm)
        for pattern, new in self._spelling:
            word = pattern.sub(new, word)
        # Snowball takes -mente off with all before it: Italian "minacciosamente" is no form of "minacciare".
        stem = word if word.endswith(_ADVERB) and len(word) > _LONG_ADVERB else self._stemmer(word)
        stem = bare(stem) or norm
        if len(self._stems) < _STEMS_KEPT:
            self._stems[norm] = stem
        return stem

    def is_stop(self, norm: str) -> bool:
        """Whether a word is a function word."""
        return (
            norm in _DEICTIC or norm in self.language.stop_words or norm in self.language.elisions or norm in _CLIPPED
        )

    def is_of(self, norm: str) -> bool:
        """Whether a word joins a number or a date to what follows: `of`, `de`, `d'`."""
        return norm in _OF

    def is_verb(self, norm: str) -> bool:
        """Whether a word is, judged by its looks and the tables, a form of a verb."""
        if norm in self.language.not_verbs:
            return False
        base = self.language.irregular.get(norm, norm)
        if self._verb_endings and (self._verb_endings.search(norm) or self._verb_endings.search(base)):
            return True
        return self.stem(norm) in self._verb_stems and not _NOMINAL.search(norm)

    def has_verb_ending(self, norm: str) -> bool:
        """Whether a word ends like a form of a verb, nouns that do so included."""
        return bool(self._verb_endings and self._verb_endings.search(norm))

    def is_auxiliary(self, norm: str) -> bool:
        """Whether a word is a form of an auxiliary."""
        return norm in self.language.auxiliaries

    def has_hedge_ending(self, norm: str) -> bool:
        """Whether a verb form is a conditional or a simple future by its ending."""
        return bool(self._hedge_endings and self._hedge_endings.search(norm))


# What derives a noun from a verb: "authority" has the stem of "authorize" and is none of its forms.
_NOMINAL = re.compile(
    r"(t(y|ies|ions?)|sions?|ments?|ances?|ences?|ness|ors?|ships?|al|ive|ives|zion[ei]|sion[ei]|ment[oi]|tor[ei]|tric[ei]|anz[ae]|enz[ae]"
    r"|ci[oó]n|ciones|mientos?|dad|ç(ão|ões)|mentos?|dades?|teurs?|trices?|ung|ungen|ing(en)?|heid|heden)$"
)
_OF = frozenset("of the de di del dello della dell' dei delle degli d' do da dos des du von van".split())
_ADVERB, _LONG_ADVERB = "mente", 8
# Days told from the day of writing: no text can be held to them, and none has to repeat them.
_DEICTIC = frozenset(
    "today yesterday tomorrow now oggi ieri domani ora adesso heute gestern jetzt hoy ayer aujourd'hui hier demain hoje"
    " ontem amanhã vandaag gisteren".split()
)
_CLIPPED = frozenset(("'s", "'", "n't"))


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """Return a word without its accents."""
    if word.isascii():
        return word
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


@cache
def lexicon(code: str) -> Lexicon:
    """Return the lexicon of a language code."""
    return Lexicon(language(code))


def _snowball(name: str) -> Callable[[str], str]:
    if not name:
        return str
    import Stemmer

    stem: Callable[[str], str] = Stemmer.Stemmer(name).stemWord
    return stem
