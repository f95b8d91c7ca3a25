"""Language -> Lexicon: its tables compiled for looking up token by token."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from factcheck.languages import Language, language
from factcheck.languages.casing import Casing, casing
from factcheck.languages.stem import Stems, stemmer
from factcheck.languages.stem import bare as bare
from factcheck.parsing.lexicon.endings import ends, pattern
from factcheck.parsing.lexicon.entries import Entries, Payload, sides_of
from factcheck.parsing.tokens import Token, norms_of

#: What is asked of the same words again and again; there is one lexicon a language, for as long as the program runs.
_remembered = lru_cache(maxsize=65_536)


class Lexicon:
    """One language, ready for look-ups. Use `lexicon(code)`: building one costs a few milliseconds."""

    def __init__(self, language: Language) -> None:
        """Compile the tables of a language."""
        self.language = language
        read = stemmer(language.stemmer, language.spelling, language.unstemmed, language.irregular, language.joined)
        #: Returns what all forms of a word have in common, without accents: a look-up, for no other is asked as often.
        self.stem = Stems(read).__getitem__
        plain = stemmer(language.stemmer, language.spelling, language.unstemmed, joined=language.joined)
        #: The same of a word that is no irregular form of another one: "found" behind "did not".
        self.plain_stem = Stems(plain).__getitem__
        self._verb_endings = pattern(language.verb_endings)
        self._hedge_endings = pattern(language.hedge_endings)
        self._verbs = frozenset(language.verbs)
        self._listed_verbs = listed = frozenset(self.stem(verb) for verb in language.verbs)
        self._may_be_verbs = listed | language.known_verbs
        # Where no ending tells an infinitive, a dictionary does not tell a verb from a noun: "attack".
        self.tells_infinitive = language.infinitives != "(?!)"  # by an ending
        self._verb_stems = self._may_be_verbs if self.tells_infinitive else listed
        self._superlatives = pattern(language.superlatives)
        self._participles = pattern(language.participles)
        self._infinitives = pattern(language.infinitives)
        self._gerunds = pattern(language.gerunds)
        self._passives = pattern(language.passives)
        self._nominal = pattern(language.nominal_endings)
        self._adverbs = language.adverb_endings
        self.modifiers = self.compiled((cue, (category, scope)) for cue, category, scope in language.modifiers)
        self.quantifiers = language.quantifiers
        self.contrasts, self.relations = sides_of(language.contrasts), sides_of(language.relations)
        self.stances = frozenset(pair for word in language.stances for pair, _ in self.contrasts.get(word, ()))
        self.subordinators = self.table(language.subordinators)
        self.be_verbs = frozenset(self.stem(verb) for verb in (*language.be_verbs, *language.intransitives))
        self.births, self.deaths = (frozenset(map(self.stem, verbs)) for verbs in (language.births, language.deaths))
        self.tells_passive = not language.be_verbs
        self.light, self.belonging = self.entries(language.light), self.entries(language.belonging)
        self.statuses = self.compiled((f"={one.replace('_', ' ')}", True) for one in language.statuses)
        self.surpluses = self.compiled((f"={one}", True) for one in language.surpluses)
        self.undoing, self.removing = self.entries(language.undoing), self.entries(language.removing)
        self.measuring, self.having = self.entries(language.measuring), self.entries(language.having)
        self.adverbials = self.entries(language.adverbials)
        self._bases = frozenset(language.irregular.values())
        self.ago = self.entries(language.ago)
        self.scheduled = self.entries(language.scheduled)
        self.aliases = self.entries(language.aliases)
        self.examples = self.entries(language.examples)
        self.achieved = self.entries(language.achieved)
        self.speech = self.entries(language.speech)
        self.factives = self.entries(language.factives)
        self.proofs = self.entries(language.proofs)
        self.staging = self.entries(language.staging)
        self.past_cues = self.entries(language.past_cues)
        self.existence = self.entries(language.existence)
        self.recurring = self.entries(language.recurring)
        self.labels = self.entries(language.labels)
        self.not_ordinals = self.entries(language.not_ordinals)
        self.percents, self.points = self.entries(language.percents), self.entries(language.points)
        self.bounds, self.bounds_after = self.table(language.bounds), self.table(language.bounds_after)
        self.units = self.table(language.units)
        self.currencies = self.table(language.currencies)

    def norms(self, entry: str) -> tuple[str, ...]:
        """Part an entry of a table into words; an elided one (`n'`) stays whole."""
        parts = ((part,) if part in self.language.elisions else norms_of(part, self.language) for part in entry.split())
        return tuple(norm for words in parts for norm in words)

    def compiled(self, pairs: Iterable[tuple[str, Payload]]) -> Entries[Payload]:
        """Compile (entry, payload) pairs."""
        return Entries(pairs, self.norms, self.stem)

    def entries(self, table: Iterable[str]) -> Entries[bool]:
        """Compile a table without payload."""
        return self.compiled((entry, True) for entry in table)

    def table(self, table: Mapping[str, str]) -> Entries[str]:
        """Compile a table of exact words with a payload."""
        return self.compiled((f"={entry}", payload) for entry, payload in table.items())

    @_remembered
    def is_stop(self, norm: str) -> bool:
        """Whether a word is a function word."""
        own = self.language
        return norm in own.stop_words or norm in own.elisions or norm in own.deictic or norm in own.contractions

    def is_filler(self, norm: str) -> bool:
        """Whether a word may stand anywhere and says nothing of its neighbours: also."""
        return norm == self.language.filler

    def is_shouted(self, token: Token) -> bool:
        """Whether a common word stands in capitals for emphasis: "has SIGNED"; no abbreviation."""
        return (
            len(token.text) >= _SHORTEST
            and "." not in token.text  # U.S.
            and token.text.isupper()
            and casing(token.norm, self.language.code) in (Casing.COMMON, Casing.EITHER)
        )

    def is_capital_verb(self, token: Token) -> bool:
        """Whether a word with a capital is nothing but a form of a verb to the dictionary."""
        return (
            token.text.istitle()
            and not self.language.nouns_capitalised
            and self.is_verb(token.norm)
            and casing(token.norm, self.language.code) is Casing.COMMON
        )

    def is_time(self, norm: str) -> bool:
        """Whether a word is a stretch of time, which does nothing to anyone: day, week, year."""
        return self.language.units.get(norm) in _TIMES

    def is_of(self, norm: str) -> bool:
        """Whether a word joins a number or a date to what follows: `of`, `de`, `d'`."""
        return norm in self.language.genitives

    @_remembered
    def is_verb(self, norm: str) -> bool:
        """Whether a word is, judged by its looks and the tables, a form of a verb."""
        if norm in self.language.not_verbs:
            return False
        base = self.language.irregular.get(norm, norm)
        other = norm in self.language.other_words and norm not in self._verbs
        if base != norm and self.stem(base) in self._verb_stems and ends(self._infinitives, base):
            return not other or ends(self._participles, norm)
        if other:
            return False
        if ends(self._verb_endings, norm) or ends(self._verb_endings, base):
            return True
        if self.is_listed_verb(norm):
            return self.stem(norm) in self._verb_stems
        known = len(norm) >= _SHORTEST and self.stem(norm) in self._verb_stems and not ends(self._nominal, norm)
        return known and casing(norm, self.language.code) is not Casing.UNKNOWN

    @_remembered
    def has_verb_ending(self, norm: str) -> bool:
        """Whether a word ends like a form of a verb, nouns that do so included."""
        return ends(self._verb_endings, norm)

    def is_auxiliary(self, norm: str) -> bool:
        """Whether a word is a form of an auxiliary."""
        return norm in self.language.helpers

    @_remembered
    def has_hedge_ending(self, norm: str) -> bool:
        """Whether a verb form is a conditional or a simple future by its ending."""
        return ends(self._hedge_endings, norm)

    @_remembered
    def is_participle(self, norm: str) -> bool:
        """Whether a word ends like a past participle, or is an irregular form of a verb."""
        own = self.language
        told = norm in own.pasts or own.head_first or own.verb_last  # There the endings know all of them.
        return self.is_bare_participle(norm) or (norm in own.irregular and not told and self.is_verb(norm))

    @_remembered
    def is_passive(self, norm: str) -> bool:
        """Whether a form of a verb is passive by its ending."""
        return ends(self._passives, norm) and norm not in self.language.deponents

    @_remembered
    def is_bare_participle(self, norm: str) -> bool:
        """Whether a word ends like a past participle, irregular forms aside."""
        return ends(self._participles, norm) and norm not in self.language.presents and norm not in self.language.pasts

    @_remembered
    def is_infinitive(self, norm: str) -> bool:
        """Whether a word ends like an infinitive; where no ending tells one, whether it is no other form."""
        if self.tells_infinitive:
            return ends(self._infinitives, norm) and norm not in self.language.presents
        other = norm.endswith(self.language.plural) and self.stem(norm) != norm  # "Plans", but to press, to focus
        formed = self.is_participle(norm) and (norm in self.language.irregular or ends(self._verb_endings, norm))
        return norm in self._bases or not (formed or other or self.is_gerund(norm))  # "Cut" has one form.

    @_remembered
    def is_marked(self, norm: str) -> bool:
        """Whether an infinitive has its mark inside: German "abzulehnen"."""
        marks = self.language.infinitive_marks
        return self.is_infinitive(norm) and any(
            norm.startswith(particle + mark) for particle in self.language.particles for mark in marks
        )

    @_remembered
    def may_be_verb(self, norm: str) -> bool:
        """Whether a word has the stem of a verb, also where it is mostly a noun: "the attack", "they attack"."""
        if self.is_verb(norm) or self.is_listed_verb(norm):
            return True
        return (
            norm not in self.language.other_words
            and self.stem(norm) in self._may_be_verbs
            and not ends(self._nominal, norm)
        )

    @_remembered
    def has_verb_stem(self, norm: str) -> bool:
        """Whether a word has the stem of a verb, most often being another word: French "coupe"."""
        return self.stem(norm) in self._may_be_verbs and not ends(self._nominal, norm)

    @_remembered
    def is_listed_verb(self, norm: str) -> bool:
        """Whether a word has the stem of a verb of the language's own table, which are the most used ones."""
        stems = self.stem(norm) in self._listed_verbs and norm not in self.language.other_words
        return norm in self._verbs or (stems and not ends(self._nominal, norm))

    @_remembered
    def is_gerund(self, norm: str) -> bool:
        """Whether a word ends like a gerund or a present participle."""
        return ends(self._gerunds, norm)

    @_remembered
    def is_nominal(self, norm: str) -> bool:
        """Whether a word is derived from a verb by its ending: "authority" has the stem of "authorize"."""
        return ends(self._nominal, norm)

    @_remembered
    def is_adverb(self, norm: str) -> bool:
        """Whether a word is an adverb, by its ending or by the table of them."""
        return norm in self.language.adverbs or (norm.endswith(self._adverbs) and norm not in self.language.not_adverbs)

    @_remembered
    def is_superlative(self, norm: str) -> bool:
        """Whether a word is, or makes, a superlative: most, tallest, massimo."""
        return ends(self._superlatives, norm)


_SHORTEST = 4  # letters of a verb that only the dictionary knows; shorter words are too often other ones
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"))


@cache
def lexicon(code: str) -> Lexicon:
    """Return the lexicon of a language code."""
    return Lexicon(language(code))
