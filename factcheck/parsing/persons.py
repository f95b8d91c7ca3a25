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
    stem, language = own.stem(norm), own.language
    return norm in language.titles or len(norm) >= _people(language.code).get(stem, len(norm) + 1)


@cache
def _people(code: str) -> dict[str, int]:
    """Return the stems of words for people, each with the length of the shortest: "Schule" is none of "Schüler"."""
    own, said = lexicon(code), lexicon(code).language
    sorted_so = (word for word, above in said.sorts.items() if not said.persons.isdisjoint(above.split()))
    words = sorted((*said.persons, *said.deeds, *said.posts, *sorted_so), key=len, reverse=True)
    return {own.stem(word): len(word) for word in words}


@cache
def _persons(code: str) -> frozenset[str]:
    own = lexicon(code)
    return frozenset(own.stem(word) for word in own.language.persons)
