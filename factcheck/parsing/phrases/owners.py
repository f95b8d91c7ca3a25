"""tokens, tags -> whether the ending of a word makes it an owner: Swedish "kommunens museum", German "Annas Brief"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.casing import Casing, casing, is_base
from factcheck.languages.language import Language
from factcheck.parsing.lexicon.endings import ends, pattern
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.sentence import Tag
from factcheck.parsing.tokens import Token


def owns(tokens: Sequence[Token], tags: Sequence[Tag], own: Lexicon, first: int, place: int) -> bool:
    """Whether the ending of a noun at a place makes it an owner; its noun phrase begins at `first`."""
    norm, language = tokens[place].norm, own.language
    if tags[place] is not Tag.NOUN:
        return False
    told = ends(pattern(language.owner_endings), norm) and not is_base(norm, language.code)
    return told or (all(token.capital for token in tokens[first : place + 1]) and _is_formed(norm, language))


def _is_formed(norm: str, language: Language) -> bool:
    """Whether a word with a capital is a name with the ending of an owner, and no name that ends so."""
    endings = tuple(ending for ending in language.name_endings.split("|") if ending.isalpha())
    if not endings or not norm.endswith(endings):
        return False
    known = casing(norm, language.code)
    formed = known is Casing.CAPITAL and not is_base(norm, language.code)
    return formed or (known is Casing.UNKNOWN and not language.nouns_capitalised)
