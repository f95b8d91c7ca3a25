"""Language -> Lexicon: its tables compiled for looking up token by token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, TypeVar

from factcheck.next.languages import Language, language
from factcheck.next.languages.stem import bare as bare
from factcheck.next.languages.stem import stemmer
from factcheck.next.parsing.tokens import Token, tokenize

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
        self._stem = stemmer(language.stemmer, language.irregular, language.spelling, language.unstemmed)
        self._stems: dict[str, str] = {}
        self._verb_endings = _pattern(language.verb_endings)
        self._hedge_endings = _pattern(language.hedge_endings)
        self._verb_stems = frozenset(self.stem(verb) for verb in language.verbs)
        self._superlatives = _pattern(language.superlatives)
        self._participles = _pattern(language.participles)
        self._infinitives = _pattern(language.infinitives)
        self._gerunds = _pattern(language.gerunds)
        self._nominal = _pattern(language.nominal_endings)
        self._adverbs = language.adverb_endings
        self.modifiers = Entries((((cue, (category, scope)) for cue, category, scope in language.modifiers)), self)
        self.quantifiers = language.quantifiers
        self.contrasts = _contrasts(language)
        self.subordinators = self.table(language.subordinators)
        self.be_verbs = frozenset(self.stem(verb) for verb in language.be_verbs)
        self.tells_passive = not language.be_verbs
        self.light = self.entries(language.light)
        self.achieved = self.entries(language.achieved)
        self.speech = self.entries(language.speech)
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
        stem = self._stem(norm)
        if len(self._stems) < _STEMS_KEPT:
            self._stems[norm] = stem
        return stem

    def is_stop(self, norm: str) -> bool:
        """Whether a word is a function word."""
        return (
            norm in self.language.stop_words
            or norm in self.language.elisions
            or norm in self.language.deictic
            or norm in self.language.contractions
        )

    def is_time(self, norm: str) -> bool:
        """Whether a word is a stretch of time, which does nothing to anyone: day, week, year."""
        return self.language.units.get(norm) in _TIMES

    def is_of(self, norm: str) -> bool:
        """Whether a word joins a number or a date to what follows: `of`, `de`, `d'`."""
        return norm in self.language.genitives

    def is_verb(self, norm: str) -> bool:
        """Whether a word is, judged by its looks and the tables, a form of a verb."""
        if norm in self.language.not_verbs:
            return False
        base = self.language.irregular.get(norm, norm)
        if _ends(self._verb_endings, norm) or _ends(self._verb_endings, base):
            return True
        return self.stem(norm) in self._verb_stems and not _ends(self._nominal, norm)

    def has_verb_ending(self, norm: str) -> bool:
        """Whether a word ends like a form of a verb, nouns that do so included."""
        return _ends(self._verb_endings, norm)

    def is_auxiliary(self, norm: str) -> bool:
        """Whether a word is a form of an auxiliary."""
        return norm in self.language.helpers

    def has_hedge_ending(self, norm: str) -> bool:
        """Whether a verb form is a conditional or a simple future by its ending."""
        return _ends(self._hedge_endings, norm)

    def is_participle(self, norm: str) -> bool:
        """Whether a word ends like a past participle, or is an irregular form of a verb."""
        return _ends(self._participles, norm) or (norm in self.language.irregular and self.is_verb(norm))

    def is_bare_participle(self, norm: str) -> bool:
        """Whether a word ends like a past participle, irregular forms aside."""
        return _ends(self._participles, norm)

    def is_infinitive(self, norm: str) -> bool:
        """Whether a word ends like an infinitive; where no ending tells one, whether it is no other form."""
        if self.language.infinitives != "(?!)":
            return _ends(self._infinitives, norm)
        return not (self.is_participle(norm) or self.is_gerund(norm) or norm.endswith("s"))

    def may_be_verb(self, norm: str) -> bool:
        """Whether a word has the stem of a verb, also where it is mostly a noun: "the attack", "they attack"."""
        return self.is_verb(norm) or (self.stem(norm) in self._verb_stems and not _ends(self._nominal, norm))

    def is_gerund(self, norm: str) -> bool:
        """Whether a word ends like a gerund or a present participle."""
        return _ends(self._gerunds, norm)

    def is_nominal(self, norm: str) -> bool:
        """Whether a word is derived from a verb by its ending: "authority" has the stem of "authorize"."""
        return _ends(self._nominal, norm)

    def is_adverb(self, norm: str) -> bool:
        """Whether a word is an adverb by its ending."""
        return bool(self._adverbs) and norm.endswith(self._adverbs) and norm not in self.language.not_adverbs

    def is_superlative(self, norm: str) -> bool:
        """Whether a word is, or makes, a superlative: most, tallest, massimo."""
        return _ends(self._superlatives, norm)


_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))


def _pattern(text: str) -> re.Pattern[str] | None:
    return re.compile(text) if text else None


def _ends(pattern: re.Pattern[str] | None, norm: str) -> bool:
    return pattern is not None and pattern.search(norm) is not None


def _contrasts(language: Language) -> Mapping[str, tuple[tuple[int, int], ...]]:
    table: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, sides in enumerate(language.contrasts):
        for side, words in enumerate(sides):
            for word in words:
                table[word] = (*table.get(word, ()), (number, side))
    return table


@cache
def lexicon(code: str) -> Lexicon:
    """Return the lexicon of a language code."""
    return Lexicon(language(code))
