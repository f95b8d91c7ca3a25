"""word -> Standing: how a dictionary of the language writes it. Loading one takes 0.3 to 2 s, so it is asked last."""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache
from typing import Protocol


class Standing(Enum):
    """How a dictionary has a word: as a common word only, (also) with a capital, or not at all."""

    COMMON = "common"
    EITHER = "either"
    CAPITAL = "capital"
    UNKNOWN = "unknown"


class _Members(Protocol):
    def is_dictionary_member(self, token: str, lang: str) -> bool:
        """Whether a word is in the dictionary, letter by letter."""

    def get_lemma(self, token: str, lang: str) -> str | None:
        """Return the dictionary form."""


@lru_cache(maxsize=65536)
def standing(norm: str, code: str) -> Standing:
    """Return how the dictionary of a language writes a lower-case word; unknown where there is no dictionary."""
    members = _members()
    try:
        common = members.is_dictionary_member(norm, code)
        capital = members.is_dictionary_member(norm.capitalize(), code)
    except ValueError:  # a language that simplemma has no dictionary of
        return Standing.UNKNOWN
    if common:
        return Standing.EITHER if capital else Standing.COMMON
    return Standing.CAPITAL if capital else Standing.UNKNOWN


@lru_cache(maxsize=65536)
def is_noun(norm: str, code: str) -> bool:
    """Whether a word has the forms of a common noun, where nouns are capitalised.

    Haus, Hauses; Regierung, Regierungen; Soldaten, of Soldat; but of Putin or Berlin only Putins, Berlins.
    """
    word, members = norm.capitalize(), _members()
    try:
        base = members.get_lemma(word, code)
        if base is None:
            return False
        if base.lower() not in (norm, norm.removesuffix("s")):
            return True
        forms = {end: members.is_dictionary_member(word + end, code) for end in ("es", "en", "er", "n")}
    except ValueError:
        return False
    # Weber and Fischer are common nouns too; as surnames they stand behind a first name or a title.
    return forms["es"] or (forms["en"] and not forms["er"]) or (norm.endswith(("e", "er")) and forms["n"])


@lru_cache(maxsize=65536)
def is_base(norm: str, code: str) -> bool:
    """Whether a word is its own dictionary form."""
    try:
        base = _members().get_lemma(norm.capitalize(), code)
    except ValueError:
        return True
    return base is None or base.lower() == norm


@cache
def _members() -> _Members:
    from simplemma.strategies import DictionaryLookupStrategy

    members: _Members = DictionaryLookupStrategy()
    return members
