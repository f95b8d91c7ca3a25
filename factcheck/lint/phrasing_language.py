"""A phrasing -> the languages that it may be in: too short for a detector, it has function words and a dictionary."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages import IN_DOUBT, LANGUAGES, language
from factcheck.matching.words.dictionary import known_word
from factcheck.parsing.tokens import WORD, tokenize

_MOST = 0.5  # share of the words that a dictionary must know


def language_of(text: str, preferred: Sequence[str]) -> str:
    """Return the language that a phrasing is most likely in; of equals a preferred one."""
    tied = _tied(text)
    candidates = [code for code in preferred if code in tied] or tied or [IN_DOUBT]
    return candidates[0] if len(candidates) == 1 else max(candidates, key=lambda code: _known(text, code))


def may_be_in(text: str, code: str) -> bool:
    """Whether a phrasing may be in a language: no other has more of its function words, and the rest are words of it.

    A phrasing of names and figures alone is in every language.
    """
    tied = _tied(text)
    return code in tied and (len(tied) == 1 or _known(text, code) >= _MOST)


def _tied(text: str) -> list[str]:
    """Return the languages that the most words of a text are function words of."""
    counts = {code: sum(word in own.stop_words for word in _words(text, code)) for code, own in LANGUAGES.items()}
    most = max(counts.values(), default=0)
    return [code for code, count in counts.items() if count == most]


def _known(text: str, code: str) -> float:
    """Return the share of the words that are no names and that a dictionary of the language has, in 0..1."""
    words = [token.norm for token in tokenize(text, language(code)) if token.kind == WORD and not token.capital]
    return sum(known_word(word, code) for word in words) / len(words) if words else 1.0


def _words(text: str, code: str) -> list[str]:
    """Return the words without those in names: the "Un" of Kim Jong Un is no Italian article."""
    words = [token for token in tokenize(text, language(code)) if token.kind == WORD]
    return [token.norm for place, token in enumerate(words) if place == 0 or not token.capital]
