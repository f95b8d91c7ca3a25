"""Two readings of a quote -> whether they are the same, how alike they are, and a word diff of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from rapidfuzz import fuzz

# What stands for a quotation mark or an apostrophe, after NFKC. An editor that "corrects" them changes no fact.
_MARKS = "\"'`\u00b4\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb\u300c\u300d"
# White space beside a mark goes with it: « così » is “così”.
_QUOTED = re.compile(rf"\s*[{_MARKS}]+\s*")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63]")
_SPACES = re.compile(r"\s+")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # soft hyphen, zero-width space, word joiner, BOM
_TOKEN = re.compile(r"\w+(?:[.,:]\w+)*|[^\w\s]")  # `1.234,5` and `12:30` are one word each

LONGEST = 2_000  # words: comparing them takes the square of that, about a second at 10,000


class Step(StrEnum):
    """What happened to a piece of a text."""

    SAME = "same"
    GONE = "gone"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words that stayed, went or came, without the white space around it."""

    step: Step
    text: str


def fold(text: str) -> str:
    r"""Return the normal form in which two readings of one quote are equal.

    Line breaks and runs of white space, the kind of quotation marks and dashes, compatibility characters
    and what cannot be seen do not tell readings apart; letters, their case, digits and other punctuation do.

    >>> fold("«\u202fthe first\nvisit in 24\u00a0years\u202f»") == fold('"the first visit in 24 years"')
    True
    """
    # NFKC before and after: what it leaves behind (U+00B4 becomes a space and an accent) must not depend on the kind.
    text = text.translate(_UNSEEN).replace("\u00b4", "'")
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).replace("''", '"')
    return _SPACES.sub(" ", _QUOTED.sub('"', text)).strip(' "')


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, in 0..100, to pair what went with what came. It decides no verdict."""
    return float(fuzz.token_sort_ratio(one, other))


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return what stayed, went and came, in reading order: what went stands before what came in its place.

    >>> [(piece.step.value, piece.text) for piece in word_diff("won 62 seats", "won 64 seats")]
    [('same', 'won'), ('gone', '62'), ('came', '64'), ('same', 'seats')]
    """
    one, other = _SPACES.sub(" ", old).strip(), _SPACES.sub(" ", new).strip()
    before, after = list(_TOKEN.finditer(one)), list(_TOKEN.finditer(other))
    if max(len(before), len(after)) > LONGEST:
        same = fold(one) == fold(other)
        return _pieces([(Step.SAME, one)] if same else [(Step.GONE, one), (Step.CAME, other)])
    matcher = SequenceMatcher(None, [_key(token) for token in before], [_key(token) for token in after], autojunk=False)
    runs: list[tuple[Step, str]] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            runs.append((Step.SAME, _slice(other, after[j1:j2])))
        else:
            runs += [(Step.GONE, _slice(one, before[i1:i2])), (Step.CAME, _slice(other, after[j1:j2]))]
    return _pieces(runs)


def _key(token: re.Match[str]) -> str:
    return fold(token.group()) or '"'  # a quotation mark on its own folds to nothing


def _slice(text: str, tokens: list[re.Match[str]]) -> str:
    return text[tokens[0].start() : tokens[-1].end()] if tokens else ""


def _pieces(runs: list[tuple[Step, str]]) -> tuple[Piece, ...]:
    return tuple(Piece(step, text) for step, text in runs if text)


def plain_diff(pieces: tuple[Piece, ...]) -> str:
    """Return a word diff as plain text, in the notation of `git diff --word-diff`.

    >>> plain_diff(word_diff("won 62 seats", "won 64 seats"))
    'won [-62-] {+64+} seats'
    """
    return " ".join(_PLAIN[piece.step].format(piece.text) for piece in pieces)


_PLAIN = {Step.SAME: "{}", Step.GONE: "[-{}-]", Step.CAME: "{{+{}+}}"}


def quote_within(text: str, quotes: Sequence[str]) -> str:
    """Return the first quote that a text contains, however it is spaced and capitalised; "" where there is none.

    >>> quote_within("In Oslo the  Pact was signed", ["treaty", "the pact"])
    'the pact'
    """
    if not quotes:
        return ""
    folded = fold(text).casefold()
    return next((quote for quote in quotes if fold(quote).casefold() in folded), "")
