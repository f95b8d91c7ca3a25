"""Reading of a sentence -> Edits that change its looks and nothing that it says."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import pairwise

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.audit.tables import WAYS
from factcheck.matching.dictionary import known_word
from factcheck.matching.reading import Reading
from factcheck.matching.tokens import WORD

_LONG_WORD = 8  # letters from which on one typo leaves no doubt which word is meant
_CURLY = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"'})
_INFINITIVE = frozenset(("zu", "te"))  # nothing may stand between these and their verb
_QUOTES = "'\"\u2018\u2019\u201c\u201d\u00ab\u00bb"


def decorate(reading: Reading, matched: frozenset[int], named: frozenset[int], roll: random.Random) -> Iterator[Edit]:
    """Yield one edit of each cosmetic kind that the sentence has room for.

    `matched` are the token places that the evidence rests on, `named` those of names: a typo in a name is
    another name, and one in a number another number.
    """
    for make in _MAKERS:
        edit = make(reading, matched - named - reading.in_values, roll)
        if edit is not None:
            yield edit


def _quotes(reading: Reading, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Make every curly quotation mark and apostrophe straight, or every straight apostrophe curly."""
    marks = [(place, sign) for place, sign in enumerate(reading.text) if sign in _QUOTES]
    curly = [(place, sign) for place, sign in marks if sign not in "'\""]
    changes = [(place, place + 1, sign.translate(_CURLY)) for place, sign in curly]
    if not curly:
        changes = [(place, place + 1, "\u2019") for place, sign in marks if sign == "'"]
    return Edit(Kind.QUOTES, tuple(changes)) if changes else None


def _case(reading: Reading, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Write one matched word in capitals."""
    lower = [place for place in sorted(words) if reading.tokens[place].text.islower()]
    if not lower:
        return None
    token = reading.tokens[roll.choice(lower)]
    return Edit(Kind.CASE, ((token.start, token.end, token.text.upper()),), token.text)


def _space(reading: Reading, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Double a blank and turn another one into a line break, both between lower-case words."""
    tokens = reading.tokens
    gaps = [
        (one.end, two.start)
        for one, two in pairwise(tokens)
        if one.kind == two.kind == WORD and two.text.islower() and reading.text[one.end : two.start] == " "
    ]
    if not gaps:
        return None
    first, last = roll.choice(gaps), roll.choice(gaps)
    changes = [(*first, "  "), (*last, "\n")] if first != last else [(*first, "\n")]
    return Edit(Kind.SPACE, tuple(changes))


def _filler(reading: Reading, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Put an adverb that says nothing before the first matched verb."""
    way = WAYS.get(reading.code)
    verb = min(words & reading.clauses.verbs, default=None)
    if way is None or verb is None:
        return None
    if verb and reading.tokens[verb - 1].norm in _INFINITIVE:
        verb -= 1
    start = reading.tokens[verb].start
    return Edit(Kind.FILLER, ((start, start, f"{way.filler} "),), way.filler)


def _typo(reading: Reading, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Leave out a letter in the middle of a long matched word, where that makes no other word."""
    barred = {place for scope in reading.scopes for place in range(scope.first, scope.last + 1)}
    barred.update(place for value in reading.values for place in range(value.first, value.end + 1))  # with its unit
    places = [place for place in sorted(words - barred) if len(reading.tokens[place].text) >= _LONG_WORD]
    roll.shuffle(places)
    for place in places:
        token = reading.tokens[place]
        for middle in range(len(token.text) // 2, len(token.text) - 2):
            typo = token.text[:middle] + token.text[middle + 1 :]
            if not known_word(typo.lower(), reading.code):
                return Edit(Kind.TYPO, ((token.start, token.end, typo),), token.text)
    return None


_MAKERS: tuple[Callable[[Reading, frozenset[int], random.Random], Edit | None], ...] = (
    _quotes, _case, _space, _filler, _typo,
)  # fmt: skip
