"""Query, sentences before -> the one that says of a name what a noun means: "the film" behind "X is a film"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from factcheck.languages.casing import Casing, casing
from factcheck.matching.links.joins import joined
from factcheck.matching.words.alike import CLOSE, likeness
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag
from factcheck.parsing.sorts import sorts


def is_definite(sentence: Sentence, place: int) -> bool:
    """Whether a common noun has an article that points at one thing before it, and no more: "the film"."""
    number = sentence.phrase_of[place]
    if number == NOWHERE or sentence.tags[place] is not Tag.NOUN:
        return False
    phrase, language = sentence.phrases[number], sentence.lexicon.language
    alone = phrase.head == phrase.last == place == phrase.first + 1 and phrase.of == NOWHERE
    article = sentence.tokens[phrase.first].norm
    common = not sentence.tokens[place].capital or language.nouns_capitalised
    owned = any(other.of == place for other in sentence.phrases)  # "The mayor of Arden" is no other mayor.
    return alone and common and not owned and article in language.definites - language.possessives


def is_thing(sentence: Sentence, number: int) -> bool:
    """Whether a noun phrase is neither a pronoun nor a name nor a time."""
    head, own = sentence.phrases[number].head, sentence.lexicon
    norm = sentence.tokens[head].norm
    common = head == 0 and casing(norm, own.language.code) in (Casing.COMMON, Casing.EITHER)
    named = not common and sentence.is_named(head)
    noun = sentence.tags[head] is Tag.NOUN and head not in sentence.in_measures
    return noun and not named and not own.is_time(norm)


def teller(find: Callable[[Sentence], Iterable[int]], before: Iterable[Sentence], noun: str) -> Sentence | None:
    """Return the nearest sentence that says of a name what a noun means, or one of its sort, or None.

    `find` returns the places at which a sentence has the name.

    "The ship" is the Tordis behind "The ferry Tordis sank".

    None too where that noun stands nearer by and is not as definite: it may mean another thing.
    """
    for sentence in before:
        nouns = of_sort(sentence, noun)
        for place in find(sentence):
            told = [_tells(sentence, place, other) for other in nouns]
            if _is_free(sentence, place) and any(told):
                return sentence if all(told) else None  # "The ferry Tordis hit the tug Bo. The ship sank."
        if not all(is_definite(sentence, other) for other in nouns):
            return None
    return None


def of_sort(sentence: Sentence, noun: str) -> list[int]:
    """Return the places of a noun, of what it is put together with, and of what is always one: a ferry is a ship."""
    own, known = sentence.lexicon, sorts(sentence.code).things
    stem = own.stem(noun)
    return [
        place
        for word, places in sentence.by_norm.items()
        if likeness(noun, word, own) >= CLOSE or stem in known.get(own.stem(word), ())
        for place in places
    ]


def _is_free(sentence: Sentence, place: int) -> bool:
    """Whether a name belongs to no other noun: nobody is Arden in "the mayor of Arden"."""
    number = sentence.phrase_of[place]
    if number == NOWHERE:
        return False
    phrase = sentence.phrases[number]
    return phrase.of == NOWHERE and not phrase.owner


def _tells(sentence: Sentence, place: int, noun: int) -> bool:
    apart = sentence.tags[noun] is Tag.NOUN and sentence.phrases[sentence.phrase_of[noun]].head in (noun, place)
    return apart and joined(sentence, place, noun, False)
