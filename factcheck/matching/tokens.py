"""str -> tuple[Token, ...]: words, numbers, signs and punctuation, each with its offsets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages import Language

WORD, NUMBER, CODE, SIGN, MARK = "word", "number", "code", "sign", "mark"

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_LETTER = rf"(?:[^\W\d_][\u0300-\u036f{_INVISIBLE}]*)"
# Scripts written without spaces: every character is a word, coverage does the rest.
_UNSPACED = "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
_TOKEN = re.compile(
    rf"""
    (?P<unspaced>{_UNSPACED})
  | (?P<date>(?<![\d.,/-])(?:
        \d{{4}}-\d{{1,2}}-\d{{1,2}}
      | \d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)\d{{4}}
      | \d{{1,2}}/\d{{1,2}}/\d{{2}}
    )(?![\d/-]))
  | (?P<time>(?<![\d:])\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?![\d:]))
  | (?P<code>(?<![^\W_])(?P<head>{_LETTER}{{1,6}})[-\u2010\u2011]?\d+(?:{_LETTER}{{1,3}}(?![^\W_]))?(?:-\d+)?(?![^\W_]))
  | (?P<number>
        \d{{1,3}}(?:[.,'\u2019\u00a0\u202f\u2009]\d{{3}})+(?!\d)(?:[.,]\d+)?
      | \d{{1,3}}(?:[ ]\d{{3}})+(?!\d)(?:[.,]\d+)?
      | \d+(?:[.,]\d+)*
    )
  | (?P<dotted>(?:{_LETTER}{{1,2}}\.){{2,}})
  | (?P<word>{_LETTER}+(?:['\u2019\u02bc]{_LETTER}+)*)
  | (?P<sign>[%\u2030$\u20ac\u00a3\u00a5\u20b9\u20bd\u00b0\u00ba\u00aa])
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_CLEAN = re.compile(f"[{_INVISIBLE}]")
# The hyphen after these does not part two words: co-operation is cooperation.
_PREFIXES = frozenset("co re pre anti non inter multi semi sub ex e micro macro mini auto bio pro".split())
_CONTRACTED = {"won't": "will", "can't": "can", "shan't": "shall", "ain't": "is"}
_FULL = {"'ll": "will", "'d": "would", "'ve": "have", "'re": "are", "'m": "am"}
_NOT_CODES = frozenset("mid post pre early late since until circa".split())
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Token:
    """One token: `text[start:end]` of what was read.

    `norm` is its lower-case form with straight apostrophes. `glued` says that no space parts it from
    the token before.
    """

    start: int
    end: int
    text: str
    norm: str
    kind: str
    glued: bool = False

    @property
    def capital(self) -> bool:
        """Whether the token begins with a capital letter."""
        return self.kind in (WORD, CODE) and self.text[:1].isupper()


def tokenize(text: str, language: Language) -> tuple[Token, ...]:
    """Return the tokens of a text in order; offsets are code points of `text`."""
    tokens: list[Token] = []
    spaced_groups = " " in language.group
    position = 0
    while match := _TOKEN.search(text, position):
        kind = match.lastgroup or ""
        start, end = match.span()
        piece = match.group()
        if kind == "number" and " " in piece and not spaced_groups:
            piece = piece.split(" ", 1)[0]
            end = start + len(piece)
        if kind == "code" and _is_no_code(match["head"], piece):
            piece = match["head"]
            kind, end = "word", start + len(piece)
        if kind == "word":
            tokens.extend(_words(piece, start, tokens, language))
        else:
            tokens.append(_token(piece, start, _KINDS[kind], tokens))
        position = end
    return tuple(_joined(tokens))


_KINDS = {
    "unspaced": WORD,
    "date": NUMBER,
    "time": NUMBER,
    "code": CODE,
    "number": NUMBER,
    "dotted": WORD,
    "sign": SIGN,
    "mark": MARK,
}


def _is_no_code(head: str, piece: str) -> bool:
    digits = piece[len(head) :].lstrip("-\u2010\u2011")
    return head.lower() in _NOT_CODES or (
        len(head) > 2 and head.islower() and len(digits) == _YEAR_DIGITS and digits.isdigit()
    )


def _token(piece: str, start: int, kind: str, before: list[Token]) -> Token:
    glued = bool(before) and before[-1].end == start
    return Token(start, start + len(piece), piece, normal(piece), kind, glued)


@lru_cache(maxsize=65536)
def normal(piece: str) -> str:
    """Return the lower-case form of a word, composed, with straight apostrophes."""
    if piece.isascii():
        return piece.lower()
    text = unicodedata.normalize("NFKC", _CLEAN.sub("", piece))
    return text.replace("\u2019", "'").replace("\u02bc", "'").lower()


def _words(piece: str, start: int, before: list[Token], language: Language) -> list[Token]:
    """Part a word at its apostrophes: dell'accordo, Putin's, didn't."""
    cut = _cut(piece, language)
    if not cut:
        return [_token(piece, start, WORD, before)]
    head, tail = piece[:cut], piece[cut:]
    full = normal(piece)
    first = _token(head, start, WORD, before)
    if full in _CONTRACTED:
        first = Token(first.start, first.end, head, _CONTRACTED[full], WORD, first.glued)
    rest = normal(tail)
    if rest.startswith("'") or rest == "n't":
        return [first, Token(start + cut, start + len(piece), tail, _FULL.get(rest, rest), WORD, True)]
    return [first, *_words(tail, start + cut, [*before, first], language)]


def _cut(piece: str, language: Language) -> int:
    low = piece.lower().replace("\u2019", "'").replace("\u02bc", "'")
    place = low.find("'")
    if place < 0:
        return 0
    if low[: place + 1] in language.elisions:
        return place + 1
    if low.endswith("n't") and len(low) > len("n't"):
        return len(low) - len("n't")
    last = low.rfind("'")
    return last if low[last:] == "'s" or low[last:] in _FULL else 0


def _joined(tokens: list[Token]) -> list[Token]:
    """Join prefix-hyphen-word into one token, so that co-operation is cooperation."""
    joined: list[Token] = []
    skip = 0
    for index, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        after = tokens[index + 1 : index + 3]
        if (
            token.norm in _PREFIXES
            and len(after) == 2
            and after[0].text in "-\u2010\u2011"
            and after[0].glued
            and after[1].glued
            and after[1].kind == WORD
            and not after[1].capital
        ):
            end = after[1].end
            text = token.text + after[0].text + after[1].text
            joined.append(Token(token.start, end, text, token.norm + after[1].norm, WORD, token.glued))
            skip = 2
        else:
            joined.append(token)
    return joined
