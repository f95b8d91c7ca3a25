"""tokens -> Value: ordinals in words and figures, Roman numerals, and numerals that name a thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from factcheck.matching import numerals
from factcheck.matching.figures import is_hyphen, text_of
from factcheck.matching.lexicon import Lexicon
from factcheck.matching.tokens import NUMBER, SIGN, WORD, Token
from factcheck.matching.value import Kind, Value, exactly

_EASY_ROMAN = re.compile(r"[IVX]{2,}")
_ROMAN_ORDINAL = re.compile(r"([IVX]+)(e|er|ème|º|ª)")
_LONGEST_ROMAN = 6  # letters: XXVIII
_LONGEST_GERMAN = 2  # digits of an ordinal with a full stop: "am 3. Oktober", not "im Jahr 2024."


def read_ordinal(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
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
    return Value(kinds, place, last, text_of(tokens, place, last), (exactly(Decimal(number)),))


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


def read_label(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> Value | None:
    """Read the numeral after a word such as Article: `Article V`, `art. 5`, `Chapter Seven`."""
    found = lexicon.labels.at(tokens, place)
    if not found or tokens[place].kind != WORD:
        return None
    after = place + found[0]
    if after < len(tokens) and tokens[after].text == ".":
        after += 1
    if after >= len(tokens):
        return None
    token = tokens[after]
    known = token.kind == WORD and (token.text == "I" or not lexicon.is_stop(token.norm))
    number = numerals.roman(token.text.upper()) if known else None
    # World War II is the Second World War; Article 5 is not the fifth one of anything.
    kinds = frozenset((Kind.LABEL, Kind.ORDINAL)) if number is not None else frozenset((Kind.LABEL,))
    if number is None and token.kind == NUMBER and token.text.isdecimal():
        number = int(token.text)
    if number is None and token.kind == WORD and token.norm not in lexicon.language.not_numbers:
        number = numerals.spelled(token.norm, lexicon.language.code)
    if number is None:
        return None
    return Value(kinds, after, after, text_of(tokens, place, after), (exactly(Decimal(number)),))


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
    if token.kind != NUMBER or not token.text.isdecimal() or after >= len(tokens) or not tokens[after].glued:
        return None, place
    mark = tokens[after]
    dotted = mark.text == "." and after + 1 < len(tokens) and tokens[after + 1].glued
    if dotted and language.ordinal_marks and re.fullmatch(language.ordinal_marks, tokens[after + 1].norm):
        return int(token.text), after + 1  # "3.º"
    if mark.kind in (WORD, SIGN) and language.ordinal_marks and re.fullmatch(language.ordinal_marks, mark.norm):
        return int(token.text), after
    german = (
        mark.text == "."
        and language.nouns_capitalised
        and after + 1 < len(tokens)
        and len(token.text) <= _LONGEST_GERMAN
    )
    return (int(token.text), after) if german else (None, place)


def _numeral_ordinal(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int | None:
    """Read a Roman numeral: two letters of I, V, X or more, or before a word such as `secolo`."""
    text = tokens[place].text
    marked = _ROMAN_ORDINAL.fullmatch(text)
    if marked and not lexicon.is_stop(tokens[place].norm):
        return numerals.roman(marked.group(1))
    if not text.isupper():
        return None
    before_label = place + 1 < len(tokens) and lexicon.labels.at(tokens, place + 1) is not None
    after_name = place > 0 and tokens[place - 1].capital and len(text) == 1 and text in "IVX"
    if _EASY_ROMAN.fullmatch(text) or (before_label and len(text) <= _LONGEST_ROMAN) or after_name:
        return numerals.roman(text)
    return None


def _hyphenated(tokens: Sequence[Token], place: int) -> int:
    last = place
    while last + 2 < len(tokens) and is_hyphen(tokens, last + 1) and tokens[last + 2].kind == WORD:
        last += 2
    return last
