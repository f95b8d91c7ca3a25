"""Sentence, two noun phrases -> whether one is told as one of the other: "copper and other metals"."""

from __future__ import annotations

from factcheck.parsing.sentence import NOWHERE, Sentence, Tag

_ROW = frozenset((Tag.NOUN, Tag.DETERMINER, Tag.COORDINATOR, Tag.MARK, Tag.NUMBER, Tag.OTHER))
_LEADS = frozenset((Tag.OTHER, Tag.NOUN, Tag.DETERMINER, Tag.PREPOSITION, Tag.NUMBER, Tag.ADVERB))
_ASIDE = ",("


def is_instance(sentence: Sentence, item: int, kind: int) -> bool:
    """Whether the noun phrase `item` is one of those that `kind` means, both given by their numbers."""
    if item < kind:
        return _is_before_others(sentence, item, kind)
    return _is_example(sentence, item, kind)


def _is_before_others(sentence: Sentence, item: int, kind: int) -> bool:
    """Whether a row that ends in "and other metals" has it: nothing but the row stands between."""
    one, other, own = sentence.phrases[item], sentence.phrases[kind], sentence.lexicon.language
    if one.of != NOWHERE or other.of != NOWHERE:
        return False  # "The mayor of Arden and other officials"
    cue = next((at for at in range(other.head - 1, one.last, -1) if sentence.tokens[at].norm in own.others), NOWHERE)
    lead = cue - 1
    while lead > one.last and sentence.tags[lead] in _LEADS:
        lead -= 1
    if cue == NOWHERE or lead <= one.last or sentence.tags[lead] is not Tag.COORDINATOR:
        return False
    return _is_row(sentence, one.last + 1, lead)


def _is_example(sentence: Sentence, item: int, kind: int) -> bool:
    """Whether a row behind "such as" has it: "metals such as copper and zinc"."""
    tokens, one, other = sentence.tokens, sentence.phrases[item], sentence.phrases[kind]
    begin = other.last if other.last > other.first else other.last + 1  # "Rivers including the Lorn"
    for place in range(begin, min(other.last + 3, one.first)):
        if place > other.last and tokens[place].text in _ASIDE:
            continue
        found = sentence.lexicon.examples.at(tokens, place)
        if found is not None:
            return one.preposition == NOWHERE and one.of == NOWHERE and _is_row(sentence, place + found[0], one.first)
        if place > other.last:
            return False
    return False


def _is_row(sentence: Sentence, begin: int, end: int) -> bool:
    return all(
        sentence.tags[place] in _ROW and sentence.tokens[place].text not in ".;:()" for place in range(begin, end)
    )
