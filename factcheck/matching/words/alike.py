"""Two words -> whether one is a form, a spelling or a typo of the other."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA, Prefix

from factcheck.matching.words.dictionary import are_of_one, known_word
from factcheck.parsing.lexicon.lexicon import Lexicon, bare

SAME, CLOSE, TYPO = 1.0, 0.9, 0.8
"""Likeness of two forms of one word, of a word and its compound, of a word and what may be its misspelling."""
TYPO_LETTERS = 6  # shorter words differ from each other by one letter too often
COMPOUND_LETTERS = 5
LEFT_VOWELS = "aeiu"
"""What the stemmer leaves at the end of some forms of a verb: golpe(ó), golp(eado)."""
_VERB_LETTERS = 4
_ENDING = 2  # letters of an ending: caratter(e), caratter(i)


@lru_cache(maxsize=65536)
def likeness(wanted: str, found: str, own: Lexicon) -> float:
    """Return 0..1: 1 for forms of one word, less for a typo or a compound, 0 for different words.

    Both words are normalised. What may be a misspelling is one edit away (optimal string alignment);
    `is_misspelling` asks the dictionary, which is slow to load, and only where it matters.
    """
    first, second = own.stem(wanted), own.stem(found)
    if first == second:
        return SAME
    if bare(wanted) == bare(found):
        return SAME
    if _same_verb(first, second) and own.is_verb(wanted) and own.is_verb(found):
        return CLOSE
    if own.language.compounding and _is_compound(first, second, own):
        return CLOSE
    return TYPO if _one_edit(wanted, found, own) else 0.0


def _same_verb(first: str, second: str) -> bool:
    """Whether two stems of verbs differ by a vowel the stemmer left."""
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    return len(shorter) >= _VERB_LETTERS and longer[:-1] == shorter and longer[-1] in LEFT_VOWELS


def _is_compound(first: str, second: str, own: Lexicon) -> bool:
    longer, shorter = (first, second) if len(first) > len(second) else (second, first)
    if len(shorter) < COMPOUND_LETTERS or not longer.endswith(shorter):
        return False
    before = longer.removesuffix(shorter)
    return len(before) > 2 and before not in own.language.contrary_prefixes


def _one_edit(wanted: str, found: str, own: Lexicon) -> bool:
    if abs(len(wanted) - len(found)) > 1 or (wanted[:2] != found[:2] and wanted[-2:] != found[-2:]):
        return False
    if min(len(wanted), len(found)) < TYPO_LETTERS or OSA.distance(wanted, found, score_cutoff=1) > 1:
        return False
    longer, shorter = (wanted, found) if len(wanted) > len(found) else (found, wanted)
    return not (longer.endswith(shorter) and longer.removesuffix(shorter) in own.language.contrary_prefixes)


@lru_cache(maxsize=65536)
def is_misspelling(wanted: str, found: str, code: str, like: float = TYPO) -> bool:
    """Whether of two words one edit apart one is no word: "contract" and "contact" are both real.

    `like` is their likeness: a misspelling may have the stem of the word by chance.
    """
    if not may_be_misspelling(wanted, found, code, like):
        return False
    real = like == TYPO and known_word(found, code) and known_word(wanted, code)
    return not real or are_of_one(wanted, found, code)


def may_be_misspelling(wanted: str, found: str, code: str, like: float) -> bool:
    """Whether a word may be a misspelling, as far as can be told without the slow dictionary."""
    if wanted == found or (like != TYPO and OSA.distance(wanted, found, score_cutoff=1) > 1):
        return False
    known = known_word(found, code)
    if like != TYPO:
        return not known and known_word(wanted, code)
    # Forms of one word that the stemmer parts differ at their end; only then is the slow dictionary asked.
    alike = Prefix.similarity(wanted, found) >= min(len(wanted), len(found)) - _ENDING
    return alike or not known or not known_word(wanted, code)
