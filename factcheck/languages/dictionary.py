"""word -> what simplemma's dictionary of a language knows of it, as bits. Loading one takes 0.3 to 2 s.

It is asked at build time for the languages with a file of their own (`pack.py`), and at run time for others only.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol

from factcheck.languages.detect import UNKNOWN

#: The word is in the dictionary in lower case, or with a capital; it has the forms of a common noun (told only where
#: nouns are capitalised); it is its own dictionary form, or has none.
COMMON, CAPITAL, NOUN, BASE = 1, 2, 4, 8


class _Members(Protocol):
    def is_dictionary_member(self, token: str, lang: str) -> bool:
        """Whether a word is in the dictionary, letter by letter."""

    def get_lemma(self, token: str, lang: str) -> str | None:
        """Return the dictionary form."""


def flags(norm: str, code: str, with_nouns: bool = False) -> int:
    """Return what holds of a lower-case word; `BASE` where there is no dictionary."""
    if code == UNKNOWN:  # Nobody has one of it: what takes half a second to load need not be asked.
        return BASE
    word, members = norm.capitalize(), _members()
    try:
        common, capital = members.is_dictionary_member(norm, code), members.is_dictionary_member(word, code)
    except ValueError:  # a language that simplemma has no dictionary of
        return BASE
    base = members.get_lemma(word, code)
    is_noun = with_nouns and base is not None and _is_noun(norm, base, code, members)
    is_base = base is None or base.lower() == norm
    return COMMON * common + CAPITAL * capital + NOUN * is_noun + BASE * is_base


def _is_noun(norm: str, base: str, code: str, members: _Members) -> bool:
    """Whether a word has the forms of a common noun.

    Haus, Hauses; Regierung, Regierungen; Ärztin, Ärztinnen; Soldaten, of Soldat; but of Putin or Berlin only Putins,
    Berlins.
    """
    if base.lower() not in (norm, norm.removesuffix("s")):
        return True
    word = norm.capitalize()
    es, en, er, n, nen = (members.is_dictionary_member(word + ending, code) for ending in "es en er n nen".split())
    # Weber and Fischer are common nouns too; as surnames they stand behind a first name or a title.
    return es or (en and not er) or (norm.endswith(("e", "er", "el")) and n) or (norm.endswith("in") and nen)


@cache
def _members() -> _Members:
    from simplemma.strategies import DictionaryLookupStrategy

    members: _Members = DictionaryLookupStrategy()
    return members
