"""Sentence -> Edits that change its looks and nothing that it says."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import pairwise

from factcheck.audit.edit import Edit
from factcheck.audit.result import Kind
from factcheck.matching.words.dictionary import known_word
from factcheck.parsing.sentence import Sentence, Tag
from factcheck.parsing.tokens import WORD

_LONG_WORD = 8  # letters from which on one typo leaves no doubt which word is meant
_CURLY = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00ab": '"', "\u00bb": '"'})
_QUOTES = "'\"\u2018\u2019\u201c\u201d\u00ab\u00bb"


def decorate(sentence: Sentence, matched: frozenset[int], named: frozenset[int], roll: random.Random) -> Iterator[Edit]:
    """Yield one edit of each cosmetic kind that the sentence has room for.

    `matched` are the token places that the evidence rests on, `named` those of names: a typo in a name is
    another name, and one in a number another number.
    """
    for make in _MAKERS:
        edit = make(sentence, matched - named - sentence.in_quantities, roll)
        if edit is not None:
            yield edit


def _quotes(sentence: Sentence, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Make every curly quotation mark and apostrophe straight, or every straight apostrophe curly."""
    marks = [(place, sign) for place, sign in enumerate(sentence.text) if sign in _QUOTES]
    curly = [(place, sign) for place, sign in marks if sign not in "'\""]
    changes = [(place, place + 1, sign.translate(_CURLY)) for place, sign in curly]
    if not curly:
        changes = [(place, place + 1, "\u2019") for place, sign in marks if sign == "'"]
    return Edit(Kind.QUOTES, tuple(changes)) if changes else None


def _case(sentence: Sentence, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Write one matched word in capitals."""
    lower = [place for place in sorted(words) if sentence.tokens[place].text.islower()]
    if not lower:
        return None
    token = sentence.tokens[roll.choice(lower)]
    return Edit(Kind.CASE, ((token.start, token.end, token.text.upper()),), token.text)


def _space(sentence: Sentence, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Double a blank and turn another one into a line break, both between lower-case words."""
    tokens = sentence.tokens
    gaps = [
        (one.end, two.start)
        for one, two in pairwise(tokens)
        if one.kind == two.kind == WORD and two.text.islower() and sentence.text[one.end : two.start] == " "
    ]
    if not gaps:
        return None
    first, last = roll.choice(gaps), roll.choice(gaps)
    changes = [(*first, "  "), (*last, "\n")] if first != last else [(*first, "\n")]
    return Edit(Kind.SPACE, tuple(changes))


def _filler(sentence: Sentence, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Put an adverb that says nothing before the first matched verb."""
    own = sentence.lexicon.language
    place = min(words & sentence.verbs, default=0)
    if not own.filler or place not in sentence.verbs:
        return None
    while place and (
        sentence.tags[place - 1] is Tag.PARTICLE or sentence.tokens[place - 1].norm in own.negator_clitics
    ):
        place -= 1
    start = sentence.tokens[place].start
    return Edit(Kind.FILLER, ((start, start, f"{own.filler} "),), own.filler)


def _typo(sentence: Sentence, words: frozenset[int], roll: random.Random) -> Edit | None:
    """Leave out a letter in the middle of a long matched word, where that makes no other word."""
    barred = {place for one in sentence.modifiers for place in range(one.first, one.last + 1)}
    barred.update(place for one in sentence.quantities for place in range(one.first, one.end + 1))  # with its unit
    places = [place for place in sorted(words - barred) if len(sentence.tokens[place].text) >= _LONG_WORD]
    roll.shuffle(places)
    for place in places:
        token = sentence.tokens[place]
        for middle in range(len(token.text) // 2, len(token.text) - 2):
            typo = token.text[:middle] + token.text[middle + 1 :]
            if not known_word(typo.lower(), sentence.code):
                return Edit(Kind.TYPO, ((token.start, token.end, typo),), token.text)
    return None


_MAKERS: tuple[Callable[[Sentence, frozenset[int], random.Random], Edit | None], ...] = (
    _quotes, _case, _space, _filler, _typo,
)  # fmt: skip
