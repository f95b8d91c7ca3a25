"""Query, sentences before -> the one that says of a name what a noun means: "the film" behind "X is a film"."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.languages.casing import Casing, casing, is_noun
from factcheck.matching.links.joins import joined
from factcheck.matching.query.query import Query
from factcheck.matching.words.named import find_in
from factcheck.parsing.sentence import NOWHERE, Sentence, Tag


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
    token = sentence.tokens[head]
    code = own.language.code
    common = head == 0 and casing(token.norm, code) in (Casing.COMMON, Casing.EITHER)
    named = token.capital and not common and not (own.language.nouns_capitalised and is_noun(token.norm, code))
    noun = sentence.tags[head] is Tag.NOUN and head not in sentence.in_measures
    return noun and not named and not own.is_time(token.norm)


def teller(query: Query, index: int, before: Iterable[Sentence], stem: str) -> Sentence | None:
    """Return the nearest sentence that says of a name of a query what a noun with a stem means, or None.

    None too where that noun stands nearer by: it may mean another thing.
    """
    name = query.names[index]
    for sentence in before:
        nouns = sentence.by_stem.get(stem, ())
        for _, place in find_in(sentence, name, query.groups):
            if _is_free(sentence, place) and any(_tells(sentence, place, noun) for noun in nouns):
                return sentence
        if nouns:
            return None
    return None


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
