"""tokens -> where the name of an office ends and that of who holds it begins: "ministro de Defensa | Juan Pérez"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.casing import Casing, casing
from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.tokens import Token

_LONGEST = 6  # tokens of an office: "ministro de Asuntos Exteriores y Cooperación"


def ends_office(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a person's name begins at a place, right behind the office that the person holds.

    An office is a title, "of" and common words with capitals; the name has two words or more, the first of them none
    of these. Only where a title stands before what it is of, as in Romance languages.
    """
    own, before = lexicon.language, place - 1
    person = tokens[place : place + 2]
    if not own.head_first or before < 1 or not tokens[before].capital or not _is_common(tokens[before], lexicon):
        return False
    if len(person) < 2 or not all(token.capital for token in person) or _is_common(tokens[place], lexicon):
        return False
    while before > max(0, place - _LONGEST) and (
        tokens[before].norm in own.connectors
        or tokens[before].norm in own.determiners
        or (tokens[before].capital and _is_common(tokens[before], lexicon))
    ):
        before -= 1
    return tokens[before].norm in own.titles and not tokens[before + 1].capital


def _is_common(token: Token, lexicon: Lexicon) -> bool:
    return casing(token.norm, lexicon.language.code) is Casing.COMMON
