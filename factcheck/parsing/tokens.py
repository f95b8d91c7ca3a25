"""str -> tuple[Token, ...]: words, numbers, signs and punctuation, each with its offsets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.languages import Language

WORD, NUMBER, CODE, SIGN, MARK = "word", "number", "code", "sign", "mark"
HYPHENS = "-\u2010\u2011"
"""What makes one word of two: wind-whipped."""
CODED = re.compile(r"[_+#]|^-\w")
"""What a name in code has, which is one word: no_root_squash, Ctrl+D, C#, --force-delete, -r."""

NUMBERED = re.compile(rf"([^\W\d_]{{2,}})[{HYPHENS}]?(\d+)")
"""A name of at least two letters and its number in one word: COVID-19, UTF8; one letter alone names nothing: F-16."""

_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_APOSTROPHES = "'\u2019\u02bc\u2018\u02bb"
APOSTROPHES = frozenset(_APOSTROPHES)
_LETTER = rf"(?:[^\W\d_][\u0300-\u036f{_INVISIBLE}]*)"
# Scripts written without spaces: every character is a word, coverage does the rest.
_UNSPACED = "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
# Most words: nothing behind them makes them a code, an abbreviation or an elision. Tried first, for speed.
_BEHIND = rf"[\w+\#{_APOSTROPHES}\u0300-\u036f{_INVISIBLE}\u2010\u2011-]"
_PLAIN = rf"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{{3,}}+(?!{_BEHIND})"
_TOKEN = re.compile(
    rf"""
    (?P<plain>{_PLAIN})
  | (?P<option>(?<![\w-])(?:--[a-z][a-z\d]*+(?:-[a-z\d]++)*+|-[A-Za-z])(?![\w-]))
  | (?P<punctuation>[!-#&-/:-@\[-^`{{-~])
  | (?P<unspaced>{_UNSPACED})
  | (?P<identifier>(?<!\w)[^\W_]++(?:_++[^\W_]++)++)
  | (?P<symbol>(?<!\w){_LETTER}\w*+(?:(?:\+{_LETTER}\w*+)++(?!\w)|(?:\+\+?|\#)(?![^\W\d_])))
  | (?P<date>(?<![\d.,/-])(?:
        \d{{4}}-\d{{1,2}}-\d{{1,2}}
      | \d{{1,2}}(?P<sep>[./-])\d{{1,2}}(?P=sep)\d{{4}}
      | \d{{1,2}}/\d{{1,2}}/\d{{2}}
    )(?![\d/-]))
  | (?P<time>(?<![\d:])\d{{1,2}}:(?:\d|\d{{2}}(?::\d{{2}})?)(?![\d:]))
  | (?P<code>(?<![^\W_])(?P<head>{_LETTER}{{1,6}})[-\u2010\u2011]?\d{{1,20}}(?:{_LETTER}{{1,3}}(?![^\W_]))?
        (?:-(?:\d{{1,20}}|[A-Z]))?(?![^\W_]))
  | (?P<number>
        \d{{1,3}}(?:[.,'\u2019\u00a0\u202f\u2009]\d{{3}})+(?!\d)(?:[.,]\d+)?
      | \d{{1,3}}(?:[ ]\d{{3}})+(?!\d)(?:[.,]\d+)?
      | \d(?:\u2060*\d)*(?:[.,]\d+)*
    )
  | (?P<dotted>(?:{_LETTER}{{1,2}}\.){{2,}})
  | (?P<word>{_LETTER}+(?:[{_APOSTROPHES}]{_LETTER}+)*)
  | (?P<sign>[%\u2030$\u20ac\u00a3\u00a5\u20b9\u20bd\u00b0\u00ba\u00aa])
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_WORDS = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff ]+")
_CLEAN = re.compile(f"[{_INVISIBLE}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES[1:]}]")
_HYPHEN = re.compile(r"[-\u2010\u2011]")
_YEAR_DIGITS = 4
_LETTERED = frozenset((WORD, CODE))
_CODED = frozenset(("option", "identifier", "symbol"))


class Token(NamedTuple):
    """One token: `text[start:end]` of what was read. A tuple, for a text has many, and tuples are made fast.

    `norm` is its lower-case form with straight apostrophes. `glued` says that no space parts it from
    the token before, `capital` that it is a word or a code and begins with a capital letter.
    """

    start: int
    end: int
    text: str
    norm: str
    kind: str
    glued: bool = False
    capital: bool = False


_made = tuple.__new__  # What a named tuple does with its arguments first takes as long again.


def tokenize(text: str, language: Language) -> tuple[Token, ...]:
    """Return the tokens of a text in order; offsets are code points of `text`."""
    tokens: list[Token] = []
    position = last = 0
    while match := _TOKEN.search(text, position):
        kind = match.lastgroup
        start, position = match.span()
        piece = match.group()
        if kind == "plain" or (kind == "word" and piece.isalpha()):
            norm = piece.lower() if piece.isascii() else normal(piece)
            glued, capital = start == last and start > 0, piece[0].isupper()
            tokens.append(_made(Token, (start, position, piece, norm, WORD, glued, capital)))
        elif kind == "punctuation":
            tokens.append(_made(Token, (start, position, piece, piece, MARK, start == last and start > 0, False)))
        elif kind == "word":
            glued, cut = start == last and start > 0, _elided(piece, language)
            if cut:  # What follows may be a code: "l'UTF-8".
                position = start + cut
                head = piece[:cut]
                tokens.append(Token(start, position, head, normal(head), WORD, glued, head[:1].isupper()))
            else:
                tokens.extend(_words(piece, start, glued, language))
        else:
            kind, piece = _shortened(match, language)
            position = start + len(piece)
            shown = _CLEAN.sub("", piece) if kind == NUMBER and not piece.isascii() else piece
            capital = kind in _LETTERED and (shown[:1].isupper() or match.lastgroup in _CODED)
            tokens.append(Token(start, position, shown, normal(piece), kind, start == last and start > 0, capital))
        last = position
    return tuple(tokens if _HYPHEN.search(text) is None else _joined(tokens, language))


def is_coded(token: Token) -> bool:
    """Whether a word is a name in code: an option, a key, a variable."""
    return token.kind == WORD and CODED.search(token.norm) is not None


def is_hyphened(tokens: Sequence[Token], place: int) -> bool:
    """Whether a hyphen ties the word at a place to the word behind it; of no place before the first one."""
    behind = tokens[place + 1 : place + 3] if place >= 0 else ()
    tied = len(behind) == 2 and behind[0].text in HYPHENS and all(one.glued for one in behind)
    return tied and tokens[place].kind == behind[1].kind == WORD


def is_plain(text: str) -> bool:
    """Whether a text is nothing but letters and spaces, so that its tokens are its words."""
    return _WORDS.fullmatch(text) is not None


def norms_of(text: str, language: Language) -> tuple[str, ...]:
    """Return what the tokens of a text are compared by: of a plain one without reading it."""
    if is_plain(text):
        return tuple(map(normal, text.split()))
    return tuple(token.norm for token in tokenize(text, language))


def _shortened(match: re.Match[str], language: Language) -> tuple[str, str]:
    """Return (kind, text) of what was found, without what does not belong to it."""
    kind, piece = match.lastgroup or "", match.group()
    if kind == "number":
        if " " in piece and " " not in language.group:
            piece = piece.split(" ", 1)[0]
        return NUMBER, piece
    if kind == "option" and normal(piece.lstrip("-")) in language.stop_words:
        return MARK, piece[:1]  # A dash of a typewriter: " --the man-- "
    if kind == "code" and _is_no_code(match["head"], piece, language):
        return WORD, match["head"]
    return _KINDS[kind], piece


_KINDS = {
    "unspaced": WORD,
    "option": WORD,
    "identifier": WORD,
    "symbol": WORD,
    "date": NUMBER,
    "time": NUMBER,
    "code": CODE,
    "number": NUMBER,
    "dotted": WORD,
    "sign": SIGN,
    "mark": MARK,
}


def _is_no_code(head: str, piece: str, language: Language) -> bool:
    digits = piece[len(head) :].lstrip(HYPHENS)
    return head.lower() in language.not_codes or (
        len(head) > 2 and head.islower() and len(digits) == _YEAR_DIGITS and digits.isdigit()
    )


@lru_cache(maxsize=65536)
def normal(piece: str) -> str:
    """Return the lower-case form of a word, composed, with straight apostrophes; half a surrogate is no letter."""
    if piece.isascii():
        return piece.lower()
    text = unicodedata.normalize("NFKC", _CLEAN.sub("", _SURROGATE.sub("\ufffd", piece)))
    return _APOSTROPHE.sub("'", text).lower()


def _words(piece: str, start: int, glued: bool, language: Language) -> list[Token]:
    """Part a word at its apostrophes: dell'accordo, Putin's, didn't; one inside a name goes: Qa'ida, P'yongyang."""
    full, end = normal(piece), start + len(piece)
    cut = _cut(_APOSTROPHE.sub("'", piece.lower()), language)
    if not cut:
        inside = "'" in full and piece[0].isupper() and full not in language.stop_words | language.deictic
        return [Token(start, end, piece, full.replace("'", "") if inside else full, WORD, glued, piece[:1].isupper())]
    head, tail, rest = piece[:cut], piece[cut:], normal(piece[cut:])
    known, capital = language.contractions.get(full, normal(head)), head[:1].isupper()
    first = Token(start, start + cut, head, known, WORD, glued, capital)
    if rest in language.contractions:
        return [first, Token(start + cut, end, tail, language.contractions[rest], WORD, True, tail[:1].isupper())]
    return [first, *_words(tail, start + cut, True, language)]


def _elided(piece: str, language: Language) -> int:
    """Return where an elision ends that stands before another word, 0 where none does."""
    low = _APOSTROPHE.sub("'", piece.lower())
    cut = low.find("'") + 1
    known = low in language.contractions or low[cut:] in language.contractions
    return cut if cut < len(low) and low[:cut] in language.elisions and not known else 0


def _cut(low: str, language: Language) -> int:
    """Return where a word is parted first, 0 for nowhere: behind an elision, before a contracted word."""
    place = low.find("'")
    if place < 0:
        return 0
    if low[: place + 1] in language.elisions:
        return place + 1
    for tail in language.contractions:
        if low.endswith(tail) and len(low) > len(tail):
            return len(low) - len(tail)
    return 0


def _joined(tokens: list[Token], language: Language) -> list[Token]:
    """Join prefix-hyphen-word into one token, so that co-operation is cooperation."""
    joined: list[Token] = []
    skip = 0
    for index, token in enumerate(tokens):
        if skip:
            skip -= 1
            continue
        after = tokens[index + 1 : index + 3]
        if (
            token.norm in language.prefixes
            and len(after) == 2
            and after[0].text in HYPHENS
            and after[0].glued
            and after[1].glued
            and after[1].kind == WORD
            and not after[1].capital
        ):
            end = after[1].end
            text = token.text + after[0].text + after[1].text
            norm = token.norm + after[1].norm
            joined.append(Token(token.start, end, text, norm, WORD, token.glued, token.capital))
            skip = 2
        else:
            joined.append(token)
    return joined
