"""tokens, tags -> the head of a noun phrase."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factcheck.languages import language
from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import CODE, WORD, Token


def head_of(tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon, first: int, last: int) -> int:
    """Return the head of `first..last`: the last word, or the first noun where adjectives follow theirs.

    A title is none before a name: Rossi in "il sindaco Rossi", but sindaco in "il sindaco francese".
    """
    nouns = [
        place for place in range(first, last + 1) if tags[place] is Tag.NOUN and tokens[place].kind in (WORD, CODE)
    ]
    if not nouns:
        return last
    if not own.language.head_first:
        return nouns[-1]
    leading, titles = own.language.leading_adjectives | own.language.statuses, own.language.titles
    nouns = [place for place in nouns if tokens[place].norm not in leading] or nouns
    named = [place for place in nouns if tokens[place].norm not in titles]
    peoples = _peoples(own.language.code)
    return next((place for place in named if tokens[place].norm not in peoples), nouns[0])


@cache
def _peoples(code: str) -> frozenset[str]:
    """Return the adjectives and peoples of countries, which stand behind a title as a name does."""
    return frozenset(form for forms in language(code).demonyms.values() for form in forms.split())
