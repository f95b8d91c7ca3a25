"""tokens -> Quantity: ordinals in words and figures, and Roman numerals: third, 3rd, XX secolo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.parsing.lexicon.lexicon import Lexicon
from factcheck.parsing.quantities import numerals
from factcheck.parsing.quantities.cues import cues, is_hyphen, text_of
from factcheck.parsing.quantities.quantity import Kind, Quantity
from factcheck.parsing.quantities.span import exactly
from factcheck.parsing.tokens import NUMBER, SIGN, WORD, Token

_EASY_ROMAN = re.compile(r"[IVX]{2,}")
_ROMAN_ORDINAL = re.compile(r"([IVX]+)(e|er|ème|º|ª)")
_LONGEST_ROMAN = 6  # letters: XXVIII
_LONGEST_FIGURE = 4  # digits of an ordinal: the 1000th
_LONGEST_GERMAN = 2  # digits of an ordinal with a full stop: "am 3. Oktober", not "im Jahr 2024."


def read_ordinal(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Quantity | None:
    """Read `third`, `3rd`, `3ª`, `XXe`, `XX secolo`; not where the word means something else."""
    token = tokens[place]
    if _means_else(tokens, place, lexicon):
        return None
    number, last = _ordinal(tokens, place, lexicon)
    if number is None:
        number, last = _numeral_ordinal(tokens, place, lexicon), place
    if number is None:
        return None
    kinds = frozenset((Kind.ORDINAL, Kind.LABEL)) if token.text.isupper() else frozenset((Kind.ORDINAL,))
    text = text_of(tokens, place, last)
    return Quantity(kinds, place, last, text, (exactly(Decimal(number)),), name=str(number))


def _means_else(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether an ordinal word stands in an expression of another meaning: first lady, secondo il governo."""
    if place and lexicon.not_ordinals.at(tokens, place - 1):
        return True
    found = lexicon.not_ordinals.at(tokens, place)
    if not found:
        return False
    # "prima di" is "before", but behind an article it is "the first of".
    before = tokens[place - 1].norm if place else ""
    prepositional = lexicon.is_stop(tokens[place + found[0] - 1].norm)
    return not (prepositional and before in lexicon.language.determiners)


def _ordinal(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> tuple[int | None, int]:
    token, language = tokens[place], lexicon.language
    if token.kind == WORD:
        known = language.ordinals.get(token.norm)
        if known is not None:
            return known, place
        hyphenated = _hyphenated(tokens, place)
        if hyphenated > place:
            text = "".join(part.norm for part in tokens[place : hyphenated + 1])
            found = numerals.ordinal_word(text, language.code)
            if found is not None:
                return found, hyphenated
        return numerals.ordinal_word(token.norm, language.code), place
    after = place + 1
    number = numerals.whole(token.text, _LONGEST_FIGURE) if token.kind == NUMBER else None
    if number is None or after >= len(tokens) or not tokens[after].glued:
        return None, place
    mark = tokens[after]
    dotted = mark.text in ".:" and after + 1 < len(tokens) and tokens[after + 1].glued
    if dotted and language.ordinal_marks and re.fullmatch(language.ordinal_marks, tokens[after + 1].norm):
        return number, after + 1  # "3.º", "3:e"
    if mark.kind in (WORD, SIGN) and language.ordinal_marks and re.fullmatch(language.ordinal_marks, mark.norm):
        return number, after
    german = (
        mark.text == "."
        and language.nouns_capitalised
        and after + 1 < len(tokens)
        and len(token.text) <= _LONGEST_GERMAN
    )
    return (number, after) if german else (None, place)


def _numeral_ordinal(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int | None:
    """Read a Roman numeral: two letters of I, V, X or more, or before a word such as `secolo`."""
    text = tokens[place].text
    marked = _ROMAN_ORDINAL.fullmatch(text)
    if marked and not lexicon.is_stop(tokens[place].norm):
        return numerals.roman(marked.group(1))
    if not text.isupper():
        return None
    before_label = place + 1 < len(tokens) and cues(lexicon).labels.at(tokens, place + 1) is not None
    after_name = place > 0 and tokens[place - 1].capital and len(text) == 1 and text in "IVX"
    if _EASY_ROMAN.fullmatch(text) or (before_label and len(text) <= _LONGEST_ROMAN) or after_name:
        return numerals.roman(text)
    return None


def _hyphenated(tokens: Sequence[Token], place: int) -> int:
    last = place
    while last + 2 < len(tokens) and is_hyphen(tokens, last + 1) and tokens[last + 2].kind == WORD:
        last += 2
    return last
