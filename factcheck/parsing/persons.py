"""Sentence, place -> whether a word is one for people."""

from __future__ import annotations

from functools import cache

from factcheck.parsing.lexicon.lexicon import Lexicon, lexicon
from factcheck.parsing.sentence import Sentence
from factcheck.parsing.sorts import sorts


def is_person(sentence: Sentence, place: int) -> bool:
    """Whether a noun is a word for people, as the table of sorts has it: person, worker, nurse."""
    stem = sentence.stems[place]
    return not _persons(sentence.code).isdisjoint({stem, *sorts(sentence.code).things.get(stem, ())})


def tells_of_person(own: Lexicon, norm: str) -> bool:
    """Whether a word tells who somebody is: a word for people, a title, who does something or works somewhere."""
    stem, said = own.stem(norm), sorts(own.language.code)
    wider = {stem, *said.things.get(stem, ())}
    doer = any(stem in table for table in said.doers)
    return doer or norm in own.language.titles or not _persons(own.language.code).isdisjoint(wider)


@cache
def _persons(code: str) -> frozenset[str]:
    own = lexicon(code)
    return frozenset(own.stem(word) for word in own.language.persons)
