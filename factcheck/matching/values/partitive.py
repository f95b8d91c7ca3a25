"""Placed -> whether the passage tells the wanted number of some of them alone: "fifteen mills, of which six remain"."""

from __future__ import annotations

from factcheck.matching.alignment import Alignment
from factcheck.matching.values.placed import Placed
from factcheck.parsing.quantities import Kind, are_equal
from factcheck.parsing.sentence import NOWHERE, Sentence

_NUMBER = frozenset((Kind.NUMBER,))
_NEAR = 2  # tokens from a comma to a relative: ", of which", ", de los cuales"


def is_part_of(placed: Placed, alignment: Alignment) -> bool:
    """Whether the number of a phrasing stands alone in a relative clause behind the one that was found."""
    found, theirs = placed.found, alignment.sentence
    if found is None or placed.wanted.kinds != _NUMBER:
        return False
    return any(
        one.first > found.last
        and are_equal(placed.wanted, one)
        and _counts_some(theirs, found.last, one.first, one.end)
        for one in theirs.quantities
    )


def _counts_some(sentence: Sentence, behind: int, first: int, last: int) -> bool:
    """Whether a number without a noun of its own is what a relative behind a comma leads to."""
    number, own = sentence.phrase_of[first], sentence.lexicon
    after = sentence.tokens[last + 1] if last + 1 < len(sentence.tokens) else None
    noun = after is not None and (after.capital or not own.language.nouns_capitalised)
    noun = noun and after is not None and not own.has_verb_stem(after.norm)
    if number != NOWHERE and sentence.phrases[number].head > last and noun:
        return False
    commas = [place for place in range(behind, first) if sentence.tokens[place].text == ","]
    opening = range(commas[-1] + 1, min(commas[-1] + 2 + _NEAR, first)) if commas else range(0)
    return any(sentence.tokens[place].norm in own.language.relatives for place in opening)
