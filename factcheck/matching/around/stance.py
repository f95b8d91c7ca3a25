"""Sentence, place -> who is for what: the side that the words before a noun take: in favour of, against."""

from __future__ import annotations

from factcheck.parsing.sentence import NOWHERE, Sentence, Tag

_REACH = 4  # tokens before a noun phrase: "in favour of", "clearly opposed to"
_ENDS = frozenset((Tag.MARK, Tag.COORDINATOR))


def stance(sentence: Sentence, place: int) -> frozenset[tuple[int, int]]:
    """Return the sides of the nearest word of a stance right before the noun phrase of a word, if there is one."""
    number, own = sentence.phrase_of[place], sentence.lexicon
    first = sentence.phrases[number].first if number != NOWHERE else place
    for other in range(first - 1, max(-1, first - 1 - _REACH), -1):
        if sentence.tags[other] in _ENDS:
            break
        norm = sentence.tokens[other].norm
        pair = f"{sentence.tokens[other - 1].norm} {norm}" if other else ""
        sides = (*own.contrasts.get(pair, ()), *own.contrasts.get(norm, ()))
        found = frozenset(side for side in sides if side[0] in own.stances)
        if found:
            return found
    return frozenset()
