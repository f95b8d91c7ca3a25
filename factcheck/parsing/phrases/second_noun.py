"""tokens, tags -> whether a noun behind a subject that follows its verb is the object: "Gestern sah ein Nachbar Rauch".

Where compounds are one word, two common nouns in a row are two phrases, but for measures and titles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from factcheck.languages.casing import Casing, casing, is_noun
from factcheck.parsing.kinds import Tag
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import Token


def is_object(tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon, first: int, last: int, place: int) -> bool:
    """Whether what stands at a place begins a phrase of its own behind the one at `first..last`, all token places."""
    language = own.language
    if not language.compounding or not first or tags[first - 1] not in (Tag.VERB, Tag.AUXILIARY):
        return False
    if tags[place] is Tag.NUMBER:  # "Entließ Direktor Oskar Brand 58 Arbeiter"
        return place + 1 < len(tags) and tags[place + 1] is Tag.NOUN and own.labels.at(tokens, last) is None
    one, other = tokens[last], tokens[place]
    measures = one.norm in language.titles or one.norm in language.parts or own.is_time(one.norm)
    if measures or tags[place] is not Tag.NOUN:
        return False
    if language.nouns_capitalised:
        known = casing(one.norm, language.code) is not Casing.UNKNOWN
        return known and tags[first] is Tag.DETERMINER and other.capital and is_noun(other.norm, language.code)
    named = all(token.capital for token in tokens[first : last + 1]) and not other.capital
    if named and tokens[first - 1].norm in language.be:
        return True  # Dutch "Sinds 2019 is Anna Berg burgemeester"
    definite = tags[first] is not Tag.DETERMINER and _pattern(language.definite_endings).search(one.norm) is not None
    return definite and not one.capital and not other.capital


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text or "(?!)")
