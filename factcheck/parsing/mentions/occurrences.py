"""A row of words -> its occurrences in a text, close transliterations and inflected forms included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.languages import language
from factcheck.parsing.lexicon.lexicon import Lexicon, bare
from factcheck.parsing.mentions.spelling import alike_names, key, key_of_sound, read_sound
from factcheck.parsing.tokens import CODE, HYPHENS, NUMBERED, WORD, Token

_CONNECTING = 2  # small words between two parts of a name: "de la"
_SHORT = 3  # letters up to which a name must be written to the letter: Xi, Kim, CIA
_ACRONYM = 4  # letters up to which a declared name that is also a common word must have its capital
_STEM = 3  # letters of a name that stay when its ending goes: Putins, but not Paris


def occurrences(
    row: Sequence[str], tokens: Sequence[Token], lexicon: Lexicon, *, declared: bool = False, articled: bool = False
) -> list[tuple[int, int]]:
    """Return every (first, last) at which a row of words stands, hyphens and connectors aside.

    What `names:` declares may be written small; what has an article (`articled`) also behind one: the internet.
    """
    if not row:
        return []
    code = lexicon.language.code
    one = len(row) == 1
    wanted = keys_of(row[0], code)
    found: list[tuple[int, int]] = []
    for first, token in enumerate(tokens):
        if token.kind not in (WORD, CODE) or wanted.isdisjoint(keys_of(token.norm, code)):
            continue
        if not meets(row[0], token, code, plural=one):
            continue
        if one:
            free = declared or not any(other.capital for other in tokens)
            if _proper_case(row[0], tokens, first, lexicon, free, articled):
                found.append((first, first))
        elif (last := _follow(row, tokens, first, lexicon)) is not None:
            found.append((first, last))
    return found


def may_hold(row: tuple[str, ...], token: Token, lexicon: Lexicon) -> bool:
    """Whether an occurrence of a row of words may go over a token: as one of its words, or small between them."""
    code = lexicon.language.code
    small = _is_small(token, lexicon.language.connectors)
    return small or not _keys_of_row(row, code).isdisjoint(keys_of(token.norm, code))


def meets(word: str, token: Token, code: str, *, plural: bool = False) -> bool:
    """Whether a token is a word of a name, with the endings that names have in the language."""
    if token.text.isupper() or min(len(word), len(token.norm)) <= _SHORT:
        return bool(_plain(word, code, plural) & _plain(token.norm, code, plural))
    if alike_names(word, token.norm):
        return True
    return any(alike_names(word, form) for form in forms(token.norm, code, plural)[1:]) or any(
        alike_names(form, token.norm) for form in forms(word, code, plural)[1:]
    )


@lru_cache(maxsize=131072)
def keys_of(norm: str, code: str) -> frozenset[str]:
    """Return the keys under which a word may be a name's: its own, and those without an ending."""
    return frozenset(key(form) for form in forms(norm, code, True))


def read_keys(norm: str, code: str) -> set[str]:
    """Return the same of a word that is asked for once, as all words of a text are: nothing is remembered."""
    return {key_of_sound(read_sound(form)) for form in _read_forms(norm, code, True)}


@lru_cache(maxsize=4096)
def _keys_of_row(row: tuple[str, ...], code: str) -> frozenset[str]:
    return frozenset(key for word in row for key in keys_of(word, code))


def _read_forms(norm: str, code: str, plural: bool) -> tuple[str, ...]:
    """Return a word and what it is without the endings of names, or the number: Putins, NGOs, COVID-19."""
    found: tuple[str, ...] = (norm,)
    for pattern in _endings(code, plural):
        ending = pattern.search(norm)
        if ending and ending.start() >= _STEM and norm[: ending.start()] not in found:
            found = (*found, norm[: ending.start()])
    numbered = NUMBERED.fullmatch(norm)
    return (*found, numbered[1]) if numbered else found


forms = lru_cache(maxsize=131072)(_read_forms)


@lru_cache(maxsize=131072)
def _plain(norm: str, code: str, plural: bool) -> frozenset[str]:
    return frozenset(bare(form).replace(".", "") for form in forms(norm, code, plural))


@lru_cache(maxsize=256)
def _endings(code: str, plural: bool) -> tuple[re.Pattern[str], ...]:
    own = language(code)
    patterns = (own.name_endings, own.name_plurals if plural else "")
    return tuple(re.compile(f"(?:{pattern})$") for pattern in patterns if pattern)


def _proper_case(word: str, tokens: Sequence[Token], place: int, lexicon: Lexicon, free: bool, articled: bool) -> bool:
    """Whether a name of one word is written as one; `free` says that it may be written small."""
    token = tokens[place]
    if token.capital:
        return True
    common = lexicon.is_stop(token.norm) or lexicon.is_verb(token.norm)
    if free:  # UN is not the Italian "un".
        return len(token.norm) > _ACRONYM or not common
    return (
        articled
        and token.norm == word
        and not common
        and place > 0
        and tokens[place - 1].norm in lexicon.language.determiners
    )


def _follow(row: Sequence[str], tokens: Sequence[Token], first: int, lexicon: Lexicon) -> int | None:
    code, connectors = lexicon.language.code, lexicon.language.connectors
    place = first
    for word in row[1:]:
        place += 1
        # A row has no connectors, initials or hyphens: "Bank of England" is looked up as Bank, England.
        skipped = 0
        while place < len(tokens):
            token = tokens[place]
            if token.glued and token.text in (*HYPHENS, "."):
                place += 1
            elif _is_small(token, connectors) and skipped < _CONNECTING and not meets(word, token, code):
                place, skipped = place + 1, skipped + 1
            else:
                break
        if place >= len(tokens) or tokens[place].kind not in (WORD, CODE) or not meets(word, tokens[place], code):
            return None
    return place


def _is_small(token: Token, connectors: frozenset[str]) -> bool:
    return token.norm in connectors or (token.capital and len(token.norm.rstrip(".")) == 1)
